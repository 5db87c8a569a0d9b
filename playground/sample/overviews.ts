import type { Language, Words } from "../../core/words.ts";
import type { ContentCell, SheetContent } from "../content.ts";
import { CLIENTS } from "./clients.ts";
import { type Ranges, SHEETS } from "./names.ts";

interface Overview {
  readonly title: Words;
  readonly formula: string;
  /** Rows that the answer spills over, with its headers. */
  readonly height: number;
  /** Number format per column: what spills takes the format of the cell that it spills into. */
  readonly formats: readonly (string | undefined)[];
}

const SHARE = "0.0%";
const POINTS = "0.0";
const EUROS = "#,##0";

const overviews = (language: Language, { clients, survey, stores }: Ranges): readonly Overview[] => [
  {
    title: { en: "NPS per branch", nl: "NPS per vestiging" },
    formula: `=NPSTABLE(${survey("C")},${survey("B")})`,
    height: 6,
    formats: [undefined, undefined, SHARE, SHARE, SHARE, POINTS, POINTS],
  },
  {
    title: { en: "How certain is the NPS?", nl: "Hoe zeker is de NPS?" },
    formula: `=NPSINTERVAL(${survey("C")})`,
    height: 2,
    formats: [POINTS, POINTS, POINTS, POINTS],
  },
  {
    title: { en: "How is the NPS computed?", nl: "Hoe is de NPS berekend?" },
    formula: `=EXPLAIN("NPS",${survey("C")})`,
    height: 5,
    formats: [],
  },
  {
    title: {
      en: "Clients per quadrant of the customer value matrix",
      nl: "Klanten per kwadrant van de klantwaardematrix",
    },
    formula: `=QUADRANTSUMMARY(${SHEETS[language].clients}!M2:M${CLIENTS.length + 1},${clients("C")})`,
    height: 5,
    formats: [undefined, undefined, SHARE, EUROS, SHARE],
  },
  {
    title: { en: "Our distribution in the stores", nl: "Onze distributie in de winkels" },
    formula: `=DISTRIBUTION(${stores("B")},${stores("C")})`,
    height: 8,
    formats: [undefined, "0.000"],
  },
];

const formatted = (format: string | undefined): ContentCell => (format === undefined ? null : { format });

/** Answers that are tables, one below the other with room to spill. */
export function overviewSheet(language: Language, ranges: Ranges): SheetContent {
  const rows: ContentCell[][] = [];
  for (const { title, formula, height, formats } of overviews(language, ranges)) {
    rows.push([{ value: title[language], look: "header" }, formula], [{ formula }]);
    for (let row = 1; row < height; row++) rows.push(formats.map(formatted));
    rows.push([]);
  }
  return { name: SHEETS[language].overviews, rows, widths: [230, 160, 160, 160, 160, 130, 160] };
}

/** Of the table (columns A to I) and of the cut-offs (N to Q). */
const RFM_FORMATS = [
  ...[undefined, undefined, undefined, EUROS, ...Array.from({ length: 9 }, () => undefined)],
  ...["0%", POINTS, POINTS, EUROS],
];

/** Scores from the transactions, and what stands beside them: scores from columns, segments, cut-offs. */
export function rfmSheet(language: Language, { transactions }: Ranges): SheetContent {
  const last = CLIENTS.length + 1;
  const columns = (["B", "C", "D"] as const).map((letter) => `${letter}1:${letter}${last}`).join(",");
  return {
    name: SHEETS[language].rfm,
    rows: [
      [
        { formula: `=RFM(${["A", "B", "C"].map(transactions).join(",")})` },
        ...Array.from({ length: 9 }, () => null),
        { formula: `=RFMSCORE(${columns})` },
        { formula: `=RFMSEGMENT(H1:H${last})` },
        null,
        { formula: `=RFMTHRESHOLDS(${columns})` },
      ],
      ...CLIENTS.map(() => RFM_FORMATS.map(formatted)),
    ],
    widths: [210, 110, 150, 150, 50, 50, 50, 70, 140, 30, 80, 140, 30, 90, 110, 110, 110],
    frozenRows: 1,
  };
}
