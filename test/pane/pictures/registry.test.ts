import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../core/answer.ts";
import { type Entry, entries, findEntry } from "../../../core/registry.ts";
import { PICTURES } from "../../../core/results.ts";
import { LANGUAGES, type Language } from "../../../core/words.ts";
import type { Chart } from "../../../pane/charts/chart.ts";
import { draw } from "../../../pane/charts/draw.ts";
import { heightFor } from "../../../pane/charts/height.ts";
import { KINDS } from "../../../pane/charts/option.ts";
import { analyse } from "../../../pane/customers/analyse.ts";
import { pictureOf, PICTURES as VIEWED } from "../../../pane/customers/pictures.ts";
import { FIRST_QUESTION } from "../../../pane/customers/question.ts";
import { selectTransactions } from "../../../pane/customers/transactions.ts";
import { chartFor } from "../../../pane/pictures/chart-for.ts";
import { pictureIn } from "../../../pane/pictures/subject.ts";
import { customersEn } from "../../../pane/texts/customers-en.ts";
import { orderList, overviewFor, unwatched } from "../customers/lists.ts";

const drawn = entries.filter(({ calculator }) => pictureIn(calculator.result) !== undefined);
const cases = drawn.flatMap((entry) => LANGUAGES.map((language) => [entry.calculator.id, language, entry] as const));

function chartOf(entry: Entry, args: readonly unknown[], language: Language): Chart | undefined {
  const outcome = outcomeOf(entry, args);
  if (!outcome.ok) throw new Error(`${entry.calculator.id} refuses: ${outcome.error.code}`);
  return chartFor(entry, outcome, language);
}

describe("the picture of a function", () => {
  it.each(cases)("%s is drawn from its first example in %s, with words and figures", (_, language, entry) => {
    const chart = chartOf(entry, entry.calculator.examples[0].args, language);
    if (chart === undefined) return expect.fail("there is no picture");
    const width = 320;
    const { svg, description, table } = draw(chart, {
      width,
      height: heightFor(chart, width),
      theme: "light",
      language,
    });
    expect(svg).toMatch(/^<svg /);
    expect(`${svg} ${description} ${JSON.stringify(table)}`).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(description).toMatch(/\d.*\.$/s);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.headers.length);
    expect(chart.title).not.toBe("");
  });

  it.each(
    drawn.filter(({ calculator }) => calculator.result.kind === "table").map((e) => [e.calculator.id, e] as const),
  )("%s shows figures of the table that it spills", (_, entry) => {
    const [{ args }] = entry.calculator.examples;
    const chart = chartOf(entry, args, "en");
    if (chart === undefined) return expect.fail("there is no picture");
    const outcome = outcomeOf(entry, args);
    const rows = outcome.ok && Array.isArray(outcome.value) ? outcome.value.flat() : [];
    const spilled = new Set(rows.filter((cell) => typeof cell === "number"));
    const shown = JSON.stringify(chart).match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? [];
    expect(shown.some((figure) => spilled.has(Number(figure)))).toBe(true);
  });

  it("is of every kind that a definition can name", () => {
    expect(new Set(drawn.map(({ calculator }) => pictureIn(calculator.result)?.kind))).toEqual(new Set(PICTURES));
  });

  it("or of a view, is of every kind that there is", async () => {
    const list = await selectTransactions(
      orderList(),
      { customers: 0, dates: 1, amounts: 2, quantities: undefined },
      unwatched(),
    );
    const overview = overviewFor(list);
    const analysis = await analyse(list, overview, FIRST_QUESTION, unwatched());
    const reader = { language: "en", texts: customersEn.pictures, ...overview } as const;
    const reached = [
      ...drawn.flatMap((entry) => entry.calculator.examples.map(({ args }) => chartOf(entry, args, "en")?.kind)),
      chartOf(findEntry("NPSTABLE") as Entry, PER_QUARTER, "en")?.kind,
      ...VIEWED.map((name) => pictureOf(name, analysis, reader)?.kind),
    ];
    expect(new Set(reached.filter((kind) => kind !== undefined))).toEqual(new Set(KINDS));
  });
});

const column = (values: readonly (string | number)[]) => values.map((value) => [value]);
const PER_QUARTER = [
  column([9, 10, 3, 9, 9, 8, 10, 10, 7]),
  column(["2025-Q1", "2024-Q4", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q2", "2025-Q2", "2025-Q2", "2025-Q1"]),
];
