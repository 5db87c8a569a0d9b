import type { FamilyWords } from "../translation.ts";

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
    errors: { "no-solution": "De waarde past niet in een cel: controleer orderwaarde en orders." },
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
      "Naast een lijst: de kop en lege rijen houden hun plaats, en op de laatste klant wordt verlies geleden.",
    ],
    errors: { "no-solution": "De waarde past niet in een cel: controleer omzet en kosten." },
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
      periods: { name: "perioden", help: "Aantal marges dat meetelt; laat weg om zonder einde door te tellen." },
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
      multiple: { name: "Margefactor", formula: "som van gewicht^t vanaf t = eerste" },
      clv: { name: "CLV", formula: "marge × margefactor − acquisitiekosten" },
    },
    examples: [
      "Zonder einde: 4,5 maal de marge van een periode.",
      "Twee marges: 75 na één periode en 56,25 na twee.",
      "De eerste marge meteen, na 50 aan kosten om de klant te werven.",
    ],
    errors: {
      "no-solution":
        "De waarde groeit tot meer dan in een cel past: vul perioden in, of een disconteringsvoet boven 0%.",
    },
  },
};
