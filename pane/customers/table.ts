import { shownValue, wordsFor } from "../../core/i18n/index.ts";
import type { Unit } from "../../core/params.ts";
import type { Entry } from "../../core/registry.ts";
import type { Value } from "../../core/results.ts";
import type { Language } from "../../core/words.ts";
import { type Analysis, RFM, rowsOf } from "./analyse.ts";
import { PREDICTION } from "./question.ts";

/** A column by its key in the function that it comes from, and what its values mean. */
export interface TableLook {
  readonly key: string;
  readonly unit: Unit;
}

/** One row per customer, who brings most first. */
export interface CustomerTable {
  readonly headers: readonly string[];
  readonly columns: readonly TableLook[];
  readonly rows: readonly (readonly (number | string | boolean)[])[];
}

/** What the models expect; frequency, recency and age count otherwise there than in RFM and would confuse beside it. */
const EXPECTED = ["alive", "orders", "value", "clv"] as const;

interface Taken {
  readonly entry: Entry;
  readonly columns: readonly (TableLook & { readonly at: number })[];
}

function taken(entry: Entry, keys?: readonly string[]): Taken {
  const { result } = entry.calculator;
  const all = "columns" in result ? result.columns.map(({ key, unit }, at) => ({ key, unit, at })) : [];
  return { entry, columns: keys === undefined ? all : all.filter(({ key }) => keys.includes(key)) };
}

const OF_RFM = taken(RFM);
const OF_PREDICTION = taken(PREDICTION, EXPECTED);

/** RFM and what is expected of each customer beside it; undefined where not even RFM answers. */
export function tableOf({ rfm, predicted }: Analysis, language: Language): CustomerTable | undefined {
  if (!rfm.ok) return undefined;
  const parts = predicted.ok ? [OF_RFM, OF_PREDICTION] : [OF_RFM];
  const expected = new Map(predicted.ok ? rowsOf(predicted).map((row) => [String(row[0]), row]) : []);
  const lines = rowsOf(rfm).map((row) => {
    const ahead = expected.get(String(row[0]));
    const values = parts.flatMap(({ entry, columns }) =>
      columns.map(({ at }) => {
        const from = entry === RFM ? row : ahead;
        // Who only sent things back has no purchase to predict from.
        return from === undefined ? "" : shownValue(entry, from[at] as Value, language);
      }),
    );
    return { values, worth: Number(ahead?.at(-1) ?? -1), spent: Number(row[3]), name: String(row[0]) };
  });
  lines.sort((one, other) => other.worth - one.worth || other.spent - one.spent || (one.name < other.name ? -1 : 1));
  const columns = parts.flatMap(({ entry, columns: own }) => {
    const { columns: headers } = wordsFor(entry, language);
    return own.map(({ key, unit }) => ({ header: headers?.[key] ?? key, key, unit }));
  });
  return {
    headers: columns.map(({ header }) => header),
    columns,
    rows: lines.map(({ values }) => values),
  };
}
