import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const asked = (id: string, values: readonly unknown[], names: readonly unknown[]) =>
  ask(id, id === "NPSTABLE" ? [column(values), column(names)] : [column(names), column(values)]);

describe.each([
  ["NPSTABLE", "scores", "groups"],
  ["SATISFACTION", "ratings", "themes"],
])("%s", (id, answers, names) => {
  it("skips a row without an answer, wherever it stands", () => {
    const answered = asked(id, [5, 4, 1], ["A", "B", "A"]);
    expect(asked(id, ["", 5, 4, null, 1, " "], ["A", "A", "B", "B", "A", "C"])).toEqual(answered);
    expect(asked(id, ["Answer", "", 5, 4, 1, ""], ["Name", "B", "A", "B", "A", "D"])).toEqual(answered);
  });

  it("leaves out a name without any answer", () => {
    expect(rowsOf(asked(id, [5, ""], ["A", "B"])).map(([name]) => name)).toEqual(["A", "Total"]);
  });

  it("still refuses an answer without a name, by its row", () => {
    expect(asked(id, [5, 4, ""], ["A", "", "B"])).toBe(
      `${names}, row 2 is blank while ${answers} is filled in: complete the row or clear it.`,
    );
  });

  it("has nothing to say where nobody answered", () => {
    expect(asked(id, ["", ""], ["A", "B"])).toMatch(new RegExp(`: ${answers} holds only blank cells\\.$`));
  });
});
