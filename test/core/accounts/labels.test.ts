import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../../../core/i18n/index.ts";
import { findEntry } from "../../../core/registry.ts";
import { ask, column, rowsOf } from "../ask.ts";

const steps = (id: string, args: readonly unknown[], language: "en" | "nl" = "en") =>
  rowsOf(ask("EXPLAIN", [id, ...args], language)).map(([name, , figures, result]) => [name, figures, result]);

describe("ENTRYSTRATEGY", () => {
  it.each([
    ["investment goods", "Top-down", "Top-down"],
    ["investeringsgoederen", "Top-down", "Top-down"],
    ["machines", "Bottom-up", "Bottom-up"],
    ["Software", "Bottom-up", "Bottom-up"],
    ["user goods", "Bottom-up", "Bottom-up"],
    ["gebruikersgoederen", "Bottom-up", "Bottom-up"],
    ["mixed", "Top-down and bottom-up", "Top-down en bottom-up"],
    [" GEMENGD ", "Top-down and bottom-up", "Top-down en bottom-up"],
  ])("of %s is %s", (type, en, nl) => {
    expect(ask("ENTRYSTRATEGY", [type])).toBe(en);
    expect(ask("ENTRYSTRATEGY", [type], "nl")).toBe(nl);
  });

  it("refuses another type with the types that it knows", () => {
    expect(ask("ENTRYSTRATEGY", ["services"])).toBe(
      "purchase type: 'services' is not one of the choices. Use investment goods, machines, software, user goods, mixed, investeringsgoederen, gebruikersgoederen, gemengd.",
    );
    expect(ask("ENTRYSTRATEGY", [""], "nl")).toBe("soort aankoop is leeg: vul een waarde in.");
  });

  it("says with whom to start", () => {
    expect(steps("ENTRYSTRATEGY", ["machines"])).toEqual([
      ["Entry strategy", "machines", "Bottom-up"],
      [
        "Where to start",
        "Bottom-up",
        "With the users, with what it solves in their work; they ask their management for it.",
      ],
    ]);
    expect(steps("ENTRYSTRATEGY", ["investeringsgoederen"], "nl")[1]?.[2]).toMatch(/^Bij de directie, /);
    expect(steps("ENTRYSTRATEGY", ["mixed"])[1]?.[2]).toMatch(/^With the board and the users at once/);
  });
});

describe("AMLEVEL", () => {
  const level = (answers: string, language: "en" | "nl" = "en") =>
    ask("AMLEVEL", [column(answers.split(" "))], language);

  it.each([
    ["1 1 1 1 1 1 1 1 1", "3.0 Value proposition", "3.0 Waardepropositie"],
    ["1 1 1 1 1 1 1 1 0", "2.0 Solution", "2.0 Oplossing"],
    ["1 1 1 1 1 1 0 1 1", "2.0 Solution", "2.0 Oplossing"],
    ["1 1 1 1 1 0 1 1 1", "1.0 Product", "1.0 Product"],
    ["1 1 1 0 1 1 1 1 1", "1.0 Product", "1.0 Product"],
    ["1 1 0 1 1 1 1 1 1", "Not yet 1.0", "Nog geen 1.0"],
    ["0 1 1 1 1 1 1 1 1", "Not yet 1.0", "Nog geen 1.0"],
    ["0 0 0 0 0 0 0 0 0", "Not yet 1.0", "Nog geen 1.0"],
  ])("of %s is %s", (answers, en, nl) => {
    expect(level(answers)).toBe(en);
    expect(level(answers, "nl")).toBe(nl);
  });

  it("takes ticks and words, in a row or a column, with a header", () => {
    expect(ask("AMLEVEL", [column(["Answer", "ja", "yes", true, "x", 1, "waar", false, "nee", "n"])])).toBe(
      "2.0 Solution",
    );
    expect(ask("AMLEVEL", [[[1, 1, 1, 0, 0, 0, 0, 0, 0]]])).toBe("1.0 Product");
  });

  it("refuses another number of answers, blanks included, and answers that are neither", () => {
    const sentence = (count: number) =>
      `There are 9 statements, and answers holds ${count}: fill in one answer per statement, no where it is not true.`;
    expect(level("1 1 1 1 1 1 1 1")).toBe(sentence(8));
    expect(level("1 1 1 1 1 1 1 1 1 1")).toBe(sentence(10));
    expect(ask("AMLEVEL", [column([1, 1, 1, "", 1, 1, 1, 1, 1])])).toBe(sentence(8));
    expect(ask("AMLEVEL", [column([1])], "nl")).toBe(
      "Er zijn 9 stellingen, en antwoorden bevat er 1: vul één antwoord per stelling in, nee waar een stelling niet klopt.",
    );
    expect(ask("AMLEVEL", [column([1, 2])])).toContain("answers, row 2: 2 is not yes or no");
  });

  it("never falls when a no becomes a yes", () => {
    const order = ["Not yet 1.0", "1.0 Product", "2.0 Solution", "3.0 Value proposition"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 9, maxLength: 9 }), fc.nat(8), (answers, at) => {
        const better = answers.map((answer, index) => (index === at ? 1 : answer));
        const place = (list: number[]) => order.indexOf(String(ask("AMLEVEL", [column(list)])));
        expect(place(better)).toBeGreaterThanOrEqual(place(answers));
      }),
    );
  });

  it("shows the nine statements in its rules and steps, in both languages, with the answers to them", () => {
    const entry = findEntry("AMLEVEL");
    if (entry === undefined) throw new Error("AMLEVEL is missing");
    for (const language of ["en", "nl"] as const) {
      const words = wordsFor(entry, language);
      const statements = Object.values(words.rules ?? {}).join(" ");
      for (let number = 1; number <= 9; number++) expect(statements).toContain(`(${number}) `);
      for (const key of ["product", "solution", "proposition"])
        expect(words.rules?.[key]).toBe(`${words.steps[key]?.name}: ${words.steps[key]?.formula}.`);
    }
    expect(wordsFor(entry, "nl").rules?.solution).toMatch(
      /^2\.0 Oplossing: \(4\) We vragen naar het probleem .*; \(5\) .*; \(6\) .*oplevert\.$/,
    );
    expect(steps("AMLEVEL", [column([1, 1, 1, 1, 0, 1, 0, 0, 1])])).toEqual([
      ["1.0 Product", "yes, yes, yes", 3],
      ["2.0 Solution", "yes, no, yes", 2],
      ["3.0 Value proposition", "no, no, yes", 1],
      ["Level", "3 · 2 · 1", "1.0 Product"],
    ]);
  });
});

