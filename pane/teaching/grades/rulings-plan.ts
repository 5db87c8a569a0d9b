import type { Language } from "../../../core/words.ts";
import type { Ruling } from "../../../teaching/exercise.ts";
import { RULINGS_HEADER, rulingRow, rulingsRows } from "../../../teaching/records/rulings-rows.ts";
import { addressOfArea } from "../../address.ts";
import type { Change } from "../../changes.ts";
import type { Workbook } from "../../workbook.ts";
import { readRecord, recordPlan } from "../record-sheets.ts";

export interface RulingsPlan {
  readonly sheet: string;
  readonly changes: readonly Change[];
}

/** Rulings on a sheet: below those that are on it now, or on a new sheet where there is none yet. */
export async function rulingsPlan(
  workbook: Pick<Workbook, "read" | "sheets" | "labelLanguage">,
  rulings: readonly Ruling[],
  { sheet, seed }: { readonly sheet: string | undefined; readonly seed: string },
): Promise<RulingsPlan> {
  const language = await workbook.labelLanguage();
  const taken = await workbook.sheets();
  if (sheet === undefined || !taken.includes(sheet))
    return recordPlan("rulings", rulingsRows(rulings, seed, language), language, taken, [RULINGS_HEADER]);
  const { length } = await readRecord(workbook, sheet);
  return { sheet, changes: [below(sheet, length, rulings, language)] };
}

function below(sheet: string, top: number, rulings: readonly Ruling[], language: Language): Change {
  const rows = rulings.map((ruling) => rulingRow(ruling, language));
  const right = (rows[0]?.length ?? 1) - 1;
  const address = addressOfArea({ context: [sheet], top, left: 0, bottom: top + rows.length - 1, right });
  return { kind: "values", address, values: rows };
}
