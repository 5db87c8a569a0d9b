import type { Part } from "../../parts/later.tsx";
import type { WrittenRecord } from "../../teaching/record-sheets.ts";
import type { Workbook } from "../../workbook.ts";

/** The stages of an exercise, in order, and practising with flash cards. */
export type Tab = "build" | "hand-out" | "collect" | "grades" | "practise";

export interface TabProps {
  readonly workbook: Workbook;
  /** What the stage before wrote on its way here, which can still be taken back. */
  readonly written: WrittenRecord | undefined;
  onGo(tab: Tab, written?: WrittenRecord): void;
}

/** The tabs that there are, each fetched when it is first opened. */
export const TABS: readonly { readonly name: Tab; readonly part: Part<TabProps> }[] = [
  {
    name: "build",
    part: { load: async () => (await import(/* webpackChunkName: "build" */ "./build-tab.tsx")).BuildTab },
  },
  {
    name: "hand-out",
    part: { load: async () => (await import(/* webpackChunkName: "hand-out" */ "./hand-out-tab.tsx")).HandOutTab },
  },
  {
    name: "collect",
    part: { load: async () => (await import(/* webpackChunkName: "collect" */ "./collect-tab.tsx")).CollectTab },
  },
  {
    name: "grades",
    part: { load: async () => (await import(/* webpackChunkName: "grades" */ "./grades-tab.tsx")).GradesTab },
  },
  {
    name: "practise",
    part: { load: async () => (await import(/* webpackChunkName: "practise" */ "./practise-tab.tsx")).PractiseTab },
  },
];
