import { describe, expect, it } from "vitest";
import { feedbackOf, generalFile, planGradeFile, platformFile } from "../../../../pane/teaching/grades/grade-files.ts";
import { GRADE_SHEETS_TEXTS } from "../../../../pane/texts/teaching/grade-sheets.ts";
import { atOnce, outcomeWith } from "./class.ts";

const lines = (text: string) => text.split("\r\n");
const DUTCH = { texts: GRADE_SHEETS_TEXTS.nl, language: "nl" } as const;

describe("files with grades", () => {
  it("have the points of who handed in, as each platform takes them", async () => {
    const outcome = await outcomeWith([{ kind: "drop", item: "CLV-01", part: "b" }]);
    const points = new Map(outcome.marks.map((own) => [own.student, own.points]));
    const brightspace = lines(platformFile("brightspace", outcome, "nl"));
    expect(brightspace[0]).toBe("OrgDefinedId,Klantwaarde Points Grade,End-of-Line Indicator");
    expect(brightspace).toHaveLength(7);
    expect(brightspace[1]).toBe(`s1,${points.get("s1")},#`);
    expect(lines(platformFile("canvas", outcome, "en"))[1]).toBe(
      `"    Points Possible",,,,,${outcome.marks[0]?.maximum}`,
    );
    const moodle = platformFile("moodle", outcome, "nl");
    expect(moodle).toContain("CLV-01.a: You took the cost price instead of the margin.");
    expect(moodle).toContain("CLV-01.a: Je nam de kostprijs in plaats van de marge.");
    expect(moodle).toContain("'=Name s1");
  });

  it("have a row for everyone of the class in the general one, with the signs of the workbook", async () => {
    const outcome = await outcomeWith();
    const rows = lines(generalFile(outcome, DUTCH, { separator: ";", decimal: "," }));
    expect(rows[0]).toBe(
      "Studentnummer;Naam;CLV-01.a;CLV-01.b;CLV-02.a;NPS-04.a;NPS-04.b;Totaal (punten);Te behalen punten;Cijfer (1–10)",
    );
    expect(rows).toHaveLength(8);
    expect(rows[1]).toBe("s0;'=Name s0;;;;;;;;");
    expect(rows[2]).toMatch(/^s1;'=Name s1;1;.*;\d+(?:,\d)?$/);
    expect(generalFile(outcome, DUTCH, { separator: ",", decimal: "." })).toContain("s1,'=Name s1,1");
  });

  it("are named after the exercise, and feedback goes to who handed in", async () => {
    const outcome = await outcomeWith();
    const asked = { language: "nl", notation: { separator: ";", decimal: "," } } as const;
    expect(planGradeFile("general", outcome, asked, atOnce()).name).toBe("Klantwaarde-cijferlijst.csv");
    expect(planGradeFile("canvas", outcome, asked, atOnce()).name).toBe("Klantwaarde-canvas.csv");
    const { name, pieces } = planGradeFile("feedback", outcome, asked, atOnce());
    expect(name).toBe("Klantwaarde-terugkoppeling.zip");
    let size = 0;
    for await (const piece of pieces) size += piece.length;
    expect(size).toBeGreaterThan(1000);
    expect(feedbackOf(outcome, "nl").map(({ student }) => student.number)).toEqual([
      "s1",
      "s2",
      "s3",
      "s4",
      "s5",
      "s6",
    ]);
  });
});
