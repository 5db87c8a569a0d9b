import { BufferReader, crc32, RemoteZipReader } from "@cj-tech-master/excelts/archive";
import { TeachingError } from "../trouble.ts";
import { refuse } from "./found.ts";
import { megabytes } from "./limits.ts";

export interface ZipPart {
  readonly path: string;
  readonly modified: Date;
  /** Refuses with "too-large" as soon as it turns out larger than `most` bytes, whatever the zip says. */
  bytes(most: number): Promise<Uint8Array>;
}

type ZipEntry = ReturnType<RemoteZipReader["getEntries"]>[number];

/** The files in a zip, none of them unpacked yet. Refuses with "damaged", "protected" or "too-large". */
export async function readZip(bytes: Uint8Array, mostParts: number): Promise<readonly ZipPart[]> {
  const reader = await orDamaged(() => RemoteZipReader.fromReader(new BufferReader(bytes)));
  const entries = reader.getEntries().filter(({ type }) => type === "file");
  if (entries.length > mostParts) return refuse("too-large", { count: entries.length });
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse("protected");
  return entries.map((entry) => ({
    path: entry.path,
    modified: entry.lastModified,
    bytes: (most) => {
      const size = entry.uncompressedSize;
      if (size > most) return refuse("too-large", { megabytes: megabytes(size) });
      return orDamaged(() => unpack(reader, entry, most));
    },
  }));
}

const [STORED, DEFLATED] = [0, 8];

/** With the platform's own decompression, piece by piece: that of the archive module waits for ever on a damaged part. */
async function unpack(reader: RemoteZipReader, entry: ZipEntry, most: number): Promise<Uint8Array> {
  const packed = await reader.getRawCompressedData(entry.path);
  if (packed === null || (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED))
    return refuse("damaged");
  const whole =
    entry.compressionMethod === STORED ? packed : await inflated(packed, Math.min(most, entry.uncompressedSize));
  return crc32(whole) === entry.crc32 ? whole : refuse("damaged");
}

async function inflated(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unpacking = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (;;) {
    const { done, value } = await unpacking.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await unpacking.cancel();
      return refuse("damaged");
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function orDamaged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TeachingError) throw error;
    return refuse("damaged");
  }
}
