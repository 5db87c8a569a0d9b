import { WorkbookError } from "../pane/workbook.ts";
import type { StoredCell, StoredFile } from "./protocol.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
const FOLDER = "application/vnd.google-apps.folder";

/** What is asked of a file: everything else stays at Google. */
const FIELDS =
  "sheets(properties(title,sheetId),data(startRow,startColumn,rowData(values(userEnteredValue(formulaValue),effectiveValue,effectiveFormat(numberFormat(type)))))),namedRanges(name,range)";

/**
 * DriveApp would ask for the whole Drive; the Drive and Sheets services make do with the files that this script made. Neither
 * can reach the open spreadsheet, and neither has to.
 */
export const createFolder = (name: string): string =>
  attempt(() => idOf(drive().Files.create({ name, mimeType: FOLDER })));

export function createFile(folder: string, name: string, xlsx: string): string {
  const blob = Utilities.newBlob(Utilities.base64Decode(xlsx), XLSX, `${name}.xlsx`);
  const resource = { name, mimeType: SPREADSHEET, parents: [folder] };
  return attempt(() => idOf(drive().Files.create(resource, blob, { fields: "id" })));
}

export function readFile(id: string): StoredFile {
  const { sheets = [], namedRanges = [] } = attempt(() =>
    sheetsService().Spreadsheets.get(id, { includeGridData: true, fields: FIELDS }),
  );
  const names = new Map(
    sheets.map(({ properties = {} }) => [properties.sheetId || 0, properties.title || ""] as const),
  );
  return {
    sheets: sheets.map(({ properties = {}, data = [] }) => ({
      name: properties.title || "",
      cells: data.reduce<StoredCell[]>((cells, part) => cells.concat(cellsIn(part)), []),
    })),
    names: namedRanges.reduce<StoredFile["names"][number][]>((found, { name = "", range = {} }) => {
      const { sheetId, startRowIndex: row = 0, startColumnIndex: column = 0, endRowIndex, endColumnIndex } = range;
      const isCell = endRowIndex === row + 1 && endColumnIndex === column + 1;
      const sheet = names.get(sheetId || 0) || "";
      return isCell ? found.concat([{ name, sheet, row: row + 1, column: column + 1 }]) : found;
    }, []),
  };
}

/** Services that a copy of the script may have been left without. */
function drive() {
  if (typeof Drive === "undefined") throw new WorkbookError("no-drive", "Drive");
  return Drive;
}

function sheetsService() {
  if (typeof Sheets === "undefined") throw new WorkbookError("no-drive", "Sheets");
  return Sheets;
}

function cellsIn({ startRow = 0, startColumn = 0, rowData = [] }: GoogleAppsScript.Sheets.Schema.GridData) {
  const cells: StoredCell[] = [];
  rowData.forEach(({ values = [] }, down) => {
    values.forEach(({ effectiveValue, userEnteredValue = {}, effectiveFormat = {} }, right) => {
      const { formulaValue = null } = userEnteredValue;
      if (effectiveValue === undefined && formulaValue === null) return;
      const { type = null } = effectiveFormat.numberFormat || {};
      const at = { row: startRow + down + 1, column: startColumn + right + 1 };
      cells.push({ ...at, value: heldIn(effectiveValue || {}), formula: formulaValue, format: type });
    });
  });
  return cells;
}

function heldIn({
  numberValue,
  stringValue,
  boolValue,
  errorValue,
}: GoogleAppsScript.Sheets.Schema.ExtendedValue): StoredCell["value"] {
  if (errorValue !== undefined) return { error: errorValue.type || "ERROR" };
  if (numberValue !== undefined) return numberValue;
  return boolValue === undefined ? stringValue || "" : boolValue;
}

function idOf({ id }: { readonly id?: string | undefined }): string {
  if (id === undefined) throw new Error("Drive gave no id");
  return id;
}

const GONE = /not found|404/i;
const BUSY = /quota|rate limit|429|too many/i;
const REFUSED = /permissions? (?:are|is)? ?not sufficient|insufficient|403/i;

/** What a service throws is known by its sentence: codes come along from some services only. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const message = String((error as Error).message);
    if (GONE.test(message)) throw new WorkbookError("no-such-range", message);
    if (BUSY.test(message)) throw new WorkbookError("busy", message);
    if (REFUSED.test(message)) throw new WorkbookError("no-drive", message);
    throw error;
  }
}
