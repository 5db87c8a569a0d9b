import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzip } from "@cj-tech-master/excelts/archive";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { allItems, findItem } from "../../../core/items/bank/index.ts";
import type { Item } from "../../../core/items/item.ts";
import { root } from "../../../scripts/webpack-common.ts";
import { drawVariant } from "../../../teaching/draw-variant.ts";
import { csvText } from "../../../teaching/exports/csv-text.ts";
import { gradeBookCsv } from "../../../teaching/exports/grade-books.ts";
import { moodleXml } from "../../../teaching/exports/moodle-xml.ts";
import { qtiItem } from "../../../teaching/exports/qti-item.ts";
import { qtiPackage } from "../../../teaching/exports/qti-package.ts";
import { type Question, questionsOf } from "../../../teaching/exports/question.ts";
import { questionsCsv } from "../../../teaching/exports/questions-csv.ts";

const asked = (item: Item, language: "en" | "nl" = "nl", count = 2): readonly Question[] =>
  Array.from({ length: count }, (_, at) => drawVariant(item, `export ${at}`)).flatMap((variant, at) =>
    variant === undefined ? [] : questionsOf(item, variant, at + 1, language),
  );
const everything = allItems().flatMap((item) => asked(item));
const parsed = (text: string) => Papa.parse<string[]>(text).data;

const number = (over: Partial<Question> = {}): Question =>
  ({
    kind: "number",
    name: "Rate",
    stem: "A stem.",
    prompt: "What is the rate?",
    points: 1,
    solution: "",
    unit: "",
    keys: [
      { value: 45, share: 1, allowed: 0.05, feedback: "" },
      { value: 12, share: 0, allowed: 1, feedback: "The other way round." },
    ],
    ...over,
  }) as Question;

/** Elements with their attributes and texts, as nested lists. */
function treeOf(xml: string, find: string): unknown {
  const document = XmlDocument.fromString(xml);
  try {
    const node = document.get(find);
    return node === null ? undefined : node.toString().replace(/>\s+</g, "><");
  } finally {
    document.dispose();
  }
}

describe("separated values", () => {
  it("never start a cell with what a spreadsheet takes for a formula, also over several lines", () => {
    const nasty = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=1\nx", "＝1", "=cmd|' /C calc'!A0"];
    const [cells] = parsed(csvText([nasty]));
    expect(cells).toEqual(nasty.map((text) => `'${text}`));
  });

  it("keep numbers numbers, in the notation of the country", () => {
    expect(csvText([[-1.5, "a;b", null]], { separator: ";", decimal: "," })).toBe('-1,5;"a;b";');
    expect(csvText([['say "x"', "a,b"]])).toBe('"say ""x""","a,b"');
  });
});

describe("grade books", () => {
  const book = {
    title: "Opdracht 3 <points>",
    maximum: 20,
    rows: [
      { number: "500100", name: "=cmd|x", email: "a@school.nl", points: 12.5, feedback: "Goed.\nEn fout." },
      { number: "0012", name: "Jan", points: 0 },
    ],
  };

  it.each([
    [
      "brightspace",
      [
        ["OrgDefinedId", "Opdracht 3 points Points Grade", "End-of-Line Indicator"],
        ["500100", "12.5", "#"],
        ["0012", "0", "#"],
      ],
    ],
    [
      "canvas",
      [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Opdracht 3 points"],
        ["    Points Possible", "", "", "", "", "20"],
        ["'=cmd|x", "", "500100", "a@school.nl", "", "12.5"],
        ["Jan", "", "0012", "", "", "0"],
      ],
    ],
    [
      "moodle",
      [
        ["ID number", "Full name", "Email address", "Opdracht 3 points", "Opdracht 3 points (feedback)"],
        ["500100", "'=cmd|x", "a@school.nl", "12.5", "Goed.\nEn fout."],
        ["0012", "Jan", "", "0", ""],
      ],
    ],
  ] as const)("of %s has its columns", (platform, rows) => {
    expect(parsed(gradeBookCsv(platform, book))).toEqual(rows);
  });
});

describe("questions for learning platforms", () => {
  it("exist for every part of every item, without a place that was left open", () => {
    expect(everything).toHaveLength(2 * allItems().flatMap(({ parts }) => parts).length);
    for (const question of everything) expect(JSON.stringify(question)).not.toMatch(/\{\w+\}|undefined|NaN/);
    for (const question of everything) {
      if (question.kind === "choice") expect(question.options.filter(({ isRight }) => isRight)).toHaveLength(1);
      if (question.kind === "match") for (const { right } of question.rows) expect(question.options).toContain(right);
    }
  });

  it("ask for percentages where a fraction is asked, with the mistakes beside the answer", () => {
    const [one] = asked(findItem("DIS-01") as Item, "en", 1);
    expect(one).toMatchObject({ kind: "number", unit: "%" });
    const keys = one?.kind === "number" ? one.keys : [];
    expect(keys[0]).toMatchObject({ share: 1, allowed: 0.05 });
    expect(keys[0]?.value).toBeGreaterThan(1);
    expect(keys.slice(1).map(({ share }) => share)).toEqual([0, 0, 0]);
    for (const { feedback } of keys.slice(1)) expect(feedback).not.toBe("");
  });
});

