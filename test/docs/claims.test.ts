import { describe, expect, it } from "vitest";
import { cellsOf, outcomeOf } from "../../core/answer.ts";
import { dateText } from "../../core/date-text.ts";
import { parametersOf } from "../../core/define.ts";
import { groupsOf, rulesOf } from "../../core/emit/reference-rules.ts";
import { REFERENCE_TEXTS } from "../../core/emit/reference-texts.ts";
import { isColumn, isOptional, type Param } from "../../core/params.ts";
import { type Entry, entries } from "../../core/registry.ts";

/** What pages say of all functions of a kind must be true of each of them. */
type Args = readonly unknown[];
type Rows = readonly (readonly unknown[])[];

const { rules } = REFERENCE_TEXTS.en;
const isRows = (argument: unknown): argument is Rows => Array.isArray(argument);
const says = (entry: Entry, sentence: string): boolean => rulesOf(entry, "en").includes(sentence);
const saying = (...sentences: readonly string[]) =>
  entries
    .filter((entry) => sentences.some((sentence) => says(entry, sentence)))
    .map((entry) => [entry.calculator.id, entry] as const);

const cellsFor = (entry: Entry, args: Args): unknown => {
  const outcome = outcomeOf(entry, args);
  return outcome.ok ? cellsOf(entry, outcome, "en") : outcome.error;
};

/** The lists that are read together; the rows of several columns each first, because an answer per row stands beside them. */
function listsOf(entry: Entry): readonly (readonly Param[])[] {
  const params = parametersOf(entry.calculator);
  const rectangles = params.filter(({ kind }) => kind === "rectangle");
  const [first = [], ...others] = groupsOf(params);
  const together = first.every((param) => !param.separate);
  if (rectangles.length === 0) return [first, ...others];
  return together ? [[...rectangles, ...first], ...others] : [rectangles, first, ...others];
}

/** The arguments with the lists of each table changed together; lists apart change by themselves. */
function withLists(
  entry: Entry,
  args: Args,
  change: (rows: Rows, param: Param) => Rows,
  lists = listsOf(entry),
): readonly Args[] {
  const params = parametersOf(entry.calculator);
  return lists.flatMap((list) => {
    const wanted = (index: number) => list.some(({ name }) => name === params[index]?.name);
    if (!args.some((argument, index) => wanted(index) && isRows(argument) && argument.length > 1)) return [];
    return [args.map((one, index) => (wanted(index) && isRows(one) ? change(one, params[index] as Param) : one))];
  });
}

const blankLike = (rows: Rows): readonly unknown[] => (rows[0] ?? []).map(() => null);
const afterSecond = (rows: Rows): Rows => [...rows.slice(0, 2), blankLike(rows), ...rows.slice(2)];

describe("a page that says so tells the truth:", () => {
  it.each(saying(rules.blankCells, rules.blankRows))("%s skips blank cells", (_id, entry) => {
    for (const { args } of entry.calculator.examples)
      for (const spaced of withLists(entry, args, afterSecond))
        expect(cellsFor(entry, spaced)).toEqual(cellsFor(entry, args));
  });

  it.each(saying(rules.blankBeside))("%s gives a blank row a blank answer", (_id, entry) => {
    for (const { args } of entry.calculator.examples) {
      const [spaced] = withLists(entry, args, afterSecond);
      const [before, after] = [cellsFor(entry, args), spaced && cellsFor(entry, spaced)];
      if (isRows(before) && spaced !== undefined)
        expect(after).toEqual(afterSecond(before).map((row, at) => (at === 2 ? row.map(() => "") : row)));
    }
  });

  it.each(saying(rules.ties))("%s gives equal rows equal answers", (_id, entry) => {
    for (const { args } of entry.calculator.examples) {
      const [twice] = withLists(entry, args, (rows) => [...rows, ...rows.slice(-1)]);
      const answers = twice && cellsFor(entry, twice);
      if (isRows(answers)) expect(answers.at(-1)).toEqual(answers.at(-2));
    }
  });

  it.each(saying(rules.header))("%s skips a row of headers", (_id, entry) => {
    for (const { args } of entry.calculator.examples) {
      const outcome = outcomeOf(entry, args);
      if (!outcome.ok || outcome.report.params.some(({ header }) => header !== undefined)) continue;
      const lists = listsOf(entry).filter((list) => list.some(({ kind }) => kind !== "ids"));
      const headed = withLists(entry, args, (rows, { name }) => [(rows[0] ?? []).map(() => name), ...rows], lists);
      for (const given of headed) {
        const answer = cellsFor(entry, given);
        const before = cellsFor(entry, args);
        const besideRows = isRows(before) && isRows(answer) && answer.length === before.length + 1;
        expect(besideRows ? answer.slice(1) : answer).toEqual(before);
      }
    }
  });

  const named = entries.filter((entry) => parametersOf(entry.calculator).some(({ kind }) => kind === "ids"));

  it.each(named.map((entry) => [entry.calculator.id, entry] as const))(
    "%s takes no notice of spaces around a name",
    (_id, entry) => {
      const wide = (cell: unknown) => (typeof cell === "string" && cell !== "" ? ` ${cell}  ` : cell);
      for (const { args } of entry.calculator.examples) {
        const spaced = withLists(entry, args, (rows, { kind }) =>
          kind === "ids" ? rows.map((row) => row.map(wide)) : rows,
        );
        for (const given of spaced) expect(cellsFor(entry, given)).toEqual(cellsFor(entry, args));
      }
    },
  );

  it.each(saying(rules.blankArgument))("%s takes a blank for an argument left out", (_id, entry) => {
    const params = parametersOf(entry.calculator);
    for (const { args } of entry.calculator.examples) {
      const given = params.map(
        (param, index) => args[index] ?? (isOptional(param) && param.kind !== "rest" ? "" : args[index]),
      );
      expect(cellsFor(entry, given)).toEqual(cellsFor(entry, args));
    }
  });

  it.each(saying(rules.rowByRow))("%s answers ranges row by row, blank for a blank row", (_id, entry) => {
    const { args } = entry.calculator.examples.find((example) => !example.args.some(isRows)) ?? { args: undefined };
    if (args === undefined) return;
    const params = parametersOf(entry.calculator);
    const spread = args.map((argument, index) =>
      params[index]?.kind === "number" && argument !== null && argument !== ""
        ? [[argument], [null], [argument]]
        : argument,
    );
    if (!spread.some(isRows)) return;
    const one = cellsFor(entry, args);
    expect(cellsFor(entry, spread)).toEqual([[one], [""], [one]]);
  });
});

