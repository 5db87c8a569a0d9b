import type { clinicEn } from "./clinic-en.ts";

export const clinicNl: typeof clinicEn = {
  open: "Controleer de formules van dit blad",
  title: "Formuledokter",
  back: "Uitleg",
  intro: "Zoekt op het actieve blad formules waarvan bekend is dat ze fout gaan, en laat zien wat dat scheelt.",
  again: "Controleer opnieuw",
  checking: "Formules controleren…",
  checked: (sheet, formulas) =>
    formulas === 1 ? `${sheet}: 1 formule gecontroleerd.` : `${sheet}: ${formulas} formules gecontroleerd.`,
  found: (count) => (count === 1 ? "1 bevinding" : `${count} bevindingen`),
  nothing: "Niets gevonden waarvan bekend is dat het fout is.",
  noFormulas: "Op dit blad staat geen formule. Ga naar een blad met formules en controleer opnieuw.",
  whatIsChecked: "Hierop wordt gelet",
  mistakes: {
    "nps-sevens": {
      title: "Promotors beginnen te laag",
      why: ({ lowest }) =>
        `Promotors gaven een 9 of 10. Deze formule telt vanaf ${lowest}: wie een 7 of 8 gaf, is passief.`,
    },
    "nps-blanks": {
      title: "Lege cellen tellen mee als antwoord",
      why: () =>
        "Wie geen antwoord gaf, is geen criticaster en hoort niet bij het aantal antwoorden. Hier tellen lege cellen mee.",
    },
    "nps-passives": {
      title: "Passieven ontbreken in de antwoorden",
      why: () =>
        "Promotors min criticasters wordt alleen door promotors en criticasters gedeeld. Wie een 7 of 8 gaf, antwoordde ook.",
    },
    "nps-base": {
      title: "NPS gedeeld door het verkeerde aantal",
      why: () =>
        "Er wordt niet door het aantal antwoorden gedeeld: een kop, tekst of lege cel telt mee, of het aantal is ingetypt.",
    },
    "nps-text": {
      title: "Antwoorden die als tekst zijn opgeslagen, tellen niet mee",
      why: () =>
        "Sommige antwoorden zijn tekst die op een getal lijkt. AANTAL.ALS en AANTAL slaan die over, en dan ontbreken er mensen in de score.",
    },
    "nps-groups": {
      title: "Een groep voor iemand zonder antwoord",
      why: () => "Een lege cel telt in een vergelijking als 0. Daardoor maakt ALS er een criticaster van.",
    },
    "churn-base": {
      title: "Churn over de verkeerde groep",
      why: ({ base }) =>
        `Churn is het deel van de klanten aan het begin dat vertrok. Deze formule deelt door ‘${base}’, en dat is een andere groep.`,
    },
    "clv-revenue": {
      title: "Klantwaarde zonder de marge",
      why: () =>
        "Hier wordt omzet vermenigvuldigd. Een klant is waard wat daarvan overblijft: de marge die ernaast staat, zit niet in de formule.",
    },
    "average-of-rates": {
      title: "Gemiddelde van percentages",
      why: ({ range, rows }) =>
        `Elk van de ${rows} percentages in ${range} weegt hier even zwaar, of het nu om veel of weinig gevallen gaat. Het percentage van alle rijen samen is som ÷ som.`,
    },
    "percentile-classes": {
      title: "ABC-klassen op rang in plaats van omzet",
      why: () =>
        "PERCENTRANG kijkt naar de plaats van een klant in de lijst. Een ABC-analyse kijkt welk deel van alle omzet de grootste klanten samen brengen.",
    },
    "percentile-scores": {
      title: "Een score die niet bestaat",
      why: ({ wrong, classes, nearest }) =>
        `De scores lopen van 1 tot en met ${classes}, maar deze formule geeft aan de rand van de lijst ${wrong}. Dat moet ${nearest} zijn. RFMSCORE geeft hele RFM-scores zonder deze valkuil.`,
    },
    "fixed-limits": {
      title: "Grenzen verstopt in formules",
      why: ({ formulas, limits, place }) =>
        `De ${limits} grenzen staan in elk van de ${formulas} formules: wie er één wijzigt, moet ze allemaal wijzigen. In cellen (${place}) ziet iedereen ze en wijzig je ze op één plek.`,
    },
    "many-formulas": {
      title: "Eén formule in plaats van vele",
      why: ({ formulas }) =>
        `Deze ${formulas} formules zijn gelijk. Eén formule geeft dezelfde antwoorden, rekent sneller en kan niet per rij verschillen.`,
    },
  },
  cells: (count) => (count === 1 ? "1 cel" : `${count} cellen`),
  differing: (differing, cells) =>
    differing === cells
      ? `${differing} ${differing === 1 ? "wordt" : "worden"} anders`
      : `${differing} van de ${cells} ${differing === 1 ? "wordt" : "worden"} anders`,
  now: "Nu",
  repaired: "Beter",
  inCell: (address) => `in ${address}`,
  blank: "(leeg)",
  same: "De antwoorden blijven gelijk.",
  show: "Toon in het blad",
  repair: "Vervang",
  changed: "Het blad is intussen veranderd. Er is niets vervangen; zo staat het er nu voor.",
  replaced: (address) => `Vervangen in ${address}.`,
  more: (count) => (count === 1 ? "en nog 1 cel" : `en nog ${count} cellen`),

  fix: {
    title: "Dit is te herstellen",
    numbers: "Deze teksten kunnen maar één getal betekenen:",
    dates: "Dit kan maar één datum betekenen:",
    rates: "Een percentage ligt tussen 0% en 100%, dus hier ontbreekt het procentteken:",
    header: "Het bereik begint met woorden. Zonder die woorden werkt de formule:",
    cell: "Cel",
    before: "Nu",
    after: "Wordt",
    gives: (value) => `De formule geeft dan ${value}.`,
    givesList: "De formule werkt dan.",
    stillRefuses: "Dan blijft dit over:",
    yours: (cells) => `Kijk zelf naar ${cells}: wat daar bedoeld is, is niet zeker.`,
    byHand: "Dit kun je zelf herstellen",
    unplaced: (called, cells) =>
      `Het is zeker wat er in ${cells === 1 ? "1 cel" : `${cells} cellen`} van ${called} moet staan, maar de formule zegt niet waar. Verbeter ${cells === 1 ? "die cel" : "die cellen"} in het blad, of zet in de formule een adres zoals B2:B9 in plaats van ${called}.`,
    apply: "Pas toe",
    applied: (address) => `Hersteld in ${address}.`,
    goTo: (cell) => `Ga naar ${cell}`,
  },

  part: (cell, anchor) => `${cell} hoort bij het antwoord van de formule in ${anchor}.`,
  stepsOfCell: (cell) => `Dit zijn de stappen voor ${cell}.`,
  notYet: (error) =>
    `De cijfers kloppen, maar in de cel staat nog ${error}. Laat het blad opnieuw rekenen (in Excel: Ctrl+Alt+F9); blijft het zo, open dan het Kwadrant-venster één keer in deze werkmap en probeer het opnieuw.`,
};
