import type { Answers } from "../../core/items/mark-item.ts";
import type { Submission } from "../exercise.ts";
import { type Assignment, figuresOf, type Issued } from "../hand-out/edition.ts";
import type { Layout } from "../hand-out/layout.ts";
import { planSheet } from "../hand-out/sheet-plan.ts";
import type { Progress } from "../hand-out/zip-workbooks.ts";
import type { Trouble } from "../trouble.ts";
import { type FoundAnswers, findAnswers } from "./find-answers.ts";
import { reachesOutside } from "./formulas.ts";
import type { FoundCell, FoundWorkbook, RefusalCode, RemarkCode } from "./found.ts";
import { type GatheredFile, gather, type InputFile } from "./gather.ts";
import { changedData, type MatchedBy, matchFile } from "./match.ts";

/** A student's file, read. */
export interface CollectedFile {
  readonly file: string;
  readonly student: string;
  readonly by: MatchedBy;
  readonly submission: Submission;
  /** Formulas by the id of the answer: "CLV-01.a". */
  readonly formulas: Readonly<Record<string, string>>;
  readonly remarks: readonly Trouble<RemarkCode>[];
}

export interface UnusedFile {
  readonly file: string;
  readonly trouble: Trouble<RefusalCode>;
}

export interface Collected {
  /** One per student at most, in the order of the class. */
  readonly files: readonly CollectedFile[];
  /** Every file that was not used, with the reason: unreadable, somebody unknown, or an earlier version. */
  readonly unused: readonly UnusedFile[];
  /** Numbers of the students of whom there is no file. */
  readonly missing: readonly string[];
}

/** What was handed out; with a pool several students have the same code. */
export interface HandedOut extends Pick<Assignment, "items"> {
  readonly ledger: readonly Issued[];
}

type Candidate = CollectedFile & { readonly modified?: Date };

/**
 * Reads what a class handed in: zips, Excel and LibreOffice workbooks and separated values. Every file is used or listed with
 * the reason. Of several files of one student the last one counts. Rejects with an AbortError when it is cancelled.
 */
export async function collect(
  handedOut: HandedOut,
  files: readonly InputFile[],
  progress: Progress = {},
): Promise<Collected> {
  const layout = layoutOf(handedOut);
  const candidates: Candidate[] = [];
  const unused: UnusedFile[] = [];
  for await (const gathered of gather(files, progress)) {
    const read = layout === undefined ? undefined : candidateFrom(gathered, handedOut, layout);
    if (read === undefined) continue;
    if ("trouble" in read) unused.push(read);
    else candidates.push(read);
  }
  const used = new Map<string, Candidate>();
  for (const one of candidates) {
    const before = used.get(one.student);
    const isLater = before === undefined || (one.modified?.getTime() ?? 0) >= (before.modified?.getTime() ?? 0);
    const [kept, left] = isLater ? [one, before] : [before, one];
    used.set(one.student, kept);
    if (left !== undefined)
      unused.push({ file: left.file, trouble: { code: "double", facts: { student: left.student, used: kept.file } } });
  }
  const numbers = handedOut.ledger.map(({ student }) => student.number);
  return {
    files: numbers.flatMap((number) => {
      const one = used.get(number);
      if (one === undefined) return [];
      const { modified: _, ...file } = one;
      return [file];
    }),
    unused,
    missing: numbers.filter((number) => !used.has(number)),
  };
}

/** Where everything stood; the same for everyone. */
function layoutOf({ items, ledger }: HandedOut): Layout | undefined {
  const [first] = ledger;
  return first === undefined
    ? undefined
    : planSheet({ title: { en: "", nl: "" }, seed: "", items }, first, "nl", first.student).layout;
}

function candidateFrom(gathered: GatheredFile, { items, ledger }: HandedOut, layout: Layout): Candidate | UnusedFile {
  const { file, workbook, modified } = gathered;
  if (workbook === undefined) return { file, trouble: gathered.trouble };
  const found = findAnswers(workbook, layout);
  const match = matchFile(file, found, ledger, layout);
  if (match.issued === undefined) return { file, trouble: match.trouble };
  const { issued, by } = match;
  const student = issued.student.number;
  const answers = items.map((item): [string, Answers] => [item.id, answersOf(item.id, found, layout)]);
  return {
    file,
    student,
    by,
    submission: { student, figures: figuresOf(issued), answers: Object.fromEntries(answers) },
    formulas: Object.fromEntries(
      [...found.answers].flatMap(([id, { formula }]) => (formula === undefined ? [] : [[id, formula] as const])),
    ),
    remarks: remarksOn(workbook, found, issued, layout),
    ...(modified === undefined ? {} : { modified }),
  };
}

const BLANK: FoundCell = { value: null };

function answersOf(item: string, { answers }: FoundAnswers, layout: Layout): Answers {
  const byPart: Record<string, FoundCell[]> = {};
  for (const place of layout.answers) {
    if (place.item !== item) continue;
    const { formula: _, ...given } = answers.get(place.id) ?? BLANK;
    byPart[place.part] = [...(byPart[place.part] ?? []), given];
  }
  return byPart;
}

function remarksOn(
  workbook: FoundWorkbook,
  found: FoundAnswers,
  issued: Issued,
  layout: Layout,
): readonly Trouble<RemarkCode>[] {
  const remarks: Trouble<RemarkCode>[] = [...workbook.remarks];
  const changed = changedData(issued, found.data, layout);
  if (changed.length > 0) remarks.push({ code: "data-changed", facts: { cells: listed(changed) } });
  if (found.missing.length > 0) remarks.push({ code: "cells-missing", facts: { cells: listed(found.missing) } });
  const outside = [...found.answers].filter(([, { formula }]) => formula !== undefined && reachesOutside(formula));
  if (outside.length > 0)
    remarks.push({ code: "external-formula", facts: { cells: listed(outside.map(([id]) => id)) } });
  return remarks;
}

const SHOWN = 6;

const listed = (ids: readonly string[]): string =>
  ids.slice(0, SHOWN).join(", ") + (ids.length > SHOWN ? ` (+${ids.length - SHOWN})` : "");
