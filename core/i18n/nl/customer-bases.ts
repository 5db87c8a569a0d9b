import { FEWEST_REPEATERS } from "../../value/bases/check-customers.ts";
import type { FamilyWords } from "../translation.ts";

const params = {
  frequency: {
    name: "frequentie",
    help: "Herhalingsaankopen van elke klant: de dagen na de eerste waarop die opnieuw kocht, zoals BUYERS ze telt.",
  },
  recency: {
    name: "recentheid",
    help: "Tijd van de eerste tot de laatste aankoop, 0 voor wie één keer kocht; dus niet de tijd sinds de laatste aankoop.",
  },
  age: {
    name: "leeftijd",
    help: "Tijd van de eerste aankoop tot het einde van de gegevens, in dezelfde eenheid als de recentheid.",
  },
  meanValue: {
    name: "gemiddeld bedrag",
    help: "Gemiddeld bedrag van de herhalingsaankopen van elke klant, 0 voor wie één keer kocht.",
  },
  model: { name: "model", help: "Het model waarvan de parameters zijn: BG/NBD, MBG/NBD of Pareto/NBD." },
  parameters: {
    name: "parameters",
    help: "De gevonden parameters: de tabel van de functie die ze berekende, of hun waarden in die volgorde.",
  },
  horizon: { name: "horizon", help: "Hoever je vooruitkijkt, in de eenheid van recentheid en leeftijd." },
  customers: { name: "klanten", help: "De klant van elke transactie: een nummer of een naam." },
  dates: { name: "datums", help: "De datum van elke transactie, op dezelfde rijen." },
  amounts: { name: "bedragen", help: "Het bedrag van elke transactie, op dezelfde rijen; een retour is negatief." },
  asOf: {
    name: "peildatum",
    help: "De laatste dag van de gegevens; als je niets invult de laatste datum erin. Latere transacties tellen niet mee.",
  },
} as const;

const fitErrors = {
  "empty-range": "Er zijn geen klanten: {param} bevat alleen lege cellen.",
  "too-few-values":
    "Van de {customers} klanten kochten er {count} opnieuw, en er zijn er minstens {needed} nodig: neem een langere periode of meer klanten.",
  "inconsistent-values": "{place} is {received}: {reason}.",
  "no-solution":
    "Geen parameters passen bij deze klanten: bijna allemaal kochten ze één keer, of allemaal even vaak. Controleer de lijst of neem een langere periode.",
} as const;

const fit = {
  params: { frequency: params.frequency, recency: params.recency, age: params.age },
  result:
    "De parameters met hun standaardfout, de log-likelihood, het aantal klanten, en hoeveel klanten 0, 1, 2 … herhalingsaankopen deden naast hoeveel het model er verwacht.",
  columns: {
    quantity: "Grootheid",
    value: "Waarde",
    standardError: "Standaardfout",
    expected: "Verwacht door het model (klanten)",
  },
  errors: fitErrors,
  steps: {
    customers: { name: "Klanten", formula: "rijen met frequentie, recentheid en leeftijd" },
    repeaters: { name: "Klanten die opnieuw kochten", formula: "klanten − klanten met frequentie 0" },
    parameter: {
      name: "Gevonden parameter",
      formula: "de waarde waarbij deze aankopen het waarschijnlijkst zijn ± standaardfout",
    },
    logLikelihood: {
      name: "Log-likelihood",
      formula: "Σ ln(likelihood van de aankopen van elke klant), op zijn hoogst",
    },
    zero: {
      name: "Klanten van wie het model één aankoop verwacht",
      formula: "Σ over de klanten van de kans op geen herhalingsaankoop, tegenover",
    },
  },
} as const;

const fitRules = {
  fewest: `Er zijn minstens ${FEWEST_REPEATERS} klanten nodig die opnieuw kochten; met minder wordt de berekening geweigerd.`,
  units:
    "De tijden staan in één eenheid, en de parameters gelden voor die eenheid: weken of maanden, zoals BUYERS ze geeft.",
} as const;

