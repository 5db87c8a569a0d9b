import { describe, expect, it } from "vitest";
import { NOTATIONS } from "../../core/emit/formula-text.ts";
import type { Block } from "../../core/emit/reference-blocks.ts";
import { boundsIn } from "../../core/emit/reference-limits.ts";
import { type ReferencePage, referencePage, relatedTo } from "../../core/emit/reference-page.ts";
import { functionPage } from "../../core/emit/reference-site.ts";
import type { SectionKey } from "../../core/emit/reference-texts.ts";
import { formatQuantity } from "../../core/i18n/format.ts";
import { shownValue } from "../../core/i18n/index.ts";
import { type Entry, entries, findEntry } from "../../core/registry.ts";
import type { Value } from "../../core/results.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { textsOfPage } from "./page-texts.ts";

const pageOf = (entry: Entry, language: Language): ReferencePage => referencePage(entry, NOTATIONS[language], language);
const find = (id: string): Entry => findEntry(id) ?? expect.fail(`no function ${id}`);
const blocksIn = (page: ReferencePage, wanted: SectionKey): readonly Block[] =>
  page.sections.find(({ key }) => key === wanted)?.blocks ?? [];
const itemsIn = (page: ReferencePage, wanted: SectionKey): readonly string[] =>
  blocksIn(page, wanted).flatMap((block) => (block.kind === "list" ? block.items : []));

const pages = entries.flatMap((entry) => LANGUAGES.map((language) => [entry.calculator.id, language, entry] as const));

type Answer = { readonly text: string } | { readonly rows: readonly (readonly string[])[] };

/** What the examples give, as the page shows it. */
const answersOn = (page: ReferencePage): readonly Answer[] =>
  blocksIn(page, "examples").flatMap((block): readonly Answer[] =>
    block.kind === "answer" || (block.kind === "table" && !block.numbered) ? [block] : [],
  );

