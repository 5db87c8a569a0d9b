import { describe, expect, it } from "vitest";
import { allItems } from "../../../core/items/bank/index.ts";
import { workedFigures } from "../../../core/items/figures.ts";
import { whole } from "../../../core/numeric/in-parts.ts";
import { LANGUAGES } from "../../../core/words.ts";
import { faultSentences, sameSentences } from "../../../pane/teaching/check-sentences.ts";
import {
  designed,
  FIRST_DESIGN,
  itemsFound,
  newSeed,
  pointsOf,
  withItem,
  withSet,
} from "../../../pane/teaching/design.ts";
import { insertExercise, insertTemplate } from "../../../pane/teaching/insert-exercise.ts";
import { previewItem } from "../../../pane/teaching/preview-item.ts";
import { findRecord } from "../../../pane/teaching/record-sheets.ts";
import { buildEn } from "../../../pane/texts/teaching/en-build.ts";
import { buildNl } from "../../../pane/texts/teaching/nl-build.ts";
import { checkItems, isSound } from "../../../teaching/check-exercise.ts";
import { examineExercise, readExercise } from "../../../teaching/records/exercise-rows.ts";
import { itemOf } from "../../teaching/classroom.ts";
import { FakeWorkbook } from "../fake-workbook.ts";

describe("the design of an exercise", () => {
  it("starts as a ready-made set with its name", () => {
    const exercise = designed(FIRST_DESIGN, "seed");
    expect(exercise.title.nl).toBe("CE7: distributie en klantwaarde");
    expect(exercise.items).toHaveLength(8);
    expect(pointsOf(exercise)).toBe(
      exercise.items.flatMap(({ parts }) => parts).reduce((sum, { points }) => sum + points, 0),
    );
  });

  it("is one's own choice as soon as an item goes or comes", () => {
    const less = withItem(FIRST_DESIGN, "DIS-02", false);
    const more = withItem(less, "NPS-01", true);
    expect(designed(more, "seed").title.en).toBe("Exercise");
    expect(more.ids).toEqual([...FIRST_DESIGN.ids.filter((id) => id !== "DIS-02"), "NPS-01"]);
    expect(withSet(more, "cards").ids).toHaveLength(15);
    expect(withSet(more, "").ids).toEqual(more.ids);
  });

  it("takes a title, a grade scale and a formula policy for all items", () => {
    const exercise = designed(
      { ...FIRST_DESIGN, title: " Test 2 ", scale: "belgian", use: "value", typedCredit: 1 },
      "seed",
    );
    expect(exercise).toMatchObject({
      title: { en: "Test 2", nl: "Test 2" },
      grade: { kind: "belgian" },
      policy: { typedCredit: 1 },
    });
    const numbers = exercise.items.flatMap(({ parts }) => parts).filter(({ kind }) => kind === "number");
    for (const part of numbers) expect(part).toHaveProperty("use", "value");
  });

  it("finds items by words of their title, subject and id", () => {
    const ids = (question: string) => itemsFound(question, "nl").flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids("gewogen distributie")).toEqual(["DIS-03"]);
    expect(ids("clv-0")).toHaveLength(7);
    expect(ids("")).toHaveLength(allItems().length);
    expect(ids("xyz")).toEqual([]);
  });

  it("has a seed of its own each time", () => {
    expect(new Set(Array.from({ length: 50 }, newSeed)).size).toBe(50);
    expect(newSeed()).toMatch(/^[a-z2-9]{16}$/);
  });
});