describe("VALUEDISCIPLINE", () => {
  it.each([
    [[8, 5, 6], "Operational excellence", "Operational excellence"],
    [[2, 5, 3], "Product leadership", "Productleiderschap"],
    [[2, 3, 5], "Customer intimacy", "Klantenpartnerschap"],
    [[6, 6.5, 7.4], "No clear choice", "Geen duidelijke keuze"],
    [[10, 10, 0], "No clear choice", "Geen duidelijke keuze"],
    [[0, 0, 0], "No clear choice", "Geen duidelijke keuze"],
  ])("of %j is %s", (scores, en, nl) => {
    expect(ask("VALUEDISCIPLINE", scores)).toBe(en);
    expect(ask("VALUEDISCIPLINE", scores, "nl")).toBe(nl);
  });

  it("takes a lead of exactly 1 point for a choice, whatever the decimals, and a hair less for none", () => {
    expect(ask("VALUEDISCIPLINE", [4.1, 3.1, 0])).toBe("Operational excellence");
    expect(ask("VALUEDISCIPLINE", [6.1, 7.1, 0])).toBe("Product leadership");
    expect(ask("VALUEDISCIPLINE", [6.1, 5, 7.0999])).toBe("No clear choice");
  });

  it("answers a list of companies row by row", () => {
    expect(
      ask("VALUEDISCIPLINE", [column(["OE", 7, "", 4]), column(["PL", 5, "", 9]), column(["CI", 6, "", 3])]),
    ).toEqual([["Value discipline"], ["Operational excellence"], [""], ["Product leadership"]]);
    expect(ask("VALUEDISCIPLINE", ["", "", ""])).toBe("");
    expect(ask("VALUEDISCIPLINE", [11, 5, 5])).toBe("operational excellence may not be above 10, and it is 11.");
    expect(ask("VALUEDISCIPLINE", [1, 5, -5])).toContain("customer intimacy may not be below 0");
  });

  it("derives the lead of the best over the second", () => {
    expect(steps("VALUEDISCIPLINE", [5, 6, 8])).toEqual([
      ["Lead", "8 − 6", 2],
      ["Value discipline", "2 ≥ 1", "Customer intimacy"],
    ]);
    expect(steps("VALUEDISCIPLINE", [5, 8, 8], "nl")).toEqual([
      ["Voorsprong", "8 − 8", 0],
      ["Waardediscipline", "0 < 1", "Geen duidelijke keuze"],
    ]);
  });

  it("follows the scores when they change places", () => {
    const score = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
    const turned = new Map([
      ["Operational excellence", "Product leadership"],
      ["Product leadership", "Customer intimacy"],
      ["Customer intimacy", "Operational excellence"],
      ["No clear choice", "No clear choice"],
    ]);
    fc.assert(
      fc.property(score, score, score, (one, two, three) => {
        const answered = String(ask("VALUEDISCIPLINE", [one, two, three]));
        expect(ask("VALUEDISCIPLINE", [three, one, two])).toBe(turned.get(answered));
      }),
    );
  });
});
