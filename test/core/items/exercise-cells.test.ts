import { describe, expect, it } from "vitest";
import { CalcError } from "../../../core/errors.ts";
import { optionsOf, rowsOf } from "../../../core/items/arrangement.ts";
import { allItems, findItem } from "../../../core/items/bank/index.ts";
import { markCells } from "../../../core/items/exercise-cells.ts";
import { type Figures, workedFigures } from "../../../core/items/figures.ts";
import type { Item } from "../../../core/items/item.ts";
import { LANGUAGES, type Language } from "../../../core/words.ts";
import { rightAnswers } from "../../../teaching/right-answers.ts";

const item = (id: string) => findItem(id) as Item;

/** The figures as they stand on a sheet, beside their labels. */
const labelled = ({ parameters }: Item, figures: Figures, language: Language = "en") =>
  parameters.map(({ name, label }) => [label[language], figures[name]]);

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof CalcError) return [error.code, error.facts];
    throw error;
  }
  return undefined;
};

describe("cells that are marked against the exercise that they name", () => {
  it("earn all points where they hold the right answers, to every part of every item", () => {
    for (const of of allItems()) {
      const figures = workedFigures(of);
      const right = rightAnswers(of, figures);
      const cellsOf = (part: string) => (right[part] ?? [{ value: null }]).map(({ value }) => [value]);
      for (const [place, part] of of.parts.entries()) {
        if (right[part.id] === undefined) continue;
        const marked = markCells(`${of.id}.${part.id}`, {
          answer: cellsOf(part.id),
          data: labelled(of, figures),
          earlier: of.parts.slice(0, place).flatMap(({ id }) => cellsOf(id)),
        });
        expect([marked.mark.part, marked.mark.reason.code], of.id).toEqual([part.id, "right"]);
        expect(marked.mark.points, of.id).toBe(part.points);
      }
    }
  });

  it("carry on from the cells of the part that they build on, wherever that stands among the earlier ones", () => {
    const [of, figures] = [item("CLV-01"), workedFigures(item("CLV-01"))];
    const data = labelled(of, figures);
    const marked = (earlier: unknown[][] | undefined) =>
      markCells("CLV-01.b", { answer: [[1200]], data, earlier: earlier as never }).mark.reason.code;
    expect(marked([[100]])).toBe("carried");
    expect(marked(undefined)).not.toBe("carried");
  });

  it("name their part by a letter, or by none where there is one part only", () => {
    const only = item("CLV-02");
    const cells = { answer: [[8550]], data: labelled(only, workedFigures(only)), earlier: undefined };
    expect(markCells(" clv-02 ", cells).part.id).toBe("a");
    expect(markCells("CLV-02.A", cells).part.id).toBe("a");
    for (const name of ["CLV-01", "CLV-02.b", "CLV-99.a", "", "xCLV-02.a"])
      expect(
        codeOf(() => markCells(name, cells)),
        name,
      ).toEqual(["unknown-name", { param: "part", received: name }]);
  });

  it("may be followed by blank ones, and by nothing else", () => {
    const only = item("CLV-02");
    const data = labelled(only, workedFigures(only));
    const marked = (answer: unknown[][], earlier?: unknown[][]) =>
      markCells("CLV-02.a", { answer: answer as never, data, earlier: earlier as never }).mark.reason.code;
    expect(marked([[8550], [null], [""]])).toBe("right");
    expect(codeOf(() => marked([[8550], [1]]))).toEqual(["different-sizes", { param: "answer", wanted: 1 }]);
    expect(codeOf(() => marked([[8550]], [[1]]))).toEqual(["different-sizes", { param: "earlier", wanted: 0 }]);
  });
});

describe("the figures of an exercise on a sheet", () => {
  const of = item("CLV-02");
  const names = of.parameters.map(({ name }) => name);
  const figures = workedFigures(of);
  const values = names.map((name) => figures[name]);
  const read = (data: unknown[][]) =>
    markCells("CLV-02.a", { answer: [[8550]], data: data as never, earlier: undefined }).figures;

  it("stand beside their labels in either language or beside their names, in any order, blank cells between", () => {
    for (const language of LANGUAGES) expect(read(labelled(of, figures, language))).toEqual(figures);
    expect(read(names.map((name) => [` ${name.toUpperCase()} `, null, "", figures[name], 99]).reverse())).toEqual(
      figures,
    );
  });

  it("may stand there bare, in the order of the exercise, in a column, a row or with blank cells", () => {
    expect(read(values.map((value) => [value]))).toEqual(figures);
    expect(read([values])).toEqual(figures);
    expect(read([[null], ...values.map((value) => ["", value])])).toEqual(figures);
  });

  it("may be text that is a number", () => {
    expect(read([[String(values[0])], ["15%"], [values[2]]])).toEqual({ ...figures, [names[1] as string]: 0.15 });
  });

  it("are refused with the figure that is missing where one is", () => {
    const [first, ...others] = of.parameters;
    const refused = (data: unknown[][]) => codeOf(() => read(data));
    const missing = (figure: Item["parameters"][number] | undefined) => [
      "malformed-table",
      { param: "data", wanted: names.length, figure: figure?.label },
    ];
    expect(refused(values.slice(1).map((value) => [value]))).toEqual(missing(first));
    expect(refused([...values, 7].map((value) => [value]))).toEqual(missing(first));
    expect(refused(labelled(of, figures).slice(0, -1))).toEqual(missing(others[others.length - 1]));
    expect(refused([["x"], ...values.slice(1).map((value) => [value])])).toEqual(missing(first));
    expect(refused([[{ error: "#N/A" }], ...values.slice(1).map((value) => [value])])).toEqual(missing(first));
  });
});

describe("what a variant shows", () => {
  const matching = allItems().flatMap((of) =>
    of.parts.flatMap((part) => (part.kind === "match" ? [{ of, part }] : [])),
  );

  it("of cards are as many as it should, and all backs by the alphabet", () => {
    expect(matching.length).toBeGreaterThan(2);
    for (const { of, part } of matching) {
      const figures = workedFigures(of);
      const rows = rowsOf(part, of, figures);
      expect(rows).toHaveLength(Math.min(part.shown ?? part.cards.length, part.cards.length));
      for (const { key, label } of rows) expect(part.cards.find((card) => card.key === key)?.front).toEqual(label);
      const backs = optionsOf(part, of, figures).map(({ label }) => label.en);
      expect(backs).toEqual(part.cards.map(({ back }) => back.en).sort());
    }
  });

  it("comes in another order with other figures, whole", () => {
    const { of, part } = matching[0] as (typeof matching)[number];
    const figures = workedFigures(of);
    const fronts = Array.from({ length: 8 }, (_, by) => {
      const others = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value + by]));
      return rowsOf({ ...part, shown: part.cards.length }, of, others).map(({ key }) => key);
    });
    expect(new Set(fronts.map(String)).size).toBeGreaterThan(4);
    for (const keys of fronts) expect([...keys].sort()).toEqual(part.cards.map(({ key }) => key).sort());
  });

  it("offers nothing to choose where a number or words are asked for", () => {
    const of = item("CLV-02");
    expect(optionsOf(of.parts[0] as Item["parts"][number], of, workedFigures(of))).toEqual([]);
  });
});