const parameterErrors = {
  "malformed-table":
    "{param} moet de {needed} getallen {names} bevatten, en er zijn er {count} gevonden: selecteer de tabel van de berekening, of de waarden in deze volgorde.",
  "not-above":
    "{param}: {name} is {received} en moet hoger dan 0 zijn. Bereken de parameters opnieuw, of controleer de selectie.",
  "inconsistent-values": "{place} is {received}: {reason}.",
  "too-large": "Met deze parameters is er geen getal dat in een cel past: bereken ze opnieuw.",
} as const;

const leftNotes = {
  returns: "Retouren (negatieve bedragen): {count}. Ze tellen niet mee.",
  free: "Aankopen zonder bedrag: {count}. Ze tellen als aankoop, en niet in het gemiddelde bedrag.",
  late: "Transacties na de peildatum: {count}, de eerste op {place}. Ze tellen niet mee.",
  absent: "Klanten zonder aankoop tot het einde van de gegevens: {count}. Die tellen niet mee.",
  merged: "Tweede en volgende aankopen van een klant op één dag: {count}. Ze zijn bij de eerste gevoegd.",
} as const;

const spendingNotes = {
  left: "Klanten zonder betaalde herhalingsaankoop: {count}. Ze zeggen niets over bedragen en blijven buiten het model van de bedragen.",
  correlated:
    "Frequentie en gemiddeld bedrag hangen samen (correlatie {correlation}), terwijl het model van ongeveer 0 uitgaat: wees voorzichtig met de verwachte orderwaarden.",
} as const;

const customerSteps = {
  customer: { name: "Eerste klant", formula: "frequentie, recentheid en leeftijd" },
} as const;

/** The functions of value that predict what customers will still buy. */
export const customerBases: Pick<
  FamilyWords<"value">,
  | "clvTable"
  | "buyers"
  | "bgnbd"
  | "mbgnbd"
  | "paretonbd"
  | "gammaGamma"
  | "expectedOrders"
  | "pAlive"
  | "expectedValue"
