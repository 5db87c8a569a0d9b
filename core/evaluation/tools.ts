import type { ParamReport, Tools } from "../define.ts";
import type { Table } from "../read.ts";
import type { ForeignCell } from "../read-cell.ts";
import { NO_DATES } from "../read-dates.ts";
import type { DataReport, Note } from "./outcome.ts";

/** What the evaluation needs from outside: the host's own cells, other functions by name, and the exercises. */
export interface Surroundings {
  readonly foreign: ForeignCell;
  readonly explain: Tools["explain"];
  readonly mark: Tools["mark"];
}

/** What a calculator may use while it computes, and the report that it adds to. */
export function toolsFor(
  tables: readonly Table[],
  { explain, mark }: Surroundings,
  once: Tools["once"],
): { tools: Tools; report: DataReport } {
  const notes: Note[] = [];
  const params = tables.flatMap(({ reports }) => reports);
  const tools: Tools = {
    note: (key, facts = {}) => notes.push({ key, facts }),
    report: (name) => params.find(({ param }) => param === name) ?? { ...UNREAD, param: name },
    place: (name, index) =>
      tables.find(({ reports }) => reports.some(({ param }) => param === name))?.place(name, index) ?? { param: name },
    once,
    explain,
    mark,
  };
  return { tools, report: { params, notes } };
}

/** Keeps what was made of inputs for as long as the answer lives. */
export function remembering(): Tools["once"] {
  const made = new Map<unknown, { readonly of: unknown; readonly result: unknown }>();
  return <I, T>(work: (inputs: I) => T, inputs: I): T => {
    const before = made.get(work);
    // Only this work can have put it there, so the result is of its type.
    if (before !== undefined && before.of === inputs) return before.result as T;
    const result = work(inputs);
    made.set(work, { of: inputs, result });
    return result;
  };
}

const UNREAD: ParamReport = {
  param: "",
  cells: 0,
  used: 0,
  blank: 0,
  textAsNumber: 0,
  ...NO_DATES,
  words: 0,
  header: undefined,
};
