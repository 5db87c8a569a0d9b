import type { FamilyWords } from "../translation.ts";

const ITEM_SCORES = {
  name: "scores",
  help: "Wat elke student voor één vraag scoorde, één cel per student; 1 en 0 voor goed en fout.",
};

const TOTALS = {
  name: "totalen",
  help: "De totaalscore van dezelfde studenten, op dezelfde rijen, met deze vraag erbij.",
};

const SMALL =
  "Met minder dan 30 studenten verschilt de waarde sterk van groep tot groep: kijk ernaar, en concludeer weinig.";

const INCOMPLETE = "{place} is leeg terwijl {other} is ingevuld: typ 0 als de student de vraag openliet.";
const SAME_TOTALS = "Alle studenten hebben hetzelfde totaal: er zijn geen verschillen te verklaren.";
const NO_STUDENT = "Er is geen student om te vergelijken: scores bevat alleen lege cellen.";
const ONE_STUDENT = "Eén student geeft geen correlatie: selecteer alle studenten.";
const TOO_LARGE = "De scores zijn te groot om op te tellen.";

const EXERCISE = {
  part: {
    name: "onderdeel",
    help: 'De opgave met haar onderdeel, zoals "CLV-01.b"; zonder letter als er één onderdeel is. De naslag noemt ze allemaal.',
  },
  answer: {
    name: "antwoord",
    help: "De cel met het antwoord, of de cellen als een onderdeel er meer vraagt.",
  },
  data: {
    name: "gegevens",
    help: "De gegeven getallen: de tabel met hun namen, of alleen de waarden in dezelfde volgorde.",
  },
  earlier: {
    name: "eerdere",
    help: "De antwoorden op de onderdelen ervoor, op volgorde, zodat goed is wat daaruit volgt.",
  },
};

const EXERCISE_ERRORS = {
  "unknown-name": "{place}: {received} is geen onderdeel van een opgave. Typ nummer en letter, zoals CLV-01.b.",
  "malformed-table":
    "Gegevens moet de {wanted} getallen van deze opgave bevatten, elk naast zijn naam of alle op volgorde: {figure} ontbreekt.",
  "different-sizes":
    "{param} bevat meer cellen dan de {wanted} die dit onderdeel vraagt: selecteer alleen de cellen van het antwoord.",
};

const BLANK_ANSWER = "Naast een leeg antwoord blijft de cel leeg.";