describe("Moodle XML", () => {
  it("gives a numerical question as Moodle itself writes one", () => {
    const xml = moodleXml([{ path: "Kwadrant", questions: [number()] }]);
    const part = (text: string) => `<text>${text}</text>`;
    const expected = [
      '<question type="numerical">',
      `<name>${part("Rate")}</name>`,
      `<questiontext format="html">${part("&lt;p&gt;A stem.&lt;/p&gt;&lt;p&gt;What is the rate?&lt;/p&gt;")}</questiontext>`,
      '<generalfeedback format="html"><text/></generalfeedback>',
      "<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><idnumber/>",
      `<answer fraction="100" format="plain_text">${part("45")}<feedback format="html"><text/></feedback><tolerance>0.05</tolerance></answer>`,
      `<answer fraction="0" format="plain_text">${part("12")}<feedback format="html">${part("&lt;p&gt;The other way round.&lt;/p&gt;")}</feedback><tolerance>1</tolerance></answer>`,
      "</question>",
    ].join("");
    expect(treeOf(xml, "/quiz/question[2]")).toBe(expected);
    expect(treeOf(xml, "/quiz/question[1]/category/text")).toBe("<text>$course$/top/Kwadrant</text>");
  });

  it("is well-formed for the whole bank, every credit one that Moodle knows", () => {
    const xml = moodleXml([{ path: "Kwadrant", questions: everything }]);
    const document = XmlDocument.fromString(xml);
    expect(document.find("/quiz/question")).toHaveLength(everything.length + 1);
    document.dispose();
    const fractions = new Set(
      [...xml.matchAll(/type="numerical"[\s\S]*?<\/question>/g)].flatMap(([one]) =>
        [...one.matchAll(/fraction="([\d.]+)"/g)].map(([, f]) => Number(f)),
      ),
    );
    for (const fraction of fractions)
      expect([100, 75, 50, 25, 0, 90, 80, 60, 40, 30, 20, 10, 5, 70]).toContain(fraction);
  });

  it("shows what texts hold, and never makes markup of it", () => {
    const xml = moodleXml([{ path: "a", questions: [number({ stem: "<script>alert(1)</script> & ]]>" })] }]);
    expect(xml).not.toContain("<script");
    expect(treeOf(xml, "/quiz/question[2]/questiontext/text")).toContain("&amp;lt;script&amp;gt;");
  });
});

describe("QTI 2.1", () => {
  const schema = path.join(root, "..", "shared", "schemas", "qti21", "imsqti_v2p1p2.xsd");

  it("has an answer key, points and feedback for a number", () => {
    const xml = qtiItem(number({ points: 2 }), "item-1");
    expect(xml).toContain('tolerance="0.05 0.05"');
    for (const [find, text] of [
      ["//*[local-name()='correctResponse']/*", "45"],
      ["//*[local-name()='responseIf']/*[local-name()='setOutcomeValue']/*", "2"],
      ["//*[local-name()='modalFeedback']/*", "The other way round."],
    ] as const)
      expect(treeOf(xml, find)).toContain(`>${text}<`);
  });

  it("is a package whose manifest lists every item that is in it", async () => {
    const bytes = await qtiPackage(everything.slice(0, 7));
    const parts = new Map<string, string>();
    for await (const entry of unzip(bytes).entries()) parts.set(entry.path, await entry.text());
    const listed = [...(parts.get("imsmanifest.xml") ?? "").matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    expect(listed).toEqual([...parts.keys()].filter((one) => one !== "imsmanifest.xml"));
    expect(listed).toHaveLength(7);
  });

  it.skipIf(!existsSync(schema))(
    "is valid by its schema, for every part of the bank, and a spoiled item is not",
    () => {
      xmlRegisterFsInputProviders();
      const xsd = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
      const validator = XsdValidator.fromDoc(xsd);
      const problems = (xml: string): string[] => {
        const document = XmlDocument.fromString(xml);
        try {
          validator.validate(document);
          return [];
        } catch (error) {
          return [String(error)];
        } finally {
          document.dispose();
        }
      };
      const found = everything.flatMap((question, at) =>
        problems(qtiItem(question, `item-${at}`)).map((one) => `${question.name}: ${one}`),
      );
      expect(found).toEqual([]);
      expect(problems(qtiItem(number(), "item").replace("textEntryInteraction", "textEntry"))).toHaveLength(1);
      validator.dispose();
      xsd.dispose();
    },
  );
});

describe("questions as separated values", () => {
  it("have a row each, whatever their texts hold", () => {
    const rows = parsed(questionsCsv([...everything, number({ prompt: "=1+1" })]));
    expect(rows).toHaveLength(everything.length + 2);
    for (const row of rows) expect(row).toHaveLength(10);
    expect(rows[rows.length - 1]?.[3]).toBe("'=1+1");
  });
});