> = {
  clvTable: {
    title: "Klantwaarde per klant, voorspeld",
    summary:
      "Voorspelt uit een transactielijst wat elke klant nog koopt: kans dat die klant blijft, orders, orderwaarde en klantwaarde (CLV).",
    formula:
      "CLV = marge × verwachte orderwaarde × Σ verwachte orders van elke periode ÷ (1 + disconteringsvoet)^(jaren tot dan)",
    params: {
      customers: params.customers,
      dates: params.dates,
      amounts: params.amounts,
      horizon: { name: "horizon", help: "Hoeveel perioden je vooruitkijkt; als je niets invult 12." },
      margin: {
        name: "marge",
        help: "Marge op wat klanten besteden, 45% of 0,45; als je niets invult is de waarde in omzet.",
      },
      discount: {
        name: "disconteringsvoet",
        help: "Rente per jaar waarmee je contant maakt; als je niets invult 10%.",
      },
      asOf: params.asOf,
      unit: {
        name: "eenheid",
        help: "De tijdseenheid: day (dag), week (7 dagen), month (30,4375 dagen) of year (365,25 dagen); als je niets invult maanden.",
      },
      model: { name: "model", help: "Het model van de aankopen: BG/NBD (als je niets invult), MBG/NBD of Pareto/NBD." },
    },
    result:
      "Eén rij per klant, in volgorde van eerste voorkomen. De verwachte orders en de CLV zijn die van de horizon; de CLV is wat die orders opbrengen, tegen de marge, in geld van vandaag.",
    columns: {
      customer: "Klant",
      frequency: "Frequentie (herhalingsdagen)",
      recency: "Recentheid (gekozen eenheid)",
      age: "Leeftijd (gekozen eenheid)",
      alive: "P(klant)",
      orders: "Verwachte orders (in de horizon)",
      value: "Verwachte orderwaarde",
      clv: "CLV (in de horizon)",
    },
    errors: {
      ...fitErrors,
      "no-solution":
        "Geen parameters passen bij deze klanten: bijna allemaal kochten ze één keer of allemaal even vaak, of hun bedragen lopen te ver uiteen voor een gemiddelde. Controleer de lijst of neem een langere periode.",
    },
    notes: {
      ...leftNotes,
      ...spendingNotes,
      fit: "Model berekend op {customers} klanten, van wie er {repeaters} opnieuw kochten: de waarschijnlijkste parameters zijn in {iterations} rondes gevonden. Het zet {misplaced}% van de klanten bij een ander aantal herhalingsaankopen dan ze deden.",
      once: "BG/NBD neemt aan dat wie één keer kocht nog klant is: P(klant) is 1 voor {count} klanten. Het model MBG/NBD doet die aanname niet.",
      correlation:
        "Correlatie van frequentie en gemiddeld bedrag: {correlation}. De verwachte orderwaarde gaat uit van ongeveer 0.",
    },
    steps: {
      purchases: {
        name: "Model van de aankopen",
        formula: "parameters waarbij de aankopen het waarschijnlijkst zijn; hun log-likelihood",
      },
      spending: {
        name: "Model van de bedragen (gamma-gamma)",
        formula: "p, q en gamma waarbij de bedragen het waarschijnlijkst zijn; hun log-likelihood",
      },
      alive: { name: "P(klant) van de eerste klant", formula: "de kans dat deze klant nog eens koopt" },
      orders: { name: "Verwachte orders", formula: "P(klant) × orders van een klant die blijft, over de horizon" },
      discounted: {
        name: "Verwachte orders in geld van vandaag",
        formula: "Σ verwachte orders van periode k ÷ (1 + disconteringsvoet)^(k in jaren)",
      },
      value: {
        name: "Verwachte orderwaarde",
        formula: "p × (gamma + frequentie × gemiddeld bedrag) ÷ (p × frequentie + q − 1)",
      },
      clv: { name: "CLV", formula: "marge × verwachte orderwaarde × verwachte orders in geld van vandaag" },
    },
    examples: [
      "Twaalf klanten in een jaar, en de twaalf maanden erna met een marge van 40%: wie vaak en pas nog bestelde, telt het zwaarst.",
    ],
    rivals: {
      simple:
        "Orderwaarde × marge × orders, zoals in CLV, geeft elke klant dezelfde toekomst. Hier telt wie na veel orders stilviel nog maar weinig.",
      endless:
        "Sommigen tellen orders zonder einde in plaats van over een horizon: de waarden zijn dan hoger, en steunen op jaren die niemand heeft gezien.",
    },
    rules: {
      sameDay:
        "Aankopen van een klant op één dag zijn één aankoop; retouren tellen niet mee, en aankopen zonder bedrag tellen zonder bedrag.",
      endOfPeriod: "De orders van een periode worden contant gemaakt vanaf het einde ervan.",
    },
  },
  buyers: {
    title: "Klanten zoals de modellen ze zien",
    summary:
      "Maakt van een transactielijst frequentie, recentheid, leeftijd en gemiddeld bedrag per klant, zoals BGNBD en GAMMAGAMMA die vragen.",
    formula:
      "frequentie = dagen met een aankoop − 1; recentheid = laatste − eerste; leeftijd = einde − eerste, gedeeld door de dagen van de eenheid",
    params: {
      customers: params.customers,
      dates: params.dates,
      amounts: params.amounts,
      asOf: params.asOf,
      unit: {
        name: "eenheid",
        help: "De tijdseenheid: day (dag), week (7 dagen), month (30,4375 dagen) of year (365,25 dagen); als je niets invult weken.",
      },
    },
    result:
      "Eén rij per klant, in volgorde van eerste voorkomen: op hoeveel dagen die opnieuw kocht, de tijd van de eerste aankoop tot de laatste en tot het einde van de gegevens, en wat een dag met een herhalingsaankoop opbracht.",
    columns: {
      customer: "Klant",
      frequency: "Frequentie (herhalingsdagen)",
      recency: "Recentheid (gekozen eenheid)",
      age: "Leeftijd (gekozen eenheid)",
      meanValue: "Gemiddeld bedrag (per herhalingsdag)",
    },
    errors: {
      "empty-range": "Er is geen transactie om te tellen: klanten, datums en bedragen bevatten alleen lege cellen.",
    },
    notes: leftNotes,
    steps: {
      end: { name: "Einde van de gegevens", formula: "de peildatum, of de laatste datum in de gegevens" },
      frequency: { name: "Frequentie van de eerste klant", formula: "dagen met een aankoop − 1" },
      recency: { name: "Recentheid", formula: "dagen van de eerste tot de laatste aankoop ÷ dagen van de eenheid" },
      age: { name: "Leeftijd", formula: "dagen van de eerste aankoop tot het einde ÷ dagen van de eenheid" },
      meanValue: {
        name: "Gemiddeld bedrag",
        formula: "betaald op de herhalingsdagen ÷ herhalingsdagen waarop iets is betaald",
      },
    },
    examples: ["Twee orders op 2 maart zijn één aankoop van 100; wat De Vries terugstuurde is geen aankoop."],
    rivals: {
      orders:
        "RFM telt elke order, ook de eerste en meer op één dag, en recentheid is daar de tijd sinds de laatste aankoop.",
      all: "Sommigen middelen over alle aankopen. De modellen nemen die van de herhalingsaankopen, omdat de eerste een probeerorder kan zijn.",
    },
    rules: {
      sameDay: "Aankopen van een klant op één dag zijn één aankoop, van hun totaal.",
      returns: "Retouren tellen niet mee; een aankoop zonder bedrag telt als aankoop en niet in het gemiddelde bedrag.",
      end: "De einddatum telt mee: wie op die dag voor het eerst kocht heeft leeftijd 0.",
    },
  },
  bgnbd: {
    ...fit,
    title: "BG/NBD: wie hoe vaak koopt en hoelang blijft",
    summary:
      "Past een model van herhalingsaankopen toe op een klantenbestand: hoe vaak klanten kopen en hoe snel ze vertrekken, zonder contract.",
    formula:
      "grootste aannemelijkheid van frequentie, recentheid en leeftijd; koopfrequentie gamma(r, alpha), vertrekkans na een aankoop bèta(a, b)",
    examples: [
      "Veertien klanten van een half tot een heel jaar, in weken: te weinig voor kleine standaardfouten, genoeg om te zien wat het model geeft.",
    ],
    notes: {
      once: "BG/NBD neemt aan dat wie één keer kocht nog klant is, hier {count}. MBGNBD past hetzelfde model toe zonder die aanname.",
    },
    rivals: {
      paretoNbd:
        "Bij Pareto/NBD kunnen klanten op elk moment vertrekken in plaats van na een aankoop. Meestal verschillen de twee weinig; PARETONBD berekent het.",
      oneTime:
        "BG/NBD neemt aan dat wie één keer kocht nog klant is: de kans daarop is 1. MBGNBD laat die aanname los.",
    },
    rules: {
      ...fitRules,
      once: "Voor een klant met frequentie 0 is de kans dat die nog klant is volgens de aanname 1, hoelang de aankoop ook geleden is.",
    },
  },
  mbgnbd: {
    ...fit,
    title: "MBG/NBD: BG/NBD waarin eenmalige kopers weg kunnen zijn",
    summary: "Past het BG/NBD-model toe met één verschil: klanten kunnen ook meteen na hun eerste aankoop vertrekken.",
    formula:
      "grootste aannemelijkheid van frequentie, recentheid en leeftijd; koopfrequentie gamma(r, alpha), vertrekkans na elke aankoop bèta(a, b)",
    examples: ["Dezelfde veertien klanten, van wie de eenmalige kopers vertrokken kunnen zijn."],
    rivals: {
      bgnbd:
        "BG/NBD neemt aan dat wie één keer kocht nog klant is. Met veel eenmalige kopers schat dat het aantal klanten te hoog.",
    },
    rules: fitRules,
  },
  paretonbd: {
    ...fit,
    title: "Pareto/NBD: wie hoe vaak koopt en wanneer vertrekt",
    summary:
      "Past het klassieke model van aankopen zonder contract toe, waarin klanten vertrekken op een moment dat niemand ziet.",
    formula:
      "grootste aannemelijkheid van frequentie, recentheid en leeftijd; koopfrequentie gamma(r, alpha), vertreksnelheid gamma(s, beta)",
    examples: ["Dezelfde veertien klanten, die op elk moment kunnen vertrekken."],
    rivals: {
      bgnbd:
        "Bij BG/NBD vertrekken klanten alleen na een aankoop. Dat model is makkelijker te schatten en meestal even goed; de eenmalige kopers vertrekken er nooit.",
    },
    rules: {
      ...fitRules,
      flat: "De top is vaak vlak in s en beta: kijk eerst naar hun standaardfouten voor je ze vergelijkt.",
    },
  },
  gammaGamma: {
    title: "Gamma-gamma: wat klanten per aankoop besteden",
    summary:
      "Past een model toe op wat klanten per aankoop besteden, zodat niet een paar aankopen bepalen wat een klant waard is.",
    formula:
      "grootste aannemelijkheid van de gemiddelde bedragen; bedragen gamma(p, ν) rond een eigen gemiddelde van elke klant, ν gamma(q, gamma)",
    params: { frequency: params.frequency, meanValue: params.meanValue },
    result:
      "De parameters met hun standaardfout, de log-likelihood, hoeveel klanten meetelden, wat een nieuwe klant naar verwachting per aankoop besteedt, en de correlatie die ongeveer 0 moet zijn.",
    columns: { quantity: "Grootheid", value: "Waarde", standardError: "Standaardfout" },
    errors: {
      "empty-range": fitErrors["empty-range"],
      "too-few-values":
        "Er zijn {count} klanten die opnieuw kochten en daarvoor betaalden, en er zijn er minstens {needed} nodig: neem een langere periode of meer klanten.",
      "no-solution":
        "Geen parameters passen bij deze bedragen: ze zijn allemaal gelijk, of één ervan valt buiten alle verhouding. Controleer het grootste en het kleinste.",
    },
    notes: spendingNotes,
    steps: {
      customers: { name: "Meegetelde klanten", formula: "klanten met frequentie en gemiddeld bedrag hoger dan 0" },
      parameter: fit.steps.parameter,
      logLikelihood: {
        name: "Log-likelihood",
        formula: "Σ ln(likelihood van het gemiddelde bedrag van elke klant), op zijn hoogst",
      },
      mean: { name: "Gemiddeld bedrag van een nieuwe klant", formula: "p × gamma ÷ (q − 1)" },
      correlation: {
        name: "Correlatie van frequentie en gemiddeld bedrag",
        formula: "correlatie van Pearson over de meegetelde klanten",
      },
    },
    examples: ["Twaalf klanten, van wie de laatste één keer kocht en dus niets zegt over herhalingsaankopen."],
    rivals: {
      mean: "Het gemiddelde van de eigen aankopen van een klant is na één of twee aankopen vooral toeval; het model trekt het naar het gemiddelde van alle klanten.",
      normal:
        "Schmittlein en Peterson (1994) laten bedragen normaal verdeeld zijn; dan kunnen ze negatief worden, en dat past slecht bij scheve bestedingen.",
    },
    rules: {
      used: "Alleen klanten met minstens één betaalde herhalingsaankoop tellen mee.",
      noMean: "Is q 1 of minder, dan verschillen klanten zo sterk dat er geen gemiddelde is: die cel blijft leeg.",
    },
  },
  expectedOrders: {
    title: "Verwachte orders van elke klant",
    summary: "Hoeveel orders elke klant in een komende tijd plaatst, volgens een geschat model van de aankopen.",
    formula: "P(klant) × orders van een klant die blijft, over de horizon",
    params: {
      model: params.model,
      parameters: params.parameters,
      horizon: params.horizon,
      frequency: params.frequency,
      recency: params.recency,
      age: params.age,
    },
    result: "De orders die je in de horizon van elke klant mag verwachten, naast de lijst.",
    header: "Verwachte orders",
    errors: parameterErrors,
    notes: {
      once: "BG/NBD neemt aan dat wie één keer kocht nog klant is, hier {count}. Hun verwachte orders zijn daardoor hoog; MBG/NBD laat die aanname los.",
    },
    steps: {
      ...customerSteps,
      alive: { name: "P(klant)", formula: "de kans dat deze klant er nog is, zoals PALIVE die geeft" },
      staying: {
        name: "Orders van een klant die blijft",
        formula: "de orders van het model over de horizon, als de klant er nog is",
      },
      orders: { name: "Verwachte orders", formula: "P(klant) × orders van een klant die blijft" },
    },
    examples: ["Drie klanten van een webwinkel in de komende 39 weken: die met acht orders is al te lang stil."],
    rivals: {
      rate: "Frequentie ÷ leeftijd × horizon neemt aan dat iedereen blijft en zo doorgaat: dat verwacht te veel van wie stilviel, en van wie toevallig veel kocht.",
    },
    rules: {
      unit: "De horizon staat in de eenheid van recentheid en leeftijd, en de parameters zijn in die eenheid berekend.",
    },
  },
  pAlive: {
    title: "P(klant): is dit nog een klant?",
    summary:
      "De kans dat een klant zonder contract nog eens koopt, gezien hoe vaak die kocht en hoelang het al stil is.",
    formula: "likelihood van nog klant zijn ÷ (die + likelihood van vertrek na de laatste aankoop)",
    params: {
      model: params.model,
      parameters: params.parameters,
      frequency: params.frequency,
      recency: params.recency,
      age: params.age,
    },
    result: "De kans dat elke klant nog klant is, naast de lijst.",
    header: "P(klant)",
    errors: parameterErrors,
    notes: {
      once: "BG/NBD neemt aan dat wie één keer kocht nog klant is: P(klant) is dan 1, hier voor {count} klanten. MBG/NBD laat die aanname los.",
    },
    steps: {
      ...customerSteps,
      silence: { name: "Tijd sinds de laatste aankoop", formula: "leeftijd − recentheid" },
      alive: {
        name: "P(klant)",
        formula: "likelihood van nog klant zijn ÷ (die + likelihood van vertrek na de laatste aankoop)",
      },
    },
    examples: ["Na acht orders in tien weken laten 28 weken zonder order weinig hoop."],
    rivals: {
      silence:
        "“Twaalf maanden geen order is een verloren klant” behandelt wie elke week en wie elk jaar kocht gelijk.",
    },
    rules: {
      frequent: "Dezelfde stilte zegt meer over wie vaak koopt: een hogere frequentie kan P(klant) verlagen.",
    },
  },
  expectedValue: {
    title: "Verwachte orderwaarde van elke klant",
    summary:
      "Wat elke klant per aankoop besteedt: tussen het eigen gemiddelde en dat van allen, dichter bij het eigen naarmate die vaker kocht.",
    formula: "p × (gamma + frequentie × gemiddeld bedrag) ÷ (p × frequentie + q − 1)",
    params: { parameters: params.parameters, frequency: params.frequency, meanValue: params.meanValue },
    result: "Het bedrag dat je van de volgende aankopen van elke klant mag verwachten, naast de lijst.",
    header: "Verwachte orderwaarde",
    errors: {
      ...parameterErrors,
      "inconsistent-values":
        "{place} is {received} bij een klant zonder herhalingsaankopen: maak er 0 van, zoals BUYERS doet.",
      "no-solution":
        "q is {q}, en bij 1 of minder is er geen gemiddeld bedrag: controleer de bedragen waarop het model is geschat.",
    },
    steps: {
      spent: { name: "Besteed in herhalingsaankopen", formula: "frequentie × gemiddeld bedrag van de eerste klant" },
      purchases: { name: "Gewicht", formula: "p × frequentie + q − 1" },
      value: { name: "Verwachte orderwaarde", formula: "p × (gamma + besteed) ÷ gewicht" },
    },
    examples: [
      "Een gemiddelde van 22,35 over twee orders telt zwaarder dan een van 11,77 over één; van een nieuwe klant verwacht je 35,22.",
    ],
    rivals: {
      own: "Het eigen gemiddelde van een klant is het gewone antwoord, en springt bij elke aankoop van wie één of twee keer kocht.",
    },
    rules: { none: "Een klant zonder herhalingsaankopen besteedt naar verwachting wat een nieuwe klant besteedt." },
  },
};
