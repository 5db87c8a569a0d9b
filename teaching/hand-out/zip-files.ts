import { throwIfAborted, zip } from "@cj-tech-master/excelts/archive";

export interface Progress {
  readonly signal?: AbortSignal;
  /** Called after each file. */
  onProgress?(done: number, total: number): void;
}

export interface FileToMake {
  readonly name: string;
  make(): Uint8Array | Promise<Uint8Array>;
}

/**
 * A zip in pieces: each file is made when its turn comes, so that never more than one is in memory. `level` says how much
 * trouble compression takes, 0 to 9. Rejects with an AbortError when it is cancelled.
 */
export async function* zipFiles(
  files: readonly FileToMake[],
  level: number,
  { signal, onProgress }: Progress = {},
): AsyncGenerator<Uint8Array> {
  const archive = zip({ level, noSort: true });
  let done = 0;
  const made = async function* ({ make }: FileToMake): AsyncGenerator<Uint8Array> {
    throwIfAborted(signal);
    yield await make();
    onProgress?.(++done, files.length);
  };
  for (const file of files) archive.add(file.name, made(file));
  for await (const piece of archive.stream(signal === undefined ? {} : { signal })) {
    throwIfAborted(signal);
    yield piece;
  }
}
