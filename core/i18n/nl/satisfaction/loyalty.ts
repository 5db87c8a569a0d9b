import type { FamilyWords } from "../../translation.ts";

export const loyalty: Pick<
  FamilyWords<"satisfaction">,
  "loyaltyIndex" | "loyaltyStage" | "bonding" | "loyaltyTier" | "loyaltyBonus" | "loyaltyRoi" | "loyaltyGoal"
> = {
  loyaltyIndex: {
    title: "Loyaliteitsindex",
    summary: "Hoe loyaal een klant is, 0 tot en met 100, uit vertrouwen, tevredenheid, alternatieven en investering.",
    formula: "100 × (gewogen gemiddelde van de vier factoren − 1) ÷ 9",
    params: {
      trust: { name: "vertrouwen", help: "Hoezeer de klant je vertrouwt, 1 tot en met 10." },
      satisfaction: { name: "tevredenheid", help: "Hoe tevreden de klant is, 1 tot en met 10." },
      alternatives: {
        name: "alternatieven",
        help: "Hoe je afsteekt bij concurrenten, 1 tot en met 10: 10 als geen alternatief in de buurt komt.",
      },
      investment: { name: "investering", help: "Hoeveel de klant in de relatie heeft gestoken, 1 tot en met 10." },
      weights: {
        name: "gewichten",
        help: "Vier gewichten van 0 of meer, in dezelfde volgorde; als je niets invult, wegen ze alle vier even zwaar.",
      },
    },
    result: "0 als elke factor 1 is, 100 als elke factor 10 is; één per klant, naast de lijst.",
    header: "Loyaliteitsindex (0–100)",
    steps: {
      mean: { name: "Gewogen gemiddelde", formula: "som van gewicht × factor ÷ som van de gewichten" },
      index: { name: "Loyaliteitsindex", formula: "100 × (gewogen gemiddelde − 1) ÷ 9" },
    },
    examples: [
      "Het gemiddelde van de vier is 5,5, halverwege 1 en 10.",
      "Vertrouwen weegt dubbel, en investering telt niet mee.",
    ],
    errors: {
      "malformed-table": "gewichten moet uit {wanted} getallen van 0 of meer bestaan, waarvan minstens één boven 0.",
    },
    rivals: {
      shareOfTen:
        "Sommigen nemen het gemiddelde als deel van 10: een gemiddelde van 5,5 is dan 55 in plaats van 50, en niemand komt onder 10.",
    },
    rules: {
      weights: "Alleen de verhouding van de gewichten telt: 2, 1, 1, 0 en 50%, 25%, 25%, 0% geven dezelfde index.",
    },
  },

  loyaltyStage: {
    title: "Trede van loyaliteit",
    summary: "Hoe hoog een klant staat op de loyaliteitsladder met vijf treden, van thuisgevoel tot betrokkenheid.",
    formula: "de hoogste trede met een ja op die trede en op alle treden ervoor",
    params: {
      homeFeeling: { name: "thuisgevoel", help: "Voelt de klant zich bij je thuis? Ja of nee." },
      reliability: { name: "betrouwbaarheid", help: "Doe je in de ogen van de klant wat je belooft? Ja of nee." },
      trustworthiness: { name: "vertrouwen", help: "Vertrouwt de klant je? Ja of nee." },
      ability: { name: "vermogen", help: "Denkt de klant dat je zijn problemen kunt oplossen? Ja of nee." },
      commitment: { name: "betrokkenheid", help: "Wil de klant met je verder en beveelt hij je aan? Ja of nee." },
    },
    result: "De trede, één per klant, naast de lijst.",
    header: "Trede van loyaliteit",
    steps: {
      homeFeeling: { name: "1. Thuisgevoel", formula: "ja of nee" },
      reliability: { name: "2. Betrouwbaarheid", formula: "ja of nee" },
      trustworthiness: { name: "3. Vertrouwen", formula: "ja of nee" },
      ability: { name: "4. Vermogen", formula: "ja of nee" },
      commitment: { name: "5. Betrokkenheid", formula: "ja of nee" },
      stage: { name: "Trede van loyaliteit", formula: "de laatste trede vóór de eerste nee" },
    },
    examples: [
      "Wel vertrouwen, maar de klant denkt nog niet dat je zijn problemen kunt oplossen.",
      "Zonder betrouwbaarheid telt de rest niet.",
      "De eerste trede ontbreekt; woorden mogen ook.",
    ],
    rivals: {
      phases: "Oliver (1999) kent vier fasen: loyaal in wat de klant weet, voelt, van plan is en doet.",
      ladder:
        "De ladder van de relatiemarketing (prospect, koper, klant, supporter, ambassadeur, partner) rangschikt klanten naar wat ze doen, niet naar wat ze voelen.",
    },
    rules: { gap: "Een ja boven een nee telt niet: de ladder heeft geen ontbrekende treden." },
  },

  bonding: {
    title: "Klantenbinding",
    summary: "Hoe sterk een klant financieel, sociaal en structureel gebonden is, en waar je nu aan kunt werken.",
    formula: "100 × (financieel + sociaal + structureel) ÷ 30",
    params: {
      financial: {
        name: "financieel",
        help: "Hoe sterk prijs, korting of bonus de klant binden, 0 tot en met 10.",
      },
      social: { name: "sociaal", help: "Hoe sterk persoonlijk contact de klant bindt, 0 tot en met 10." },
      structural: {
        name: "structureel",
        help: "Hoe sterk gedeelde processen, systemen of contracten de klant binden, 0 tot en met 10.",
      },
    },
    result:
      "Eén rij. Het advies gaat over het zwakste niveau; bij gelijke scores over het eerste daarvan: financieel, sociaal, structureel. Bij een 8 of hoger op elk niveau is het advies: onderhouden.",
    columns: {
      index: "Bindingsindex (0–100)",
      strongest: "Sterkste niveau",
      weakest: "Zwakste niveau",
      advice: "Advies",
    },
    steps: {
      index: { name: "Bindingsindex", formula: "100 × (financieel + sociaal + structureel) ÷ 30" },
      strongest: { name: "Sterkste niveau", formula: "het niveau of de niveaus met de hoogste score" },
      weakest: { name: "Zwakste niveau", formula: "het niveau of de niveaus met de laagste score" },
    },
    examples: ["Gebonden door de prijs, nauwelijks door samenwerking."],
    rivals: {
      fourLevels:
        "Zeithaml en Bitner plaatsen een vierde niveau, maatwerk, tussen sociaal en structureel: tel dat hier bij structureel.",
    },
    rules: {
      ties: "Niveaus met dezelfde score worden allemaal genoemd; het advies gaat over het eerste daarvan.",
      line: "Een niveau van precies 8 is sterk.",
    },
  },

  loyaltyTier: {
    title: "Niveau in een loyaliteitsprogramma",
    summary: "Het niveau dat elke klant met zijn bestedingen heeft bereikt: bijvoorbeeld Goud vanaf 12.000 per jaar.",
    formula: "het niveau met de hoogste drempel ≤ besteding",
    params: {
      spend: {
        name: "besteding",
        help: "Wat elke klant in de periode besteedde, meestal een jaar; onder 0 na retouren.",
      },
      thresholds: {
        name: "drempels",
        help: "De besteding vanaf waar elke stap van het programma geldt, in willekeurige volgorde.",
      },
      tiers: { name: "niveaus", help: "De naam van het niveau dat bij elke drempel begint." },
    },
    result: "Het niveau, één per klant, naast de lijst; leeg onder de laagste drempel.",
    header: "Niveau",
    steps: {
      threshold: { name: "Drempel van de eerste klant", formula: "hoogste drempel ≤ besteding" },
      tier: { name: "Niveau", formula: "het niveau bij die drempel; leeg onder de laagste" },
    },
    examples: ["Wie precies op de drempel zit, heeft het niveau bereikt; 800 ligt onder alle drempels."],
    errors: {
      "empty-range": "Er is geen drempel: vul in vanaf welke besteding elk niveau geldt.",
      "malformed-table":
        "Drempels: {thresholds}, niveaus: {received}. Geef elke drempel zijn niveau op dezelfde rij, zonder gaten; hoogstens 50.",
      "inconsistent-values": "De drempel {received} komt twee keer voor: elk niveau heeft een eigen drempel nodig.",
    },
    rivals: {
      points:
        "Veel programma's tellen punten, bezoeken of nachten in plaats van bestedingen: zet die in besteding en in drempels.",
    },
    rules: {
      line: "Wie precies op een drempel zit, heeft dat niveau bereikt.",
      below: "Onder de laagste drempel is er geen niveau: de uitkomst is leeg.",
    },
  },

  loyaltyBonus: {
    title: "Bonus in een loyaliteitsprogramma",
    summary:
      "De bonus van elke klant: het bereikte percentage over de hele besteding, of elke schijf tegen zijn eigen percentage.",
    formula:
      "besteding × percentage bij de hoogste drempel ≤ besteding; of Σ schijf tussen twee drempels × zijn percentage",
    params: {
      spend: {
        name: "besteding",
        help: "Wat elke klant in de periode besteedde, meestal een jaar; onder 0 na retouren.",
      },
      thresholds: {
        name: "drempels",
        help: "De besteding vanaf waar elke stap van het programma geldt, in willekeurige volgorde.",
      },
      rates: {
        name: "percentages",
        help: "De bonus vanaf elke drempel, als aandeel van de besteding, 3,5% of 0,035.",
      },
      marginal: {
        name: "per schijf",
        help: "Nee: het bereikte percentage geldt voor de hele besteding. Ja: elke schijf tussen twee drempels heeft een eigen percentage.",
      },
    },
    result: "De bonus, één per klant, naast de lijst; 0 onder de laagste drempel.",
    header: "Bonus",
    steps: {
      rate: { name: "Percentage van de eerste klant", formula: "percentage bij de hoogste drempel ≤ besteding" },
      slice: { name: "Schijf", formula: "besteding tussen deze drempel en de volgende × het percentage" },
      bonus: { name: "Bonus", formula: "besteding × percentage, of de som van de schijven" },
    },
    examples: [
      "Het bereikte percentage geldt voor de hele besteding: 3,5% van 12.000.",
      "Schijf voor schijf: 40 + 100 + 70 bij 12.000.",
    ],
    errors: {
      "empty-range": "Er is geen drempel: vul in vanaf welke besteding elk percentage geldt.",
      "malformed-table":
        "Drempels: {thresholds}, percentages: {received}. Geef elke drempel zijn percentage op dezelfde rij, zonder gaten; hoogstens 50.",
      "inconsistent-values": "De drempel {received} komt twee keer voor: elk percentage heeft een eigen drempel nodig.",
    },
    rivals: {
      slices:
        "Als het bereikte percentage voor de hele besteding geldt, springt de bonus bij een drempel: van 9999 naar 10.000 stijgt hij in het voorbeeld met 150. Schijf voor schijf, zoals bij de inkomstenbelasting, gebeurt dat niet.",
    },
    rules: {
      line: "Wie precies op een drempel zit, heeft dat percentage bereikt.",
      below: "Onder de laagste drempel, en bij een negatieve besteding, is de bonus 0.",
    },
  },

  loyaltyRoi: {
    title: "Rendement van een loyaliteitsprogramma",
    summary: "Wat een loyaliteitsprogramma op zijn kosten oplevert: de marge op de extra omzet, min die kosten.",
    formula: "(extra omzet × marge − kosten) ÷ kosten",
    params: {
      extraRevenue: {
        name: "extra omzet",
        help: "Omzet die er zonder het programma niet was geweest; negatief als de omzet daalde.",
      },
      margin: { name: "marge", help: "Winstmarge op die omzet, 40% of 0,4." },
      costs: {
        name: "kosten",
        help: "Alle kosten van het programma: bonussen, kortingen, systeem, personeel en communicatie.",
      },
    },
    result:
      "Het rendement als fractie van de kosten: bij 0,5 kwam elke euro terug met 50 cent erbovenop, 0 is break-even.",
    header: "Rendement",
    steps: {
      profit: { name: "Extra marge", formula: "extra omzet × marge" },
      net: { name: "Nettoresultaat", formula: "extra marge − kosten" },
      roi: { name: "Rendement", formula: "nettoresultaat ÷ kosten" },
    },
    examples: ["Een marge van 60.000 bij kosten van 40.000.", "De helft van de kosten kwam niet terug."],
    errors: {
      "division-by-zero": "De kosten zijn 0: rendement op niets bestaat niet. Vul de kosten van het programma in.",
      "too-large": "Het rendement past niet in een cel: controleer extra omzet en kosten.",
    },
    rivals: {
      factor:
        "Sommigen geven omzet ÷ kosten, 3,75 in het eerste voorbeeld: dat verbergt wat de goederen kosten, en bij 1 is er verlies.",
      margin: "Sommigen trekken de kosten er niet af: 1,5 in het eerste voorbeeld, met 1 als break-even.",
    },
    rules: {
      sign: "Onder 0 kwam een deel van de kosten niet terug; onder −1 daalde bovendien de omzet.",
    },
  },

  loyaltyGoal: {
    title: "Doel van een loyaliteitsprogramma",
    summary: "Waar een loyaliteitsprogramma zich op richt in een fase van de klantlevenscyclus.",
    formula:
      "verkenning, groei: loyaliteit opbouwen · verzadiging: behouden · neergang: geen · reactivering: korte acties",
    params: {
      phase: {
        name: "fase",
        help: "verkenning, groei, verzadiging, neergang of reactivering; de Engelse woorden mogen ook.",
      },
    },
    result: "Het doel bij klanten in deze fase.",
    header: "Programmadoel",
    steps: {
      goal: {
        name: "Programmadoel",
        formula:
          "verkenning en groei: loyaliteit, aandeel in de bestedingen en volume · verzadiging: behouden · neergang: geen · reactivering: korte acties",
      },
    },
    examples: ["De groei is eruit: behoud wat je hebt.", "De fase in het Nederlands."],
    rivals: {
      phases:
        "Dwyer, Schurr en Oh noemen de fasen bewustwording, verkenning, uitbreiding, verbondenheid en beëindiging: uitbreiding is hier groei, verbondenheid verzadiging en beëindiging neergang.",
    },
  },
};
