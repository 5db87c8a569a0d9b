import type { TimeUnit } from "../../core/value/bases/buyers-from.ts";
import type { CustomersTexts } from "./customers-en.ts";

const one = (count: string, single: string, many: string) => `${count} ${count === "1" ? single : many}`;

const units: Readonly<Record<TimeUnit, { readonly one: string; readonly many: string }>> = {
  day: { one: "dag", many: "dagen" },
  week: { one: "week", many: "weken" },
  month: { one: "maand", many: "maanden" },
  year: { one: "jaar", many: "jaar" },
};

/** The customer-base view in Dutch. */
export const customersNl: CustomersTexts = {
  title: "Klantenbestand",
  intro: "Van een lijst met orders naar wat elke klant waard is: segment, kans op blijven, verwachte orders en waarde.",
  example: "Een uitgewerkt voorbeeld: van rommelige export naar besluit",
  way: "Van orders naar waarde per klant",
  reading: "Lijst lezen…",
  readAgain: "Neem de lijst rond de gekozen cel",
  noList: "Hier staat geen lijst",
  whatToDo:
    "Klik op een cel in een lijst met orders: één rij per order, met de klant, de datum en het bedrag. Druk daarna op de knop.",
  notEnoughColumns: "In deze lijst is geen kolom met datums of met bedragen gevonden. Kies de kolommen hieronder.",

  columns: {
    heading: "Kolommen",
    change: "Kolommen wijzigen",
    done: "Klaar",
    roles: { customers: "Klant", dates: "Datum", amounts: "Bedrag", quantities: "Aantal" },
    hints: {
      customers: "Een nummer of een naam: hetzelfde bij elke order van één klant.",
      dates: "De dag van de order.",
      amounts: "Het bedrag van de order; een retour is negatief.",
      quantities: "Alleen als het bedrag een stuksprijs is: dan worden de twee vermenigvuldigd.",
    },
    none: "Geen",
    choose: "Kies…",
    column: (letter, header) => (header === "" ? `Kolom ${letter}` : `${header} (${letter})`),
    twice: "Eén kolom is twee keer gekozen. Kies voor een van beide een andere kolom.",
  },

  read: {
    heading: "Wat er gelezen is",
    rows: (count, customers) => `${one(count, "orderregel", "orderregels")} van ${one(customers, "klant", "klanten")}.`,
    span: (first, last) => `Van ${first} tot en met ${last}.`,
    repeaters: (count, share) =>
      `${one(count, "klant", "klanten")} kocht${count === "1" ? "" : "en"} ook op een tweede dag (${share}).`,
    merged: (count) =>
      `${one(count, "aankoop", "aankopen")} op een dag waarop die klant al iets kocht: in de voorspelling samengenomen.`,
    returns: (count) =>
      `${one(count, "retour", "retouren")} (negatieve bedragen): in de voorspelling geen aankoop; in RFM tellen ze als order.`,
    free: (count) =>
      `${one(count, "aankoop", "aankopen")} zonder bedrag: wel een aankoop, niet in het gemiddelde bedrag.`,
    late: (count) => `${one(count, "orderregel", "orderregels")} na de peildatum: weggelaten.`,
    textAmounts: (count) => `${one(count, "bedrag", "bedragen")} als tekst opgeslagen: als getal gelezen.`,
    textDates: (count, order) =>
      `${one(count, "datum is", "datums zijn")} tekst: als datum gelezen${order === undefined ? "" : order === "dayFirst" ? ", met de dag eerst" : ", met de maand eerst"}.`,
    future: (count, rows) =>
      `${one(count, "orderregel", "orderregels")} met een datum na vandaag (${rows}). Herstel die datums, of vul hieronder de laatste dag van de gegevens in: wat daarna komt, telt niet mee.`,
    doubles: (count, rows) =>
      `${one(count, "rij is", "rijen zijn")} in elke kolom gelijk aan een rij erboven (${rows}). Ze tellen mee; verwijder ze als ze dubbel zijn geëxporteerd.`,
    rowNumbers: (list, count, more) => `${count === 1 ? "rij" : "rijen"} ${list}${more > 0 ? ` en nog ${more}` : ""}`,
    totals: (count) => `${one(count, "rij", "rijen")} met totalen onderaan: weggelaten.`,
    leftOut: (count) => `${one(count, "rij is", "rijen zijn")} weggelaten, omdat een cel niet te lezen is:`,
    unfit: {
      blank: "leeg",
      error: "een fout",
      "not-a-date": "geen datum",
      "not-a-number": "geen getal",
      "two-readings": "een getal dat je op twee manieren kunt lezen",
    },
    unread: (role, why, cell) =>
      cell === "" ? `${role.toLowerCase()} is ${why}` : `${role.toLowerCase()}: ${why} (${cell})`,
    more: (count) => `en nog ${count}.`,
    show: (address) => `Toon ${address} in het blad`,
  },

  dates: {
    heading: "Datums",
    twoDays: (cell, text) =>
      `De tekst ${text} in ${cell} kan twee dagen zijn, en geen andere datum in de kolom laat zien welke. Hoe zijn de datums geschreven?`,
    mayBeSwapped: (cell, day) =>
      `In ${cell} staat ${day}. De kolom heeft ook datums als tekst, dus misschien zijn dag en maand verwisseld bij het openen van het bestand. Welke dag is het?`,
    options: {
      dayFirst: (day) => `Dag eerst: ${day}`,
      monthFirst: (day) => `Maand eerst: ${day}`,
      asShown: (day) => `Zoals het er staat: ${day}`,
      swapped: (day) => `Verwisseld: het moet ${day} zijn`,
    },
    chosen: {
      dayFirst: "De datums zijn gelezen met de dag eerst, zoals je koos.",
      monthFirst: "De datums zijn gelezen met de maand eerst, zoals je koos.",
      asShown: "De datums zijn gelezen zoals ze er staan, zoals je koos.",
      swapped: "In datums die geen tekst zijn, zijn dag en maand terugverwisseld, zoals je koos.",
    },
    write: (column) => `Maak van kolom ${column} echte datums`,
    writeHint: "Zet de datums in de plaats van de tekst, zoals jij ze leest. Elke formule leest ze dan ook zo.",
    written: (column) => `In kolom ${column} staan nu echte datums.`,
    formulas: (column) =>
      `In kolom ${column} staan formules, die zouden verdwijnen. Pas de formules aan, zodat ze datums geven.`,
  },

  question: {
    heading: "Instellingen",
    change: "Instellingen wijzigen",
    done: "Klaar",
    said: (horizon, margin, discount, model) =>
      `${horizon} vooruit · marge ${margin} · disconteringsvoet ${discount} per jaar · ${model}`,
    horizon: "Vooruitkijken",
    unit: "Tijdseenheid",
    units,
    ahead: (horizon, unit) => `${horizon} ${horizon === "1" ? units[unit].one : units[unit].many}`,
    margin: "Marge",
    marginHint: "Wat je van elke order overhoudt. Bij 100% is de waarde in omzet.",
    discount: "Disconteringsvoet per jaar",
    discountHint: "Zoveel minder is later geld waard: 10% per jaar is gebruikelijk.",
    asOf: "Laatste dag van de gegevens (peildatum)",
    asOfHint: "Vul je niets in, dan geldt de laatste datum in de lijst.",
    model: "Model",
    modelHints: {
      "BG/NBD": "Standaard. Gaat ervan uit dat wie één keer kocht nog klant is.",
      "MBG/NBD": "Als BG/NBD, maar wie één keer kocht kan al vertrokken zijn.",
      "Pareto/NBD": "Klanten kunnen op elk moment vertrekken. Rekent het langst.",
    },
  },

  work: {
    calculate: "Bereken",
    calculating: "Rekenen…",
    large: (count) => `${count} orderregels: dit duurt even. Je kunt intussen doorwerken, en het stoppen.`,
  },

  outcome: {
    heading: "Verwachting",
    customers: "Klanten",
    alive: "Nog klant, naar verwachting",
    orders: (ahead) => `Orders in ${ahead}`,
    clv: (ahead) => `Waarde van ${ahead}`,
    refused: "Geen voorspelling",
    refusedToo: "RFM, segmenten, cohorten en de Paretocurve hebben geen model nodig en staan hieronder.",
    top: "Het meest waard",
    topOf: (count) => `De ${count} klanten die het meest waard zijn`,
  },

  fit: {
    heading: "Hoe betrouwbaar is dit?",
    converged: (model, customers, rounds) =>
      `${model} is berekend op ${one(customers, "klant", "klanten")}; de beste parameters waren gevonden in ${one(rounds, "ronde", "rondes")}.`,
    parameters: (list, likelihood) => `${list}; log-likelihood ${likelihood}.`,
    parameter: (name, value, error) => `${name} ${value} ± ${error}`,
    misplaced: (share) =>
      `Het model zet ${share} van de klanten in een andere klasse van herhalingsaankopen (0, 1, … 7 of meer) dan waar ze horen.`,
    good: "Dat past goed.",
    fair: "Dat is redelijk: vertrouw totalen meer dan losse klanten.",
    poor: "Dat past slecht: wees voorzichtig, of probeer een ander model of een andere periode.",
    holdout: (until, length, expected, actual, off) =>
      `Getest: berekend op de tijd tot en met ${until} verwachtte het model ${expected} herhalingsorders in de ${length} daarna. Het werden er ${actual} (${off}).`,
    noHoldout: (reason) => `Niet getest op een latere periode: ${reason}`,
    noCorrelation: "Frequentie of bedrag is bij iedereen gelijk: hun samenhang is niet te bepalen.",
    correlation: (value) =>
      `Correlatie van frequentie en gemiddeld bedrag: ${value}. De verwachte orderwaarde gaat uit van ongeveer 0.`,
    correlated: "Dat is ver van 0: wees voorzichtig met de verwachte orderwaarde.",
    once: (count, share) =>
      `${one(count, "klant", "klanten")} (${share}) kocht${count === "1" ? "" : "en"} één keer. BG/NBD gaat ervan uit dat zij nog klant zijn: hun P(klant) is 1. MBG/NBD doet dat niet.`,
    takeModel: (model) => `Neem ${model}`,
  },

  pictures: {
    heading: "Afbeeldingen",
    choose: "Afbeelding",
    segments: "Segmenten naar omzet",
    grid: "Recentheid en frequentie",
    pareto: "Paretocurve van de omzet",
    cohorts: "Cohorten: deel dat opnieuw koopt",
    repeats: "Herhalingsorders: werkelijk en verwacht",
    holdout: "Testperiode: werkelijk en verwacht",
    forecast: "Orders per periode en prognose",
    forecastNote: "Prognose van orders van de klanten in de lijst. Nieuwe klanten komen daar nog bij.",
    revenue: "Omzet",
    customers: "Klanten",
    share: "Deel dat koopt",
    frequencyScore: "F (score voor frequentie)",
    recencyScore: "R (score voor recentheid)",
    segment: "segment",
    groupsOf: (size) => `groepen van ${size} klanten`,
    cohort: "eerste aankoop",
    since: "perioden later",
    repeatOrders: "herhalingsorders daarvoor",
    ordersEach: "Orders per klant",
    actual: "Werkelijk",
    expected: "Verwacht",
    orders: "Orders",
    until: (unit) => `${units[unit].one} (laatste dag)`,
    orMore: (count) => `${count}+`,
  },

  sheet: {
    heading: "Op een nieuw blad",
    how: "Hoe",
    live: "Als formules",
    liveHint: "Rekent mee als een order of een instelling op het blad verandert.",
    values: "Als waarden",
    valuesHint: "Eén tabel met bovenaan wie het meest waard is. Verandert niet meer.",
    whyValues: {
      leftOut: "Formules kunnen de rijen die niet te lezen zijn niet overslaan; herstel eerst die cellen.",
      quantities: "Formules hebben een kolom met bedragen nodig, geen prijs en aantal.",
      late: "Formules nemen de hele lijst, ook na de peildatum.",
      dates:
        "Formules kunnen niet weten hoe jij de datums leest. Maak er eerst echte datums van; de knop staat hierboven.",
      large: (rows) => `Formules over meer dan ${rows} rijen zouden de werkmap traag maken.`,
    },
    pictures: "Met de afbeeldingen, op een eigen blad",
    submit: "Zet op een nieuw blad",
    writing: (share) => `Schrijven… ${share}`,
    done: (name) => `De klanten staan op het blad ${name}.`,
    changed:
      "De lijst is veranderd sinds ze gelezen is. Er is niets geschreven. Lees de lijst opnieuw en zet haar dan op een blad.",
    name: "Klanten",
    pictureName: (name) => `${name} afbeeldingen`,
    titleOf: (address) => `Klanten van ${address}`,
    source: "Bron",
    asOf: "Laatste dag van de gegevens",
    horizon: "Horizon",
    unit: "Tijdseenheid",
    margin: "Marge",
    discount: "Disconteringsvoet per jaar",
    model: "Model",
  },
};
