import type { Way } from "../../teaching/hand-out.ts";
import type { HandOutTexts } from "./en-hand-out.ts";
import { listed, many } from "./listed.ts";

const ways: Readonly<Record<Way, { readonly name: string; readonly hint: string }>> = {
  files: {
    name: "Een werkmap per student",
    hint: "Eén zip met een Excel-bestand per student; het studentnummer is de bestandsnaam.",
  },
  google: { name: "Een Google-bestand per student", hint: "In een map in je Google Drive. Delen doe je zelf." },
  pool: {
    name: "Eén werkmap voor iedereen",
    hint: "Met meer getallensets: het studentnummer dat de student typt, kiest de set.",
  },
  moodle: { name: "Vragen voor Moodle", hint: "Moodle-XML, om in de vragenbank te importeren." },
  qti: { name: "Vragen als QTI 2.1", hint: "Voor andere toetsprogramma’s." },
  csv: { name: "Vragen als tabel", hint: "CSV, met de juiste antwoorden: niet voor studenten." },
};

/** The hand-out tab in Dutch. */
export const handOutNl: HandOutTexts = {
  reading: "De oefening en de klas worden gezocht…",
  noExercise:
    "In deze werkmap staat nog geen oefening. Maak er eerst een: getallen, vragen en antwoorden staan dan op een blad.",
  toBuild: "Oefening maken",
  exercise: {
    heading: "Oefening",
    said: (items, points, sheet) => `${many(items, "opgave", "opgaven")}, ${points} punten, op blad ${sheet}`,
  },
  list: {
    heading: "Klassenlijst",
    found: (students, address) => `${many(students, "student", "studenten")} gevonden in ${address}`,
    none: "Geen klassenlijst gevonden. Klik op een cel in een lijst met studentnummers en namen en druk op de knop. Of probeer het met verzonnen studenten.",
    again: "Gebruik de lijst rond de geselecteerde cel",
    sample: "Probeer het met een voorbeeldklas",
    sampleSheet: "Voorbeeldklas",
    sampleDone: (sheet) => `De voorbeeldklas staat op blad ${sheet}.`,
  },
  way: { heading: "Hoe", ways },
  sets: { pool: "Getallensets", questions: "Varianten per vraag" },
  language: { label: "Taal", nl: "Nederlands", en: "Engels" },
  warning: (warning) => {
    switch (warning.code) {
      case "no-number":
        return `${many(warning.names.length, "student heeft", "studenten hebben")} geen nummer en ${warning.names.length === 1 ? "krijgt" : "krijgen"} niets: ${listed(warning.names, warning.cells)}.`;
      case "twice":
        return `${many(warning.numbers.length, "studentnummer staat", "studentnummers staan")} twee keer in de lijst: ${listed(warning.numbers, warning.cells)}. Het eerste telt.`;
      case "no-digits":
        return `${many(warning.numbers.length, "studentnummer eindigt", "studentnummers eindigen")} niet op cijfers, dus de werkmap kan geen set kiezen: ${listed(warning.numbers)}.`;
      case "few-variants":
        return `Weinig verschillende getallen, dus studenten kunnen dezelfde hebben: ${listed(warning.items.map(({ id, space }) => `${id} (${space})`))}.`;
      case "one-language":
        return "De klassenlijst heeft twee talen; één werkmap voor iedereen is in één taal.";
      case "other-way":
        return "Deze oefening is eerder op een andere manier uitgedeeld. Er komt een nieuwe sleutel; antwoorden in de eerdere bestanden vind je alleen met de oude sleutel.";
      case "newcomers":
        return `${many(warning.count, "student is", "studenten zijn")} nieuw en ${warning.count === 1 ? "krijgt" : "krijgen"} getallen; de anderen houden die van hen.`;
    }
  },
  kept: (sheet) => `De getallen op blad ${sheet} blijven zoals ze zijn: je krijgt dezelfde bestanden opnieuw.`,
  make: "Maken",
  making: (percent) => `Bezig… ${percent}`,
  key: (sheet) => `Wie welke getallen kreeg, staat op blad ${sheet}. Deel dat blad niet.`,
  file: {
    heading: "Je bestand",
    save: (name, size) => `${name} opslaan (${size})`,
    hint: "Niet vanzelf opgeslagen? Klik op de link, of klik er met rechts op en kies Link opslaan als.",
    noDownloads:
      "Excel op dit apparaat laat een taakvenster geen bestanden opslaan. Open deze werkmap in Excel op het web om ze op te slaan, of deel één werkmap voor iedereen uit.",
    open: "In Excel openen",
  },
  drive: {
    heading: "Je bestanden",
    folder: "Map in Google Drive openen",
    done: (files) =>
      `${many(files, "bestand staat", "bestanden staan")} in de map. Studenten zien ze pas als je ze deelt.`,
  },
};
