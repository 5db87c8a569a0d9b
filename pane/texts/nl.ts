import { classifyNl } from "./classify-nl.ts";
import { clinicNl } from "./clinic-nl.ts";
import { customersNl } from "./customers-nl.ts";
import type { PaneTexts } from "./en.ts";
import { selfTestNl } from "./self-test-nl.ts";

/** What the pane itself says in Dutch. */
export const nl: PaneTexts = {
  languageName: "Nederlands",
  views: { classify: "Indelen", library: "Functies", explain: "Uitleg", settings: "Instellingen" },
  navigation: "Onderdelen van Kwadrant",
  switchLanguage: "EN: show in English",

  classify: classifyNl,

  search: {
    label: "Zoek functies",
    clear: "Wis de zoekvraag",
    placeholder: "Zoek in Nederlands of Engels",
    found: (count) => (count === 1 ? "1 functie" : `${count} functies`),
    none: "Niets gevonden. Probeer een ander woord, bijvoorbeeld een begrip uit je studieboek.",
  },

  detail: {
    back: "Alle functies",
    insert: "Zet in het blad",
  },

  fetching: {
    busy: "Een ogenblik…",
    failed: "Dit onderdeel kan niet worden opgehaald. Controleer je verbinding.",
    retry: "Probeer opnieuw",
  },

  work: { cancel: "Stop", cancelled: "Gestopt." },

  insert: {
    back: (name) => `Over ${name}`,
    title: (name) => `${name} in het blad zetten`,
    useSelection: (name) => `Gebruik de selectie voor ${name}`,
    refresh: "Vul opnieuw in met de selectie",
    choiceBlank: "Standaard",
    choiceAsk: "Kies…",
    target: "Cel voor de formule",
    preview: "Formule",
    submit: "Zet in het blad",
    inserting: "Bezig…",
    inserted: (address) => `De formule staat in ${address}.`,
    problems: {
      required: "Vul dit in.",
      "not-understood": "Typ een getal, een datum zoals 2026-03-31 of het adres van een cel, bijvoorbeeld B2.",
      "reference-needed": "Typ het adres van een bereik, bijvoorbeeld A2:A100, of de naam van een bereik.",
      circular: "De formule zou binnen dit bereik komen te staan. Kies er een andere cel voor.",
    },
    noSuchName: (name) => `Deze werkmap heeft geen bereik met de naam ${name}.`,
    badTarget: "Typ het adres van één cel, bijvoorbeeld D2.",
    incomplete: "Vul eerst de gemarkeerde velden in.",
  },

  status: {
    undo: "Ongedaan maken",
    undone: "Ongedaan gemaakt: het blad is weer zoals het was.",
    copied: "Gekopieerd.",
    notCopied: "Deze browser laat Kwadrant niet kopiëren. Selecteer de tekst en kopieer die zelf.",
  },

  explain: {
    refresh: "Lees opnieuw",
    reading: "Cellen lezen…",
    nothingIn: (address) => `Geen Kwadrant-formule in ${address}`,
    whatToDo:
      "Selecteer een cel met een Kwadrant-formule. Dan zie je hier stap voor stap hoe de uitkomst ontstaat, met je eigen cijfers.",
    toLibrary: "Zoek een functie",
    unreadable: "Kwadrant kan deze formule niet lezen en dus niet uitleggen.",
    pick: "Welk deel wil je uitgelegd zien?",
    formula: "Formule",
    cellShows: "In de cel staat",
    steps: "Stappen",
    stepsOfFirst: "Dit zijn de stappen van de eerste rij.",
    noSteps: "Deze uitkomst heeft geen stappen.",
    blocked:
      "Er staat iets in de weg: een cel eronder of rechts ervan is gevuld, of het blad houdt daar op. Maak die cellen leeg of zet de formule ergens anders.",
    spill: (rows, columns) =>
      `Het antwoord vult ${rows} ${rows === 1 ? "rij" : "rijen"} en ${columns} ${columns === 1 ? "kolom" : "kolommen"}.`,
    stepHeaders: ["Stap", "Formule", "Met je cijfers", "Uitkomst", "Eenheid"],
    toSheet: "Kopieer naar blad",
    toClipboard: "Kopieer als tekst",
    copiedTo: (address) => `De stappen staan in ${address}.`,
    picture: "Afbeelding",
    pictureAt: (address) => `De afbeelding staat bij ${address}.`,
    data: "Gebruikte gegevens",
    notes: "Goed om te weten",
    leftOut: "niet ingevuld",
    leftOutSo: (value) => `niet ingevuld, dus ${value}`,
    why: "Waarom deze fout",
    at: (cell) => `Het gaat om cel ${cell}.`,
    help: (name) => `Over ${name}`,
    cannot: "Dit kan hier niet worden uitgelegd",
    calculation: (text) =>
      `${text} is een berekening van het rekenblad zelf. Zet die in een eigen cel en verwijs naar die cel, dan is elke stap te zien.`,
    nested: (name) => `${name}, die binnen deze formule staat, weigert:`,
    unknownRange: (text) => `Deze werkmap heeft geen bereik en geen naam ${text}.`,
  },

  clinic: clinicNl,
  selfTest: selfTestNl,

  settings: {
    language: "Taal van dit venster",
    labels: "Taal van de labels in de cellen",
    labelsHint: "Labels zoals Promotor staan in deze taal, voor iedereen die deze werkmap opent.",
    labelsFixed: {
      sheets: "De labels volgen de landinstelling van de spreadsheet: Bestand > Instellingen > Locatie.",
      excel: "In deze werkmap is de taal van de labels niet in te stellen.",
      playground: "In deze werkmap is de taal van de labels niet in te stellen.",
    },
    labelsSet: (language) => `Taal van de labels: ${language}.`,
    about: "Over Kwadrant",
    aboutText: "Kwadrant rekent in je eigen werkmap. Niets van wat je typt of berekent gaat de deur uit.",
  },

  customers: customersNl,

  teaching: {
    title: "Oefeningen",
    intro: "Oefeningen voor een klas: elke student krijgt andere getallen en Kwadrant kijkt de antwoorden na.",
    stages: "Stappen van een oefening",
    tabs: { build: "Bouwen", "hand-out": "Uitdelen", collect: "Nakijken", grades: "Cijfers", practise: "Oefenen" },
    answersWritten: (sheet: string) => `De antwoorden staan op het blad ${sheet}.`,
  },

  problems: {
    filled:
      "In die cellen staat al iets. Kies een lege cel of maak eerst plaats: Kwadrant schrijft nooit over je werk heen.",
    protected: "Dit blad is beveiligd. Hef de beveiliging op of kies een ander blad.",
    editing: "Er wordt nog een cel bewerkt. Druk in het blad op Enter of Esc en probeer het opnieuw.",
    "no-such-range": "Dat bereik bestaat niet in deze werkmap. Controleer het adres.",
    "several-areas": "Er zijn verschillende losse gebieden geselecteerd. Selecteer één gebied.",
    "name-taken": "Deze werkmap heeft al een bereik met die naam. Kies een andere naam.",
    "sheet-taken": "Er is al een blad met die naam. Kies een andere naam, of hernoem of verwijder eerst dat blad.",
    "bad-name":
      "Deze naam kan niet. Een bladnaam telt hoogstens 31 tekens en geen [ ] : * ? / \\; de naam van een bereik bestaat uit letters, cijfers en liggende streepjes, begint met een letter en lijkt niet op een cel.",
    "too-large": "Dit past niet op het blad. Begin hoger of verder naar links, of neem minder rijen.",
    changed:
      "Iemand heeft die cellen intussen veranderd. Er is niets ongedaan gemaakt: Kwadrant gooit niemands werk weg. Verwijder zelf wat je niet meer nodig hebt.",
    cancelled: "Gestopt. Het blad is weer zoals het was.",
    "half-done":
      "Kwadrant moest stoppen en kon niet alles opruimen wat er al stond. Kijk de cellen na waarin het schreef.",
    unsupported: "Dit rekenblad kan dat niet. Kies een manier zonder.",
    "signed-in-twice":
      "Google haalt je accounts door elkaar. Meld je in deze browser af bij je andere Google-accounts, of open de spreadsheet in een privévenster.",
    busy: "Google vraagt om even te wachten. Probeer het over een minuut opnieuw; wat af is, blijft.",
    "no-drive":
      "Google geeft Kwadrant geen toestemming om bestanden in je Drive te maken. Sluit dit paneel, open Kwadrant opnieuw via het menu en sta het toe.",
    unavailable:
      "Het rekenblad antwoordt niet. Probeer het opnieuw; blijft het zo, sluit dit venster dan en open het weer.",
    unexpected: "Er ging iets mis in Kwadrant zelf. In je werkmap is niets veranderd.",
  },
};
