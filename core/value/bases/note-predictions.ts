import type { Tools } from "../../define.ts";
import { actualByFrequency, expectedByFrequency, misplacedShare } from "./by-frequency.ts";
import type { ModelName } from "./models.ts";
import { type LEFT_NOTES, noteWhatWasLeft } from "./notes.ts";
import type { Predictions } from "./predictions.ts";
import { noteSpending } from "./spending.ts";

/** What is said of a fit: on whom, whether it was found, how well it fits, and what it takes for granted. */
export function notePredictions(
  model: ModelName,
  { buyers, purchases, histories, spending }: Predictions,
  tools: Pick<
    Tools<keyof typeof LEFT_NOTES | "fit" | "once" | "correlation" | "left" | "correlated">,
    "note" | "place"
  >,
): void {
  noteWhatWasLeft(buyers.left, tools);
  const actual = actualByFrequency(histories);
  const once = actual[0] as number;
  const { customers } = histories;
  const misplaced = misplacedShare(actual, expectedByFrequency(model, purchases.parameters, histories));
  const { iterations } = purchases;
  tools.note("fit", {
    customers,
    repeaters: customers - once,
    iterations,
    misplaced: Math.round(1000 * misplaced) / 10,
  });
  if (model === "BG/NBD" && once > 0) tools.note("once", { count: once });
  tools.note("correlation", { correlation: Math.round(100 * spending.correlation) / 100 });
  noteSpending(spending, tools);
}
