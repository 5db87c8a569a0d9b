import { MATRICES } from "../../matrices/data/index.ts";
import { matrixTexts } from "../../matrices/matrix-texts.ts";
import type { FamilyWords } from "../translation.ts";

export const matrices: FamilyWords<"matrices"> = {
  growthShare: matrixTexts(MATRICES.growthShare, "nl"),
  bcg: matrixTexts(MATRICES.bcg, "nl"),
  customerMatrix: matrixTexts(MATRICES.customerMatrix, "nl"),
  kraljic: matrixTexts(MATRICES.kraljic, "nl"),
  situational: matrixTexts(MATRICES.situational, "nl"),
  ansoff: matrixTexts(MATRICES.ansoff, "nl"),
  porterStrategy: matrixTexts(MATRICES.porterStrategy, "nl"),
  maba: matrixTexts(MATRICES.maba, "nl"),

  quadrant: {
    title: "Kwadrant van een matrix naar keuze",
    summary: "Deelt elke rij in met een matrix op naam (zoals KRALJIC) of met een eigen matrix op het blad.",
    formula: "hoog vanaf de lijn: x ≥ x-grens, y ≥ y-grens; elke combinatie is één cel van de matrix",
    params: {
      matrix: {
        name: "matrix",
        help: "Naam van een matrix, of zes cellen van je eigen matrix: beide asnamen, dan de labels linksboven, rechtsboven, linksonder, rechtsonder.",
      },
      x: { name: "x", help: "Waarden op de horizontale as, één per rij." },
      y: { name: "y", help: "Waarden op de verticale as, één per rij." },
      xCut: {
        name: "x-grens",
        help: "Waar hoog begint op de horizontale as; weggelaten is dat de eigen lijn van de matrix, of de mediaan van x.",
      },
      yCut: {
        name: "y-grens",
        help: "Waar hoog begint op de verticale as; weggelaten is dat de eigen lijn van de matrix, of de mediaan van y.",
      },
    },
    result: "Het label van elke rij, naast de lijst. Een waarde op de lijn telt als hoog.",
    header: "Kwadrant",
    steps: {
      xCut: { name: "Grens op de horizontale as", formula: "x-grens, of de standaard van de matrix" },
      yCut: { name: "Grens op de verticale as", formula: "y-grens, of de standaard van de matrix" },
      first: { name: "Eerste rij", formula: "hoog vanaf de lijn: x ≥ zijn grens, y ≥ zijn grens" },
    },
    examples: [
      "Hetzelfde als KRALJIC met dezelfde twee kolommen.",
      "Een eigen matrix van zes cellen, met lijnen bij 5 bezoeken en een marge van 30.",
    ],
    errors: {
      "unknown-name": "{received} is geen matrix. Gebruik {options}, of selecteer zes cellen met je eigen matrix.",
      "malformed-table": "{param} vraagt {expected} waarde(n), en het zijn er {received}.",
      "too-few-values":
        "Eén rij heeft geen mediaan om mee te vergelijken: geef x-grens en y-grens op, of selecteer de hele lijst.",
      "inconsistent-values": "{place} is {received}, en dat gebruikt deze matrix niet op die as.",
    },
  },

  quadrantSummary: {
    title: "Samenvatting per kwadrant",
    summary: "Aantal rijen per kwadrant, en het totaal van een waarde zoals omzet, in de volgorde van de matrix.",
    formula: "per kwadrant: aantal rijen, aandeel in alle rijen, totaal, aandeel in het totaal",
    params: {
      labels: { name: "labels", help: "Het kwadrant van elke rij, zoals QUADRANT of een matrixfunctie het geeft." },
      values: {
        name: "waarden",
        help: "Een waarde van elke rij om op te tellen, zoals omzet; laat weg om alleen te tellen.",
      },
      matrix: {
        name: "matrix",
        help: "Naam van de matrix, of de zes cellen van je eigen matrix; weggelaten volgt die uit de labels.",
      },
    },
    result: "Eén rij per kwadrant, ook de lege; zonder waarden blijven de totalen leeg.",
    columns: {
      quadrant: "Kwadrant",
      rows: "Aantal",
      rowShare: "Aandeel in het aantal",
      total: "Totaal",
      totalShare: "Aandeel in het totaal",
    },
    steps: {
      rows: { name: "Rijen", formula: "alle rijen met een label" },
      total: { name: "Totaal", formula: "som van de waarden van alle rijen" },
      largest: { name: "Grootste kwadrant", formula: "rijen van het kwadrant ÷ alle rijen" },
    },
    examples: ["Drie klanten; de sterren brengen 90% van de omzet."],
    errors: {
      "empty-range": "Er valt niets te tellen: labels bevat alleen lege cellen.",
      "unknown-name":
        "{place}: {received} is samen met de andere labels geen label van één matrix. Geef de naam van de matrix op, of de zes cellen van je eigen matrix.",
      "malformed-table": "{param} vraagt de naam van een matrix of {expected} cellen, en het zijn er {received}.",
      "error-cell": "{place} bevat de fout {received}: herstel eerst die cel.",
      "no-solution": "Deze waarden zijn te groot om op te tellen.",
    },
  },
};