describe.each(pages)("the page of %s in %s", (_id, language, entry) => {
  const { calculator } = entry;
  const page = () => pageOf(entry, language);

  it("has every section that there is something to say in", () => {
    const expected: SectionKey[] = [
      "formula",
      "call",
      "parameters",
      "result",
      "examples",
      "steps",
      "rules",
      "refusals",
    ];
    if (Object.keys(calculator.rivals).length > 0) expected.push("rivals");
    if (calculator.native !== undefined) expected.push("plain");
    expected.push("sources");
    if (relatedTo(entry).length > 0) expected.push("related");
    expect(page().sections.map(({ key }) => key)).toEqual(expected);
  });

  it("says everything, with no placeholder and nothing undefined", () => {
    for (const text of textsOfPage(page()))
      expect(text).not.toMatch(/\{[a-z]\w*\}|undefined|\bNaN\b|Infinity|\[object/);
    for (const { heading, blocks } of page().sections) {
      expect(heading).not.toBe("");
      expect(blocks.length).toBeGreaterThan(0);
    }
  });

  it("shows the results that the definition promises", () => {
    const { examples, result } = calculator;
    const unitAt = (column: number) =>
      "columns" in result ? (result.columns[column]?.unit ?? "ratio") : "unit" in result ? result.unit : "label";
    /** Texts of an example may be in English only. */
    const shown = (value: Value, column: number) => {
      const cell = shownValue(entry, value, language);
      if (typeof cell === "number") return formatQuantity(cell, unitAt(column), language);
      return language === "en" || typeof value === "object" ? cell : expect.any(String);
    };
    const answers = answersOn(page());
    expect(answers).toHaveLength(examples.length);
    examples.forEach((example, index) => {
      const answer = answers[index] ?? expect.fail("no answer");
      if ("text" in answer) {
        // A unit may follow the figure.
        expect(`${answer.text} `.startsWith(`${shown(example.result as Value, 0)} `)).toBe(true);
        return;
      }
      const rows = (example.result as readonly (readonly Value[])[]).map((row) => row.map(shown));
      // A row of headers within the result stands above the table.
      expect(rows.length - answer.rows.length).toBeLessThanOrEqual(1);
      expect(answer.rows).toEqual(rows.slice(rows.length - answer.rows.length));
    });
  });
});

describe("the arguments on a page", () => {
  const detailsOf = (id: string, name: string, language: Language) =>
    blocksIn(pageOf(find(id), language), "parameters")
      .flatMap((block) => (block.kind === "terms" ? block.terms : []))
      .find((term) => term.name === name) ?? expect.fail(`no argument ${name}`);

  it("come with kind, unit, limits and what they are when left out", () => {
    expect(detailsOf("NPS", "scores", "en").details).toEqual(["column", "score", "0 to 10", "whole numbers"]);
    expect(detailsOf("CLV", "marge", "nl").details).toEqual(["fractie (1 = 100%)", "0% tot en met 100%"]);
    expect(detailsOf("NPSINTERVAL", "confidence", "en")).toMatchObject({ mark: "optional" });
    expect(detailsOf("NPSINTERVAL", "confidence", "en").details.at(-1)).toBe("if left out: 95%");
    expect(detailsOf("NPSTABLE", "taal", "nl").details).toEqual(["een van: en, nl"]);
    expect(detailsOf("NPSTABLE", "groepen", "nl")).toMatchObject({ mark: undefined, details: ["kolom met namen"] });
    expect(detailsOf("SALESFORECAST", "confidence", "en").details).toContain("above 0%, up to 99.99%");
    expect(detailsOf("NPSINTERVAL", "method", "en").details).toEqual([
      "one of: adjusted, wald",
      "if left out: adjusted",
    ]);
    expect(detailsOf("RFM", "dates", "en").details).toEqual(["column of dates"]);
    expect(detailsOf("RFM", "as of", "en").details).toEqual(["date"]);
    expect(detailsOf("RFM", "bins", "en").details).toEqual(["table or value", "if left out: 5"]);
    expect(detailsOf("EXPLAIN", "function name", "en").details).toEqual(["text"]);
    expect(detailsOf("EXPLAIN", "argument", "en").details).toEqual(["further arguments"]);
    expect(detailsOf("LOYALTYBONUS", "per schijf", "nl").details).toEqual([
      "ja of nee",
      "ook WAAR of ONWAAR, 1 of 0, x voor ja",
      "als je niets invult: nee",
    ]);
    expect(detailsOf("KEYACCOUNT", "scores", "en").details[0]).toBe("columns");
  });

  it("with words that stand for numbers name those", () => {
    expect(detailsOf("ANSOFF", "product", "en").details.at(-1)).toMatch(/^or: .*new/);
  });

  it("say what lies at an open end", () => {
    expect(detailsOf("CLV", "orders", "en").details.at(-1)).toBe("0 or more");
    const open = { unit: "count" } as const;
    expect(boundsIn({ ...open, max: 3 }, "en")).toEqual(["3 or less"]);
    expect(boundsIn({ ...open, above: 0 }, "nl")).toEqual(["meer dan 0"]);
    expect(boundsIn(open, "en")).toEqual([]);
  });
});

describe("the refusals on a page", () => {
  it("follow from the kinds and limits of the parameters", () => {
    expect(itemsIn(pageOf(find("CLV"), "en"), "refusals")).toEqual([
      "order value, margin or orders is empty",
      "order value, margin or orders holds no number, or text that can be read two ways, such as 1.234",
      "order value or orders is below 0",
      "margin is below 0% or above 100%",
      "a cell holds an error, such as #N/A",
      "The value does not fit in a cell: check order value and orders.",
    ]);
  });

  it("name the rows and sizes of lists that belong together, in Dutch too", () => {
    const items = itemsIn(pageOf(find("FUNNEL"), "nl"), "refusals");
    expect(items).toContain("fasen en aantallen niet even groot zijn");
    expect(items).toContain("fasen of aantallen leeg is in een rij die ernaast wel is ingevuld");
    expect(items).toContain("een waarde van aantallen kleiner dan 0 is");
  });

  it("leave the figures of a case open", () => {
    expect(itemsIn(pageOf(find("FUNNEL"), "en"), "refusals")).toContainEqual(
      expect.stringMatching(/^A cell is …, more/),
    );
  });
});

describe("the links between functions", () => {
  it.each(entries.map((entry) => [entry.calculator.id, entry] as const))(
    "of %s lead to others that exist",
    (id, entry) => {
      for (const related of entry.calculator.related) expect(findEntry(related)?.calculator.id).toBe(related);
      expect(relatedTo(entry).map(({ calculator }) => calculator.id)).not.toContain(id);
      expect(new Set(entry.calculator.related).size).toBe(entry.calculator.related.length);
    },
  );
});

describe("the picture of a result", () => {
  const drawn = entries.filter(({ calculator: { result } }) => "picture" in result && result.picture !== undefined);

  it.each(drawn.map((entry) => [entry.calculator.id, entry] as const))(
    "of %s draws columns that it has",
    (_id, entry) => {
      const { params, result } = entry.calculator;
      const picture = "picture" in result ? result.picture : undefined;
      const columns = "columns" in result ? result.columns.map(({ key }) => key) : params.map(({ name }) => name);
      const more = result.kind === "table" && result.more !== undefined ? [result.more.key] : ["answer"];
      for (const key of [picture?.along, ...(picture?.heights ?? [])]) expect([...columns, ...more]).toContain(key);
    },
  );

  it("is on the page with the headers of its columns", () => {
    const texts = textsOfPage(pageOf(find("FUNNEL"), "nl"));
    expect(texts).toContain("Om naar te kijken: een trechter van “Bereikt (aantal)” per “Fase”.");
  });
});

describe("a page as a file", () => {
  // One of each shape: a number, labels beside a list, tables with fixed and with asked columns, an exercise.
  it.each([
    ["en", "NPS"],
    ["nl", "CLV"],
    ["nl", "FUNNEL"],
    ["en", "KRALJIC"],
    ["nl", "RFM"],
    ["en", "COHORTS"],
    ["nl", "CHECK"],
  ] as const)("reads as the golden page %s-%s", (language, id) =>
    expect(functionPage(find(id), language)).toMatchFileSnapshot(`../golden/docs/${language}-${id}.html`),
  );
});
