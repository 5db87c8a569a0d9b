import type { SheetTexts } from "../self-test/words.ts";
import type { selfTestEn } from "./self-test-en.ts";

const sheet: SheetTexts = {
  sheet: "Kwadrant-zelftest",
  title: "Kwadrant-zelftest",
  guide:
    "Elke regel rekent in deze werkmap een voorbeeld van een functie uit en vergelijkt de uitkomst met wat Kwadrant verwacht; bij een tabel telt de regel hoeveel cellen kloppen. De gegevens van de voorbeelden staan rechts. Verwijder dit blad als je genoeg gezien hebt.",
  headers: ["Functie", "Voorbeeld", "Formule", "Uitkomst", "Verwacht", "Verschil", "Oordeel"],
  right: "OK",
  wrong: "wijkt af",
  lookAt: "kijk zelf",
  allRight: ["Alle ", " tests kloppen."],
  notRight: ["", " van de ", " tests kloppen niet."],
  data: "Gegevens van de voorbeelden",
  probes: {
    blanks: {
      name: "Lege cellen",
      note: "Staat hier 33,33, dan geeft deze versie van Excel lege cellen als 0 aan functies door. Werk Office bij; selecteer tot die tijd alleen gevulde cellen.",
    },
    "whole-column": { name: "Hele kolommen", note: "Een bereik zoals A:A werkt als de cellen die daarin gevuld zijn." },
    found: {
      name: "Namen zonder voorvoegsel",
      note: "5 betekent hier #NAAM?: de functies heten in deze werkmap anders of zijn niet geladen.",
    },
    "value-error": { name: "Fout bij een verkeerde waarde", note: "3 staat voor #WAARDE!." },
    "not-available": { name: "Fout als er geen antwoorden zijn", note: "Alleen lege cellen geven #N/B." },
    division: { name: "Fout bij delen door nul", note: "2 staat voor #DEEL/0!." },
    "decimal-comma": { name: "Decimale komma in tekst", note: "0,45 als tekst wordt als getal gelezen." },
    "decimal-point": { name: "Decimale punt in tekst", note: "0.45 als tekst wordt als getal gelezen." },
    "decimal-sign": {
      name: "Decimaalteken van deze werkmap",
      note: "Het teken dat Kwadrant hier in formules laat zien.",
    },
    spill: { name: "Antwoorden van meer cellen", note: "Een bereik met antwoorden geeft een bereik met uitkomsten." },
    "spilled-range": {
      name: "Verwijzing naar een overgelopen antwoord",
      note: "Het teken # achter een cel betekent het hele antwoord.",
    },
    lambda: { name: "LAMBDA", note: "Functies werken binnen je eigen functies." },
    "lambda-name": {
      name: "Naam voor een LAMBDA",
      note: "Een eigen functie met een naam roept er een van Kwadrant aan. Blijft de uitkomst leeg, dan neemt deze werkmap zo'n naam niet aan van een invoegtoepassing.",
    },
    map: { name: "MAP", note: "Functies werken voor elke cel apart." },
    release: { name: "Versie van Excel", note: "Voor het verslag." },
    sentence: {
      name: "Zin bij een fout",
      note: "Selecteer de cel met de uitkomst en wijs het teken ernaast aan: daar hoort te staan wat hier verwacht wordt.",
    },
  },
};

export const selfTestNl: typeof selfTestEn = {
  title: "Zelftest",
  explained:
    "Rekent elk voorbeeld van elke functie uit in je eigen werkmap, op een apart blad, en zegt wat er afwijkt.",
  insert: "Voeg zelftest toe",
  cancel: "Annuleer",
  writing: (share) => `Tests schrijven… ${share}`,
  inserted: "Het blad is er.",
  reading: "Wachten op de uitkomsten…",
  copy: "Kopieer verslag",
  allRight: (tests) => `Alle ${tests} tests kloppen.`,
  notRight: (wrong, tests) => `${wrong} van de ${tests} tests kloppen niet.`,
  waiting: (count) => `${count} uitkomsten zijn er nog niet. Wacht even en kopieer het verslag dan opnieuw.`,
  host: (host, separator, decimal) => `${host}; tussen argumenten ${separator}, decimalen ${decimal}`,
  toLookAt: "Om zelf te bekijken:",
  line: ({ name, note, formula }, result, expected) =>
    `${name} (${note}) ${formula} geeft ${result}, verwacht ${expected}`,
  sheet,
};
