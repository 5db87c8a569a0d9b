import { throwIfAborted } from "@cj-tech-master/excelts/archive";
import type { Collected, CollectedFile, HandedOut, UnusedFile } from "./collected.ts";
import { findAnswers } from "./find-answers.ts";
import type { GatheredFile, OpenedFile } from "./gather.ts";
import { layoutOf } from "./layout-of.ts";
import { matchFile } from "./match.ts";
import { SubmissionReader } from "./read-submission.ts";

interface Candidate {
  readonly read: CollectedFile;
  readonly opened: OpenedFile;
}

/**
 * Reads what a class handed in, one file after another as they come. Every file is used or listed with the reason. Of several
 * files of one student the last one counts. Rejects with an AbortError when it is cancelled.
 */
export async function collect(
  handedOut: HandedOut,
  files: AsyncIterable<GatheredFile>,
  signal?: AbortSignal,
): Promise<Collected> {
  const reader = new SubmissionReader(handedOut);
  const layout = layoutOf(handedOut);
  const unused: UnusedFile[] = [];
  const used = new Map<string, Candidate>();
  for await (const gathered of files) {
    throwIfAborted(signal);
    const { file } = gathered;
    if (gathered.workbook === undefined) {
      unused.push({ file, trouble: gathered.trouble });
      continue;
    }
    const found = findAnswers(gathered.workbook, layout);
    const match = matchFile(file, found, handedOut.ledger, layout);
    if (match.issued === undefined) {
      unused.push({ file, trouble: match.trouble, opened: gathered });
      continue;
    }
    const one = { read: reader.read(gathered, found, match.issued, match.by), opened: gathered };
    const before = used.get(one.read.student);
    const [kept, left] = before !== undefined && isLater(before.opened, gathered) ? [before, one] : [one, before];
    used.set(kept.read.student, kept);
    if (left !== undefined) unused.push(doubled(left.opened, kept.read));
  }
  return settled(handedOut, new Map([...used].map(([student, { read }]) => [student, read])), unused);
}

/** A file that a person says is of this student: it counts from now on, whatever else the student handed in. */
export function assignFile(handedOut: HandedOut, collected: Collected, file: UnusedFile, student: string): Collected {
  const issued = handedOut.ledger.find((one) => one.student.number === student);
  const { opened } = file;
  if (issued === undefined || opened === undefined) return collected;
  const found = findAnswers(opened.workbook, layoutOf(handedOut));
  const read = new SubmissionReader(handedOut).read(opened, found, issued, "chosen");
  const used = new Map(collected.files.map((one) => [one.student, one]));
  const before = used.get(student);
  used.set(student, read);
  const others = collected.unused.filter((one) => one !== file);
  const left = before === undefined ? [] : [{ file: before.file, trouble: double(student, read.file) }];
  return settled(handedOut, used, [...others, ...left]);
}

const isLater = (one: OpenedFile, other: OpenedFile): boolean =>
  (one.modified?.getTime() ?? 0) > (other.modified?.getTime() ?? 0);

const double = (student: string, used: string) => ({ code: "double", facts: { student, used } }) as const;

const doubled = (opened: OpenedFile, { student, file }: CollectedFile): UnusedFile => ({
  file: opened.file,
  trouble: double(student, file),
  opened,
});

function settled(
  { ledger }: HandedOut,
  used: ReadonlyMap<string, CollectedFile>,
  unused: readonly UnusedFile[],
): Collected {
  const numbers = ledger.map(({ student }) => student.number);
  return {
    files: numbers.flatMap((number) => used.get(number) ?? []),
    unused,
    missing: numbers.filter((number) => !used.has(number)),
  };
}
