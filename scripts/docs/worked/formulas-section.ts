import { callText, NOTATIONS, type Notation, numeral, quoted, rateText } from "../../../core/emit/formula-text.ts";
import { formatNumber } from "../../../core/i18n/format.ts";
import type { Language } from "../../../core/words.ts";
import { APPROACH, type Figures, QUESTION, SHEET } from "./figures.ts";
import type { Section } from "./page.ts";
import type { WorkedTexts } from "./texts-en.ts";

/** The names of functions of the spreadsheet itself, in its own language. */
const NATIVE = { en: { if: "IF", and: "AND" }, nl: { if: "ALS", and: "EN" } } as const;

/** The formulas of the page over the cleaned list, in the notation of a language. */
export function formulasFor({ clean }: Figures, { formulas: words }: WorkedTexts, language: Language) {
  const notation: Notation = NOTATIONS[language];
  const last = lastRow(clean.read.overview.transactions);
  const ranges = ["B", "C", "D"].map((column) => `${SHEET}!${column}2:${column}${last}`);
  const { horizon, margin, discount, unit, model } = QUESTION;
  const settings = [
    numeral(horizon, notation),
    rateText(margin, notation),
    rateText(discount, notation),
    "",
    quoted(unit),
    quoted(model),
  ];
  const { separator } = notation;
  const { if: when, and } = NATIVE[language];
  const doubt = rateText(APPROACH.doubt, notation);
  return {
    rfm: callText("RFM", ranges, notation, " "),
    table: callText("CLVTABLE", [...ranges, ...settings], notation, " "),
    stake: "=H2/E2-H2",
    most: "=$L$1*I2",
    verdict: `=${when}(${and}(E2>=${doubt}${separator} J2>$L$2)${separator} ${quoted(words.yes)}${separator} ${quoted(words.no)})`,
  };
}

/** The list stands below its headers, without the rows that were left out. */
const lastRow = (transactions: number): number => transactions + 1;

export function formulasSection(figures: Figures, texts: WorkedTexts, language: Language): Section {
  const { formulas: words } = texts;
  const formulas = formulasFor(figures, texts, language);
  const row = formatNumber(lastRow(figures.clean.read.overview.transactions), language);
  const named = (text: string, formula: string) =>
    [
      { kind: "paragraph", text },
      { kind: "code", text: formula },
    ] as const;
  return {
    key: "formulas",
    heading: words.heading,
    blocks: [
      { kind: "paragraph", text: words.text(row) },
      ...named(words.rfm, formulas.rfm),
      ...named(words.table, formulas.table),
      { kind: "paragraph", text: words.settings },
      ...named(words.stake, formulas.stake),
      ...named(words.most, formulas.most),
      ...named(words.verdict, formulas.verdict),
      { kind: "paragraph", text: words.sheet },
      {
        kind: "links",
        links: ["RFM", "CLVTABLE", "MBGNBD", "GAMMAGAMMA", "CLVVERDICT"].map((id) => ({ text: id, id })),
      },
    ],
  };
}
