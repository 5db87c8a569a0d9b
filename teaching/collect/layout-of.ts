import type { Layout } from "../hand-out/layout.ts";
import { planSheet } from "../hand-out/sheet-plan.ts";
import type { HandedOut } from "./collected.ts";

const NOWHERE = { row: 0, column: 0 };
const NOTHING: Layout = { code: NOWHERE, number: NOWHERE, student: NOWHERE, answers: [], data: [] };

/** Where everything stood; the same for everyone, and nothing where nothing was handed out. */
export function layoutOf({ items, ledger }: HandedOut): Layout {
  const [first] = ledger;
  return first === undefined
    ? NOTHING
    : planSheet({ title: { en: "", nl: "" }, seed: "", items }, first, "nl", first.student).layout;
}
