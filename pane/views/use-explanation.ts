import { useCallback, useEffect, useRef, useState } from "react";
import type { Step } from "../../core/results.ts";
import { type Anchor, anchorOf, mayFillMore } from "../anchor.ts";
import { inputSheetOf, type Repair, repairOf, type Unplaced } from "../clinic/repair.ts";
import { type Explanation, explain } from "../explanation.ts";
import { type Call, callsIn } from "../formula.ts";
import { shownFormula } from "../notation.ts";
import { onSettledSelection } from "../settled-selection.ts";
import { stepsOfRow } from "../steps-of-row.ts";
import type { ActiveCell, Workbook } from "../workbook.ts";

/** The cell of an answer that is asked about, where the formula stands in another. */
export interface Part {
  readonly address: string;
  /** The derivation of its row, where each row has one. */
  readonly steps: readonly Step[] | undefined;
}

/** What the view knows of the cell that it follows. */
export type Followed =
  | { readonly kind: "looking" }
  | { readonly kind: "failed"; readonly error: unknown }
  /** No formula, or none of ours. */
  | { readonly kind: "nothing"; readonly cell: ActiveCell }
  | { readonly kind: "unreadable"; readonly cell: ActiveCell }
  | {
      readonly kind: "calls";
      /** The cell that holds the formula. */
      readonly cell: ActiveCell;
      readonly calls: readonly Call[];
      readonly picked: Call;
      readonly part?: Part;
      /** Absent while the cells are being read. */
      readonly explanation?: Explanation;
      readonly repair?: Repair | Unplaced;
    };

type Show = (next: Followed) => void;

/** Milliseconds: an explanation reads cells, so it waits a little longer than others before it follows. */
const SETTLED_AFTER = 200;

export interface Following {
  readonly followed: Followed;
  refresh(): void;
  pick(call: Call): void;
}

/** The explanation of the active cell, wherever that goes. An answer that comes late for a cell left behind is dropped. */
export function useExplanation(workbook: Workbook): Following {
  const [followed, setFollowed] = useState<Followed>({ kind: "looking" });
  const latest = useRef(0);

  const follow = useCallback(async (steps: (show: Show) => Promise<void>) => {
    const turn = ++latest.current;
    const show = (next: Followed) => {
      if (turn === latest.current) setFollowed(next);
    };
    await steps(show).catch((error: unknown) => show({ kind: "failed", error }));
  }, []);

  const refresh = useCallback(() => void follow((show) => lookAt(workbook, show)), [workbook, follow]);

  useEffect(() => {
    refresh();
    const stop = onSettledSelection(workbook, refresh, SETTLED_AFTER);
    return () => {
      stop();
      latest.current++;
    };
  }, [workbook, refresh]);

  const pick = (call: Call) => {
    if (followed.kind !== "calls") return;
    const { calls, cell } = followed;
    void follow((show) => explainCall(call, calls, cell, workbook, show));
  };

  return { followed, refresh, pick };
}

async function lookAt(workbook: Workbook, show: Show): Promise<void> {
  const cell = await workbook.activeCell();
  const calls = cell.formula === "" ? [] : callsIn(cell.formula, workbook.notation);
  if (calls === undefined) return show({ kind: "unreadable", cell });
  const [first] = calls;
  const mayBePart = first === undefined ? cell.formula === "" && cell.text !== "" : mayFillMore(first, cell.formula);
  const anchor = mayBePart ? await anchorOf(cell.address, workbook) : undefined;
  if (anchor !== undefined && (anchor.row > 0 || anchor.column > 0)) return showPart(anchor, cell, workbook, show);
  if (first === undefined) return show({ kind: "nothing", cell });
  await explainCall(first, calls, cell, workbook, show);
}

/** A cell that another cell's formula fills. */
function showPart({ cell, call, explanation, row }: Anchor, { address }: ActiveCell, workbook: Workbook, show: Show) {
  const text = cell.value === null || cell.value === undefined ? "" : String(cell.value);
  show({
    kind: "calls",
    cell: { address: cell.address, formula: shownFormula(cell.formula, workbook.notation), text },
    calls: [call],
    picked: call,
    part: { address, steps: stepsOfRow(call.entry, explanation.values, explanation.answer, row) },
    explanation,
  });
}

async function explainCall(
  call: Call,
  calls: readonly Call[],
  cell: ActiveCell,
  workbook: Workbook,
  show: Show,
): Promise<void> {
  const pending = { kind: "calls", cell, calls, picked: call } as const;
  show(pending);
  const explanation = await explain(call, workbook);
  show({ ...pending, explanation });
  if (explanation.kind !== "refused") return;
  const refused = { ...explanation, call, address: cell.address };
  const formulas = await workbook.formulas();
  const inputSheet = inputSheetOf(refused);
  const inputFormulas = inputSheet === undefined ? formulas : await workbook.formulas(inputSheet);
  const repair = repairOf({ ...refused, formulas, inputFormulas });
  if (repair !== undefined) show({ ...pending, explanation, repair });
}
