import { formatNumber } from "../../../core/i18n/format.ts";
import { exactSum } from "../../../core/numeric/sum.ts";
import type { Language } from "../../../core/words.ts";
import type { Chart } from "../../../pane/charts/chart.ts";
import { rowsOf } from "../../../pane/customers/analyse.ts";
import { type PictureName, pictureOf } from "../../../pane/customers/pictures.ts";
import { segmentTotals } from "../../../pane/customers/segments.ts";
import { fitSentences, roundText, shareText } from "../../../pane/customers/sentences.ts";
import { topCustomers, totalsOf } from "../../../pane/customers/totals.ts";
import { TEXTS } from "../../../pane/texts/index.ts";
import { decisionSection } from "./decision-section.ts";
import { exportSection, readSection } from "./export-sections.ts";
import type { Figures } from "./figures.ts";
import { formulasSection } from "./formulas-section.ts";
import { moneyText } from "./money.ts";
import type { Section } from "./page.ts";
import type { WorkedTexts } from "./texts-en.ts";

/** The page in its order. */
export function sectionsFor(figures: Figures, texts: WorkedTexts, language: Language): readonly Section[] {
  return [
    exportSection(figures, texts, language),
    readSection(figures, texts, language),
    whoSection(figures, texts, language),
    aheadSection(figures, texts, language),
    trustSection(figures, texts, language),
    decisionSection(figures, texts, language),
    formulasSection(figures, texts, language),
    { key: "limits", heading: texts.limits.heading, blocks: [{ kind: "list", items: texts.limits.items }] },
  ];
}

function whoSection({ clean, analysis }: Figures, { who }: WorkedTexts, language: Language): Section {
  const totals = segmentTotals(analysis);
  const revenue = exactSum(totals.map(({ spent }) => spent));
  const [most] = [...totals].sort((one, other) => other.spent - one.spent);
  return {
    key: "who",
    heading: who.heading,
    blocks: [
      { kind: "paragraph", text: who.text },
      {
        kind: "table",
        label: who.label,
        headers: who.headers,
        rows: totals.map(({ segment, customers, spent, clv = 0 }) => [
          segment[language],
          formatNumber(customers, language),
          moneyText(spent, language),
          shareText(spent / revenue, language),
          moneyText(clv, language),
        ]),
      },
      ...pictureIn("segments", clean, analysis, language),
      {
        kind: "paragraph",
        text:
          most === undefined
            ? ""
            : who.most(
                most.segment[language],
                formatNumber(most.customers, language),
                shareText(most.spent / revenue, language),
              ),
      },
    ],
  };
}

const TOP = 5;
/** Days of silence between which two customers are compared. */
const SILENT = [75, 105] as const;

function aheadSection({ clean, analysis }: Figures, { ahead, decision }: WorkedTexts, language: Language): Section {
  const totals = totalsOf(analysis);
  const [likely, unlikely] = silentPair(analysis);
  const count = (value: number) => formatNumber(value, language);
  const top = topCustomers(analysis, TOP);
  const { outcome } = TEXTS[language].customers;
  return {
    key: "ahead",
    heading: ahead.heading,
    blocks: [
      { kind: "paragraph", text: ahead.text },
      {
        kind: "paragraph",
        text: ahead.pair(
          ...([unlikely, likely].flatMap(({ name, days, orders, alive }) => [
            name,
            count(days),
            count(orders),
            shareText(alive, language),
          ]) as Parameters<typeof ahead.pair>),
        ),
      },
      {
        kind: "paragraph",
        text: ahead.totals(
          roundText(totals?.alive ?? 0, language),
          count(totals?.customers ?? 0),
          roundText(totals?.orders ?? 0, language),
          moneyText(totals?.clv ?? 0, language),
        ),
      },
      {
        kind: "table",
        label: outcome.topOf(count(top.length)),
        headers: [decision.headers[0] ?? "", "Segment", decision.headers[1] ?? "", decision.headers[2] ?? ""],
        rows: top.map(({ name, segment, alive, clv }) => [
          name,
          segment[language],
          shareText(alive, language),
          moneyText(clv, language),
        ]),
      },
      ...pictureIn("forecast", clean, analysis, language),
    ],
  };
}

interface Silent {
  readonly name: string;
  readonly days: number;
  readonly orders: number;
  readonly alive: number;
}

/** Of the customers who have been silent about as long, the one who is most likely still there and the one who is least. */
function silentPair({ rfm, predicted }: Figures["analysis"]): readonly [Silent, Silent] {
  if (!rfm.ok || !predicted.ok) throw new Error("nothing was answered");
  const alive = new Map(rowsOf(predicted).map((row) => [String(row[0]), Number(row[4])]));
  const silent = rowsOf(rfm)
    .map((row) => ({
      name: String(row[0]),
      days: Number(row[1]),
      orders: Number(row[2]),
      alive: alive.get(String(row[0])) ?? 0,
    }))
    .filter(({ days, orders }) => days >= SILENT[0] && days <= SILENT[1] && orders > 1)
    .sort((one, other) => other.alive - one.alive || (one.name < other.name ? -1 : 1));
  const [first, last] = [silent[0], silent.at(-1)];
  if (first === undefined || last === undefined) throw new Error("nobody was silent that long");
  return [first, last];
}

function trustSection({ clean, analysis, test }: Figures, { trust }: WorkedTexts, language: Language): Section {
  const texts = TEXTS[language].customers;
  const off = test.expected / test.actual - 1;
  return {
    key: "trust",
    heading: trust.heading,
    blocks: [
      { kind: "paragraph", text: trust.text },
      {
        kind: "list",
        items: analysis.base.ok ? fitSentences(analysis.base, analysis, { texts, language }) : [],
      },
      ...pictureIn("repeats", clean, analysis, language),
      ...pictureIn("holdout", clean, analysis, language),
      {
        kind: "paragraph",
        text: (off > 0 ? trust.off : trust.under)(shareText(Math.abs(off), language)),
      },
    ],
  };
}

function pictureIn(
  name: PictureName,
  { read: { overview } }: Figures["clean"],
  analysis: Figures["analysis"],
  language: Language,
): readonly { readonly kind: "picture"; readonly chart: Chart }[] {
  const { pictures } = TEXTS[language].customers;
  const { first, last } = overview;
  const chart = pictureOf(name, analysis, { language, texts: pictures, first, last });
  return chart === undefined ? [] : [{ kind: "picture", chart }];
}
