import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { labelAt } from "../labels.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { A, C, CLASSES, classesOf, FIRST_LIMIT, labelsOf, SECOND_LIMIT, shareOfLarger } from "./abc-rule.ts";
import { countOf } from "./shares.ts";
import { help, texts } from "./texts/abc.ts";

export const abc = define({
  id: "ABC",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "values", kind: "numbers", unit: "money", help: help.values },
    {
      name: "firstLimit",
      kind: "number",
      unit: "fraction",
      min: 0,
      max: 1,
      default: FIRST_LIMIT,
      help: help.firstLimit,
    },
    {
      name: "secondLimit",
      kind: "number",
      unit: "fraction",
      min: 0,
      max: 1,
      default: SECOND_LIMIT,
      help: help.secondLimit,
    },
  ],
  result: {
    kind: "column",
    unit: "label",
    labels: CLASSES,
    header: "Class",
    help: help.result,
    picture: { kind: "Pareto curve", along: "answer", heights: ["values"] },
  },

  compute({ values, firstLimit, secondLimit }, tools) {
    if (firstLimit >= secondLimit) {
      fail("inconsistent-values", { param: "firstLimit", first: firstLimit, second: secondLimit });
    }
    const classes = classesOf(values, firstLimit, secondLimit);
    const count = countOf(values, (value) => value <= 0);
    if (count > 0) tools.note("notPositive", { count });
    return labelsOf(classes);
  },

  explain({ values, firstLimit, secondLimit }, result) {
    const [first] = values;
    if (first === undefined) return [];
    const positive = values.filter((value) => value > 0);
    const total = exactSum(positive);
    const larger = exactSum(positive.filter((value) => value > first));
    const classes = classesOf(values, firstLimit, secondLimit);
    const share = shareOfLarger(classes, classes.amounts[0] as number);
    const label = labelAt(result, 0);
    const limit = { value: label === A ? firstLimit : secondLimit, unit: "fraction" } as const;
    const reason =
      first > 0 ? [{ value: share, unit: "fraction" } as const, label === C ? "≥" : "<", limit] : [first, "≤", 0];
    return [
      { step: "total", figures: addedUp(positive), result: total, unit: "money" },
      { step: "larger", figures: [">", first], result: larger, unit: "money" },
      { step: "share", figures: [larger, "÷", total], result: share, unit: "fraction" },
      { step: "class", figures: reason, result: label, unit: "label" },
    ];
  },
});
