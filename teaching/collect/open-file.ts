import { type FoundWorkbook, refuse } from "./found.ts";
import { LIMITS, megabytes } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readOds } from "./read-ods.ts";
import { readXlsx } from "./read-xlsx.ts";
import { readZip, type ZipPart } from "./read-zip.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Both the old .xls and an .xlsx with a password are such a container. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);

/** What kind of zip it is, by what every file of that kind holds. */
export function kindOfZip(parts: readonly ZipPart[]): "xlsx" | "ods" | "other" {
  const paths = new Set(parts.map(({ path }) => path));
  if (paths.has("[Content_Types].xml") && paths.has("xl/workbook.xml")) return "xlsx";
  return paths.has("content.xml") && paths.has("mimetype") ? "ods" : "other";
}

/** Reads a student's file, by what is in it and not by its name. Refuses with the codes of REFUSALS. */
export async function openFile(name: string, bytes: Uint8Array): Promise<FoundWorkbook> {
  if (bytes.length === 0) return refuse("empty-file");
  if (bytes.length > LIMITS.fileBytes) return refuse("too-large", { megabytes: megabytes(bytes.length) });
  if (startsWith(bytes, OLE)) return refuse(isEncrypted(bytes) ? "protected" : "old-format");
  if (isZip(bytes)) {
    const parts = await readZip(bytes, LIMITS.parts);
    const kind = kindOfZip(parts);
    if (kind === "xlsx") return readXlsx(parts);
    return kind === "ods" ? readOds(parts) : refuse(/\.zip$/i.test(name) ? "zip-in-zip" : "not-a-workbook");
  }
  if (/\.(?:xlsx|xlsm|ods)$/i.test(name)) return refuse("damaged");
  return /\.(?:csv|txt|tsv)$/i.test(name) ? readCsv(bytes) : refuse("not-a-workbook");
}

/** The name of the stream that an encrypted workbook lies in, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 1_000_000));
  return text.includes([..."EncryptedPackage"].join("\0"));
}
