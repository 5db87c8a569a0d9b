import type { FamilyWords } from "../../translation.ts";

export const curves: Pick<FamilyWords<"retention">, "survival" | "cohorts" | "retentionCurve" | "residualValue"> = {
  survival: {
    title: "Overleving van klanten (Kaplan-Meier)",
    summary: "Aandeel van de klanten dat langer blijft dan elke duur; wie er nog is, telt mee zolang je hem kent.",
    formula: "Π (1 − vertrokken ÷ aanwezig), over alle duren tot en met deze",
    params: {
      tenure: {
        name: "duur",
        help: "Hoe lang elke klant er al is, in maanden of jaren: tot het vertrek, of tot nu.",
      },
      churned: {
        name: "vertrokken",
        help: "Of de klant is vertrokken, op dezelfde rijen: ja of nee, WAAR of ONWAAR, 1 of 0.",
      },
      at: { name: "bij", help: "De duren die je wilt zien; alle duren in de lijst als je niets invult." },
    },
    result:
      "Eén rij per duur, oplopend: klanten die er tot dan toe waren, klanten die precies bij die duur vertrokken, het aandeel dat langer blijft en de standaardfout daarvan (Greenwood). Leeg waar de lijst niets zegt: een standaardfout als niemand over is, overleving voorbij de langste duur.",
    columns: {
      tenure: "Duur (perioden)",
      atRisk: "Aanwezig (klanten)",
      churned: "Vertrokken (klanten)",
      survival: "Overleving (aandeel)",
      error: "Standaardfout (aandeel)",
    },
    steps: {
      customers: { name: "Klanten", formula: "rijen met een duur" },
      lost: { name: "Vertrokken", formula: "klanten die zijn vertrokken" },
      first: { name: "Overleving bij de eerste duur met vertrek", formula: "1 − vertrokken ÷ aanwezig" },
      last: {
        name: "Overleving bij de langste duur",
        formula: "overleving vlak ervoor × (1 − vertrokken ÷ aanwezig)",
      },
    },
    examples: [
      "Twee van de vijf zijn nog klant, en tellen mee zolang ze dat zijn.",
      "Eén duur, tussen twee uit de lijst in.",
    ],
    errors: {
      "empty-range": "Er is geen klant om te tellen: duur bevat alleen lege cellen.",
    },
    rivals: {
      actuarial:
        "De overlevingstafel van verzekeraars telt wie er nog is in de periode van zijn duur voor de helft als aanwezig, en komt iets lager uit; Kaplan-Meier telt die klant geheel.",
      onlyLeavers:
        "Het aandeel langere duren onder wie vertrokken vergeet iedereen die nog klant is en is veel te laag: naast twee klanten die er nog zijn, geven vertrekkers na 1 en 2 perioden na de eerste periode 50% in plaats van 75%.",
    },
    rules: {
      equal: "Wie er nog is bij een duur waarop anderen vertrekken, telt voor hen als aanwezig.",
      between: "Een duur tussen twee uit de lijst in krijgt de overleving van de duur ervoor.",
    },
  },

  cohorts: {
    title: "Cohorten: wie terugkomt, en wanneer",
    summary:
      "Groepeert klanten naar de periode van hun eerste aankoop en toont hoeveel van hen in elke periode daarna kopen.",
    formula: "retentie = klanten van het cohort die in die periode kopen ÷ klanten van het cohort",
    params: {
      customers: { name: "klanten", help: "De klant van elke aankoop: een nummer of een naam." },
      dates: { name: "datums", help: "De datum van elke aankoop, op dezelfde rijen." },
      period: {
        name: "periode",
        help: "Hoe lang een periode is: week (maandag tot en met zondag, ISO 8601), month (maand), quarter (kwartaal) of year (jaar); een maand als je niets invult.",
      },
      measure: {
        name: "maat",
        help: "Wat er in de cellen staat: het aandeel van het cohort dat kocht (retention), hoeveel klanten er kochten (customers) of voor hoeveel (amount).",
      },
      amounts: {
        name: "bedragen",
        help: "Het bedrag van elke aankoop, op dezelfde rijen; alleen nodig bij de maat amount.",
      },
    },
    result:
      "Eén rij per periode, van de eerste tot en met de laatste in de lijst; daarna een kolom per periode sinds de eerste aankoop, die in periode 0 valt. Cellen na de laatste periode in de lijst zijn leeg: die moeten nog komen.",
    columns: { cohort: "Cohort (eerste aankoop)", customers: "Klanten", later: "Periode" },
    steps: {
      customers: { name: "Klanten", formula: "verschillende klanten in de lijst" },
      cohort: { name: "Eerste cohort", formula: "klanten met hun eerste aankoop in de vroegste periode" },
      active: {
        name: "Kopers in de laatste periode",
        formula: "klanten van dat cohort die in de laatste periode kochten",
      },
      retention: { name: "Retentie tot dan", formula: "klanten die kochten ÷ klanten van het cohort" },
      amount: { name: "Bedrag in die periode", formula: "som van wat dat cohort in de laatste periode kocht" },
    },
    examples: [
      "Van de twee klanten van januari komt er één terug, in februari en in maart; in maart komt er geen nieuwe klant bij.",
      "Wat elk cohort koopt, per kwartaal.",
    ],
    errors: {
      "empty-range": "Er is geen aankoop om te tellen: datums bevat alleen lege cellen.",
      "inconsistent-values":
        "De datums lopen van {from} tot {to}: {count} perioden, en in een tabel passen er hoogstens {most}. Kies een langere periode, of controleer de vroegste en de laatste datum.",
      "missing-value": "{param} is leeg: vul het in. Bij de maat amount horen bedragen.",
      "too-large": "De bedragen zijn te groot om op te tellen.",
    },
    rivals: {
      rolling:
        "Rollende retentie telt klanten mee zolang ze dan of later nog kopen, zodat die alleen kan dalen; hier ontbreekt een klant in een periode die hij overslaat, en kan het aandeel weer stijgen.",
      ownClock:
        "Sommigen tellen perioden van 30 dagen vanaf de eerste aankoop van elke klant in plaats van kalendermaanden: een tweede aankoop op 1 februari na een eerste op 31 januari valt dan nog in periode 0, hier in periode 1.",
    },
    rules: {
      distinct: "Een klant met meer aankopen in een periode telt er één keer in; de bedragen worden opgeteld.",
      empty:
        "Een periode zonder nieuwe klanten houdt een eigen rij: 0 klanten en een bedrag van 0, en een lege retentie.",
      first:
        "De eerste aankoop is de vroegste in de lijst: in een lijst die halverwege begint, lijken oude klanten nieuw.",
    },
  },

  retentionCurve: {
    title: "Retentiecurve van een cohort (sBG)",
    summary:
      "Past een curve aan op een groep klanten die tegelijk kwam en langzaam kleiner wordt, en berekent vooruit hoeveel er later nog zijn.",
    formula: "retentie in periode t = (bèta + t − 1) ÷ (alfa + bèta + t − 1); overleving = product van de retenties",
    params: {
      survivors: {
        name: "overgebleven klanten",
        help: "Hoeveel van de groep nog klant zijn: eerst aan het begin, dan na elke periode. Percentages van het begin mogen ook.",
      },
      horizon: {
        name: "horizon",
        help: "Hoeveel perioden je vooruit wilt kijken na de laatste; 12 als je niets invult.",
      },
      model: {
        name: "model",
        help: "sBG (verschoven bèta-geometrisch), waarin de kans dat een klant vertrekt per klant gelijk blijft, of BdW (discrete bèta-Weibull), waarin die met de duur ook kan veranderen.",
      },
    },
    result:
      "Eén rij per periode vanaf het begin, periode 0; wat is waargenomen, is leeg in de perioden die nog komen. De parameters en de log-likelihood staan alleen in de eerste rij; vorm c is 1 bij sBG.",
    columns: {
      period: "Periode",
      observed: "Waargenomen overleving (aandeel)",
      survival: "Berekende overleving (aandeel)",
      observedRetention: "Waargenomen retentie (aandeel)",
      retention: "Berekende retentie (aandeel)",
      alpha: "Alfa",
      beta: "Bèta",
      shape: "Vorm c",
      likelihood: "Log-likelihood",
    },
    steps: {
      alpha: { name: "Alfa", formula: "de alfa waarbij deze aantallen het aannemelijkst zijn" },
      beta: { name: "Bèta", formula: "de bèta waarbij deze aantallen het aannemelijkst zijn" },
      shape: { name: "Vorm c", formula: "de c waarbij deze aantallen het aannemelijkst zijn, met t^c in plaats van t" },
      likelihood: {
        name: "Log-likelihood",
        formula: "Σ blijvers × ln(retentie) + vertrekkers × ln(1 − retentie), over de waargenomen perioden",
      },
      first: { name: "Berekende retentie in periode 1", formula: "bèta ÷ (alfa + bèta)" },
      last: { name: "Overleving na de laatste periode", formula: "overleving een periode eerder × retentie" },
    },
    examples: ["Een retentie van 67% en dan 75% past precies, en stijgt naar 80% en 83%."],
    errors: {
      "too-few-values":
        "Dit model vraagt ten minste {needed} aantallen, het begin meegeteld, en er zijn er {count}: voeg perioden toe.",
      "inconsistent-values":
        "{place} is {received}, meer dan de {previous} ervoor: tel alleen de klanten van het begin die er nog zijn.",
      "malformed-table":
        "Er zijn {count} perioden, en er passen er hoogstens {most} in een curve: vul één cohort in, periode voor periode.",
      "no-solution": "{reason}: er is geen curve die past. SURVIVAL geeft een curve zonder model.",
    },
    notes: {
      gap: "Tussen de aantallen staan lege cellen: de latere tellen daardoor een periode eerder. Vul elke periode in.",
    },
    rivals: {
      constant:
        "Met een vaste retentie wordt elk cohort elke periode evenveel kleiner. Dat vergeet dat wie gemakkelijk vertrekt het eerst gaat, en schat te laag: het gemiddelde van 87%, 86%, 88% en 91% laat na 12 perioden 21% over, sBG 31%; in werkelijkheid was er nog 39%.",
      extrapolation:
        "Een lijn of kromme door de overleving, zoals de trendlijn van een spreadsheet, past op het verleden en zakt al snel onder 0% of stijgt weer.",
    },
    rules: {
      percentages:
        "De parameters zijn gelijk voor aantallen en percentages; de log-likelihood is die van zoveel klanten als de eerste cel zegt.",
      falling: "Retentie die van periode op periode daalt of gelijk blijft, past niet bij sBG en wordt geweigerd.",
    },
  },

  residualValue: {
    title: "Verdisconteerde verwachte levensduur (sBG)",
    summary:
      "Hoeveel betalingen, contant gemaakt, een nieuwe klant nog doet, of een klant die al eerder heeft verlengd.",
    formula:
      "Σ kans dat de klant er nog is ÷ (1 + disconteringsvoet)^t, vanaf t = 0; maal de marge van een periode is het de CLV",
    params: {
      alpha: {
        name: "alfa",
        help: "De alfa van het verschoven bèta-geometrische model, bijvoorbeeld uit RETENTIONCURVE.",
      },
      beta: {
        name: "bèta",
        help: "De bèta van hetzelfde model; een nieuwe klant blijft de eerste periode met kans bèta ÷ (alfa + bèta).",
      },
      discount: { name: "disconteringsvoet", help: "Disconteringsvoet per periode, 10% of 0,1." },
      renewals: {
        name: "verlengingen",
        help: "Hoe vaak de klant al heeft verlengd die nu voor de volgende verlenging staat; vul niets in bij een nieuwe klant, die nu betaalt.",
      },
    },
    result:
      "Het aantal betalingen, contant gemaakt. Bij een nieuwe klant telt de betaling van nu mee (DEL); na verlengingen de betaling die nu komt als de klant verlengt, en alle volgende (DERL).",
    header: "Verdisconteerde levensduur (perioden)",
    steps: {
      retention: {
        name: "Kans op verlenging nu",
        formula: "(bèta + verlengingen) ÷ (alfa + bèta + verlengingen); 100% bij een nieuwe klant, die nu betaalt",
      },
      next: {
        name: "Kans op verlenging een periode later",
        formula: "hetzelfde met één verlenging meer, of met nul bij een nieuwe klant",
      },
      two: {
        name: "Eerste twee betalingen",
        formula: "kans nu + kans nu × kans een periode later ÷ (1 + disconteringsvoet)",
      },
      later: { name: "Latere betalingen", formula: "hetzelfde voor alle latere perioden, elk contant gemaakt" },
      value: { name: "Verdisconteerde levensduur", formula: "eerste twee betalingen + latere betalingen" },
    },
    examples: [
      "Zonder disconteren betaalt een nieuwe klant gemiddeld drie keer.",
      "Een klant die vier keer heeft verlengd, in de cijfers van Fader en Hardie (2010).",
    ],
    errors: {
      "no-solution":
        "Zonder disconteringsvoet heeft de verwachte levensduur bij deze alfa geen einde: vul een disconteringsvoet boven 0% in, of een alfa boven 1.",
    },
    rivals: {
      constant:
        "Met één retentie voor iedereen is de uitkomst retentie × (1 + disconteringsvoet) ÷ (1 + disconteringsvoet − retentie), hoe lang de klant er ook al is. Bij alfa 3,8, bèta 15,19 en 10% is dat 2,93 met de gemiddelde retentie van 80%; hier is het 3,31 vóór de eerste verlenging en 3,84 vóór de vijfde.",
      after:
        "Sommige auteurs laten de eerste betaling na één periode komen, of laten de betaling van nu weg: de uitkomst wordt dan gedeeld door 1 + disconteringsvoet, of is 1 lager.",
    },
    rules: {
      endless:
        "Bij een disconteringsvoet van 0% is het de verwachte levensduur zelf, die alleen bij een alfa boven 1 een einde heeft.",
    },
  },
};