describe("the preview of an item", () => {
  it("shows figures, right answers and what mistakes give, variant by variant", () => {
    const item = itemOf("CLV-02");
    const preview = previewItem(item, [workedFigures(item), { ...workedFigures(item), orders: 10 }], "nl");
    expect(preview.stem).toContain("€ 9500");
    expect(preview.figures.at(-1)).toEqual({ label: "Aantal orders", values: ["6", "10"] });
    expect(preview.answers).toEqual([{ label: "a. Klantwaarde", values: ["€ 8550", "€ 14.250"] }]);
    expect(preview.mistakes[0]?.values).toEqual(["€ 1425", "€ 1425"]);
  });

  it("shows every item of the bank in both languages, with an answer to each question and nothing unfilled", () => {
    for (const item of allItems()) {
      for (const language of LANGUAGES) {
        const { title, stem, answers, mistakes, figures } = previewItem(item, [workedFigures(item)], language);
        for (const text of [
          title,
          stem,
          ...[...answers, ...mistakes, ...figures].flatMap(({ label, values }) => [label, ...values]),
        ])
          expect(text, item.id).not.toMatch(/[{}]|undefined|NaN/);
        for (const part of item.parts) {
          const at = answers.findIndex(({ label }) => label.startsWith(`${part.id}. `));
          expect(
            answers.slice(at, at + 2).some(({ values }) => values[0] !== ""),
            `${item.id}.${part.id}`,
          ).toBe(true);
        }
      }
    }
  });
});

describe("what the check found, in words", () => {
  const item = itemOf("CLV-02");
  const checked = (constraints: readonly string[]) => whole(checkItems([{ ...item, constraints }], "seed"));

  it.each([
    [buildEn, "en", "CLV-02: 0 of 1 variants can be used. The conditions rarely hold"],
    [buildNl, "nl", "CLV-02: 0 van 1 varianten zijn bruikbaar. Er wordt zelden aan de voorwaarden voldaan"],
  ] as const)("says why figures are refused", (texts, language, said) => {
    const [sentence, ...others] = faultSentences(checked(["margin>2"]), texts, language);
    expect(sentence).toMatch(new RegExp(`^${said}`));
    expect(others).toEqual([]);
    expect(faultSentences(checked([]), texts, language)).toEqual([]);
  });

  it("warns where a class would share figures, and tells items apart that only differ in order", () => {
    const checks = whole(checkItems(["CLV-02", "LOY-02", "LOY-04"].map(itemOf), "seed"));
    const [few, same] = sameSentences(checks, 30, buildEn, "en");
    expect(few).toMatch(/^With 30 students several will have the same figures in: LOY-02 \(about \d+\)\./);
    expect(same).toBe("The same for everyone but for the order: LOY-04.");
    expect(sameSentences(checks, 1, buildEn, "en")).toEqual([]);
  });
});

describe("an exercise that is inserted", () => {
  it("stands on a sheet of its own, from which the same exercise is read; undo takes it away", async () => {
    const workbook = new FakeWorkbook();
    await workbook.setLabelLanguage("nl");
    const exercise = designed(FIRST_DESIGN, "seed");
    const { sheet, receipt } = await insertExercise(exercise, workbook);
    expect(sheet).toBe("Oefening");
    const found = await findRecord(workbook, "exercise");
    expect(found?.sheet).toBe("Oefening");
    expect(readExercise(found?.rows ?? [], sheet)).toEqual(exercise);
    await receipt.undo();
    expect(await findRecord(workbook, "exercise")).toBeUndefined();
  });

  it("shows limits of percentages as such", async () => {
    const workbook = new FakeWorkbook();
    await insertExercise(designed({ ...FIRST_DESIGN, ids: ["CLV-02"] }, "seed"), workbook);
    expect([...workbook.formats.values()]).toEqual(["0%", "0%"]);
    const margin = [...workbook.formats.keys()][1] ?? "";
    expect(await workbook.read(margin)).toEqual([[0.15, 0.08, 0.32, 0.01]]);
  });

  it.each(LANGUAGES)("can be a template in %s that works as it stands", async (language) => {
    const workbook = new FakeWorkbook();
    await workbook.setLabelLanguage(language);
    await insertTemplate("seed", workbook);
    const { exercise, problems } = examineExercise((await findRecord(workbook, "exercise"))?.rows ?? []);
    expect(problems).toEqual([]);
    expect(whole(checkItems(exercise?.items ?? [], "seed")).map(isSound)).toEqual([true]);
  });
});
