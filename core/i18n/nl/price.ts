import type { FamilyWords } from "../translation.ts";

const lifecycleParams = {
  years: { name: "jaren", help: "Aantal gebruiksjaren, 1 tot en met 100." },
  discount: {
    name: "disconteringsvoet",
    help: "Disconteringsvoet per jaar, 5% of 0,05; 0 als je niets invult, zodat je de bedragen gewoon optelt.",
  },
};

const tooLarge = "De kosten zijn te groot om op te tellen.";

const presentTotal = "aanschaf + jaarlijkse kosten − restwaarde, contant gemaakt";

const presentYears =
  "aanschaf + Σ (kosten van het jaar, in het laatste jaar min de restwaarde) ÷ (1 + disconteringsvoet)^jaar";

export const price: FamilyWords<"price"> = {
  customerAdvantage: {
    title: "Meerwaarde voor de klant",
    summary: "Wat een aanbod de klant per saldo oplevert: alle voordelen samen, min alles wat het de klant kost.",
    formula: "totale voordelen − totale kosten",
    params: {
      benefits: {
        name: "voordelen",
        help: "Wat elk voordeel de klant waard is, als bedrag: besparingen, extra omzet, minder risico.",
      },
      costs: {
        name: "kosten",
        help: "Alles wat het de klant kost, als positieve bedragen: prijs, installatie, opleiding, moeite. De twee lijsten hoeven niet even lang te zijn.",
      },
    },
    result:
      "Eén rij. Een negatieve meerwaarde, en een verhouding onder 1, betekenen dat het aanbod de klant meer kost dan het oplevert. Zonder kosten is de verhouding leeg.",
    columns: {
      benefits: "Voordelen (geld)",
      costs: "Kosten (geld)",
      advantage: "Meerwaarde (geld)",
      ratio: "Voordelen ÷ kosten (verhouding)",
    },
    steps: {
      benefits: { name: "Voordelen", formula: "som van de voordelen" },
      costs: { name: "Kosten", formula: "som van de kosten" },
      advantage: { name: "Meerwaarde", formula: "voordelen − kosten" },
      ratio: { name: "Verhouding", formula: "voordelen ÷ kosten" },
    },
    examples: [
      "Drie voordelen tegenover de prijs en de installatie: een meerwaarde van 4000.",
      "Een aanbod dat meer kost dan het oplevert.",
    ],
    errors: {
      "empty-range": "{param} bevat alleen lege cellen: vul ten minste één bedrag in, 0 als er geen is.",
      "too-large":
        "De bedragen zijn te groot of te klein om in een cel te vergelijken: controleer voordelen en kosten.",
    },
    rivals: {
      price:
        "Anderson en Narus laten de prijs buiten de kosten en vergelijken waarde min prijs met die van het beste alternatief; laat de prijs weg als je hun waarde wilt.",
    },
    rules: {
      even: "Voordelen gelijk aan de kosten geven een meerwaarde van 0 en een verhouding van 1.",
      noCosts: "Zijn de kosten 0, dan is de verhouding leeg.",
    },
  },
  valuePrice: {
    title: "Waardegerichte prijs",
    summary:
      "Een prijs op basis van wat het aanbod de klant waard is, vergeleken met het alternatief, waarbij een deel van het voordeel bij de klant blijft.",
    formula: "referentieprijs + Σ waardeverschillen − deel voor klant × Σ waardeverschillen, als die som positief is",
    params: {
      referencePrice: { name: "referentieprijs", help: "Wat de klant betaalt voor het beste alternatief." },
      valueDifferences: {
        name: "waardeverschillen",
        help: "Wat elk verschil met het alternatief de klant waard is, als bedrag; negatief waar het alternatief beter is.",
      },
      shareToCustomer: {
        name: "deel voor klant",
        help: "Deel van het voordeel dat bij de klant blijft; 50% als je niets invult. 0 geeft de economische waarde zelf, de hoogste prijs.",
      },
    },
    result: "De prijs. Verschillen die samen negatief zijn gaan geheel van de referentieprijs af.",
    header: "Waardegerichte prijs",
    steps: {
      difference: { name: "Waardeverschillen", formula: "som van de waardeverschillen" },
      value: { name: "Economische waarde voor de klant", formula: "referentieprijs + waardeverschillen" },
      left: { name: "Blijft bij de klant", formula: "deel voor klant × waardeverschillen; 0 als die negatief zijn" },
      price: { name: "Waardegerichte prijs", formula: "economische waarde − blijft bij de klant" },
    },
    examples: [
      "400 meer waard dan het alternatief, waarvan 40% bij de klant blijft.",
      "De helft van het voordeel van 650 blijft bij de klant.",
      "15 minder waard dan het alternatief: de prijs is evenveel lager.",
    ],
    errors: {
      "empty-range":
        "Er is geen verschil om te tellen: waardeverschillen bevat alleen lege cellen. Vul er ten minste één in, of 0.",
      "inconsistent-values":
        "De waardeverschillen, samen {difference}, halen er meer af dan de referentieprijs, {reference}: niemand zou voor dit aanbod betalen, dus controleer de tekens.",
      "too-large": "De bedragen zijn te groot om op te tellen.",
    },
    rivals: {
      full: "De analyse van de economische waarde stopt bij referentieprijs + waardeverschillen, de hoogste prijs die een klant zou betalen: vul daarvoor bij deel voor klant 0 in.",
      costPlus:
        "De kostprijsplusmethode begint bij je eigen kosten en een marge, wat het aanbod de klant ook waard is.",
    },
    rules: {
      negative:
        "Verschillen die samen 0 of negatief zijn laten niets te verdelen over: ze gaan geheel van de referentieprijs af.",
    },
  },
  lifecycleCost: {
    title: "Levenscycluskosten (TCO)",
    summary:
      "Totale eigendomskosten: de aanschaf en de kosten van alle gebruiksjaren, min wat er aan het eind over is.",
    formula:
      "aanschaf + Σ jaarlijkse kosten ÷ (1 + disconteringsvoet)^jaar − restwaarde ÷ (1 + disconteringsvoet)^jaren",
    params: {
      purchase: { name: "aanschaf", help: "Aankoopprijs, met installatie en andere kosten aan het begin." },
      annualCosts: {
        name: "jaarlijkse kosten",
        help: "Kosten per gebruiksjaar, betaald aan het eind van het jaar: één bedrag voor elk jaar, of een lijst met een bedrag per jaar.",
      },
      ...lifecycleParams,
      residual: {
        name: "restwaarde",
        help: "Wat het aan het eind van het laatste jaar nog waard is; 0 als je niets invult.",
      },
    },
    result:
      "De totale kosten in geld van de dag van aanschaf; alleen negatief als de restwaarde hoger is dan alle kosten.",
    header: "Levenscycluskosten",
    steps: {
      annual: {
        name: "Jaarlijkse kosten, contant gemaakt",
        formula: "som van jaarlijkse kosten ÷ (1 + disconteringsvoet)^jaar",
      },
      residual: { name: "Restwaarde, contant gemaakt", formula: "restwaarde ÷ (1 + disconteringsvoet)^jaren" },
      cost: { name: "Levenscycluskosten", formula: presentTotal },
    },
    examples: [
      "Vijf jaar lang 3000, en aan het eind is er 4000 over.",
      "Elk jaar een ander bedrag: 110 na één jaar is nu 100 waard, 242 na twee jaar 200.",
    ],
    errors: {
      "empty-range":
        "Jaarlijkse kosten bevat alleen lege cellen: vul één bedrag voor elk jaar in, 0 als er geen kosten zijn.",
      "inconsistent-values":
        "Jaarlijkse kosten bevat {count} bedragen voor {years} jaar: vul één bedrag voor elk jaar in, of precies één per jaar.",
      "too-large": tooLarge,
    },
    rivals: {
      timing:
        "Sommigen rekenen met betaling aan het begin of halverwege het jaar. Bij 10% zijn kosten van 110 in het eerste jaar hier 100 waard, en bij betaling aan het begin 110.",
      undiscounted: "TCO wordt vaak gewoon opgeteld, zonder te disconteren: laat dan de disconteringsvoet leeg.",
    },
    rules: { oneAmount: "Eén bedrag geldt voor elk jaar; een lijst heeft precies één bedrag per jaar." },
  },
  lifecycleGap: {
    title: "Verschil in levenscycluskosten",
    summary:
      "Twee offertes vergeleken op hun totale eigendomskosten, met het jaar waarin de duurdere aanschaf is terugverdiend.",
    formula: "verschil = levenscycluskosten van de andere offerte − levenscycluskosten van de eerste",
    params: {
      purchase: {
        name: "aanschaf",
        help: "Aankoopprijs van de eerste offerte, met installatie en andere kosten aan het begin.",
      },
      annualCosts: {
        name: "jaarlijkse kosten",
        help: "Kosten per jaar van de eerste offerte, betaald aan het eind van het jaar: één bedrag voor elk jaar, of een lijst met een bedrag per jaar.",
      },
      otherPurchase: {
        name: "andere aanschaf",
        help: "Aankoopprijs van de offerte waarmee je vergelijkt, op dezelfde manier.",
      },
      otherAnnualCosts: {
        name: "andere jaarlijkse kosten",
        help: "Kosten per jaar van de andere offerte, op dezelfde manier.",
      },
      ...lifecycleParams,
      residual: {
        name: "restwaarde",
        help: "Wat de eerste offerte aan het eind van het laatste jaar nog waard is; 0 als je niets invult.",
      },
      otherResidual: {
        name: "andere restwaarde",
        help: "Wat de andere offerte aan het eind van het laatste jaar nog waard is; 0 als je niets invult.",
      },
    },
    result:
      "Eén rij. Het verschil is positief als de eerste offerte geld bespaart. Terugverdiend is het eerste jaar aan het eind waarvan de duurdere aanschaf in totaal niet meer duurder is, en dat blijft zo tot en met het laatste jaar; leeg als dat nooit gebeurt, 0 als de aanschaf even duur is.",
    columns: {
      cost: "Eerste offerte (geld)",
      otherCost: "Andere offerte (geld)",
      gap: "Verschil (geld)",
      cheaper: "In totaal goedkoper",
      breakEven: "Terugverdiend (jaar)",
    },
    steps: {
      cost: { name: "Eerste offerte", formula: presentYears },
      otherCost: { name: "Andere offerte", formula: presentYears },
      gap: { name: "Verschil", formula: "andere offerte − eerste offerte" },
      extra: { name: "Meerprijs bij aanschaf", formula: "hogere aanschaf − lagere aanschaf" },
      saved: {
        name: "Bespaard tot en met het terugverdienjaar",
        formula: "kosten bij de goedkopere aanschaf − kosten bij de duurdere, opgeteld tot dat jaar, contant gemaakt",
      },
      breakEven: {
        name: "Terugverdiend",
        formula: "eerste jaar waarin bespaard ≥ meerprijs, en dat blijft zo tot en met het laatste jaar",
      },
    },
    examples: [
      "6000 duurder in aanschaf en 2000 per jaar goedkoper in gebruik: na drie jaar terugverdiend.",
      "Met 1000 per jaar verdien je 6000 in vijf jaar niet terug.",
    ],
    errors: {
      "empty-range": "{param} bevat alleen lege cellen: vul één bedrag voor elk jaar in, 0 als er geen kosten zijn.",
      "inconsistent-values":
        "{param} bevat {count} bedragen voor {years} jaar: vul één bedrag voor elk jaar in, of precies één per jaar.",
      "too-large": tooLarge,
    },
    rivals: {
      extraDivided:
        "De eenvoudige terugverdientijd deelt de meerprijs door de besparing per jaar: 6000 ÷ 2500 = 2,4 jaar; deze functie geeft jaar 3, het eerste jaareinde waarop de meerprijs is terugverdiend.",
    },
    rules: {
      breakEven:
        "Het jaar telt vanaf waar de duurdere aanschaf niet meer duurder is: een voordeel dat weer verloren gaat is niet terugverdiend.",
      residual: "De restwaarde telt in het laatste jaar, zodat de meerprijs soms pas dan is terugverdiend.",
    },
  },
};
