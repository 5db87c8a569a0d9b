import type { Language } from "../../core/words.ts";
import { assignFile, collect } from "../../teaching/collect/collect.ts";
import type { Collected, HandedOut, UnusedFile } from "../../teaching/collect/collected.ts";
import { refuse } from "../../teaching/collect/found.ts";
import type { GatheredFile, InputFile } from "../../teaching/collect/gather.ts";
import type { DesignedExercise } from "../../teaching/exercise.ts";
import { ANSWERS_HEADER, answersRows } from "../../teaching/records/answers-rows.ts";
import { readExercise } from "../../teaching/records/exercise-rows.ts";
import { readWholeLedger } from "../../teaching/records/read-ledger.ts";
import { pause, type Work } from "../work.ts";
import type { Workbook } from "../workbook.ts";
import { findRecord, recordPlan, type WrittenRecord } from "./record-sheets.ts";

/** What was handed out, as the sheets of the workbook say; what there is no sheet of is left out. */
export interface Expected {
  readonly exercise?: DesignedExercise;
  readonly ledger?: ReturnType<typeof readWholeLedger>;
}

/** Throws a TeachingError about a sheet that cannot be read. */
export async function findExpected(workbook: Workbook): Promise<Expected> {
  const design = await findRecord(workbook, "exercise");
  if (design === undefined) return {};
  const exercise = readExercise(design.rows, design.sheet);
  const key = await findRecord(workbook, "ledger");
  return { exercise, ...(key === undefined ? {} : { ledger: readWholeLedger(key.rows, exercise) }) };
}

/** Undefined where nothing was handed out yet. */
export const handedOutOf = ({ exercise, ledger }: Expected): HandedOut | undefined =>
  exercise === undefined || ledger === undefined ? undefined : { items: exercise.items, ledger: ledger.issued };

/** Files as the user chose them, with the folder that they lie in; none is read before its turn. */
export const inputFiles = (files: Iterable<File>): readonly InputFile[] =>
  [...files].map((file) => ({
    name: file.webkitRelativePath || file.name,
    modified: new Date(file.lastModified),
    bytes: () =>
      file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => refuse("unreadable"),
      ),
  }));

/** Reads what a class handed in, and lets the pane breathe after each file. */
export async function collectClass(
  handedOut: HandedOut,
  gathered: AsyncIterable<GatheredFile>,
  work: Work,
): Promise<Collected> {
  async function* breathing() {
    for await (const file of gathered) {
      yield file;
      await pause(work);
    }
  }
  return collect(handedOut, breathing(), work.signal);
}

/** Who a file is of, as a person says: student numbers by the keys of `undecidedIn`. */
export type Decisions = ReadonlyMap<string, string>;

/** The files of which a person can say whose they are. Several may have one name, so that each has a key of its own. */
export function undecidedIn({ unused }: Collected): readonly { readonly key: string; readonly file: UnusedFile }[] {
  const seen = new Map<string, number>();
  return unused.filter(canDecide).map((file) => {
    const times = (seen.get(file.file) ?? 0) + 1;
    seen.set(file.file, times);
    return { key: `${times} ${file.file}`, file };
  });
}

/** What was collected, with the decisions of a person on files that were not used. */
export const decided = (handedOut: HandedOut, collected: Collected, decisions: Decisions): Collected =>
  undecidedIn(collected).reduce((before, { key, file }) => {
    const student = decisions.get(key);
    return student === undefined ? before : assignFile(handedOut, before, file, student);
  }, collected);

/** Whether a person can say whose a file is. */
export const canDecide = ({ opened, trouble }: UnusedFile): boolean =>
  opened !== undefined && (trouble.code === "unknown-student" || trouble.code === "code-of-other");

/** Writes a new sheet with what was handed in. */
export async function writeAnswers(
  workbook: Workbook,
  collected: Collected,
  handedOut: HandedOut,
  language: Language,
  work: Work,
): Promise<WrittenRecord> {
  const rows = answersRows(collected, handedOut, language);
  const { sheet, changes } = recordPlan("answers", rows, language, await workbook.sheets(), [ANSWERS_HEADER]);
  return { sheet, receipt: await workbook.apply(changes, work) };
}
