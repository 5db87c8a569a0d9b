import type { SheetContent } from "../content.ts";
import { readCsv } from "./csv.ts";
import { FileProblem } from "./problem.ts";

/** The sheets of a file that the user opened. Rejects with a FileProblem. */
export async function readFile(fileName: string, bytes: Uint8Array): Promise<readonly SheetContent[]> {
  if (bytes.length === 0) throw new FileProblem("empty");
  const name = fileName.replace(/\.[^.]*$/, "") || fileName;
  if (startsWith(bytes, OLE)) throw new FileProblem("protected");
  if (startsWith(bytes, ZIP)) {
    // A quarter of the page's code: loaded by those who open an Excel file.
    const { readXlsx } = await import("./xlsx.ts");
    return readXlsx(name, bytes);
  }
  if (/\.xls[xmb]?$/i.test(fileName) || OTHERS.some((signature) => startsWith(bytes, signature)))
    throw new FileProblem("unknown");
  return [readCsv(name, bytes)];
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Both the old .xls and an encrypted .xlsx are such a container. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** What is often given a wrong name: PDF, PNG, JPEG, GIF, gzip, RTF. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
