import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../core/answer.ts";
import { excelMetadata } from "../../core/emit/excel-metadata.ts";
import { functionTable } from "../../core/emit/function-table.ts";
import { stepText, wordsFor } from "../../core/i18n/index.ts";
import { entries } from "../../core/registry.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";

const golden = (file: string) => `../golden/${file}`;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Everything that a person reads of each function, on one page for proof-reading. */
function wordsPage(language: Language): string {
  return entries
    .map((entry) => {
      const words = wordsFor(entry, language);
      const [example] = entry.calculator.examples;
      const outcome = outcomeOf(entry, example.args);
      const steps = outcome.ok ? outcome.steps().map((step) => stepText(entry, step, language)) : [];
      const lines = [
        `## ${entry.calculator.id}: ${words.title}`,
        words.summary,
        `Formula: ${words.formula}`,
        ...Object.values(words.params).map(({ name, help }) => `- ${name}: ${help}`),
        `→ ${words.result}`,
        ...Object.values(words.columns ?? {}).map((header) => `| ${header}`),
        ...Object.entries(words.errors ?? {}).map(([code, sentence]) => `! ${code}: ${sentence}`),
        ...Object.values(words.notes ?? {}).map((sentence) => `i ${sentence}`),
        ...Object.values(words.rules ?? {}).map((sentence) => `r ${sentence}`),
        ...Object.values(words.rivals ?? {}).map((sentence) => `~ ${sentence}`),
        ...words.examples.map((note) => `e.g. ${note}`),
        ...steps.map(({ name, formula, figures, result }) => `= ${name}: ${formula}: ${figures} → ${result}`),
      ];
      return lines.join("\n");
    })
    .join("\n\n");
}

describe("what is generated from the registry", () => {
  it("is the metadata of Excel in English", () =>
    expect(json(excelMetadata("en"))).toMatchFileSnapshot(golden("functions.json")));
  it("is the metadata of Excel in Dutch", () =>
    expect(json(excelMetadata("nl"))).toMatchFileSnapshot(golden("functions-nl.json")));

  it.each(LANGUAGES)("is a page of words for proof-reading (%s)", (language) =>
    expect(`${wordsPage(language)}\n`).toMatchFileSnapshot(golden(`words-${language}.md`)),
  );

  it("is the table of functions in the README", () => {
    expect(readFileSync("README.md", "utf8")).toContain(functionTable("en").trim());
  });
});
