import { SaxParser } from "@cj-tech-master/excelts/xml";
import { columnNumber } from "../../core/column-letters.ts";
import { DAY, DAY_ZERO } from "../../core/numeric/serial-day.ts";
import { decimalOfLocale } from "./decimal-of.ts";
import { howReached } from "./formulas.ts";
import {
  type DecimalSign,
  type FoundCell,
  type FoundPlace,
  type FoundSheet,
  type FoundWorkbook,
  RowsBuilder,
  refuse,
} from "./found.ts";
import { LIMITS } from "./limits.ts";
import { excelFormula } from "./ods-formula.ts";
import type { ZipPart } from "./read-zip.ts";

/** Reads a workbook of LibreOffice or Google Sheets as data; scripts are left out, formulas are kept as text. */
export async function readOds(parts: readonly ZipPart[]): Promise<FoundWorkbook> {
  const content = parts.find(({ path }) => path === "content.xml");
  const manifest = parts.find(({ path }) => path === "META-INF/manifest.xml");
  if (content === undefined) return refuse("damaged");
  // A password of LibreOffice leaves the zip open and encrypts what is in it.
  const list = manifest === undefined ? "" : new TextDecoder().decode(await manifest.bytes(LIMITS.partBytes));
  if (list.includes("encryption-data")) return refuse("protected");
  const xml = new TextDecoder().decode(await content.bytes(LIMITS.partBytes));
  const { sheets, names } = parsed(xml);
  const hasMacros = parts.some(({ path }) => /^(?:Basic|Scripts)\/.+\.(?:xml|py|js|bsh)$/i.test(path));
  const decimal = await decimalIn(parts);
  return {
    sheets,
    names,
    ...(decimal === undefined ? {} : { decimal }),
    remarks: hasMacros ? [{ code: "macros", facts: {} }] : [],
  };
}

/** As is used where the language of the document's cells is spoken. */
async function decimalIn(parts: readonly ZipPart[]): Promise<DecimalSign | undefined> {
  const styles = parts.find(({ path }) => path === "styles.xml");
  if (styles === undefined) return undefined;
  const xml = new TextDecoder().decode(await styles.bytes(LIMITS.partBytes));
  const [cells = ""] = /<style:default-style style:family="table-cell">.*?<\/style:default-style>/s.exec(xml) ?? [];
  const [, language] = /fo:language="(\w+)"/.exec(cells) ?? [];
  const [, country] = /fo:country="(\w+)"/.exec(cells) ?? [];
  if (language === undefined || language === "none" || language === "zxx") return undefined;
  return decimalOfLocale(country === undefined || country === "none" ? language : `${language}-${country}`);
}

type Attributes = Readonly<Record<string, string>>;

function parsed(xml: string): Pick<FoundWorkbook, "sheets" | "names"> {
  const sheets: FoundSheet[] = [];
  const names = new Map<string, FoundPlace>();
  let rows = new RowsBuilder();
  let [row, column, rowSpan] = [0, 1, 1];
  let cell: { readonly attributes: Attributes; lines: string[]; text: string } | undefined;
  /** Comments in a cell and what lies in drawings are no value of it. */
  let aside = 0;
  const parser = new SaxParser({ invalidCharHandling: "skip" });
  let failed = false;
  parser.on("error", () => {
    failed = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "office:annotation" || name === "draw:frame") aside++;
    else if (name === "table:table") {
      rows = new RowsBuilder();
      row = 0;
      rowSpan = 1;
      sheets.push({ name: attributes["table:name"] ?? "", rows: rows.rows });
    } else if (name === "table:table-row") {
      row += rowSpan;
      rowSpan = repeats(attributes["table:number-rows-repeated"]);
      column = 1;
    } else if (name === "table:table-cell" || name === "table:covered-table-cell")
      cell = { attributes, lines: [], text: "" };
    else if (name === "text:s" && cell !== undefined)
      cell.text += " ".repeat(Math.min(100, Number(attributes["text:c"] ?? 1)));
    else if ((name === "text:line-break" || name === "text:tab") && cell !== undefined) cell.text += " ";
    else if (name === "table:named-range") {
      const place = placeOf(attributes["table:cell-range-address"] ?? "");
      if (place !== undefined) names.set((attributes["table:name"] ?? "").toLowerCase(), place);
    }
  });
  parser.on("text", (text) => {
    if (cell !== undefined && aside === 0) cell.text += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "office:annotation" || name === "draw:frame") aside--;
    else if (name === "text:p" && cell !== undefined && aside === 0) {
      cell.lines.push(cell.text);
      cell.text = "";
    } else if ((name === "table:table-cell" || name === "table:covered-table-cell") && cell !== undefined) {
      const span = repeats(cell.attributes["table:number-columns-repeated"]);
      const found = name === "table:table-cell" ? toFound(cell.attributes, cell.lines.join("\n")) : undefined;
      // Equal cells are written once; thousands of them are an empty rest.
      if (found !== undefined && row <= LIMITS.rows)
        for (let r = row; r < row + Math.min(rowSpan, 100); r++)
          for (let c = column; c < column + span && c <= LIMITS.columns; c++) rows.set(r, c, found);
      column += span;
      cell = undefined;
    }
  });
  try {
    parser.write(xml).close();
  } catch {
    failed = true;
  }
  return failed ? refuse("damaged") : { sheets, names };
}

const repeats = (count: string | undefined): number => Math.max(1, Math.trunc(Number(count ?? 1)) || 1);

function toFound(attributes: Attributes, text: string): FoundCell | undefined {
  const written = attributes["table:formula"]?.replace(/^[a-z]+:=?|^=/i, "");
  const formula = written === undefined ? undefined : excelFormula(written);
  const type = attributes["office:value-type"];
  if (type === undefined && formula === undefined) return undefined;
  const asFormula = formula === undefined ? {} : { formula };
  const use = howReached(formula);
  if (attributes["calcext:value-type"] === "error") return { value: { error: text }, use, ...asFormula };
  switch (type) {
    case undefined:
      return { value: null, isMissingValue: true, use, ...asFormula };
    case "float":
    case "currency":
    case "percentage": {
      const format = type === "percentage" ? "percent" : "plain";
      return { value: Number(attributes["office:value"]), format, use, ...asFormula };
    }
    case "boolean":
      return { value: attributes["office:boolean-value"] === "true", use, ...asFormula };
    case "date": {
      const at = Date.parse(`${(attributes["office:date-value"] ?? "").replace(/^(\d+-\d+-\d+)$/, "$1T00:00:00")}Z`);
      return { value: (at - DAY_ZERO) / DAY, format: "date", use, ...asFormula };
    }
    default:
      return { value: attributes["office:string-value"] ?? text, use, ...asFormula };
  }
}

/** "$Opdracht.$C$12", also with a second corner that is the same cell. */
function placeOf(address: string): FoundPlace | undefined {
  const [, quoted, plain, letters = "", row = ""] =
    /^\$?(?:'((?:[^']|'')+)'|([^'.]+))\.\$?([A-Z]+)\$?(\d+)(?::.*)?$/i.exec(address) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet === undefined ? undefined : { sheet, row: Number(row), column: columnNumber(letters) };
}
