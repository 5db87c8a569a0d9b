import { formatNumber, formatQuantity } from "../../../core/i18n/format.ts";
import type { Language } from "../../../core/words.ts";
import { shareText } from "../../../pane/customers/sentences.ts";
import { APPROACH, type Campaign, type Figures } from "./figures.ts";
import { moneyText } from "./money.ts";
import type { Section } from "./page.ts";
import type { WorkedTexts } from "./texts-en.ts";

const FIRST = 10;

export function decisionSection(figures: Figures, { decision: words }: WorkedTexts, language: Language): Section {
  const { atStake, gone, campaign, others, cautious } = figures;
  const count = (value: number) => formatNumber(value, language);
  const money = (value: number) => moneyText(value, language);
  const rate = (value: number) => formatQuantity(value, "fraction", language);
  const first = atStake.slice(0, Math.min(FIRST, campaign.customers));
  const [top] = first;
  const outcome = ({ customers, cost, gain }: Campaign) => [
    count(customers),
    money(cost),
    money(gain),
    money(gain - cost),
  ];
  return {
    key: "decision",
    heading: words.heading,
    blocks: [
      { kind: "paragraph", text: words.why(count(gone), rate(APPROACH.doubt)) },
      { kind: "paragraph", text: words.stake },
      { kind: "paragraph", text: words.assumption(money(APPROACH.cost), rate(APPROACH.success)) },
      {
        kind: "answer",
        label: words.answerLabel,
        text: words.answer(...(outcome(campaign) as [string, string, string, string])),
      },
      { kind: "paragraph", text: words.first(count(first.length)) },
      {
        kind: "table",
        label: words.label,
        headers: words.headers,
        rows: first.map(({ name, alive, clv, stake, most }) => [
          name,
          shareText(alive, language),
          money(clv),
          money(stake),
          money(most),
        ]),
      },
      {
        kind: "paragraph",
        text:
          top === undefined
            ? ""
            : words.check(
                top.name,
                money(top.clv),
                // To a digit more than the table has, so that the figures give the result by hand.
                rate(Math.round(1e4 * top.alive) / 1e4),
                money(top.stake),
                rate(APPROACH.success),
                money(top.most),
              ),
      },
      {
        kind: "picture",
        chart: {
          kind: "bars",
          title: words.picture,
          of: words.pictureOf,
          measure: { name: words.pictureMeasure, unit: "money" },
          rows: first.map(({ name, most }) => ({ name, values: [Math.round(100 * most) / 100] })),
          series: [{ name: words.pictureSeries }],
        },
      },
      { kind: "paragraph", text: words.what },
      {
        kind: "table",
        label: words.whatLabel,
        headers: words.whatHeaders,
        rows: [
          ...[campaign, ...others]
            .sort((one, other) => one.success - other.success)
            .map((one) => [words.whatRow(rate(one.success)), ...outcome(one)]),
          [words.cautious(rate(cautious.success)), ...outcome(cautious)],
        ],
      },
      { kind: "paragraph", text: words.test },
    ],
  };
}
