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
  if (/\.xls[xmb]?$/i.test(fileName)) throw new FileProblem("unknown");
  return [readCsv(name, bytes)];
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Both the old .xls and an encrypted .xlsx are such a container. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
