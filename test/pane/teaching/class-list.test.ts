import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { readClassList } from "../../../pane/teaching/class-list.ts";
import { sampleClass } from "../../../pane/teaching/sample-class.ts";

const read = (cells: readonly (readonly Cell[])[], address = "Klas!A1:F9") =>
  readClassList({ address, sheet: "Klas", cells }, "nl");
const numbers = (cells: readonly (readonly Cell[])[]) => read(cells)?.students.map(({ number }) => number);
const names = (cells: readonly (readonly Cell[])[]) => read(cells)?.students.map(({ name }) => name);

describe("a class list", () => {
  it("is found by its headers, in Dutch and in English, below a title and among other columns", () => {
    const dutch = [
      ["Klas CE7", null, null, null],
      [null, null, null, null],
      ["E-mail", "Achternaam", "Tussenvoegsel", "Voornaam", "Studentnummer"],
      ["a@x.nl", "Berg", "van den", "Noor", "0501"],
      ["b@x.nl", "Peeters", null, "Wout", "0502"],
    ];
    expect(read(dutch)?.students).toEqual([
      { number: "0501", name: "Noor van den Berg", language: "nl" },
      { number: "0502", name: "Wout Peeters", language: "nl" },
    ]);
    const english = [
      ["Student ID", "Student", "Language"],
      ["s100", "Noor Berg", "English"],
      ["s101", "Wout Peeters", "Dutch"],
      ["s102", "Ana Silva", null],
    ];
    expect(read(english)?.students.map(({ language }) => language)).toEqual(["en", "nl", "nl"]);
    expect(names(english)?.[0]).toBe("Noor Berg");
  });

  it("needs no headers where numbers and names speak for themselves", () => {
    expect(
      read([
        ["501100", "Noor Berg"],
        ["501101", "Wout Peeters"],
      ])?.students[1],
    ).toEqual({
      number: "501101",
      name: "Wout Peeters",
      language: "nl",
    });
    expect(
      names([
        [501_100, "Noor", "Berg"],
        [501_101, "Wout", "Peeters"],
      ]),
    ).toEqual(["Noor Berg", "Wout Peeters"]);
  });

  it("keeps zeros before a number that is text, and takes numbers as they are", () => {
    expect(
      numbers([
        ["Nummer", "Naam"],
        ["00501", "A"],
        [502, "B"],
      ]),
    ).toEqual(["00501", "502"]);
  });

  it("says who has no number, and whose number comes back, with the cell", () => {
    const found = read([
      ["Nr", "Naam"],
      ["0501", "Noor"],
      [null, "Wout"],
      [501, "Lotte"],
      [null, null],
    ]);
    expect(found?.students).toHaveLength(1);
    expect(found?.withoutNumber).toEqual([{ name: "Wout", cell: "Klas!A3" }]);
    expect(found?.doubles).toEqual([{ number: "501", cell: "Klas!A4" }]);
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    ["nothing", []],
    [
      "clients",
      [
        ["Klant", "Omzet"],
        ["Bakker", 1200],
        ["Brouwer", 2500],
      ],
    ],
    ["only headers", [["Studentnummer", "Naam"]]],
    ["prose", [["Some text"], ["and more"]]],
    [
      "errors",
      [
        ["Studentnummer", "Naam"],
        [{ error: "#N/A" }, "A"],
      ],
    ],
  ])("is not seen in %s", (_, cells) => {
    expect(read(cells)).toBeUndefined();
  });

  it("is offered as a sample of 25 students, whose numbers keep their zeros and all fit a pool", () => {
    for (const language of ["nl", "en"] as const) {
      const found = read(sampleClass(language) as Cell[][]);
      expect(found?.students).toHaveLength(25);
      expect(found?.withoutNumber).toEqual([]);
      expect(found?.doubles).toEqual([]);
      expect(found?.students.every(({ number }) => /^0\d{6}$/.test(number))).toBe(true);
    }
  });
});
