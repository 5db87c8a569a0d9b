import type { Cell } from "../../core/cells.ts";
import { addTo } from "../../core/group-by.ts";
import type { Given } from "../../core/items/mark.ts";
import type { Answers } from "../../core/items/mark-item.ts";
import type { Collected, CollectedFile, Evidence, HandedOut, UnusedFile } from "../collect/collected.ts";
import { type DecimalSign, REFUSALS, REMARKS } from "../collect/found.ts";
import { layoutOf } from "../collect/layout-of.ts";
import type { MatchedBy } from "../collect/match.ts";
import type { Submission } from "../exercise.ts";
import { figuresOf, plainNumber } from "../hand-out/edition.ts";
import {
  ANSWER_FORMATS,
  ANSWER_KINDS,
  ANSWER_ROWS,
  ANSWER_USES,
  EVIDENCE,
  MATCHED_BY,
  NOT_CALCULATED,
} from "../texts/answers.ts";
import type { Trouble } from "../trouble.ts";
import { type AnswersLine, linesIn } from "./answers-line.ts";

/** What was handed in, read back from its sheet. */
export interface ReadAnswers extends Collected {
  /** What `markClass` takes, in the order of the class. */
  readonly submissions: readonly Submission[];
  /** Questions that the exercise does not have, or no longer: their answers are left out. */
  readonly strange: readonly string[];
}

type Rows = readonly (readonly Cell[])[];

/** One answer cell as its row says. */
interface ReadCell {
  readonly given: Given;
  readonly formula: string;
  readonly evidence: Evidence | undefined;
}

interface ReadFile extends Omit<CollectedFile, "submission" | "formulas" | "evidence" | "remarks"> {
  readonly decimal?: DecimalSign;
}

/**
 * What stands on the sheet with what was handed in, read from A1, in either language. Rows may have been sorted, put in or
 * taken out; cells may have become text. Throws a TeachingError with an AnswersCode and the cell.
 */
export function readAnswers(rows: Rows, handedOut: HandedOut): ReadAnswers {
  const numbers = new Map(handedOut.ledger.map(({ student }) => [plainNumber(student.number), student.number]));
  const { answers: places } = layoutOf(handedOut);
  const known = new Set(places.map(({ id }) => id));
  const files = new Map<string, ReadFile>();
  const remarks = new Map<string, CollectedFile["remarks"][number][]>();
  const cells = new Map<string, Map<string, ReadCell>>();
  const unused: UnusedFile[] = [];
  const strange = new Set<string>();
  for (const line of linesIn(rows)) {
    const kind = line.wordOf("row", ANSWER_ROWS);
    const studentOf = () => numbers.get(plainNumber(line.text("student"))) ?? line.refuse("answers-student", "student");
    if (kind === "file") files.set(studentOf(), { ...fileFacts(line), file: line.text("file"), student: studentOf() });
    else if (kind === "remark") addTo(remarks, studentOf(), trouble(line, REMARKS));
    else if (kind === "unused") unused.push({ file: line.text("file"), trouble: trouble(line, REFUSALS) });
    else if (kind === "answer") {
      const [student, id] = [studentOf(), line.text("question")];
      if (!known.has(id)) strange.add(id);
      const own = cells.get(student) ?? new Map<string, ReadCell>();
      cells.set(student, own.set(id, readCell(line)));
    }
  }
  const collected = handedOut.ledger.flatMap((issued): readonly CollectedFile[] => {
    const { number } = issued.student;
    const own = cells.get(number) ?? new Map<string, ReadCell>();
    const file =
      files.get(number) ?? (own.size === 0 ? undefined : { file: "", student: number, by: "chosen" as const });
    if (file === undefined) return [];
    const { decimal, ...rest } = file;
    const answers = handedOut.items.map(({ id }): [string, Answers] => {
      const byPart = new Map<string, Given[]>();
      for (const place of places)
        if (place.item === id) addTo(byPart, place.part, own.get(place.id)?.given ?? { value: null });
      return [id, Object.fromEntries(byPart)];
    });
    const said = [...own].filter(([id]) => known.has(id));
    return [
      {
        ...rest,
        submission: {
          student: number,
          figures: figuresOf(issued),
          answers: Object.fromEntries(answers),
          ...(decimal === undefined ? {} : { decimal }),
        },
        formulas: Object.fromEntries(said.flatMap(([id, { formula }]) => (formula === "" ? [] : [[id, formula]]))),
        evidence: Object.fromEntries(
          said.flatMap(([id, { evidence }]) => (evidence === undefined ? [] : [[id, evidence]])),
        ),
        remarks: remarks.get(number) ?? [],
      },
    ];
  });
  const present = new Set(collected.map(({ student }) => student));
  return {
    files: collected,
    unused,
    missing: handedOut.ledger.flatMap(({ student: { number } }) => (present.has(number) ? [] : [number])),
    submissions: collected.map(({ submission }) => submission),
    strange: [...strange],
  };
}

function readCell(line: AnswersLine): ReadCell {
  const kind = line.wordOf("kind", ANSWER_KINDS);
  const format = line.maybeWordOf("format", ANSWER_FORMATS);
  const use = line.maybeWordOf("use", ANSWER_USES);
  const said = line.maybeWordOf("evidence", { ...EVIDENCE, none: NOT_CALCULATED });
  return {
    given: {
      value: valueIn(line, kind),
      ...(kind === "unsaved" ? { isMissingValue: true as const } : {}),
      ...(format === undefined ? {} : { format }),
      ...(use === undefined ? {} : { use }),
    },
    formula: line.text("formula"),
    evidence: said === "none" ? undefined : said,
  };
}

function valueIn(line: AnswersLine, kind: keyof typeof ANSWER_KINDS): Cell {
  const cell = line.cell("value");
  const text = line.text("value");
  switch (kind) {
    case "number": {
      if (typeof cell === "number") return cell;
      const value = text.trim() === "" ? undefined : Number(text);
      const isNumber = value !== undefined && (!Number.isNaN(value) || text === "NaN");
      return isNumber ? value : line.refuse("answers-value", "value");
    }
    case "truth":
      if (typeof cell === "boolean") return cell;
      if (/^(?:true|waar)$/i.test(text)) return true;
      return /^(?:false|onwaar)$/i.test(text) ? false : line.refuse("answers-value", "value");
    case "error":
      return { error: text };
    case "text":
      return text;
    default:
      return null;
  }
}

function fileFacts(line: AnswersLine): Pick<ReadFile, "by" | "decimal"> {
  const { by, decimal } = line.facts();
  if (typeof by !== "string" || !(by in MATCHED_BY)) return line.refuse("answers-facts", "facts");
  return { by: by as MatchedBy, ...(decimal === "," || decimal === "." ? { decimal } : {}) };
}

function trouble<Code extends string>(line: AnswersLine, codes: readonly Code[]): Trouble<Code> {
  const { code, facts } = line.facts();
  const known = codes.find((one) => one === code);
  if (known === undefined || typeof facts !== "object" || facts === null) return line.refuse("answers-facts", "facts");
  return { code: known, facts: facts as Trouble["facts"] };
}
