import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entries } from "../../../core/registry.ts";
import { selfTest } from "../../../pane/self-test/plan.ts";
import { outcomesIn } from "../../../pane/self-test/report.ts";
import { selfTestEn } from "../../../pane/texts/self-test-en.ts";
import { selfTestNl } from "../../../pane/texts/self-test-nl.ts";
import { playgroundWorkbook } from "../../../playground/workbook.ts";
import { bootPlayground } from "../../hosts/playground/headless.ts";

const TEXTS = { en: selfTestEn, nl: selfTestNl };
const EXAMPLES = entries.flatMap(({ calculator }) => calculator.examples).length;

describe.each(["en", "nl"] as const)("the self-test in the playground, in %s", { timeout: 120_000 }, (language) => {
  const host = bootPlayground({ language });
  const workbook = playgroundWorkbook(host, {
    interfaceLanguage: language,
    labelLanguage: () => language,
    setLabelLanguage: () => undefined,
    isEditing: () => false,
  });
  const { sheet } = TEXTS[language];
  const plan = selfTest(sheet.sheet, sheet, {
    host: "playground",
    notation: workbook.notation,
    labels: language,
    language,
    functionName: "KWADRANT_TEST",
  });
  let rows: Awaited<ReturnType<typeof workbook.read>> = [];

  beforeAll(async () => {
    await workbook.apply(plan.changes);
    await workbook.apply(plan.apart);
    rows = await workbook.read(`'${sheet.sheet}'!A1:G${plan.tests + 20}`);
  }, 120_000);
  afterAll(() => host.dispose());

  it("says that every example of every function is right here, and everything that was probed", () => {
    const outcomes = outcomesIn(rows, sheet);
    expect(outcomes.filter(({ verdict }) => verdict !== "right")).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(EXAMPLES);
    expect(rows[1]?.[0]).toBe(`${sheet.allRight[0]}${plan.tests}${sheet.allRight[1]}`);
  });
});

describe("a self-test where something is wrong", { timeout: 120_000 }, () => {
  it("says how many tests are not right, and which", async () => {
    // This spreadsheet writes its labels in English, while Dutch ones are expected.
    const host = bootPlayground({ language: "en" });
    const workbook = playgroundWorkbook(host, {
      interfaceLanguage: "en",
      labelLanguage: () => "en",
      setLabelLanguage: () => undefined,
      isEditing: () => false,
    });
    const { sheet } = selfTestEn;
    const surroundings = {
      host: "playground",
      notation: workbook.notation,
      labels: "nl",
      language: "en",
      functionName: "KWADRANT_TEST",
    } as const;
    const plan = selfTest(sheet.sheet, sheet, surroundings);
    await workbook.apply(plan.changes);
    const rows = await workbook.read(`'${sheet.sheet}'!A1:G${plan.tests + 20}`);
    const wrong = outcomesIn(rows, sheet).filter(({ verdict }) => verdict === "wrong");
    expect(wrong.map(({ name }) => name)).toContain("NPSGROUP");
    expect(wrong.map(({ name }) => name)).not.toContain("NPS");
    expect(rows[1]?.[0]).toBe(`${wrong.length} of ${plan.tests} tests are not right.`);
    host.dispose();
  });
});