export const teaching: FamilyWords<"teaching"> = {
  check: {
    title: "Terugkoppeling op een antwoord",
    summary: "Kijkt tijdens het oefenen een antwoord op een opgave van Kwadrant na, en zegt wat er misging.",
    formula:
      "goed antwoord · volgt uit je eigen eerdere antwoorden · 15 voor 15% · bekende fout · teken, factor 10, afronding · nog niet goed",
    params: EXERCISE,
    result: "Een zin: goed, wat er misging als de fout bekend is, of nog niet goed. Nooit het antwoord zelf.",
    header: "Terugkoppeling",
    steps: {
      feedback: {
        name: "Terugkoppeling",
        formula:
          "het eerste dat past: goed, doorgerekend met eerdere antwoorden, 15 voor 15%, een bekende fout, teken, factor 10, afronding",
      },
    },
    examples: [
      "180 × 45% × 12.",
      "Een fout die de opgave kent.",
      "Onderdeel a was fout, en onderdeel b volgt daaruit.",
    ],
    errors: EXERCISE_ERRORS,
    rivals: {
      exact:
        "Alleen vergelijken met de sleutel, zoals ALS(antwoord=sleutel), rekent afronding en doorgerekende fouten fout en zegt niet waarom.",
    },
    rules: {
      blank: BLANK_ANSWER,
      open: "Alles wordt berekend uit de getallen op het blad: er is niets verborgen, en het bewijst niets. Dit is om te oefenen; punten worden elders gegeven.",
      trouble:
        "Wat niet te lezen is, zoals een foutwaarde of tekst, heet nooit fout: de zin zegt wat je moet herstellen.",
    },
  },

  diagnose: {
    title: "Diagnose van een antwoord",
    summary:
      "De code van wat er gebeurde in een antwoord op een opgave van Kwadrant: goed, welke fout, of geen bekende.",
    formula: "right · carried · percent-typed · mistake · sign · power-of-ten · rounded-early · other",
    params: EXERCISE,
    result: "Een code om op te tellen en te filteren, zoals right, mistake:churn, power-of-ten, blank of other.",
    header: "Diagnose",
    steps: {
      diagnosis: {
        name: "Diagnose",
        formula: "de eerste die past: right, carried, percent-typed, mistake, sign, power-of-ten, rounded-early, other",
      },
    },
    examples: ["15% is de churn; gevraagd was de retentie.", "85 waar 85% bedoeld was."],
    errors: EXERCISE_ERRORS,
    rivals: {
      text: "CHECK zegt hetzelfde in een zin voor de student; een code is om te tellen, bijvoorbeeld met AVALUE.",
    },
    rules: { blank: BLANK_ANSWER },
  },

  variant: {
    title: "Eigen getallen per student",
    summary:
      "Trekt een getal uit een sleutel: andere studenten krijgen andere getallen, dezelfde student altijd hetzelfde.",
    formula: "de waarde op de plaats die de eerste 32 bits van SHA-256 van de sleutel aanwijzen",
    params: {
      seed: {
        name: "sleutel",
        help: "Waar de trekking uit volgt, zoals een studentnummer met de naam van het gegeven; een kolom geeft een waarde per rij.",
      },
      lowest: {
        name: "laagste",
        help: "De laagste waarde; of een lijst getallen om uit te kiezen, met niets erachter.",
      },
      highest: { name: "hoogste", help: "De hoogste waarde; laat die weg na een lijst." },
      step: { name: "stap", help: "Hoe ver de waarden uit elkaar liggen; 1 als je niets invult." },
    },
    result: "Een van de waarden, elk even waarschijnlijk; bij dezelfde sleutel altijd dezelfde.",
    header: "Variant",
    steps: {
      choices: { name: "Mogelijke waarden", formula: "(hoogste − laagste) ÷ stap + 1, of de lengte van de lijst" },
      place: {
        name: "Plaats",
        formula:
          "het eerste woord van SHA-256 van sleutel|0 dat alle plaatsen gelijke kans geeft, modulo hun aantal, + 1",
      },
      value: { name: "Waarde", formula: "laagste + stap × (plaats − 1), of het getal op die plaats van de lijst" },
    },
    examples: [
      "De orderwaarde in de opgave van één student.",
      "Een marge voor elk van drie studenten.",
      "Een van drie bedragen.",
    ],
    errors: {
      "too-large": "Tussen laagste en hoogste liggen te veel stappen: neem een grotere stap.",
      "below-minimum": "Hoogste, {received}, ligt onder laagste, {limit}: wissel ze om.",
      "one-cell-expected":
        "{param} is een lijst terwijl hoogste is ingevuld: geef één laagste waarde, of laat hoogste weg.",
    },
    rivals: {
      random:
        "ASELECTTUSSEN trekt bij elke herberekening opnieuw, zodat de vragen veranderen terwijl studenten werken.",
      remainder:
        "De rest van een studentnummer, zoals REST(nummer;10), geeft studenten met nummers naast elkaar ook getallen naast elkaar.",
    },
    rules: {
      seed: "De sleutel is tekst waarin hoofdletters tellen; spaties eromheen niet. Voeg de naam van het gegeven toe, anders volgen twee gegevens van een student dezelfde trekking.",
      secret: "Wie de sleutel kent, kan de getallen uitrekenen: ze maken overschrijven zichtbaar, en verbergen niets.",
      step: "De hoogste waarde komt alleen voor als er een heel aantal stappen naartoe leidt.",
    },
  },

  grade: {
    title: "Punten voor een antwoord",
    summary: "Vergelijkt een antwoord met jouw sleutel, binnen een tolerantie, en geeft de punten.",
    formula: "punten als |antwoord − verwacht| ≤ wat de tolerantie toelaat, anders 0",
    params: {
      answer: {
        name: "antwoord",
        help: "Wat de student antwoordde; een kolom antwoorden wordt rij voor rij nagekeken.",
      },
      expected: { name: "verwacht", help: "Het goede antwoord: een getal of een tekst." },
      tolerance: {
        name: "tolerantie",
        help: "Hoeveel afwijking nog goed is, in de maat van modus: 0,005, 0, 2 decimalen of 3 cijfers als je niets invult.",
      },
      mode: {
        name: "modus",
        help: "relative: een deel van het goede antwoord; absolute: in dezelfde eenheid; decimals of digits: afgerond op zoveel decimalen of cijfers.",
      },
      points: { name: "punten", help: "Wat een goed antwoord oplevert; 1 als je niets invult." },
      percent: {
        name: "procent",
        help: "Het deel van de punten voor 15 waar 15% bedoeld was; 0 als je niets invult.",
      },
    },
    result: "De behaalde punten, van 0 tot en met punten.",
    header: "Punten",
    steps: {
      difference: { name: "Verschil", formula: "antwoord − verwacht, zonder teken" },
      allowed: {
        name: "Toegestaan verschil",
        formula:
          "relative: tolerantie × verwacht; decimals en digits: een halve eenheid van het laatste cijfer; absolute: de tolerantie",
      },
      points: { name: "Punten", formula: "verdiend deel × punten" },
    },
    examples: [
      "Het goede antwoord, voor drie punten.",
      "Een afgerond percentage, als tekst getypt.",
      "15 waar 15% bedoeld was: de helft van de punten.",
      "Een tekst; hoofdletters en spaties maken niet uit.",
    ],
    errors: {
      "not-a-number": "{place}: {received} is geen getal. Lees dit antwoord zelf, of typ een getal.",
      "ambiguous-number": "{place}: {received} is op twee manieren te lezen. Typ het als getal.",
    },
    rivals: {
      exact: "Toetsen die teksten vergelijken, rekenen 0,33 en 33% fout waar 1/3 gevraagd was.",
      strict:
        "Wie een halve eenheid van het laatste cijfer fout rekent, kan een antwoord van 10,15% niet als 10,1% en ook niet als 10,2% typen; hier zijn beide goed.",
    },
    rules: {
      line: "Een verschil van precies wat is toegestaan, is goed.",
      text: "Een antwoord dat geen getal is waar een getal verwacht wordt, wordt geweigerd en niet fout gerekend: lees het zelf.",
      blank: "Een leeg antwoord krijgt een lege cel, die bij het optellen van de punten als 0 telt.",
    },
  },

  cutScore: {
    title: "Cesuur met gokkans",
    summary: "De punten die nodig zijn voor een voldoende: wat gokken oplevert, plus een deel van de rest.",
    formula: "gokscore + kennis × (maximum − gokscore)",
    params: {
      maximum: { name: "maximum", help: "De punten voor een foutloze toets." },
      knowledge: {
        name: "kennis",
        help: "Het deel van de punten boven de gokscore dat nodig is voor een voldoende, bijvoorbeeld 55%.",
      },
      guess: {
        name: "gokscore",
        help: "De punten die alleen gokken al oplevert: bij 50 vragen met 3 mogelijkheden 50 ÷ 3. 0 als je niets invult.",
      },
    },
    result: "De punten vanaf waar de toets voldoende is, niet afgerond. Gebruik ze als cesuur van GRADESCALE.",
    header: "Cesuur",
    steps: {
      left: { name: "Punten boven de gokscore", formula: "maximum − gokscore" },
      cut: { name: "Cesuur", formula: "gokscore + kennis × punten boven de gokscore" },
    },
    examples: [
      "50 vragen met elk vijf mogelijkheden: 10 door gokken, en 60% van de andere 40.",
      "Open vragen: 55% van de punten.",
    ],
    errors: {
      "inconsistent-values":
        "Gokken levert {guess} punten op, en er zijn er {maximum} te halen: de gokscore moet lager zijn.",
    },
    rivals: {
      cohen:
        "Cohen-Schotanus en Van der Vleuten nemen een deel van wat de beste 5% van de studenten scoort in plaats van het maximum, zodat bij een moeilijke toets niet iedereen zakt.",
      uncorrected:
        "Zonder de correctie ligt de cesuur van 50 vragen met 3 mogelijkheden bij 55% op 27,5 punten, waarvan gokken alleen al 16,67 oplevert.",
    },
    rules: {
      open: "Bij open vragen valt er niets te gokken: laat de gokscore weg, of tel alleen de andere vragen mee.",
    },
  },

  gradeScale: {
    title: "Cijfer uit punten",
    summary: "Zet punten om in een cijfer van 1 tot 10, met een 5,5 op de cesuur, of in een Belgisch cijfer op 20.",
    formula:
      "tot de cesuur: laagste cijfer + (cijfer op de cesuur − laagste cijfer) × punten ÷ cesuur; daarboven: cijfer op de cesuur + (hoogste cijfer − cijfer op de cesuur) × (punten − cesuur) ÷ (maximum − cesuur)",
    params: {
      points: { name: "punten", help: "De punten van de student; een kolom geeft een cijfer per rij." },
      maximum: { name: "maximum", help: "De punten voor een foutloze toets." },
      cut: {
        name: "cesuur",
        help: "De punten vanaf waar de toets voldoende is, zoals CUTSCORE ze geeft; 55% van het maximum als je niets invult, of de helft op de Belgische schaal.",
      },
      scale: {
        name: "schaal",
        help: "dutch loopt van 1 via 5,5 op de cesuur naar 10, belgian van 0 via 10 op de cesuur naar 20.",
      },
    },
    result: "Het cijfer, niet afgerond.",
    header: "Cijfer",
    steps: {
      cut: { name: "Cesuur", formula: "de gegeven cesuur, of haar deel van het maximum" },
      below: { name: "Cijfer", formula: "laagste cijfer + (cijfer op de cesuur − laagste cijfer) × punten ÷ cesuur" },
      above: {
        name: "Cijfer",
        formula:
          "cijfer op de cesuur + (hoogste cijfer − cijfer op de cesuur) × (punten − cesuur) ÷ (maximum − cesuur)",
      },
    },
    examples: [
      "Precies de cesuur is een 5,5.",
      "Onder en boven een cesuur van 40 punten.",
      "33 van de 50 punten op de Belgische schaal.",
    ],
    errors: {
      "inconsistent-values":
        "De cesuur, {cut}, moet onder het maximum, {maximum}, liggen: anders is alleen een foutloze toets voldoende.",
      "above-maximum": "{place} mag niet boven het maximum, {limit}, liggen, en is {received}.",
    },
    rivals: {
      straight:
        "Eén rechte lijn van 1 naar 10, 1 + 9 × punten ÷ maximum, is deze schaal met de cesuur op de helft: 35 van de 50 punten zijn dan een 7,3 en geen 5,5.",
      norm: "Centrale examens tellen een N-term op bij 9 × punten ÷ maximum, binnen grenzen: met N = 1 is dat de rechte lijn.",
      six: "Sommige scholen geven op de cesuur een 6 in plaats van een 5,5, zodat elk cijfer op de cesuur ruim voldoende is.",
    },
    rules: {
      line: "Precies de cesuur is voldoende: een 5,5, of een 10 op de Belgische schaal.",
      rounding: "Rond daarna af zoals jouw school dat doet: op halven, tienden of hele cijfers.",
      bonus: "Meer punten dan het maximum worden geweigerd; verhoog het maximum, of tel bonuspunten apart.",
    },
  },

  pValue: {
    title: "p-waarde van een vraag",
    summary:
      "Hoe makkelijk een vraag was: de gemiddelde score als deel van het maximum, desgewenst gecorrigeerd voor gokken.",
    formula: "p = gemiddelde score ÷ maximum; gecorrigeerd (p − gokkans) ÷ (1 − gokkans)",
    params: {
      scores: ITEM_SCORES,
      maximum: { name: "maximum", help: "De punten voor een foutloos antwoord; 1 als je niets invult." },
      chance: {
        name: "gokkans",
        help: "Het deel dat gokken oplevert, 25% bij vier mogelijkheden; de p-waarde wordt dan gecorrigeerd. 0 als je niets invult.",
      },
    },
    result:
      "Het deel van de punten dat de studenten samen haalden: laag bij een moeilijke vraag, hoog bij een makkelijke.",
    header: "p-waarde",
    steps: {
      total: { name: "Totaal", formula: "som van de scores van alle studenten" },
      mean: { name: "Gemiddelde score", formula: "totaal ÷ aantal studenten" },
      share: { name: "p-waarde", formula: "gemiddelde score ÷ maximum" },
      corrected: { name: "Gecorrigeerd voor gokken", formula: "(p − gokkans) ÷ (1 − gokkans)" },
    },
    examples: [
      "Drie van de vier studenten hadden het goed.",
      "Een vraag van 4 punten; een lege cel is geen score.",
      "De helft goed, waarvan een deel door gokken bij vier mogelijkheden.",
    ],
    errors: {
      "empty-range": "Er is geen score om te middelen: scores bevat alleen lege cellen.",
      "above-maximum":
        "{place} is {received}, en deze vraag levert hoogstens {limit} op: verbeter de score of het maximum.",
      "too-large": TOO_LARGE,
    },
    rivals: {
      difficulty: "Sommigen noemen 1 − p de moeilijkheid van de vraag: hetzelfde getal, omgedraaid.",
      significance: "De p-waarde van een statistische toets is iets anders: een kans, geen deel van de punten.",
    },
    rules: {
      blanks: "Lege cellen tellen niet mee. Typ 0 voor een student die de vraag openliet en wel meetelt.",
      negative: "Gecorrigeerd voor gokken is de waarde negatief als minder studenten het goed hadden dan door gokken.",
    },
  },

  aValue: {
    title: "a-waarde van een antwoord",
    summary:
      "Het deel van de studenten met een bepaald antwoord: hoe aantrekkelijk een fout alternatief of een fout was.",
    formula: "studenten met dit antwoord ÷ studenten die antwoordden",
    params: {
      answers: {
        name: "antwoorden",
        help: "Wat elke student op één vraag antwoordde, zoals A, B, C of D, of de fout die werd gevonden.",
      },
      option: { name: "alternatief", help: "Het antwoord of de fout die geteld wordt." },
    },
    result: "Het deel van de studenten met dat antwoord.",
    header: "a-waarde",
    steps: {
      chosen: { name: "Studenten met dit antwoord", formula: "aantal antwoorden gelijk aan het alternatief" },
      share: { name: "a-waarde", formula: "studenten met dit antwoord ÷ studenten die antwoordden" },
    },
    examples: ["Twee van de vier studenten kozen A.", "Hoofdletters maken niet uit; een lege cel is geen antwoord."],
    errors: { "empty-range": "Er is geen antwoord om te tellen: antwoorden bevat alleen lege cellen." },
    rivals: {
      wrongOnly: "Sommigen gebruiken het woord alleen voor foute alternatieven; bij het goede heet dit de p-waarde.",
      rest: "Sommigen geven erbij de correlatie met het totaal, de Rar: RIT van een kolom met 1 voor dit antwoord en 0 voor een ander.",
    },
    rules: {
      capitals: "Hoofdletters en spaties rond een antwoord maken niet uit.",
      blanks: "Lege cellen tellen niet mee: het is een deel van wie antwoordde.",
    },
  },

  rit: {
    title: "Rit van een vraag",
    summary: "Correlatie van de score op een vraag met de totaalscore: maken goede studenten hem beter?",
    formula:
      "Σ((score − gemiddelde score) × (totaal − gemiddeld totaal)) ÷ √(Σ(score − gemiddelde score)² × Σ(totaal − gemiddeld totaal)²)",
    params: { scores: ITEM_SCORES, totals: TOTALS },
    result: "De correlatie, van −1 tot 1: hoe hoger, hoe beter de vraag goede van zwakke studenten onderscheidt.",
    header: "Rit",
    steps: {
      students: { name: "Studenten", formula: "rijen met een score en een totaal" },
      score: { name: "Gemiddelde score", formula: "som van de scores ÷ studenten" },
      total: { name: "Gemiddeld totaal", formula: "som van de totalen ÷ studenten" },
      rit: {
        name: "Rit",
        formula:
          "Σ((score − gemiddelde score) × (totaal − gemiddeld totaal)) ÷ √(Σ(score − gemiddelde score)² × Σ(totaal − gemiddeld totaal)²)",
      },
    },
    examples: [
      "Wie de vraag goed had, deed het ook beter op de toets.",
      "Een vraag van 3 punten die de studenten precies zo ordent als de toets.",
    ],
    errors: {
      "empty-range": NO_STUDENT,
      "too-few-values": ONE_STUDENT,
      "no-solution": "Alle {param} zijn gelijk, zodat er niets te vergelijken valt.",
      "too-large": TOO_LARGE,
    },
    rivals: {
      rest: "In het totaal zit de vraag zelf, wat de Rit hoger maakt, vooral bij een korte toets: RIR laat haar weg. Moodle toont de correlatie met de rest, PrairieLearn die met het totaal.",
      biserial:
        "De biseriële correlatie neemt aan dat achter goed en fout een normaal verdeelde vaardigheid zit, en is hoger dan deze, de punt-biseriële.",
      product:
        "Sommige programma's noemen p × (gemiddeld totaal van wie het goed had − gemiddeld totaal) ÷ gemiddeld totaal Rit; dat is geen correlatie.",
    },
    rules: { small: SMALL },
  },

  rir: {
    title: "Rir van een vraag",
    summary: "Correlatie van de score op een vraag met het totaal van de andere vragen.",
    formula: "de correlatie van score met rest, waarbij rest = totaal − score",
    params: { scores: ITEM_SCORES, totals: TOTALS },
    result: "De correlatie, van −1 tot 1. Onder 0 werkt de vraag de toets tegen: zoek naar een foute sleutel.",
    header: "Rir",
    steps: {
      first: { name: "Rest van de eerste student", formula: "totaal − score" },
      score: { name: "Gemiddelde score", formula: "som van de scores ÷ studenten" },
      rest: { name: "Gemiddelde rest", formula: "som van de resten ÷ studenten" },
      rir: {
        name: "Rir",
        formula:
          "Σ((score − gemiddelde score) × (rest − gemiddelde rest)) ÷ √(Σ(score − gemiddelde score)² × Σ(rest − gemiddelde rest)²)",
      },
    },
    examples: ["De studenten van RIT: zonder de vraag zelf is de correlatie lager."],
    errors: {
      "empty-range": NO_STUDENT,
      "too-few-values": ONE_STUDENT,
      "no-solution": "Alle {param} zijn gelijk, of worden dat zonder deze vraag: er valt niets te vergelijken.",
      "too-large": TOO_LARGE,
    },
    rivals: { total: "RIT vergelijkt met het totaal waar de vraag zelf in zit, en is daardoor hoger." },
    rules: { small: SMALL },
  },

  cronbach: {
    title: "Cronbachs alfa",
    summary: "In hoeverre de vragen van een toets hetzelfde meten, uit de scores van alle studenten op alle vragen.",
    formula: "vragen ÷ (vragen − 1) × (1 − som van de varianties van de vragen ÷ variantie van de totalen)",
    params: {
      scores: {
        name: "scores",
        help: "Eén rij per student en één kolom per vraag; elke cel gevuld, 0 waar een vraag open bleef.",
      },
    },
    result: "Alfa: 1 als alle vragen de studenten gelijk ordenen, bijna 0 als ze niets gemeen hebben.",
    header: "Cronbachs alfa",
    steps: {
      students: { name: "Studenten", formula: "rijen met scores" },
      within: { name: "Varianties van de vragen", formula: "som van de variantie van elke kolom" },
      total: { name: "Variantie van de totalen", formula: "variantie van de som van elke rij" },
      alpha: {
        name: "Cronbachs alfa",
        formula: "vragen ÷ (vragen − 1) × (1 − varianties van de vragen ÷ variantie van de totalen)",
      },
    },
    examples: [
      "Vier studenten en drie vragen, van de zwakste tot de beste.",
      "Beide vragen ordenen de studenten gelijk; omdat één dubbel telt, blijft alfa onder 1.",
    ],
    errors: {
      "empty-range": NO_STUDENT,
      "too-few-values": "Alfa vergelijkt vragen, en scores heeft één kolom: selecteer alle vragen van de toets.",
      "no-solution": SAME_TOTALS,
      "incomplete-row": INCOMPLETE,
    },
    rivals: {
      standardised:
        "Gestandaardiseerde alfa rekent met correlaties, zodat een vraag van 10 punten even zwaar telt als een van 1: in het tweede voorbeeld is die 1.",
      sample: "De varianties delen door n − 1 in plaats van n verandert niets: het valt tegen elkaar weg.",
    },
    rules: {
      negative: "Onder 0 werken de vragen elkaar tegen: zoek met RIR naar een foute sleutel.",
      length: "Een langere toets heeft een hogere alfa; waar veel van het cijfer afhangt, vraagt men 0,8.",
    },
  },

  kuderRichardson: {
    title: "Kuder-Richardson (KR-20)",
    summary: "In hoeverre vragen die goed of fout zijn hetzelfde meten: Cronbachs alfa voor enen en nullen.",
    formula: "vragen ÷ (vragen − 1) × (1 − Σ(p × q) ÷ variantie van de totalen), met q = 1 − p",
    params: {
      scores: {
        name: "scores",
        help: "Eén rij per student en één kolom per vraag, 1 voor goed en 0 voor fout; elke cel gevuld.",
      },
    },
    result: "KR-20: 1 als alle vragen de studenten gelijk ordenen, bijna 0 als ze niets gemeen hebben.",
    header: "KR-20",
    steps: {
      students: { name: "Studenten", formula: "rijen met scores" },
      pq: { name: "Σ(p × q)", formula: "per vraag het deel goed × het deel fout, opgeteld" },
      total: { name: "Variantie van de totalen", formula: "variantie van het aantal goed van elke student" },
      reliability: {
        name: "KR-20",
        formula: "vragen ÷ (vragen − 1) × (1 − Σ(p × q) ÷ variantie van de totalen)",
      },
    },
    examples: ["Vier studenten en drie vragen: hetzelfde als CRONBACH."],
    errors: {
      "empty-range": NO_STUDENT,
      "too-few-values": "KR-20 vergelijkt vragen, en scores heeft één kolom: selecteer alle vragen van de toets.",
      "no-solution": SAME_TOTALS,
      "incomplete-row": INCOMPLETE,
      "not-yes-or-no":
        "{place} is {received}: typ 1 voor goed en 0 voor fout. Bij vragen met meer punten gebruik je CRONBACH.",
    },
    rivals: {
      equal:
        "KR-21 houdt alle vragen voor even moeilijk, zodat alleen het gemiddelde en de variantie van de totalen nodig zijn; die is nooit hoger.",
      sample:
        "Deel je de variantie van de totalen door n − 1 en p × q niet, dan wordt de waarde iets hoger: 0,94 in plaats van 0,75 in het voorbeeld.",
    },
    rules: {
      words: "Ja en nee, waar en onwaar, en hun Engelse woorden tellen als 1 en 0.",
      length: "Een langere toets heeft een hogere waarde; waar veel van het cijfer afhangt, vraagt men 0,8.",
    },
  },
};
