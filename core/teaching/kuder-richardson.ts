import { define } from "../define.ts";
import { YES_OR_NO } from "../params.ts";
import { consistencyOf } from "./internal-consistency.ts";
import { help, texts } from "./texts/kuder-richardson.ts";

export const kuderRichardson = define({
  id: "KUDERRICHARDSON",
  since: "0.3.0",
  ...texts,
  params: [{ name: "scores", kind: "rectangle", ...YES_OR_NO, help: help.scores }],
  result: { kind: "number", unit: "ratio", max: 1, header: "KR-20", help: help.result },

  // The variance of a column of ones and zeros is p × q, so that alpha is KR-20.
  compute: ({ scores }) => consistencyOf(scores).alpha,

  explain({ scores }, result) {
    const { students, questions, within, total } = consistencyOf(scores);
    return [
      { step: "students", figures: [], result: students, unit: "count" },
      { step: "pq", figures: [], result: within, unit: "ratio" },
      { step: "total", figures: [], result: total, unit: "score" },
      {
        step: "reliability",
        figures: [questions, "÷", questions - 1, "× (", 1, "−", within, "÷", total, ")"],
        result,
        unit: "ratio",
      },
    ];
  },
});
