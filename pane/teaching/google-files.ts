import type { GatheredFile } from "../../teaching/collect/gather.ts";
import { type Assignment, type Issued, plainNumber, type Student } from "../../teaching/hand-out/edition.ts";
import type { Ledger } from "../../teaching/hand-out/ledger.ts";
import { writeStudentWorkbook } from "../../teaching/hand-out/zip-workbooks.ts";
import { fileLink, folderLink } from "../../teaching/records/ledger-rows.ts";
import { drivePlaces, readWholeLedger } from "../../teaching/records/read-ledger.ts";
import type { Change } from "../changes.ts";
import { cellsOn } from "../classify/place.ts";
import type { Work } from "../work.ts";
import { type DriveFiles, type Workbook, WorkbookError } from "../workbook.ts";
import { readRecord } from "./record-sheets.ts";

export interface MadeFiles {
  readonly folder: string;
  /** How many of the students have a file now, those of before included. */
  readonly done: number;
}

/** After so many files their links are written: what is lost when the browser closes halfway. */
const AT_A_TIME = 3;

/**
 * Makes a spreadsheet in Google Drive for each student that has none yet, and writes its link into the ledger on its sheet. A
 * cancel, or a failure, leaves what was made; the next time goes on from there.
 */
export async function makeGoogleFiles(
  { workbook, files }: { readonly workbook: Workbook; readonly files: DriveFiles },
  assignment: Assignment,
  students: readonly Student[],
  { sheet, folderName }: { readonly sheet: string; readonly folderName: string },
  work: Work,
): Promise<MadeFiles> {
  // The sheet knows best what was made before.
  const rows = await readRecord(workbook, sheet);
  const places = drivePlaces(rows);
  const { issued, drive } = readWholeLedger(rows, assignment);
  const write = async (links: readonly (readonly [cell: string | undefined, link: string])[]) => {
    const changes = links.flatMap(([cell, link]): readonly Change[] =>
      cell === undefined ? [] : [{ kind: "values", address: onSheet(sheet, cell), values: [[link]], overwrite: true }],
    );
    if (changes.length > 0) await workbook.apply(changes);
  };
  const made = new Set(Object.keys(drive?.files ?? {}).map(plainNumber));
  const wanted = new Set(students.map(({ number }) => plainNumber(number)));
  const theirs = issued.filter(({ student }) => wanted.has(plainNumber(student.number)));
  const todo = theirs.filter(({ student }) => !made.has(plainNumber(student.number)));
  let folder = drive?.folder;
  if (folder === undefined) {
    folder = await files.createFolder(folderName);
    await write([[places?.folder, folderLink(folder)]]);
  }
  let links: [string | undefined, string][] = [];
  let done = theirs.length - todo.length;
  try {
    for (const one of todo) {
      work.onProgress(done / theirs.length);
      work.signal.throwIfAborted();
      const id = await createFile(files, folder, assignment, one);
      links.push([places?.files[plainNumber(one.student.number)], fileLink(id)]);
      done++;
      if (links.length < AT_A_TIME) continue;
      await write(links);
      links = [];
    }
  } finally {
    await write(links);
  }
  return { folder, done };
}

async function createFile(files: DriveFiles, folder: string, assignment: Assignment, issued: Issued): Promise<string> {
  const xlsx = await writeStudentWorkbook(assignment, issued);
  return patiently(() => files.createFile(folder, issued.student.number, xlsx));
}

/**
 * Reads the students' files where they are, one after another, as `gather` reads files that were handed in. A file that was
 * thrown away or that Google does not give is listed as damaged, by the student number it was made for.
 */
export async function* readGoogleFiles(
  files: DriveFiles,
  { drive }: Ledger,
  { signal, onProgress }: { readonly signal?: AbortSignal; onProgress?(done: number, total: number): void } = {},
): AsyncGenerator<GatheredFile> {
  const all = Object.entries(drive?.files ?? {});
  let done = 0;
  for (const [number, id] of all) {
    signal?.throwIfAborted();
    yield await patiently(() => files.readFile(id)).then(
      (workbook) => ({ file: number, workbook }),
      (error: unknown) => {
        if (error instanceof WorkbookError && error.problem === "no-such-range")
          return { file: number, trouble: { code: "gone", facts: {} } } as const;
        throw error;
      },
    );
    onProgress?.(++done, all.length);
  }
}

/** Google lets a user read some sixty files a minute, and asks who comes oftener to wait. */
const WAITS = [5_000, 20_000, 40_000];

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.problem !== "busy") throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return attempt();
}

const onSheet = (sheet: string, cell: string): string => `${cellsOn(sheet, 0, 0).replace(/!.*$/, "")}!${cell}`;
