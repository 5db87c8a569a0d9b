import { formatNumber } from "../../../core/i18n/format.ts";
import { partName, type StudentMarks } from "../../../teaching/exercise.ts";
import { cutOf } from "../../../teaching/grade-of.ts";
import type { WritableCell } from "../../changes.ts";
import type { ClassOutcome } from "./class-outcome.ts";
import type { Spoken } from "./in-words.ts";
import { SheetDraft } from "./sheet-draft.ts";

/** With more students than this, totals and grades are values: a formula for each would keep a host busy for minutes. */
const MOST_LIVE = 60;

const { cells } = SheetDraft;
/** Where the formulas find the maximum and the cut. */
const MAXIMUM_ROW = 2;
const CUT_ROW = 3;
const SETTING = 2;
/** Student number and name stand before the points. */
const POINTS = 2;

/** Points per part, total and grade of everyone, in the order of the class; totals and grades as formulas where possible. */
export function gradesSheet(
  name: string,
  outcome: ClassOutcome,
  { texts: { grades: texts }, language }: Spoken,
): SheetDraft {
  const { exercise, marks, issued } = outcome;
  const parts = exercise.items.flatMap((item) => item.parts.map(({ id }) => ({ item: item.id, part: id })));
  const shown = (value: number) => formatNumber(value, language);
  const maximum = sameMaximum(marks);
  const cut = maximum === undefined ? undefined : cutOf(maximum, exercise.grade);
  const scale = exercise.grade.kind;
  const isLive = cut !== undefined && marks.length <= MOST_LIVE;
  const open = marks.reduce((sum, one) => sum + one.open, 0);

  const sheet = new SheetDraft(name).headings([texts.title(exercise.title[language])]);
  sheet.below([[scaleInWords(outcome, texts, shown)]]);
  sheet.below([[texts.maximum, null, maximum ?? null]]);
  sheet.below([[texts.cut[scale], null, cut ?? null]]);
  sheet.below([
    [outcome.grades.size === 0 ? texts.noGrade : isLive ? texts.live : texts.values],
    ...(open === 0 ? [] : [[texts.provisional(String(open))]]),
  ]);
  sheet.skip();
  const total = POINTS + parts.length;
  const markOf = (own: StudentMarks | undefined, place: number) =>
    own?.marks.find((mark) => mark.item === parts[place]?.item && mark.part === parts[place]?.part);
  const headers = parts.map((part, place) => {
    const most = Math.max(...marks.map((own) => markOf(own, place)?.maximum ?? 0), 0);
    return most === 0 ? texts.dropped(partName(part)) : texts.part(partName(part), shown(most));
  });
  sheet.headings([texts.number, texts.name, ...headers, texts.total, texts.grade[scale], texts.remark]);
  const first = sheet.next;
  const byStudent = new Map(marks.map((own) => [own.student, own]));
  const rows = issued.map(({ student }) => ({ student, own: byStudent.get(student.number) }));
  const points = (own: StudentMarks | undefined): readonly WritableCell[] =>
    parts.map((_, place) => {
      const mark = markOf(own, place);
      return mark === undefined || mark.maximum === 0 ? null : (mark.points ?? null);
    });
  if (rows.length === 0) return sheet;
  sheet.below(rows.map(({ student, own }) => [student.number, student.name, ...points(own)]));
  const last = first + rows.length - 1;
  if (!isLive)
    sheet.values(
      first,
      total,
      rows.map(({ own }) => [
        own?.points ?? null,
        own === undefined ? null : (outcome.grades.get(own.student) ?? null),
      ]),
    );
  if (isLive) {
    for (const [place, { own }] of rows.entries()) {
      const row = first + place;
      if (own !== undefined) sheet.formula(row, total, `=SUM(${cells(row, POINTS, row, total - 1)})`);
    }
    const [most, at] = [`$C$${MAXIMUM_ROW + 1}`, `$C$${CUT_ROW + 1}`];
    const totals = cells(first, total, last, total);
    sheet.formula(first, total + 1, `=GRADESCALE(${totals},${most},${at},"${scale}")`, rows.length);
  }
  sheet.values(
    first,
    total + 2,
    rows.map(({ own }) => [remarkOn(own, texts)]),
  );
  return sheet.format(CUT_ROW, SETTING, CUT_ROW, SETTING, "0.00").format(first, total + 1, last, total + 1, "0.0");
}

type GradesTexts = Spoken["texts"]["grades"];

const remarkOn = (own: StudentMarks | undefined, texts: GradesTexts): WritableCell =>
  own === undefined ? texts.missing : own.open > 0 ? texts.open(String(own.open)) : null;

/** What everyone could earn; undefined where that differs. */
function sameMaximum(marks: readonly StudentMarks[]): number | undefined {
  const [first, ...rest] = marks;
  return rest.every(({ maximum }) => maximum === first?.maximum) ? first?.maximum : undefined;
}

function scaleInWords(
  { exercise: { grade } }: ClassOutcome,
  { scale }: GradesTexts,
  shown: (value: number) => string,
): string {
  if (grade.kind === "belgian") return scale.belgian;
  return grade.way === "linear" ? scale.linear : scale.classic(`${shown(100 * grade.knowledge)}%`);
}
