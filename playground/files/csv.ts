import Papa from "papaparse";
import type { SheetContent } from "../content.ts";
import { typeColumn } from "./columns.ts";
import { checkSize } from "./limits.ts";
import { FileProblem } from "./problem.ts";

/** In order of trust: a semicolon that cuts every line alike is no accident, a comma may be a decimal. */
const SEPARATORS = [";", "\t", "|", ","] as const;

/** So many records tell the separator. */
const SAMPLE = 200;

/** The one sheet of a file of separated values. */
export function readCsv(name: string, bytes: Uint8Array): SheetContent {
  const text = decode(bytes);
  if (isOther(text)) throw new FileProblem("unknown");
  if (text.trim() === "") throw new FileProblem("empty");
  if (/^[\s;,|"]*$/.test(text)) throw new FileProblem("no-rows");
  const { separator, body } = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator, skipEmptyLines: "greedy" });
  // From such a quotation mark on, rows may have been taken for the text of one cell.
  if (errors.some(({ type }) => type === "Quotes")) throw new FileProblem("open-quote");
  checkSize(data);
  return typed(name, data);
}

function typed(name: string, data: readonly (readonly string[])[]): SheetContent {
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, c) => typeColumn(data.map((row) => row[c] ?? "")));
  const formats = columns.map(({ format }) => format);
  const widths = columns.map((_, c) => widthFor(data.slice(0, SAMPLE).map((row) => row[c] ?? "")));
  return { name, rows: data.map((_, r) => columns.map(({ cells }) => cells[r] ?? null)), formats, widths };
}

/** Wide enough for most texts of a column, in pixels at about eight a character. */
function widthFor(texts: readonly string[]): number {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(Math.max(longest * 8 + 16, 70), 280);
}

/** UTF-8 with or without a mark, UTF-16 with one, and otherwise what Windows programs wrote for decades. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (isBinary(bytes.subarray(0, 65_536))) throw new FileProblem("unknown");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** One stray control character in a long export is no reason to refuse it; zeros and many others are. */
function isBinary(bytes: Uint8Array): boolean {
  const controls = bytes.filter((byte) => byte < 32 && (byte < 9 || byte > 13));
  return controls.includes(0) || controls.length > bytes.length / 100;
}

const MARKUP = /^<(?:!doctype|!--|\?xml|html|head|body|table|svg)/i;

/** Whether it is a web page or JSON, whatever the file is called. */
function isOther(text: string): boolean {
  const start = text.slice(0, 1000).trimStart();
  if (MARKUP.test(start)) return true;
  if (!/^[{[]/.test(start)) return false;
  const [line = ""] = start.split(/[\r\n]/, 1);
  return isObject(text) || (start.startsWith("{") && isObject(line));
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

function separatorOf(text: string): { separator: string; body: string } {
  // Excel's own way to say it, as the first line of the file.
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said?.[1] !== undefined) return { separator: said[1], body: text.slice(said[0].length) };
  const regularities = SEPARATORS.map((separator) => ({ separator, regularity: regularityOf(text, separator) }));
  const best = Math.max(...regularities.map(({ regularity }) => regularity));
  const found = regularities.find(({ regularity }) => regularity === best && best > 0);
  return { separator: found?.separator ?? ",", body: text };
}

/** The share of records that a separator cuts into the most usual number of fields; 0 where it cuts nothing. */
function regularityOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE, skipEmptyLines: "greedy" });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, records] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0]);
  return fields > 1 ? records / data.length : 0;
}
