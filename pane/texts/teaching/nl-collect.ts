import type { CollectTexts } from "./en-collect.ts";

const students = (count: string) => `${count} ${count === "1" ? "student" : "studenten"}`;
const files = (count: string) => `${count} ${count === "1" ? "bestand" : "bestanden"}`;

export const collectNl: CollectTexts = {
  reading: "De oefening en de sleutel worden gezocht…",
  noExercise: "Er staat nog geen oefening in deze werkmap. Maak er eerst een.",
  toBuild: "Oefening maken",
  noLedger: "Deze oefening is nog niet uitgedeeld: er is geen blad met de sleutel.",
  toHandOut: "Oefening uitdelen",
  again: "Opnieuw zoeken",
  expected: (title, count) => `${title}: ${students(count)} op de sleutel.`,
  intro:
    "Kies wat is ingeleverd: de zip van je leeromgeving, of Excel-, LibreOffice- en CSV-bestanden. Er wordt niets uit uitgevoerd.",
  choose: "Bestanden of zip kiezen",
  folder: "Map kiezen",
  google: "Google-bestanden lezen",
  more: "Bestanden toevoegen",
  restart: "Opnieuw beginnen",
  collecting: "Bestanden lezen…",

  found: (count, total) => `${count} van ${students(total)} ingeleverd`,
  write: "Naar de cijfers",
  writing: (share) => `Schrijven: ${share}`,
  hint: "De antwoorden komen op een nieuw blad en de cijfers gaan open.",

  decide: {
    heading: "Van wie is dit bestand?",
    student: (file) => `Student van ${file}`,
    nobody: "Nog niet beslist",
    replaces: "Deze student heeft al een bestand: dit komt ervoor in de plaats.",
  },
  remarks: { heading: (count) => `Goed om te weten (${count})` },
  unused: { heading: (count) => `Niet gebruikt (${files(count)})` },
  missing: { heading: (count) => `Niets ontvangen van ${students(count)}` },
  all: {
    heading: (count) => `Gelezen: ${files(count)}`,
    label: "Wat is gelezen",
    columns: ["Student", "Naam", "Bestand", "Herkend aan"],
  },
  by: {
    code: "variantcode",
    figures: "gegevens",
    number: "studentnummer",
    name: "naam",
    chosen: "jou",
  },
};
