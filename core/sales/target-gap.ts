import { define } from "../define.ts";
import { gapOf, NEAR, NEAR_PART, ON } from "./target-verdict.ts";
import { help, texts } from "./texts/target-gap.ts";

export const targetGap = define({
  id: "TARGETGAP",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "target", kind: "numbers", unit: "money", help: help.target },
    { name: "actual", kind: "numbers", unit: "money", help: help.actual },
  ],
  result: {
    kind: "rows",
    columns: [
      { key: "difference", header: "Difference (unit of target)", unit: "money" },
      { key: "share", header: "Difference (share of target)", unit: "fraction" },
      { key: "verdict", header: "Verdict", unit: "label" },
    ],
    help: help.result,
  },

  compute: ({ target, actual }) =>
    Array.from(target, (aim, index) => {
      const { difference, share, verdict } = gapOf(aim, actual[index] as number);
      return [difference, share ?? "", verdict];
    }),

  explain({ target, actual }) {
    const [aim] = target;
    const [reached] = actual;
    if (aim === undefined || reached === undefined) return [];
    const { difference, share, verdict } = gapOf(aim, reached);
    const size = Math.abs(aim);
    const limit = -NEAR_PART * size;
    const sides =
      verdict === ON
        ? [difference, "≥", 0]
        : verdict === NEAR
          ? [0, ">", difference, "≥", limit]
          : [difference, "<", limit];
    const part = { step: "share", figures: [difference, "÷", size], result: share ?? 0, unit: "fraction" } as const;
    return [
      { step: "difference", figures: [reached, "−", aim], result: difference, unit: "money" },
      ...(share === undefined ? [] : [part]),
      { step: "verdict", figures: sides, result: verdict, unit: "label" },
    ];
  },
});