describe("a page that says that dates may be text tells the truth:", () => {
  const written = (cell: unknown, notation: (year: number, month: number, day: number) => string): unknown => {
    const serial = typeof cell === "string" ? dateText(cell)?.dayFirst : cell;
    if (typeof serial !== "number") return cell;
    const date = new Date(Date.UTC(1899, 11, 30 + serial));
    return notation(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  };

  it.each(saying(rules.dates))("%s reads them with the day first and with the month first", (_id, entry) => {
    for (const { args } of entry.calculator.examples) {
      const inNotation = (notation: Parameters<typeof written>[1]) =>
        args.map((argument, index) =>
          entry.calculator.params[index]?.kind === "dates" && isRows(argument)
            ? argument.map(([cell]) => [written(cell, notation)])
            : argument,
        );
      const days: number[] = [];
      const dayFirst = inNotation((year, month, day) => {
        days.push(day);
        return `${day}-${month}-${year}`;
      });
      const monthFirst = inNotation((year, month, day) => `${month}/${day}/${year} 9:30`);
      const expected = days.some((day) => day > 12)
        ? cellsFor(entry, args)
        : expect.objectContaining({ code: "ambiguous-date" });
      expect(cellsFor(entry, dayFirst)).toEqual(expected);
      expect(cellsFor(entry, monthFirst)).toEqual(expected);
    }
  });
});

describe("a page that says when a function refuses is right:", () => {
  const all = entries.map((entry) => [entry.calculator.id, entry] as const);
  const withArgument = (entry: Entry, index: number, value: unknown): Args =>
    Array.from({ length: Math.max(index + 1, entry.calculator.examples[0].args.length) }, (_, at) =>
      at === index ? value : entry.calculator.examples[0].args[at],
    );
  /** The first figure of a list, or the only one of an argument, replaced. */
  const replaced = (argument: unknown, value: unknown): unknown => {
    if (!isRows(argument)) return value;
    const at = argument.findIndex((row) => typeof row[0] === "number");
    return argument.map((row, index) => (index === at ? [value, ...row.slice(1)] : row));
  };
  const codeOf = (entry: Entry, args: Args): string | undefined => {
    const outcome = outcomeOf(entry, args);
    return outcome.ok ? undefined : outcome.error.code;
  };

  it.each(all)("%s refuses what lies beyond its limits", (_id, entry) => {
    parametersOf(entry.calculator).forEach((param, index) => {
      if ((param.kind !== "number" && param.kind !== "numbers") || param.unit === "yes or no") return;
      const given = entry.calculator.examples[0].args[index];
      if (given === undefined || given === null || (isRows(given) && !given.some(([cell]) => typeof cell === "number")))
        return;
      const tried = (value: unknown) => codeOf(entry, withArgument(entry, index, replaced(given, value)));
      if (param.min !== undefined) expect(tried(param.min - 1)).toBe("below-minimum");
      if (param.above !== undefined) expect(tried(param.above)).toMatch(/^(?:not-above|below-minimum)$/);
      if (param.max !== undefined) expect(tried(param.max * 1000 + 1)).toBe("above-maximum");
      if (param.whole) expect(tried((param.min ?? 0) + 0.5)).toBe("not-a-whole-number");
      expect(tried("1.234")).toBe("ambiguous-number");
      expect(tried("#N/A")).toBe("error-cell");
    });
  });

  it.each(all)("%s refuses a blank where it needs a value, and a range where it takes one cell", (_id, entry) => {
    const { params, result, examples } = entry.calculator;
    const isRequired = (param: Param) => !isOptional(param) && !("mayBeBlank" in param);
    const required = params.filter((param) => isRequired(param) && !isColumn(param) && param.kind !== "rectangle");
    const rowByRow =
      !params.some((param) => isColumn(param) || param.kind === "rectangle") &&
      result.kind !== "table" &&
      result.kind !== "rows";
    params.forEach((param, index) => {
      if (required.includes(param) && !("perRow" in result && required.length === 1) && !examples[0].args.some(isRows))
        expect(codeOf(entry, withArgument(entry, index, null))).toBe("missing-value");
      const single = !isColumn(param) && !["rectangle", "grid", "rest"].includes(param.kind);
      if (single && (!rowByRow || param.kind === "choice"))
        expect(codeOf(entry, withArgument(entry, index, [["x"], ["y"]]))).toBe("one-cell-expected");
    });
  });
});
