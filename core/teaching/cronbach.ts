import { define } from "../define.ts";
import { consistencyOf } from "./internal-consistency.ts";
import { help, texts } from "./texts/cronbach.ts";

export const cronbach = define({
  id: "CRONBACH",
  since: "0.3.0",
  ...texts,
  params: [{ name: "scores", kind: "rectangle", unit: "score", help: help.scores }],
  result: { kind: "number", unit: "ratio", max: 1, header: "Cronbach's alpha", help: help.result },

  compute: ({ scores }) => consistencyOf(scores).alpha,

  explain({ scores }, result) {
    const { students, questions, within, total } = consistencyOf(scores);
    return [
      { step: "students", figures: [], result: students, unit: "count" },
      { step: "within", figures: [], result: within, unit: "score" },
      { step: "total", figures: [], result: total, unit: "score" },
      {
        step: "alpha",
        figures: [questions, "÷", questions - 1, "× (", 1, "−", within, "÷", total, ")"],
        result,
        unit: "ratio",
      },
    ];
  },
});
