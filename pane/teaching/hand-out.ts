import type { Language } from "../../core/words.ts";
import { moodleXml } from "../../teaching/exports/moodle-xml.ts";
import { qtiPackage } from "../../teaching/exports/qti-package.ts";
import { type Question, questionsOf } from "../../teaching/exports/question.ts";
import { questionsCsv } from "../../teaching/exports/questions-csv.ts";
import {
  type Assignment,
  type Edition,
  type Issued,
  issue,
  issueFromPool,
  makePool,
  plainNumber,
  type Student,
} from "../../teaching/hand-out/edition.ts";
import { type Ledger, withIssued } from "../../teaching/hand-out/ledger.ts";
import { planPool } from "../../teaching/hand-out/plan-pool.ts";
import { writeWorkbook } from "../../teaching/hand-out/write-workbook.ts";
import { zipWorkbooks } from "../../teaching/hand-out/zip-workbooks.ts";
import { ledgerRows } from "../../teaching/records/ledger-rows.ts";
import { pause, type Work } from "../work.ts";
import { MIME, namePart } from "./deliver.ts";

/** How an exercise leaves the workbook. */
export const WAYS = ["files", "google", "pool", "moodle", "qti", "csv"] as const;
export type Way = (typeof WAYS)[number];

/** Whether a way makes files for students, of whom the ledger then says who got what; the others make questions. */
export const isForStudents = (way: Way): boolean => way === "files" || way === "google" || way === "pool";

export interface Asked {
  readonly assignment: Assignment;
  readonly way: Way;
  readonly students: readonly Student[];
  /** Sets of figures in a pool, or variants of each question. */
  readonly sets: number;
  /** Of what everybody gets. */
  readonly language: Language;
  /** What was handed out before, of the same exercise and in the same way. */
  readonly before: Ledger | undefined;
}

/** What of an earlier ledger still counts: none where the exercise got another seed, or is now handed out otherwise. */
export function stillCounts(ledger: Ledger | undefined, { seed }: Pick<Assignment, "seed">, way: Way): boolean {
  if (ledger === undefined || !isForStudents(way)) return false;
  const isSame = ledger.seed === "" || ledger.seed === seed;
  return isSame && (ledger.pool !== undefined) === (way === "pool");
}

/** Who gets which figures: whoever had some keeps them. Students have numbers that differ. */
export async function drawLedger({ assignment, way, students, sets, before }: Asked, work: Work): Promise<Ledger> {
  const { seed } = assignment;
  if (way === "pool") {
    const pool = before?.pool ?? (await drawPool(assignment, sets, work));
    return withIssued(issueFromPool(pool, students), { seed, issued: before?.issued ?? [], pool });
  }
  const had = before?.issued ?? [];
  const issued: Issued[] = [];
  for (const student of students) {
    await pause(work);
    issued.push(...issue(assignment, [student], [...had, ...issued]));
    work.onProgress(issued.length / students.length);
  }
  const drive = way === "google" ? { drive: before?.drive ?? { files: {} } } : before?.drive && { drive: before.drive };
  return withIssued(issued, { seed, issued: had, ...drive });
}

/** Sets of figures for everyone, one after another. */
async function drawPool(assignment: Assignment, sets: number, work: Work): Promise<readonly Edition[]> {
  let pool: readonly Edition[] = [];
  while (pool.length < sets) {
    await pause(work);
    pool = makePool(assignment, pool.length + 1, pool);
    work.onProgress(pool.length / sets);
  }
  return pool;
}

/** Whether a ledger says what another one says, in whatever order. */
export function saysTheSame(assignment: Assignment, one: Ledger, other: Ledger): boolean {
  const said = (ledger: Ledger) =>
    ledgerRows(ledger, assignment, "en")
      .map((row) => JSON.stringify(row))
      .sort();
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

export interface FilePlan {
  readonly name: string;
  readonly mime: string;
  readonly pieces: AsyncIterable<Uint8Array | string>;
}

/** The file of what was asked, made while its pieces are taken. */
export async function planFile(asked: Asked, ledger: Ledger | undefined, work: Work): Promise<FilePlan> {
  const { assignment, way, students, sets, language } = asked;
  const name = namePart(assignment.title[language]);
  if (way === "files" && ledger !== undefined) {
    const wanted = new Set(students.map(({ number }) => plainNumber(number)));
    const issued = ledger.issued.filter(({ student }) => wanted.has(plainNumber(student.number)));
    const pieces = zipWorkbooks(assignment, issued, {
      signal: work.signal,
      onProgress: (done, total) => work.onProgress(done / total),
    });
    return { name: `${name}.zip`, mime: MIME.zip, pieces };
  }
  if (way === "pool" && ledger?.pool !== undefined) {
    const plan = planPool(assignment, ledger.pool, language);
    return { name: `${name}.xlsx`, mime: MIME.xlsx, pieces: once(() => writeWorkbook(plan)) };
  }
  const editions = await drawPool(assignment, sets, work);
  const questions = questionsIn(assignment, editions, language);
  switch (way) {
    case "qti":
      return { name: `${name}-qti.zip`, mime: MIME.zip, pieces: once(() => qtiPackage(questions.flat(2))) };
    case "csv": {
      // Excel reads text as UTF-8 only where it begins so.
      const text = `\ufeff${questionsCsv(questions.flat(2))}`;
      return { name: `${name}.csv`, mime: MIME.csv, pieces: once(async () => text) };
    }
    default: {
      const folder = `Kwadrant/${assignment.title[language].replace(/\//g, "//")}`;
      const categories = assignment.items.flatMap((item, at) =>
        item.parts.map(({ id }, part) => ({
          path: `${folder}/${item.id}.${id}`,
          questions: (questions[at] ?? []).flatMap((variant) => variant.slice(part, part + 1)),
        })),
      );
      return { name: `${name}-moodle.xml`, mime: MIME.xml, pieces: once(async () => moodleXml(categories)) };
    }
  }
}

/** By item, then by variant, then by part. */
const questionsIn = (
  { items }: Assignment,
  editions: readonly Edition[],
  language: Language,
): readonly (readonly (readonly Question[])[])[] =>
  items.map((item) =>
    editions.flatMap(({ variants }, place) => {
      const variant = variants[item.id];
      return variant === undefined ? [] : [questionsOf(item, variant, place + 1, language)];
    }),
  );

async function* once<T>(make: () => Promise<T>): AsyncGenerator<T> {
  yield await make();
}
