import type { BuildTexts } from "./en-build.ts";

const one = (count: string, single: string, many: string) => `${count} ${count === "1" ? single : many}`;

/** The tab that makes exercises, in Dutch. */
export const buildNl: BuildTexts = {
  reading: "Oefening zoeken in deze werkmap…",

  choice: {
    heading: "Nieuwe oefening",
    set: "Set",
    own: "Eigen keuze",
    size: (items, questions, points) =>
      `${one(items, "opgave", "opgaven")}, ${one(questions, "vraag", "vragen")}, ${one(points, "punt", "punten")}.`,
    nothing: "Kies minstens één opgave.",
    insert: "Invoegen",
    template: "Leeg sjabloon invoegen",
    templateHint: "Voor eigen opgaven: een blad met één uitgewerkte opgave, waarop staat hoe het moet.",
    back: (sheet) => `Terug naar het blad ${sheet}`,
  },

  items: {
    heading: "Opgaven",
    change: "Losse opgaven kiezen",
    done: "Klaar",
    search: "Opgaven zoeken",
    placeholder: "Titel, onderwerp of nummer",
    clear: "Maak het zoekveld leeg",
    found: (count) => `${one(count, "opgave", "opgaven")} gevonden`,
    none: "Geen opgave heeft deze woorden.",
    subject: "Onderwerp",
    all: "Alle onderwerpen",
  },

  options: {
    heading: "Beoordeling",
    change: "Beoordeling wijzigen",
    done: "Klaar",
    said: (scale, use) => `${scale} · ${use}`,
    title: "Titel",
    titleHint: "Leeg: de naam van de set.",
    scale: "Cijfer",
    scales: {
      classic: "1 tot 10, met een 5,5 op de cesuur",
      linear: "1 tot 10 in één lijn",
      belgian: "0 tot 20 (Vlaanderen)",
    },
    knowledge: "Cesuur: deel van de punten voor een 5,5",
    use: "Hoe een getal moet zijn berekend",
    uses: {
      items: "Formule met verwijzing (standaard)",
      value: "Het getal typen mag",
      formula: "Een formule, welke ook",
      follows: "Formule die meerekent als de gegevens veranderen",
    },
    typed: "Goede waarde, maar getypt",
    percent: "15 getypt waar 15% bedoeld was",
    rounding: "Ernaast door tussendoor afronden",
    credit: (share) => `${share} van de punten`,
    students: "Studenten in de klas",
    studentsHint: "Om te waarschuwen waar velen dezelfde getallen zouden krijgen.",
    notANumber: "Typ een heel getal, zoals 30.",
  },

  inserted: (sheet) => `De oefening staat op het blad ${sheet}. Je kunt daar alles veranderen.`,
  templateInserted: (sheet) => `Het sjabloon staat op het blad ${sheet}.`,

  sheet: {
    heading: (sheet) => `Op het blad ${sheet}`,
    check: "Controleer het blad",
    checking: "Blad lezen…",
    fine: (title, items, points) =>
      `${title}: ${one(items, "opgave", "opgaven")}, ${one(points, "punt", "punten")}. Alle cellen zijn te lezen.`,
    problems: (count) => `${one(count, "ding", "dingen")} te herstellen voor je dit kunt uitdelen:`,
    more: (count) => `en nog ${count}. Herstel eerst deze en controleer dan opnieuw.`,
    show: (cell) => `Toon ${cell} in het blad`,
    handOut: "Uitdelen",
    another: "Andere oefening maken",
  },

  preview: {
    heading: "Wat studenten krijgen",
    item: "Opgave",
    others: "Andere varianten",
    variant: (number) => `Variant ${number}`,
    figures: "Gegevens",
    answers: "Goede antwoorden",
    mistakes: "Fouten die worden herkend",
    none: "Voor deze opgave zijn geen geschikte getallen gevonden: zie de controle hieronder.",
  },

  check: {
    heading: "Controle",
    busy: "Varianten proberen…",
    fine: (variants, items) =>
      `${variants} varianten van ${one(items, "opgave", "opgaven")} geprobeerd: alle zijn op te lossen, elke fout is te onderscheiden en zomaar iets typen levert niets op.`,
    fit: (item, fit, tried) => `${item}: ${fit} van ${tried} varianten zijn bruikbaar.`,
    reasons: {
      conditions: "Er wordt zelden aan de voorwaarden voldaan: maak de grenzen nauwer of een voorwaarde milder.",
      "no-helper": (_part, of) => `Het hulpgetal ${of} heeft geen waarde: controleer de formule.`,
      "no-answer": (part) => `Vraag ${part} heeft met deze getallen geen antwoord: controleer de formule.`,
      "mistake-near-answer": (part, of) =>
        `De fout ${of} bij vraag ${part} geeft (bijna) het goede antwoord: voeg een voorwaarde toe, of zet "mag samenvallen" bij de instellingen.`,
      "mistakes-coincide": (part, of) =>
        `De fout ${of} bij vraag ${part} geeft hetzelfde als een andere fout: voeg een voorwaarde toe, of zet "mag samenvallen" bij de instellingen.`,
      "no-right-option": (part) =>
        `Bij vraag ${part} is geen enkele keuze juist: controleer de formule van het antwoord.`,
      "mistake-is-right": (part, of) =>
        `De fout ${of} bij vraag ${part} wordt ook bij de juiste keuze aangerekend: controleer de formule.`,
      "right-not-full": (part) =>
        `Een goed antwoord op vraag ${part} krijgt niet alle punten: controleer de tolerantie.`,
    },
    junk: (item, parts) =>
      `${item}: een willekeurig getypt getal kan punten opleveren bij vraag ${parts}. Geef de fouten daar minder punten, of het antwoord een kleinere tolerantie.`,
    few: (students, list) =>
      `Met ${students} studenten krijgen enkelen dezelfde getallen bij: ${list}. Om te oefenen is dat prima; laat ze in een toets weg of geef de getallen meer ruimte.`,
    fewItem: (item, variants) => `${item} (ongeveer ${variants})`,
    same: (list) => `Op de volgorde na voor iedereen gelijk: ${list}.`,
  },
};
