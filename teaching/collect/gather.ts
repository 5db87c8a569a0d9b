import { throwIfAborted } from "@cj-tech-master/excelts/archive";
import type { Progress } from "../hand-out/zip-workbooks.ts";
import { TeachingError, type Trouble } from "../trouble.ts";
import { type FoundWorkbook, type RefusalCode, refuse } from "./found.ts";
import { LIMITS, megabytes } from "./limits.ts";
import { isZip, kindOfZip, openFile } from "./open-file.ts";
import { readZip } from "./read-zip.ts";

/** A file as a teacher picks it. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified?: Date;
}

export type GatheredFile = { readonly file: string; readonly modified?: Date } & (
  | { readonly workbook: FoundWorkbook; readonly trouble?: undefined }
  | { readonly workbook?: undefined; readonly trouble: Trouble<RefusalCode> }
);

interface Pending {
  readonly file: string;
  readonly modified?: Date;
  bytes(): Promise<Uint8Array>;
}

/** What systems and spreadsheet programs leave beside files. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Reads the workbooks in a list of files, in which zips may be (the download of a learning platform), one after another. A
 * file that cannot be read has its trouble, and the next one follows.
 */
export async function* gather(
  files: readonly InputFile[],
  { signal, onProgress }: Progress = {},
): AsyncGenerator<GatheredFile> {
  const pending: (Pending | GatheredFile)[] = [];
  for (const file of files) pending.push(...(await pendingIn(file)));
  let done = 0;
  for (const one of pending) {
    throwIfAborted(signal);
    yield "bytes" in one ? await opened(one) : one;
    onProgress?.(++done, pending.length);
  }
}

async function pendingIn({ name, bytes, modified }: InputFile): Promise<readonly (Pending | GatheredFile)[]> {
  const when = modified === undefined ? {} : { modified };
  const whole: Pending = { file: name, ...when, bytes: async () => bytes };
  if (!isZip(bytes)) return [whole];
  try {
    if (bytes.length > LIMITS.zipBytes) return refuse("too-large", { megabytes: megabytes(bytes.length) });
    const parts = await readZip(bytes, LIMITS.files);
    if (kindOfZip(parts) !== "other") return [whole];
    return parts
      .filter(({ path }) => !LEFTOVER.test(path))
      .map((part) => ({ file: part.path, modified: part.modified, bytes: () => part.bytes(LIMITS.fileBytes) }));
  } catch (error) {
    return [{ file: name, ...when, trouble: troubleOf(error) }];
  }
}

async function opened({ file, modified, bytes }: Pending): Promise<GatheredFile> {
  const when = modified === undefined ? {} : { modified };
  try {
    return { file, ...when, workbook: await openFile(file, await bytes()) };
  } catch (error) {
    return { file, ...when, trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): Trouble<RefusalCode> {
  if (!(error instanceof TeachingError)) throw error;
  return { code: error.code as RefusalCode, facts: error.facts };
}
