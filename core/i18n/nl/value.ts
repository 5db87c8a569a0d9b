import type { FamilyWords } from "../translation.ts";
import { customerBases } from "./customer-bases.ts";

export const value: FamilyWords<"value"> = {
  clv: {
    title: "Klantwaarde (W × A)",
    summary: "Wat een klant je oplevert: de winst op één order maal het aantal orders.",
    formula: "(orderwaarde × marge) × orders",
    params: {
      orderValue: { name: "orderwaarde", help: "Gemiddeld bedrag van één order, zonder btw." },
      margin: { name: "marge", help: "Winstmarge op een order, 45% of 0,45." },
      orders: { name: "orders", help: "Aantal orders dat je gedurende de hele klantrelatie verwacht." },
    },
    result: "De waarde van de klant, niet contant gemaakt.",
    header: "CLV",
    steps: {
      profit: { name: "Winst per order (W)", formula: "orderwaarde × marge" },
      clv: { name: "CLV (W × A)", formula: "winst per order × orders" },
    },
    examples: ["Twaalf orders van 180 met een marge van 45%.", "De marge mag ook als de tekst 15% zijn ingetypt."],
    errors: { "too-large": "De waarde past niet in een cel: controleer orderwaarde en orders." },
    rivals: {
      revenue:
        "Sommigen laten de marge weg en tellen omzet op: 2160 in plaats van 972 in het eerste voorbeeld, en dat is niet wat de klant oplevert.",
      yearly:
        "Met orders per jaar in plaats van over de hele klantrelatie is de uitkomst de waarde van één jaar: vermenigvuldig die met de klantlevensduur.",
      discounted: "Bedragen van latere jaren zijn vandaag minder waard: CLVDISCOUNTED telt de contante waarde.",
    },
  },
  customerValue: {
    title: "Klantwaarde per jaar",
    summary: "Nettowinst op een klant in een jaar: de omzet min alles wat de klant heeft gekost.",
    formula: "omzet − kosten",
    params: {
      revenue: {
        name: "omzet",
        help: "Omzet van de klant in het jaar; negatief als er meer is gecrediteerd dan verkocht.",
      },
      costs: {
        name: "kosten",
        help: "Kosten van de klant in het jaar, als positief bedrag: producten, levering, bezoeken, service, kortingen.",
      },
    },
    result: "De nettowinst; negatief als de klant meer kost dan oplevert.",
    header: "Klantwaarde",
    steps: { value: { name: "Klantwaarde", formula: "omzet − kosten" } },
    examples: [
      "Eén klant.",
      "Naast een lijst: de kop en lege rijen houden hun plaats, en op de laatste klant lijd je verlies.",
    ],
    errors: { "too-large": "De waarde past niet in een cel: controleer omzet en kosten." },
    rivals: {
      gross:
        "De brutowinst, omzet min alleen de kosten van de producten, laat klanten met veel bezoeken, retouren of kortingen er beter uitzien dan ze zijn.",
    },
  },
  clvDiscounted: {
    title: "Contante klantwaarde (CLV)",
    summary: "Contante waarde van de marges op een klant die elke periode met dezelfde kans blijft.",
    formula: "Σ marge × retentie^t ÷ (1 + disconteringsvoet)^t − acquisitiekosten, vanaf t = eerste",
    params: {
      margin: { name: "marge", help: "Marge op de klant in één periode, als bedrag; negatief bij verlies." },
      retention: {
        name: "retentie",
        help: "Aandeel van de klanten dat van de ene periode op de andere blijft, 80% of 0,8.",
      },
      discount: { name: "disconteringsvoet", help: "Disconteringsvoet per periode, 10% of 0,1." },
      periods: { name: "perioden", help: "Aantal marges dat meetelt; vul niets in om zonder einde door te tellen." },
      acquisitionCost: {
        name: "acquisitiekosten",
        help: "Kosten om de klant te werven, geheel afgetrokken; 0 als je niets invult.",
      },
      first: {
        name: "eerste",
        help: "Wanneer de eerste marge komt: 1 na één periode (als je niets invult), 0 meteen, zodat die geheel meetelt.",
      },
    },
    result: "De contante waarde; negatief als het werven meer kost dan de marges waard zijn.",
    header: "CLV",
    steps: {
      carry: { name: "Gewicht van elke volgende periode", formula: "retentie ÷ (1 + disconteringsvoet)" },
      multiple: {
        name: "Margefactor",
        formula:
          "som van gewicht^t vanaf t = eerste; zonder einde: retentie (of 1 + disconteringsvoet bij eerste = 0) ÷ (1 + disconteringsvoet − retentie); met perioden: gewicht^eerste × (1 − gewicht^perioden) ÷ (1 − gewicht)",
      },
      clv: { name: "CLV", formula: "marge × margefactor − acquisitiekosten" },
    },
    examples: [
      "Zonder einde: 4,5 maal de marge van een periode.",
      "Twee marges: 75 na één periode en 56,25 na twee.",
      "De eerste marge meteen, na 50 aan kosten om de klant te werven.",
    ],
    errors: {
      "too-large": "De waarde groeit tot meer dan in een cel past: vul perioden in, of een disconteringsvoet boven 0%.",
    },
    rivals: {
      begin:
        "Leerboeken verschillen over het moment van de eerste marge. Na één periode (eerste = 1) is een marge van 100 bij 90% retentie en een disconteringsvoet van 10% 450 waard; meteen (eerste = 0) is het één marge meer, 550. Vergelijk alleen waarden met dezelfde eerste periode.",
      certainFirst:
        "In een derde vorm komt elke marge aan het einde van haar periode, maar is de eerste zeker: marge ÷ (1 + disconteringsvoet − retentie), 500 in hetzelfde geval.",
      lifetime: "Marge × klantlevensduur, 100 ÷ 10% = 1000, vergeet dat latere marges minder waard zijn.",
    },
    rules: {
      endless:
        "Zonder perioden tellen de marges zonder einde door; dat vraagt om een retentie onder 100% of een disconteringsvoet boven 0%.",
    },
  },
  presentValue: {
    title: "Contante waarde van jaarlijkse winsten",
    summary: "Wat de winsten van de komende jaren vandaag waard zijn.",
    formula: "Σ kasstroom ÷ (1 + disconteringsvoet)^t, vanaf t = eerste",
    params: {
      cashFlows: {
        name: "kasstromen",
        help: "Winst per periode, op volgorde van tijd, in een rij of een kolom; typ 0 bij een periode zonder winst, want een lege cel wordt overgeslagen.",
      },
      discount: {
        name: "disconteringsvoet",
        help: "Disconteringsvoet per periode, bijvoorbeeld de inflatie of het rendement dat je vraagt, 3% of 0,03.",
      },
      first: {
        name: "eerste",
        help: "Wanneer het eerste bedrag komt: 1 na één periode (als je niets invult), 0 meteen, zodat het geheel meetelt.",
      },
    },
    result: "De som van de contant gemaakte bedragen.",
    header: "Contante waarde",
    steps: {
      sum: { name: "Niet contant gemaakt", formula: "som van de kasstromen" },
      one: { name: "Eerste bedrag", formula: "eerste kasstroom ÷ (1 + disconteringsvoet)^eerste" },
      later: { name: "Latere bedragen", formula: "som van de andere kasstromen ÷ (1 + disconteringsvoet)^t" },
      value: { name: "Contante waarde", formula: "eerste bedrag + latere bedragen" },
    },
    examples: [
      "110 na één jaar en 121 na twee jaar zijn vandaag elk 100 waard.",
      "Een uitgave vandaag, precies terugverdiend bij 25%.",
    ],
    errors: {
      "empty-range": "Er is geen bedrag om contant te maken: kasstromen bevat alleen lege cellen.",
      "too-large": "De waarde past niet in een cel: controleer de kasstromen.",
    },
    notes: {
      gap: "Tussen de kasstromen staan lege cellen: de latere tellen daardoor een periode eerder. Typ 0 bij een periode zonder winst.",
    },
    rivals: {
      begin:
        "De NHW van spreadsheets laat het eerste bedrag na één periode komen, zoals eerste = 1; een uitgave vandaag hoort daar buiten, of gebruik eerste = 0, waarmee elke uitkomst 1 + disconteringsvoet keer zo hoog is.",
      inflation:
        "Disconteren tegen de inflatie houdt de koopkracht gelijk; het rendement dat je vraagt, of de vermogenskosten, is hoger en geeft een lagere waarde.",
    },
  },
  clvUplift: {
    title: "Toename van de CLV door hogere retentie",
    summary:
      "Wat een klant waard is vóór en na een verandering van de retentie, en de toename in geld en in procenten.",
    formula: "marge × retentie ÷ (1 + disconteringsvoet − retentie), met de oude en met de nieuwe retentie",
    params: {
      margin: { name: "marge", help: "Marge op de klant in één periode, als bedrag." },
      retention: {
        name: "retentie",
        help: "Aandeel van de klanten dat nu van de ene periode op de andere blijft, 80% of 0,8.",
      },
      newRetention: { name: "nieuwe retentie", help: "Hetzelfde aandeel na wat je van plan bent, 85% of 0,85." },
      discount: { name: "disconteringsvoet", help: "Disconteringsvoet per periode, 10% of 0,1." },
    },
    result:
      "Eén rij, zoals CLVDISCOUNTED zonder einde. De toename als aandeel is leeg waar de CLV vooraf 0 is, en negatief als de retentie daalt.",
    columns: {
      before: "CLV vooraf (geld)",
      after: "CLV achteraf (geld)",
      gain: "Toename (geld)",
      share: "Toename (aandeel)",
    },
    steps: {
      before: {
        name: "CLV vooraf",
        formula: "marge × retentie ÷ (1 + disconteringsvoet − retentie)",
      },
      after: {
        name: "CLV achteraf",
        formula: "marge × nieuwe retentie ÷ (1 + disconteringsvoet − nieuwe retentie)",
      },
      gain: { name: "Toename", formula: "CLV achteraf − CLV vooraf" },
      share: { name: "Toename als aandeel", formula: "toename ÷ CLV vooraf" },
    },
    examples: ["Tien procentpunt meer retentie maakt de klant 46% meer waard."],
    errors: {
      "too-large":
        "De waarde groeit tot meer dan in een cel past: vul een disconteringsvoet boven 0% in, of een retentie onder 100%.",
    },
    rivals: {
      companyProfit:
        "De bekende 25% tot 85% meer winst door 5 procentpunt meer retentie (Reichheld en Sasser 1990) is de contante waarde van een klant in verschillende branches; de jouwe hangt af van de retentie en de disconteringsvoet waarmee je begint.",
      begin:
        "Met de eerste marge meteen zijn beide waarden één marge hoger: de toename in geld blijft gelijk, als aandeel is die kleiner.",
    },
  },
  clvRatio: {
    title: "CLV tegenover acquisitiekosten",
    summary: "Hoeveel keer een klant terugverdient wat het kostte om hem te werven.",
    formula: "CLV ÷ acquisitiekosten",
    params: {
      clv: {
        name: "CLV",
        help: "Klantwaarde (customer lifetime value), bijvoorbeeld uit CLV of CLVDISCOUNTED, zonder aftrek van acquisitiekosten.",
      },
      acquisitionCost: {
        name: "acquisitiekosten",
        help: "Kosten om één klant te werven: alle acquisitiekosten ÷ nieuwe klanten.",
      },
    },
    result: "Boven 1 is de klant meer waard dan hij kostte; veel bedrijven streven naar 3 of meer.",
    header: "CLV ÷ acquisitiekosten",
    steps: { ratio: { name: "CLV ÷ acquisitiekosten", formula: "CLV ÷ acquisitiekosten" } },
    examples: ["Een klant die 972 waard is en 324 aan werving kostte."],
    errors: {
      "division-by-zero": "De acquisitiekosten zijn 0: vul in wat het kost om één klant te werven.",
      "too-large": "De verhouding past niet in een cel: controleer CLV en acquisitiekosten.",
    },
    rivals: {
      net: "Sommigen trekken de acquisitiekosten eerst van de CLV af: de uitkomst is dan precies 1 lager, en de vuistregel 2 in plaats van 3.",
      revenue:
        "Met een CLV in omzet in plaats van marge lijkt de verhouding beter: bij een marge van 25% is die vier keer zo hoog.",
    },
    rules: {
      line: "Bij een verhouding van precies 1 verdient de klant de acquisitiekosten juist terug.",
    },
  },
  payback: {
    title: "Terugverdientijd van een klant",
    summary: "Na hoeveel perioden de marge op een klant heeft terugverdiend wat het kostte om hem te werven.",
    formula: "hele perioden + (acquisitiekosten − dan terugverdiend) ÷ marge van de volgende periode",
    params: {
      acquisitionCost: {
        name: "acquisitiekosten",
        help: "Kosten om één klant te werven: alle acquisitiekosten ÷ nieuwe klanten.",
      },
      margin: {
        name: "marge",
        help: "Marge op de klant in één periode, als bedrag; de eerste periode telt geheel mee.",
      },
      retention: {
        name: "retentie",
        help: "Aandeel van de klanten dat van de ene periode op de andere blijft, waarmee de marge daalt; 100% als je niets invult.",
      },
    },
    result: "Het aantal perioden; een deel van een periode alsof de marge gelijkmatig binnenkomt.",
    header: "Terugverdientijd (perioden)",
    steps: {
      whole: { name: "Hele perioden", formula: "perioden waarna de kosten nog niet geheel zijn terugverdiend" },
      paid: { name: "Dan terugverdiend", formula: "marge × (1 + retentie + retentie² + …), één term per hele periode" },
      next: { name: "Marge van de volgende periode", formula: "marge × retentie^hele perioden" },
      payback: {
        name: "Terugverdientijd",
        formula: "hele perioden + (acquisitiekosten − dan terugverdiend) ÷ die marge",
      },
    },
    examples: ["Zonder klantverloop: 120 ÷ 50.", "80 en 40 in twee perioden, en de helft van de 20 in de derde."],
    errors: {
      "no-solution":
        "De klant verdient de acquisitiekosten nooit terug: alle marges samen blijven eronder. Verlaag de kosten, of verhoog marge of retentie.",
    },
    rivals: {
      noChurn:
        "Acquisitiekosten ÷ marge, alsof er niemand vertrekt, is korter: 1,6 periode in plaats van 2,5 in het tweede voorbeeld.",
      discounted:
        "De verdisconteerde terugverdientijd telt latere marges tegen hun contante waarde en is langer; deze disconteert niet.",
    },
    rules: {
      first: "De marge van de eerste periode telt geheel mee; de retentie verlaagt de latere.",
    },
  },
  clvVerdict: {
    title: "Oordeel over een investering in een klant",
    summary: "Of je nog in een klant kunt investeren of al meer uitgeeft dan hij waard is, en hoeveel.",
    formula: "CLV − geïnvesteerd: boven 0 is er ruimte, onder 0 is het meer dan de klant waard is",
    params: {
      clv: {
        name: "CLV",
        help: "Klantwaarde (customer lifetime value), bijvoorbeeld uit CLV of CLVDISCOUNTED, zonder aftrek van acquisitiekosten.",
      },
      invested: {
        name: "geïnvesteerd",
        help: "Wat je in de klant hebt geïnvesteerd of wilt investeren: acquisitie, bezoeken, kortingen.",
      },
    },
    result:
      "Eén rij: het oordeel, en de ruimte die er nog is of het bedrag dat te veel is, altijd als positief bedrag.",
    columns: { verdict: "Oordeel", amount: "Bedrag (geld)" },
    steps: {
      difference: { name: "Verschil", formula: "CLV − geïnvesteerd" },
      verdict: { name: "Oordeel", formula: "boven 0: ruimte; 0: precies; onder 0: meer dan de klant waard is" },
    },
    examples: ["Van een waarde van 972 is 400 geïnvesteerd.", "De investering is 228 hoger dan de waarde."],
    errors: { "too-large": "Het bedrag past niet in een cel: controleer CLV en geïnvesteerd." },
    rules: {
      line: "Een investering van precies de CLV is geen ruimte en ook niet te veel, en krijgt een eigen oordeel.",
    },
  },
  ...customerBases,
};
