import type { ClassifyTexts } from "./classify-en.ts";

const listed = (names: readonly string[], most = 3): string =>
  names.length > most
    ? `${names.slice(0, most).join(", ")} en nog ${names.length - most}`
    : names.join(", ").replace(/, ([^,]*)$/, " en $1");

const rowsLeftOut = (count: number) => (count === 1 ? "Die rij telt niet mee." : "Die rijen tellen niet mee.");

/** What the pane says in Dutch while it classifies a list. */
export const classifyNl: ClassifyTexts = {
  welcome: {
    title: "Je klantenlijst ingedeeld in drie klikken",
    text: "Klik op een cel in een lijst, kies Deel in, en Kwadrant vindt de kolommen, kiest een matrix en laat zien welke klant waar valt. Jij bepaalt wat er in het blad komt, en met Maak ongedaan draai je alles terug.",
    sample: "Probeer het met voorbeeldklanten",
    skip: "Overslaan, ik heb een lijst",
    sampleSheet: "Voorbeeldklanten",
    sampleDone: (sheet) => `Op het nieuwe blad ${sheet} staan twintig verzonnen klanten.`,
  },
  start: {
    title: "Deel een lijst in",
    text: "Klik op een cel in je lijst en kies dan Deel in.",
    cell: "Actieve cel",
    classify: "Deel in",
    reading: "De lijst wordt gelezen…",
    sample: "Voeg voorbeeldklanten toe",
    noBlock: (cell) => `Rond ${cell} staat niets. Klik op een cel in je lijst en kies opnieuw Deel in.`,
    noRows: "Hier staan geen rijen met gegevens. Een lijst heeft kopjes, en daaronder een rij per klant.",
    noNumbers:
      "In deze lijst staat geen kolom met getallen, dus er is niets om op in te delen. Voeg een kolom toe, zoals omzet of een cijfer van 1 tot en met 10.",
  },
  found: {
    heading: "Gevonden",
    count: (rows, missing, scores) =>
      missing === 0 ? rows : `${rows}, ${missing} zonder ${scores ? "score" : "waarde"}`,
    totals: (totals) =>
      totals.length === 1
        ? `Rij ${totals[0]?.row} telt de andere op${totals[0]?.text ? ` (${totals[0].text})` : ""}.`
        : `De rijen ${listed(totals.map(({ row }) => String(row)))} tellen de andere op.`,
    leaveOutTotals: "Laat ze weg",
    leaveOutTotal: "Laat hem weg",
    subtotals: (rows) =>
      `In de lijst ${rows.length === 1 ? "lijkt" : "lijken"} ${listed(rows.map(({ row, text }) => `rij ${row} (${text})`))} ${rows.length === 1 ? "een subtotaal, en telt" : "subtotalen, en tellen"} mee als rij. Verwijder die eerst als dat zo is.`,
    strays: (strays) => {
      const cells = listed(strays.map(({ cell, text }) => `${cell} (${text})`));
      const two = strays.some(({ kind }) => kind === "ambiguous");
      const what = two ? "een tekst die geen getal is of op twee manieren te lezen is" : "iets wat geen getal is";
      return `In ${cells} staat ${what}. ${rowsLeftOut(strays.length)}`;
    },
    textNumbers: (count) =>
      count === 1
        ? "1 getal staat er als tekst; het telt als getal."
        : `${count} getallen staan er als tekst; ze tellen als getal.`,
    duplicates: (names) =>
      `${listed(names)} ${names.length === 1 ? "komt" : "komen"} meer dan één keer voor; elke rij wordt apart ingedeeld.`,
    orders:
      "De meeste namen komen terug, dus dit lijkt een lijst met orders. Het klantenbestand maakt er één rij per klant van.",
    blank: (count) => (count === 1 ? "1 lege rij is overgeslagen." : `${count} lege rijen zijn overgeslagen.`),
    noHeaders: "Deze lijst heeft geen kopjes. Controleer de kolommen hieronder.",
    unsure: "De kopjes zeggen niet wat deze kolommen zijn. Controleer de kolommen hieronder.",
  },
  model: {
    label: "Deel in met",
    fits: "Past bij deze lijst",
    others: "Andere modellen",
    own: "Je eigen matrices",
  },
  columns: {
    heading: "Kolommen",
    none: "Geen",
    choose: "Kies een kolom",
    name: "Naam van elke rij",
    size: "Grootte en totalen",
    column: (letter) => `Kolom ${letter}`,
    incomplete: "Kies eerst een kolom voor elke as.",
  },
  chart: {
    sample: (shown, rows) =>
      `In de tekening staan ${shown} van de ${rows} rijen, gelijk verdeeld. De aantallen zijn van allemaal.`,
  },
  classes: {
    heading: "Klassen",
    name: "Klasse",
    rows: "Aantal",
    total: (name) => (name === "" ? "Totaal" : name),
    none: "Geen klasse",
    advice: "Wat het betekent en wat je doet",
  },
  lines: {
    heading: "Grenzen",
    from: (name) => `${name}: hoog vanaf`,
    share: (name) => name,
    rule: (name) => `Regel voor ${name}`,
    number: (name, at) => (at === 0 ? name : `${name} ${at + 1}`),
    slider: (name) => `Schuif voor ${name}`,
    tier: (at) => `Naam van trede ${at + 1}`,
    tierFrom: (name) => `${name} vanaf`,
    rest: "Wat overblijft",
    ways: {
      own: "Grens van het model",
      median: "Mediaan",
      mean: "Gemiddelde",
      fifths: "Vijf gelijke groepen",
      spread: "Voorstel",
      number: "Getal",
      cell: "Cel met een doel",
    },
    cell: "Cel met het doel, bijvoorbeeld B2",
    useCell: "Gebruik de actieve cel",
    noNumber: "In die cel staat geen getal.",
    notANumber: "Typ een getal.",
    reset: "Terug naar de oorspronkelijke grenzen",
  },
  changes: {
    heading: "Wat er verandert",
    none: "Geen enkele rij verandert van klasse vergeleken met de oorspronkelijke grenzen.",
    count: (count, rows) => `${count} van ${rows} ${count === 1 ? "verandert" : "veranderen"} van klasse:`,
    move: (name, from, to) => `${name}: van ${from} naar ${to}`,
    more: (count) => `en nog ${count}`,
    noClass: "geen klasse",
  },
  near: {
    heading: "Dicht bij een grens",
    onLine: (count) =>
      count === 1 ? "1 rij ligt precies op een grens." : `${count} rijen liggen precies op een grens.`,
    item: (value, axis, line, distance) => `${axis} ${value}, grens ${line}: ${distance} van de as ervandaan`,
    on: (value, axis) => `${axis} ${value}: op de grens`,
  },
  write: {
    heading: "Wat er in het blad komt",
    live: "Een formule die de lijst volgt",
    values: "Vaste teksten",
    notLive:
      "In deze kolommen staan te veel verschillende teksten voor één formule. Daarom komen de klassen als vaste teksten in het blad.",
    colours: "Kleuren en een teken per klasse",
    chart: "Een grafiek naast de lijst",
    target: "Kolom voor de klassen",
    newColumn: (letter) => `Nieuwe kolom ${letter}`,
    existing: (letter, header) => (header === "" ? `Kolom ${letter}` : `Kolom ${letter}: ${header}`),
    apply: "Pas toe",
    update: "Pas opnieuw toe",
    another: "Andere lijst",
    cancel: "Stop",
    applying: "Bezig met schrijven…",
    done: (address) => `De klassen staan in ${address}.`,
    listChanged:
      "De lijst is veranderd sinds je Deel in koos. Er is niets geschreven. Klik op een cel in de lijst en kies opnieuw Deel in.",
  },
  confirm: {
    title: "In die cellen staat al iets",
    text: (count) => (count === 1 ? "Deze cel wordt overschreven:" : `Deze ${count} cellen worden overschreven:`),
    more: (count) => `en nog ${count}`,
    replace: "Vervang",
    beside: "Schrijf in een nieuwe kolom",
    cancel: "Annuleer",
  },
  sheet: {
    heading: "Grenzen",
    line: "Grens",
    tiers: "niveaus",
    from: (name) => `${name}: hoog vanaf`,
    sign: "Teken",
    chart: {
      sheet: "Grafiekgegevens",
      name: "Naam",
      number: "Aantal",
      classes: "Klasse",
      line: (axis) => `Grens ${axis}`,
    },
  },
  rowCount: (count, one, many) => `${count} ${count === 1 ? one : many}`,
};
