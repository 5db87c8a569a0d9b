import type { Cell } from "../../core/cells.ts";
import { languageOf } from "../../core/language-of.ts";
import { type Receipt, type Workbook, WorkbookError } from "../../pane/workbook.ts";
import type { Greeting, WritableCell, Written } from "../protocol.ts";
import { ask } from "./server.ts";
import { watchWhereabouts } from "./watch.ts";

/** Cells per call, far below what a call carries and short enough to be over within seconds. */
const CELLS_PER_CALL = 20_000;

/** The spreadsheet behind the sidebar. */
export async function connect(): Promise<Workbook> {
  const { notation, interfaceLanguage } = await ask("greeting", null).catch(() => assumed());
  return {
    host: "sheets",
    notation,
    interfaceLanguage,
    canSetLabelLanguage: false,
    selection: () => ask("selection", null),
    activeCell: () => ask("activeCell", null),
    read,
    blankCellBeside: (address) => ask("blankCellBeside", { address }),
    async insertFormula(formula, address) {
      const written = await ask("insertFormula", { address, formula });
      return receipt(written.address, [written]);
    },
    insertValues,
    labelLanguage: () => ask("labelLanguage", null),
    setLabelLanguage: () =>
      Promise.reject(new WorkbookError("unavailable", "the labels follow the spreadsheet's locale")),
    onSelectionChange: (listener) => watchWhereabouts(() => ask("whereabouts", null), listener),
  };
}

/** Where the server cannot be reached the library still can be read; whatever needs the spreadsheet says what is wrong. */
function assumed(): Greeting {
  const interfaceLanguage = languageOf(navigator.language);
  const comma = interfaceLanguage === "nl";
  return { notation: { separator: comma ? ";" : ",", decimal: comma ? "," : "." }, interfaceLanguage };
}

async function read(asked: string): Promise<readonly (readonly Cell[])[]> {
  const { address, rows, columns } = await ask("extent", { address: asked });
  const perCall = Math.max(1, Math.floor(CELLS_PER_CALL / columns));
  const cells: (readonly Cell[])[] = [];
  for (let first = 0; first < rows; first += perCall) {
    cells.push(...(await ask("cells", { address, first, rows: Math.min(perCall, rows - first) })));
  }
  while (cells.length > 0 && cells[cells.length - 1]?.every((cell) => cell === null)) cells.pop();
  return cells;
}

async function insertValues(values: readonly (readonly WritableCell[])[], start: string): Promise<Receipt> {
  const columns = values[0]?.length ?? 0;
  const address = await ask("room", { address: start, rows: values.length, columns });
  const perCall = Math.max(1, Math.floor(CELLS_PER_CALL / columns));
  const written: Written[] = [];
  const done = receipt(address, written);
  try {
    for (let first = 0; first < values.length; first += perCall) {
      written.push(await ask("insertValues", { address, first, values: values.slice(first, first + perCall) }));
    }
  } catch (error) {
    await done.undo();
    throw error;
  }
  return done;
}

const receipt = (address: string, written: readonly Written[]): Receipt => ({
  address,
  async undo() {
    await ask("undo", { written });
  },
});
