import { shownValue, wordsFor } from "../../core/i18n/index.ts";
import type { Unit } from "../../core/params.ts";
import type { Entry } from "../../core/registry.ts";
import type { Language } from "../../core/words.ts";
import { addressOfArea } from "../address.ts";
import type { Change, WritableCell } from "../changes.ts";
import type { List } from "../classify/list.ts";
import { fittingWidths } from "../column-widths.ts";
import type { CustomersTexts } from "../texts/customers-en.ts";
import { type Analysis, RFM, rowsOf } from "./analyse.ts";
import type { Columns } from "./columns.ts";
import { callOf, rangeOf } from "./live.ts";
import { PREDICTION } from "./question.ts";
import { DATE_FORMATS } from "./real-dates.ts";
import type { CustomerTable, TableLook } from "./table.ts";

/** What goes on the sheet, and in which words. */
export interface SheetContent {
  readonly name: string;
  readonly list: List;
  readonly columns: Columns;
  readonly analysis: Analysis;
  /** The last day of the data, where the question names none. */
  readonly last: number;
  /** Remarks of the functions, and what was left out. */
  readonly remarks: readonly string[];
  readonly texts: CustomersTexts["sheet"];
  readonly language: Language;
}

/** The rows of the settings; formulas refer to them. */
const SETTINGS = { source: 3, asOf: 4, horizon: 5, unit: 6, margin: 7, discount: 8, model: 9 } as const;
const LABELS = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];
/** Columns from 0. The names of the settings may run on over the column beside them, which stays blank. */
const VALUES = 2;
const REMARKS = 4;
/** Answers that are looked at to see how wide a column must be. */
const SHOWN = 200;
/** Rows of the settings, and one that is blank. */
const HEAD = 11;

/** The first row of the tables, from 0: below the settings and below what stands beside them. */
export const tableRowOf = ({ remarks }: Pick<SheetContent, "remarks">): number =>
  Math.max(HEAD, SETTINGS.source + remarks.length);

/** The customers as one table of values. */
export function valuesPlan(content: SheetContent, { headers, columns, rows }: CustomerTable): readonly Change[] {
  const { name } = content;
  const top = tableRowOf(content);
  return [
    ...headPlan(content),
    { kind: "values", address: at(name, top, 0), values: [headers, ...rows] },
    { kind: "heading", address: at(name, top, 0, top, headers.length - 1) },
    ...formatsOf(name, columns, { top, left: 0, rows: rows.length }),
    ...fittingWidths({ sheet: name, top, left: 0 }, [headers, ...rows]),
  ];
}

/** The customers as formulas that spill: what RFM says, and beside it what the model expects. */
export function livePlan(content: SheetContent): readonly Change[] {
  const { name, list, columns, analysis, language } = content;
  const setting = (of: keyof typeof SETTINGS) => `$C$${SETTINGS[of]}`;
  const ranges = {
    customers: rangeOf(list, columns.customers),
    dates: rangeOf(list, columns.dates),
    amounts: rangeOf(list, columns.amounts),
    asOf: setting("asOf"),
  };
  const { rfm, predicted } = analysis;
  const settings = {
    horizon: setting("horizon"),
    margin: setting("margin"),
    discount: setting("discount"),
    unit: setting("unit"),
    model: setting("model"),
  };
  const place = { sheet: name, top: tableRowOf(content) };
  return [
    ...headPlan(content),
    ...(rfm.ok ? spilled(RFM, callOf(RFM, ranges), { ...place, left: 0, rows: rowsOf(rfm) }, language) : []),
    ...(predicted.ok
      ? spilled(
          PREDICTION,
          callOf(PREDICTION, { ...ranges, ...settings }),
          { ...place, left: columnsOf(RFM).length + 1, rows: rowsOf(predicted) },
          language,
        )
      : []),
  ];
}

interface Place {
  readonly top: number;
  readonly left: number;
  /** Without the headers. */
  readonly rows: number;
}

interface Spilled extends Omit<Place, "rows"> {
  readonly sheet: string;
  readonly rows: ReturnType<typeof rowsOf>;
}

function spilled(
  entry: Entry,
  formula: string,
  { sheet, top, left, rows: answers }: Spilled,
  language: Language,
): readonly Change[] {
  const columns = columnsOf(entry);
  const rows = answers.length;
  const { columns: headers } = wordsFor(entry, language);
  const shown = answers.slice(0, SHOWN).map((row) => row.map((value) => shownValue(entry, value, language)));
  return [
    { kind: "heading", address: at(sheet, top, left, top, left + columns.length - 1) },
    ...formatsOf(sheet, columns, { top, left, rows }),
    ...fittingWidths({ sheet, top, left }, [columns.map(({ key }) => headers?.[key] ?? key), ...shown]),
    // The formula comes last: it calculates once, into cells that have their looks.
    { kind: "formula", address: at(sheet, top, left), formula, rows: rows + 1, columns: columns.length },
  ];
}

function headPlan({ name, list, analysis, last, remarks, texts, language }: SheetContent): readonly Change[] {
  const { question } = analysis;
  const values: Readonly<Record<keyof typeof SETTINGS, WritableCell>> = {
    source: list.address,
    asOf: question.asOf ?? last,
    horizon: question.horizon,
    unit: question.unit,
    margin: question.margin,
    discount: question.discount,
    model: question.model,
  };
  const settings = LABELS.map((label) => [texts[label], null, values[label]]);
  return [
    { kind: "sheet", name },
    { kind: "values", address: at(name, 0, 0), values: [[texts.titleOf(list.address)]] },
    { kind: "heading", address: at(name, 0, 0) },
    { kind: "values", address: at(name, SETTINGS.source - 1, 0), values: settings },
    { kind: "number-format", address: at(name, SETTINGS.asOf - 1, VALUES), format: DATE_FORMATS[language] },
    { kind: "number-format", address: at(name, SETTINGS.margin - 1, VALUES), format: "0.0%" },
    { kind: "number-format", address: at(name, SETTINGS.discount - 1, VALUES), format: "0.0%" },
    ...(remarks.length === 0
      ? []
      : [
          {
            kind: "values",
            address: at(name, SETTINGS.source - 1, REMARKS),
            values: remarks.map((remark) => [remark]),
          } as const,
        ]),
  ];
}

const columnsOf = ({ calculator }: Entry): readonly TableLook[] =>
  "columns" in calculator.result ? calculator.result.columns : [];

const FORMATS: Partial<Readonly<Record<Unit, string>>> = { money: "#,##0.00", fraction: "0.0%", periods: "0.0" };
/** Expected orders are no whole number, though their unit is a count. */
const FORMATS_BY_KEY: Readonly<Record<string, string>> = { orders: "0.00" };

function formatsOf(sheet: string, columns: readonly TableLook[], { top, left, rows }: Place): readonly Change[] {
  return columns.flatMap(({ key, unit }, index) => {
    const format = FORMATS_BY_KEY[key] ?? FORMATS[unit];
    if (format === undefined || rows === 0) return [];
    const column = left + index;
    return [{ kind: "number-format", address: at(sheet, top + 1, column, top + rows, column), format } as const];
  });
}

function at(sheet: string, top: number, left: number, bottom = top, right = left): string {
  return addressOfArea({ context: [sheet], top, left, bottom, right });
}
