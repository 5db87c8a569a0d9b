import { MATRICES } from "../../matrices/data/index.ts";
import { matrixTexts, SHARED, stepTexts } from "../../matrices/matrix-texts.ts";
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
    title: "Kwadrant in een matrix naar keuze",
    summary: "Deelt elke rij in met een matrix op naam (zoals KRALJIC) of met een eigen matrix op het blad.",
    formula: "hoog: x ≥ x-grens, y ≥ y-grens; elke combinatie is één cel van de matrix",
    params: {
      matrix: {
        name: "matrix",
        help: "Naam van een matrix; of je eigen matrix als zes cellen: beide asnamen, dan de labels linksboven, rechtsboven, linksonder, rechtsonder; twee cellen erbij mogen de grenzen zijn. Rijen van een naam en een waarde kunnen ook.",
      },
      x: { name: "x", help: "Waarden op de horizontale as, één per rij." },
      y: { name: "y", help: "Waarden op de verticale as, één per rij." },
      xCut: {
        name: "x-grens",
        help: "Waar hoog begint op de horizontale as; als je niets invult de grens van de matrix, en anders de mediaan van x.",
      },
      yCut: {
        name: "y-grens",
        help: "Waar hoog begint op de verticale as; als je niets invult de grens van de matrix, en anders de mediaan van y.",
      },
    },
    result: "Het label van elke rij, naast de lijst.",
    header: "Kwadrant",
    steps: stepTexts("nl"),
    examples: [
      "Hetzelfde als KRALJIC met dezelfde twee kolommen.",
      "Een eigen matrix van zes cellen, met grenzen bij 5 bezoeken en een marge van 30.",
      "Dezelfde matrix als rijen met een naam ervoor, ook voor de grenzen.",
    ],
    errors: {
      "unknown-name": "{received} is geen matrix. Gebruik {options}, of selecteer de cellen van je eigen matrix.",
      "malformed-table": SHARED.nl.malformed,
      "too-few-values": SHARED.nl.few,
      "inconsistent-values": SHARED.nl.unfit,
    },
    rivals: { mean: SHARED.nl.mean },
    rules: {
      line: SHARED.nl.line,
      labelled:
        "Je eigen matrix kan ook bestaan uit rijen van twee cellen, in elke volgorde en in het Nederlands of Engels: horizontale as, verticale as, linksboven, rechtsboven, linksonder, rechtsonder en, als je wilt, x-grens en y-grens. Geef het bereik een naam in de werkmap en gebruik die: =QUADRANT(MijnMatrix; B2:B40; C2:C40).",
      lines: "Grenzen in de formule gaan voor, dan die van de matrix, dan de medianen van de kolommen.",
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
        help: "Een waarde van elke rij om op te tellen, zoals omzet; als je niets invult worden alleen de rijen geteld.",
      },
      matrix: {
        name: "matrix",
        help: "Naam van de matrix, of de cellen van je eigen matrix zoals QUADRANT ze leest; als je niets invult volgt die uit de labels.",
      },
    },
    result: "Eén rij per kwadrant, ook de lege; zonder waarden blijven de totalen leeg.",
    columns: {
      quadrant: "Kwadrant",
      rows: "Aantal",
      rowShare: "Aandeel in aantal",
      total: "Totaal (eenheid van waarden)",
      totalShare: "Aandeel in totaal",
    },
    steps: {
      rows: { name: "Rijen", formula: "som van de rijen per kwadrant" },
      total: { name: "Totaal", formula: "som van de totalen per kwadrant" },
      largest: { name: "Grootste kwadrant", formula: "rijen van het kwadrant ÷ alle rijen" },
    },
    examples: ["Drie klanten; de sterren brengen 90% van de omzet."],
    errors: {
      "empty-range": "Er valt niets te tellen: labels bevat alleen lege cellen.",
      "unknown-name":
        "{place}: {received} is geen label van de matrix waar de andere labels bij horen. Verbeter de cel, of geef de naam van de matrix op of de cellen van je eigen matrix.",
      "malformed-table": SHARED.nl.malformed,
      "inconsistent-values": SHARED.nl.unfit,
      "error-cell": "{place} bevat de fout {received}: herstel eerst die cel.",
      "too-large": "De waarden zijn te groot om op te tellen.",
    },
    rules: {
      order:
        "De rijen staan in de volgorde van de matrix: linksboven, rechtsboven, linksonder, rechtsonder. Een label dat twee matrices gebruiken, vraagt om de naam van de matrix, tenzij de andere labels beslissen.",
      zero: "Tellen de waarden op tot 0, dan blijft het aandeel in het totaal leeg.",
    },
  },
};
