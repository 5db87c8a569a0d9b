import type { WorkedTexts } from "./texts-en.ts";

export const workedNl: WorkedTexts = {
  title: "Van rommelige export naar besluit",
  summary:
    "Een groothandel wil weten welke klanten hij het eerst moet bellen, en wat dat per klant mag kosten. Deze pagina gaat van de export van de webwinkel naar dat besluit.",
  made: "De orders heeft Kwadrant zelf gemaakt, zodat ze getoond mogen worden. Elk cijfer op deze pagina is door de functies van Kwadrant berekend toen de pagina werd gemaakt.",
  export: {
    heading: "1. De export",
    text: (rows) =>
      `Zo komt de lijst uit het systeem: ${rows} rijen, alles opgeslagen als tekst. Hier staan de eerste rijen, en een paar waarmee iets aan de hand is.`,
    label: "Rijen van de export",
    row: "Rij",
    notes: {
      blankBehind: "een spatie achter het nummer",
      returned: "een retour",
      free: "een gratis proefpakket",
      double: "gelijk aan een eerdere rij",
      unread: "niet te lezen",
      total: "het totaal",
    },
    note: "Wat eraan is",
  },
  read: {
    heading: "2. Wat er gelezen is, en wat niet",
    text: (customer, date, amount) =>
      `Klik op een cel in de lijst en kies bij de functies Klantenbestand. Het vindt de kolommen zelf (${customer}, ${date} en ${amount}) en zegt wat het gelezen heeft:`,
    leftOut: (count) => `${count} rijen zijn weggelaten, elk om een cel die niet te lezen is:`,
    label: "Cellen die niet te lezen zijn",
    headers: ["Cel", "Wat er staat", "Waarom het niet te lezen is"],
    blank: "(leeg)",
    spaces: (count) =>
      `Achter ${count} klantnummers staat een spatie. De functies zien dat het dezelfde klanten zijn; een draaitabel zou ze apart tellen.`,
    order: (day) =>
      `De datums zijn tekst. Dat de dag voorop staat, blijkt uit datums als ${day}: er is geen maand met dat nummer. Als geen enkele datum het laat zien, vraagt het paneel het.`,
    clean: (doubles, lines, customers) =>
      `We gooien de ${doubles} rijen weg die dubbel zijn geëxporteerd, en laten de rijen die niet te lezen zijn weg tot ze hersteld zijn. Vanaf hier gaat het over ${lines} orderregels van ${customers} klanten.`,
  },
  who: {
    heading: "3. Wie de klanten zijn",
    text: "RFM geeft elke klant drie scores van 1 tot en met 5: hoe kort geleden hij kocht (R), hoe vaak (F) en voor hoeveel (M). Samen vormen ze een segment.",
    label: "Segmenten",
    headers: ["Segment", "Klanten", "Omzet", "Deel van de omzet", "Verwachte marge in 12 maanden"],
    most: (segment, customers, share) =>
      `De ${customers} klanten in het segment ${segment} brachten ${share} van de omzet. RFM zegt wie ze tot nu toe waren. Het zegt niet wat ze gaan doen, en niet wat een telefoontje mag kosten.`,
  },
  ahead: {
    heading: "4. Wat ze nog gaan doen",
    text: "Niemand zegt op. Wie elke week kocht en al drie maanden stil is, is waarschijnlijk weg; wie twee keer per jaar koopt en drie maanden stil is, niet. Het model rekent dat voor elke klant uit, met hoe vaak hij kocht en wanneer voor het laatst: P(klant) is de kans dat hij nog klant is.",
    pair: (one, oneDays, oneOrders, oneAlive, other, otherDays, otherOrders, otherAlive) =>
      `Vergelijk twee klanten. ${one} is na ${oneOrders} orders al ${oneDays} dagen stil: P(klant) is ${oneAlive}. ${other} is na ${otherOrders} orders al ${otherDays} dagen stil: P(klant) is ${otherAlive}.`,
    totals: (alive, customers, orders, clv) =>
      `Van de ${customers} klanten zijn er naar verwachting ${alive} nog klant. Samen plaatsen ze de komende 12 maanden naar verwachting ${orders} orders, met een marge van ${clv} in geld van nu (marge 40%, disconteringsvoet 10% per jaar). Die marge heet op deze pagina CLV.`,
    label: "De klanten die het meest waard zijn",
  },
  trust: {
    heading: "5. Hoe betrouwbaar het is",
    text: "Voordat iemand met een model besluit, moet het laten zien wat het waard is:",
    off: (share) =>
      `In de test verwachtte het model ${share} meer herhalingsorders dan er kwamen. Het besluit hieronder is daarom ook berekend met zoveel minder.`,
    under: (share) =>
      `In de test verwachtte het model ${share} minder herhalingsorders dan er kwamen: het zit aan de veilige kant.`,
  },
  decision: {
    heading: "6. Het besluit: wie eerst, en tot welke kosten",
    why: (gone, doubt) =>
      `Een klant die er zeker nog is, hoef je niet te bellen om hem te houden. Wie al lang weg is, komt er niet voor terug: ${gone} klanten met een P(klant) onder ${doubt} laten we hier met rust. Het geld zit in de klanten van wie we het niet weten.`,
    stake:
      "Op het spel staat het verschil tussen wat een klant waard is als hij er zeker nog is, en wat we nu verwachten: CLV ÷ P(klant) − CLV.",
    assumption: (cost, success) =>
      `Een telefoontje met een proefpakket kost ${cost}. We nemen aan dat het ${success} van de klanten terughaalt die stilletjes vertrokken waren. Dat deel is een aanname: het staat in geen enkele lijst met orders. Dan loont het om voor een klant hoogstens ${success} uit te geven van wat er op het spel staat.`,
    answerLabel: "Besluit",
    answer: (customers, cost, gain, net) =>
      `benader ${customers} klanten, samen voor ${cost}. Verwachte marge die terugkomt: ${gain}; na aftrek van de kosten ${net}.`,
    first: (count) =>
      `Deze ${count} komen het eerst. In de laatste kolom staat wat de benadering van die klant hoogstens mag kosten:`,
    label: "Klanten om het eerst te benaderen",
    headers: ["Klant", "P(klant)", "CLV (12 maanden)", "Op het spel", "Mag hoogstens kosten"],
    picture: "Wat een benadering mag kosten",
    pictureOf: "klant",
    pictureMeasure: "Hoogstens",
    pictureSeries: "Mag hoogstens kosten",
    check: (name, clv, alive, stake, success, most) =>
      `Met de hand, voor ${name}: ${clv} ÷ ${alive} − ${clv} = ${stake}, en ${success} daarvan is ${most}.`,
    what: "En als de aannames niet kloppen?",
    whatLabel: "Het besluit bij andere aannames",
    whatHeaders: ["Aanname", "Klanten", "Kosten", "Komt terug", "Na kosten"],
    whatRow: (success) => `${success} komt terug`,
    cautious: (success) => `${success} komt terug, en klanten brengen zoveel minder als in de test`,
    test: "Zoek uit hoe groot dat deel echt is: loot, zodat één op de vijf van deze klanten géén telefoontje krijgt. Na drie maanden is het verschil tussen de twee groepen wat het telefoontje doet. Verdedig tot die tijd de minst gunstige regel.",
  },
  formulas: {
    heading: "7. De formules, om over te nemen",
    text: (rows) =>
      `De opgeschoonde lijst staat op het blad Export: klanten in kolom B, datums in C, bedragen in D, tot en met rij ${rows}. Datums en bedragen mogen tekst blijven. De tweede formule staat in A1 van een eigen blad.`,
    rfm: "RFM met segmenten:",
    table: "P(klant), verwachte orders, orderwaarde en CLV van elke klant:",
    settings:
      "Zet het deel dat terugkomt in L1 en de kosten van een benadering in L2. Naast de eerste klant van die tabel, om door te trekken:",
    stake: "Op het spel (I2):",
    most: "Mag hoogstens kosten (J2):",
    verdict: "Benaderen (K2):",
    yes: "ja",
    no: "nee",
    sheet:
      "Het klantenbestand in het paneel zet dit alles op een nieuw blad, met de afbeeldingen, als formules of als waarden.",
  },
  limits: {
    heading: "8. Wat dit niet zegt",
    items: [
      "Het model verwacht dat klanten doorgaan zoals ze deden. Een nieuwe concurrent of een nieuwe prijs zit er niet in.",
      "Nieuwe klanten zitten er niet in: het is een prognose van de klanten in de lijst.",
      "Wat een telefoontje doet, staat niet in de orders. Dat laat alleen een test zien.",
      "Bij andere orders komen er andere cijfers uit, en past misschien een ander model beter. Kijk eerst naar de test.",
    ],
  },
  figures: "De cijfers van deze afbeelding",
};
