import { throwIfAborted } from "@cj-tech-master/excelts/archive";
import type { Progress } from "../hand-out/zip-files.ts";
import { TeachingError, type Trouble } from "../trouble.ts";
import { type FoundWorkbook, type RefusalCode, refuse } from "./found.ts";
import { LIMITS, megabytes } from "./limits.ts";
import { isZip, kindOfZip, openFile } from "./open-file.ts";
import { readZip, type ZipPart } from "./read-zip.ts";

/** A file as a teacher picks it, read when its turn comes. */
export interface InputFile {
  readonly name: string;
  readonly modified?: Date;
  bytes(): Promise<Uint8Array>;
}

interface Named {
  readonly file: string;
  readonly modified?: Date;
}

export interface OpenedFile extends Named {
  readonly workbook: FoundWorkbook;
}

/** A file that was read, or why it could not be. */
export type GatheredFile =
  | (OpenedFile & { readonly trouble?: undefined })
  | (Named & { readonly workbook?: undefined; readonly trouble: Trouble<RefusalCode> });

interface Pending extends Named {
  /** In how many zips it lies. */
  readonly depth: number;
  bytes(): Promise<Uint8Array>;
}

/** What systems and spreadsheet programs leave beside files. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** A zip of the class, and in it a zip of one student. */
const DEEPEST = 2;

/**
 * Reads the workbooks in a list of files, in which zips may be (the download of a learning platform), one after another. A
 * file that cannot be read has its trouble, and the next one follows.
 */
export async function* gather(
  files: readonly InputFile[],
  { signal, onProgress }: Progress = {},
): AsyncGenerator<GatheredFile> {
  const pending: Pending[] = files
    .filter(({ name }) => !LEFTOVER.test(name))
    .map(({ name, modified, bytes }) => ({ file: name, ...at(modified), depth: 0, bytes }))
    .reverse();
  let done = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    throwIfAborted(signal);
    const opened = await openOrUnpack(next);
    if (Array.isArray(opened)) pending.push(...opened.reverse());
    else {
      yield opened;
      onProgress?.(++done, done + pending.length);
    }
  }
}

const at = (modified: Date | undefined) => (modified === undefined ? {} : { modified });

/** A workbook, or the files of a zip. */
async function openOrUnpack({ file, modified, depth, bytes }: Pending): Promise<GatheredFile | Pending[]> {
  const named = { file, ...at(modified) };
  try {
    const whole = await bytes();
    const parts = await partsOfZip(whole, depth);
    if (parts === undefined) return { ...named, workbook: await openFile(file, whole) };
    const inside = parts.filter(({ path }) => !LEFTOVER.test(path));
    if (inside.length === 0) return refuse("empty-file");
    return inside.map((part) => ({
      file: depth === 0 ? part.path : `${file}/${part.path}`,
      modified: part.modified,
      depth: depth + 1,
      bytes: () => part.bytes(LIMITS.fileBytes),
    }));
  } catch (error) {
    return { ...named, trouble: troubleOf(error) };
  }
}

/** The files in a zip that is no workbook itself; undefined where it is not that. */
async function partsOfZip(bytes: Uint8Array, depth: number): Promise<readonly ZipPart[] | undefined> {
  if (!isZip(bytes)) return undefined;
  if (bytes.length > LIMITS.zipBytes) return refuse("too-large", { megabytes: megabytes(bytes.length) });
  const parts = await readZip(bytes, LIMITS.files);
  if (kindOfZip(parts) !== "other") return undefined;
  return depth >= DEEPEST || (depth > 0 && parts.length > LIMITS.filesWithin) ? refuse("zip-in-zip") : parts;
}

/** What a file makes the readers trip over is a fault of that file: the others are read. */
const troubleOf = (error: unknown): Trouble<RefusalCode> =>
  error instanceof TeachingError
    ? { code: error.code as RefusalCode, facts: error.facts }
    : { code: "damaged", facts: {} };
