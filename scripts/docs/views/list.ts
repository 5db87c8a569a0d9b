import type { Words } from "../../../core/words.ts";

/** A picture of the pane, and what a reader is told about it. */
interface View {
  /** What its pictures are called, before the language. */
  readonly name: string;
  /** The file in pane/views that draws it. */
  readonly file: string;
  readonly title: Words;
  readonly text: Words;
  /** What is on the picture, for who cannot see it. */
  readonly alt: Words;
}

/** The pane, view by view, in the order in which most people meet them. */
export const VIEWS = [
  {
    name: "first-run",
    file: "classify-view",
    title: { en: "The first time", nl: "De eerste keer" },
    text: {
      en: "One button puts made-up clients on a new sheet, so that you can try it without your own figures. Skip it if you would rather begin with your own list.",
      nl: "Met één knop komen verzonnen klanten op een nieuw blad, zodat je het kunt proberen zonder je eigen cijfers. Sla het over als je liever met je eigen lijst begint.",
    },
    alt: {
      en: "The first screen: a drawing of four quadrants, the button to try it on sample clients and a button to skip.",
      nl: "Het eerste scherm: een tekening van vier kwadranten, de knop om het met voorbeeldklanten te proberen en een knop om over te slaan.",
    },
  },
  {
    name: "classify",
    file: "classify-view",
    title: { en: "Classify", nl: "Indelen" },
    text: {
      en: "Click any cell in your list and press Classify. The pane finds the list, its headers and the columns by itself.",
      nl: "Klik op een cel in je lijst en kies Deel in. Het paneel vindt zelf de lijst, de kopjes en de kolommen.",
    },
    alt: {
      en: "The start of Classify, with the address of the active cell and the button Classify.",
      nl: "Het begin van Indelen, met het adres van de actieve cel en de knop Deel in.",
    },
  },
  {
    name: "preview",
    file: "classify-view",
    title: { en: "The preview", nl: "Het voorbeeld" },
    text: {
      en: "You see what would come out before anything is written: the chart, how many clients are in each class and who is close to a line. Move a threshold and it changes at once.",
      nl: "Je ziet wat eruit komt voordat er iets wordt geschreven: de grafiek, hoeveel klanten er in elke klasse zitten en wie dicht bij een grens zit. Verschuif een grens en het beeld verandert meteen.",
    },
    alt: {
      en: "The preview: what was found, a quadrant chart with the names of clients, counts per class and thresholds to move.",
      nl: "Het voorbeeld: wat er is gevonden, een kwadrantgrafiek met namen van klanten, aantallen per klasse en grenzen om te verschuiven.",
    },
  },
  {
    name: "applied",
    file: "classify-view",
    title: { en: "Applied", nl: "Toegepast" },
    text: {
      en: "Apply writes one column beside your list, with thresholds that you can change in the sheet. Undo puts everything back.",
      nl: "Toepassen schrijft één kolom naast je lijst, met grenzen die je in het blad kunt wijzigen. Ongedaan maken zet alles terug.",
    },
    alt: {
      en: "The line that says where the classes are, with the button Undo.",
      nl: "De regel die zegt waar de klassen staan, met de knop om het ongedaan te maken.",
    },
  },
  {
    name: "customers",
    file: "customers-view",
    title: { en: "Customer base", nl: "Klantenbestand" },
    text: {
      en: "From a list of orders the pane works out who is still a customer, what they will still buy and what they are worth, and how far you can trust that.",
      nl: "Uit een lijst met orders berekent het paneel wie er nog klant is, wat ze nog gaan kopen en wat ze waard zijn, en hoe ver je daarop kunt vertrouwen.",
    },
    alt: {
      en: "The customer base: the columns that were found, what was read, and what it adds up to.",
      nl: "Het klantenbestand: de gevonden kolommen, wat er is gelezen en wat het bij elkaar oplevert.",
    },
  },
  {
    name: "build",
    file: "teaching/build-tab",
    title: { en: "Build an exercise", nl: "Een oefening bouwen" },
    text: {
      en: "Choose a set or single items and see what three students would get, with the right answers and what each known mistake gives. Insert puts everything on a sheet, where you can change it; the pane then checks the sheet and says which cell to repair.",
      nl: "Kies een set of losse opgaven en zie wat drie studenten zouden krijgen, met de goede antwoorden en wat elke bekende fout oplevert. Invoegen zet alles op een blad, waar je het kunt veranderen; het paneel controleert het blad daarna en zegt welke cel je moet herstellen.",
    },
    alt: {
      en: "The tab Build: a set, the button Insert, three variants of an item with figures, answers and mistakes, and the check.",
      nl: "Het tabblad Bouwen: een set, de knop Invoegen, drie varianten van een opgave met gegevens, antwoorden en fouten, en de controle.",
    },
  },
  {
    name: "hand-out",
    file: "teaching/hand-out-tab",
    title: { en: "Hand out exercises", nl: "Oefeningen uitdelen" },
    text: {
      en: "Every student gets other figures: as a workbook each, as one workbook for all, in Google Sheets as files in your Drive, or as questions for a learning platform. Who got which figures stays on a sheet of your own.",
      nl: "Elke student krijgt andere getallen: als eigen werkmap, als één werkmap voor iedereen, in Google Sheets als bestanden in je Drive, of als vragen voor een leeromgeving. Wie welke getallen kreeg, staat op een blad van jezelf.",
    },
    alt: {
      en: "The exercise and the class that were found, the ways to hand it out, and the file that was made.",
      nl: "De gevonden oefening en klas, de manieren om uit te delen, en het bestand dat is gemaakt.",
    },
  },
  {
    name: "collect",
    file: "teaching/collect-tab",
    title: { en: "Collect", nl: "Nakijken" },
    text: {
      en: "Choose the zip of the learning platform, or the files. Each is matched with a student; what is odd about a file gets a sentence, and formulas are calculated again to see whether they follow the data. One button puts all answers on a sheet.",
      nl: "Kies de zip van de leeromgeving of de bestanden. Elk bestand wordt bij een student gezocht; bij wat opvalt staat een zin, en formules worden herberekend om te zien of ze de gegevens volgen. Met één knop komen alle antwoorden op een blad.",
    },
    alt: {
      en: "What was read: how many students handed in, a file to choose the student of, remarks, files that were not used and students without a file.",
      nl: "Wat is gelezen: hoeveel studenten hebben ingeleverd, een bestand waarbij de student wordt gekozen, opmerkingen, niet gebruikte bestanden en studenten zonder bestand.",
    },
  },
  {
    name: "grades",
    file: "teaching/grades-tab",
    title: { en: "Grades", nl: "Cijfers" },
    text: {
      en: "The mistakes that most students made come first, each with a repair exercise about it. Below that equal wrong answers, about which you decide once for all of them, open answers without names, the grade book on sheets of its own, and files for your learning platform and for every student. Before a ruling is kept you see whose points change.",
      nl: "Bovenaan staan de fouten die de meeste studenten maakten, elk met een hersteloefening. Daaronder dezelfde foute antwoorden, waarover je in één keer beslist, open antwoorden zonder namen, de cijferlijst op eigen bladen, en bestanden voor je leeromgeving en voor elke student. Voordat een besluit wordt bewaard, zie je van wie de punten veranderen.",
    },
    alt: {
      en: "The tab Grades: the class in a few figures, the top five mistakes with buttons for a repair exercise, and groups of equal wrong answers.",
      nl: "Het tabblad Cijfers: de klas in een paar cijfers, de top 5 fouten met knoppen voor een hersteloefening, en groepen met dezelfde foute antwoorden.",
    },
  },
  {
    name: "practise",
    file: "teaching/practise-tab",
    title: { en: "Practise", nl: "Oefenen" },
    text: {
      en: "Cards with terms, matrices and steps, in five boxes: what you know comes back less and less often. With the keys: space turns the card, 1 and 2 say whether you knew it.",
      nl: "Kaarten met begrippen, matrices en stappen, in vijf bakken: wat je weet, komt steeds minder vaak terug. Met de toetsen: spatie draait de kaart om, met 1 en 2 zeg je of je het wist.",
    },
    alt: {
      en: "A card that was turned, with its question, its answer and the buttons Knew it and Did not know it.",
      nl: "Een omgedraaide kaart met de vraag, het antwoord en de knoppen Wist ik en Wist ik niet.",
    },
  },
  {
    name: "functions",
    file: "library-view",
    title: { en: "Functions", nl: "Functies" },
    text: {
      en: "All functions by family. Search with your own words, in English or Dutch.",
      nl: "Alle functies per onderwerp. Zoek met je eigen woorden, in het Nederlands of het Engels.",
    },
    alt: {
      en: "The list of functions with a search field at the top.",
      nl: "De lijst met functies, met bovenaan een zoekveld.",
    },
  },
  {
    name: "function",
    file: "library-view",
    title: { en: "The page of a function", nl: "De pagina van een functie" },
    text: {
      en: "What it calculates, how, with which limits, an example worked out, how others define it, and the source.",
      nl: "Wat de functie berekent, hoe, met welke grenzen, een uitgewerkt voorbeeld, hoe anderen het definiëren, en de bron.",
    },
    alt: {
      en: "The page of NPS with its summary, formula and arguments.",
      nl: "De pagina van NPS met de samenvatting, de formule en de argumenten.",
    },
  },
  {
    name: "insert",
    file: "library-view",
    title: { en: "Insert a formula", nl: "Een formule invoegen" },
    text: {
      en: "Pick the cells for each argument. The formula is written beside your data, never over a filled cell.",
      nl: "Kies de cellen voor elk argument. De formule komt naast je gegevens, nooit over een gevulde cel.",
    },
    alt: {
      en: "The form with a field per argument, already filled with the selection.",
      nl: "Het formulier met een veld per argument, al gevuld met de selectie.",
    },
  },
  {
    name: "explanation",
    file: "explain-view",
    title: { en: "Explanation", nl: "Uitleg" },
    text: {
      en: "Select a cell with a Kwadrant formula to see how its answer comes about with your own figures, as steps and as a picture.",
      nl: "Selecteer een cel met een Kwadrant-formule en zie hoe het antwoord met je eigen cijfers ontstaat, in stappen en als afbeelding.",
    },
    alt: {
      en: "The explanation of a customer value matrix: the steps, and a chart with the names of the clients.",
      nl: "De uitleg van een klantwaardematrix: de stappen, en een grafiek met de namen van de klanten.",
    },
  },
  {
    name: "why-this-error",
    file: "explain-view",
    title: { en: "Why this error?", nl: "Waarom deze fout?" },
    text: {
      en: "For a cell with an error it says which input is wrong and what to do. Where that is safe it offers to repair it, after showing what changes.",
      nl: "Bij een cel met een fout staat welke invoer niet klopt en wat je kunt doen. Waar dat veilig is, biedt het paneel aan om het te herstellen, nadat je hebt gezien wat er verandert.",
    },
    alt: {
      en: "An error explained, with the cells that would change and the button that repairs them.",
      nl: "Een uitgelegde fout, met de cellen die veranderen en de knop die ze herstelt.",
    },
  },
  {
    name: "clinic",
    file: "clinic-view",
    title: { en: "Formula clinic", nl: "Formuledokter" },
    text: {
      en: "Looks through the formulas of the sheet for mistakes that are often made, and shows what each one costs: the value now, and the value that is right.",
      nl: "Doorzoekt de formules van het blad op veelgemaakte fouten en laat zien wat elke fout scheelt: de waarde nu, en de juiste waarde.",
    },
    alt: {
      en: "A finding of the clinic: an NPS that counts blank cells, with the formula and value before and after.",
      nl: "Een vondst van de formuledokter: een NPS die lege cellen meetelt, met formule en waarde ervoor en erna.",
    },
  },
  {
    name: "settings",
    file: "settings-view",
    title: { en: "Settings", nl: "Instellingen" },
    text: {
      en: "The language of the pane, and the language of the labels in your cells: those are the same for everyone who opens the workbook.",
      nl: "De taal van het paneel, en de taal van de labels in je cellen: die is dezelfde voor iedereen die de werkmap opent.",
    },
    alt: {
      en: "The settings, with two languages to choose and the self-test.",
      nl: "De instellingen, met twee talen om te kiezen en de zelftest.",
    },
  },
  {
    name: "self-test",
    file: "settings-view",
    title: { en: "The self-test", nl: "De zelftest" },
    text: {
      en: "Runs every example of every function in your own spreadsheet, on a sheet of its own, and says what differs. The report can be copied.",
      nl: "Voert elk voorbeeld van elke functie uit in je eigen rekenblad, op een apart blad, en zegt wat er afwijkt. Het verslag kun je kopiëren.",
    },
    alt: {
      en: "The settings after a self-test, with what came out of it and the button to copy the report.",
      nl: "De instellingen na een zelftest, met wat eruit kwam en de knop om het verslag te kopiëren.",
    },
  },
] as const satisfies readonly View[];

export type ViewName = (typeof VIEWS)[number]["name"];
