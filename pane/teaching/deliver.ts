/** A file that was made for the user: its link works as long as it is shown. */
export interface MadeFile {
  readonly name: string;
  readonly url: string;
  readonly blob: Blob;
}

type Piece = Uint8Array | string;

/**
 * Makes a file of its pieces and offers it for saving. Not every host saves at once, and some not at all, so the file has to
 * stay in sight as a link until `letGo`.
 */
export async function deliver(
  name: string,
  mime: string,
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
): Promise<MadeFile> {
  const parts: BlobPart[] = [];
  // A copy, because a view of shared memory is no part of a file.
  for await (const piece of pieces) parts.push(typeof piece === "string" ? piece : new Uint8Array(piece));
  const blob = new Blob(parts, { type: mime });
  const file: MadeFile = { name, url: URL.createObjectURL(blob), blob };
  save(file);
  return file;
}

function save({ name, url }: MadeFile): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  // Firefox only follows links that stand on the page.
  document.body.append(link);
  link.click();
  link.remove();
}

/** Frees the memory of a file that is no longer shown. */
export const letGo = ({ url }: MadeFile): void => URL.revokeObjectURL(url);

/** A part of a file name that every system can keep, out of a title. */
export const namePart = (title: string): string =>
  title
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60) || "kwadrant";

export const MIME = {
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  csv: "text/csv;charset=utf-8",
} as const;
