import type { Cell } from "../../../core/cells.ts";
import { exactSum } from "../../../core/numeric/sum.ts";
import type { Language } from "../../../core/words.ts";
import { addressOfArea } from "../../../pane/address.ts";
import type { List } from "../../../pane/classify/list.ts";
import { type Analysis, analyse, rowsOf } from "../../../pane/customers/analyse.ts";
import type { Columns } from "../../../pane/customers/columns.ts";
import { findTransactions } from "../../../pane/customers/find-transactions.ts";
import { completeColumns, guessColumns } from "../../../pane/customers/guess-columns.ts";
import type { Question } from "../../../pane/customers/question.ts";
import type { Overview } from "../../../pane/customers/read-list.ts";
import { type ReadTransactions, readTransactions } from "../../../pane/customers/read-transactions.ts";
import { messyExport } from "./messy-export.ts";

/** What the controller asks: a year ahead, at the margin of the shop, and money later is worth less. */
export const QUESTION: Question = {
  horizon: 12,
  unit: "month",
  margin: 0.4,
  discount: 0.1,
  model: "MBG/NBD",
  asOf: undefined,
};

/**
 * What one approach costs (a call and a sample), the share of customers who had left that it brings back, other shares to compare
 * with, and the P(alive) under which nobody is approached: a call does not bring back who left long ago.
 */
export const APPROACH = { cost: 25, success: 0.1, others: [0.05, 0.2], doubt: 0.1 } as const;

/** 31 December 2025: no page may depend on the day that it is made. */
const TODAY = 46_022;

export interface AtStake {
  readonly name: string;
  readonly alive: number;
  readonly clv: number;
  /** What the customer would be worth more, were it certain that they are still one. */
  readonly stake: number;
  /** Up to what an approach may cost. */
  readonly most: number;
}

/** What approaching everybody gives whose approach pays. */
export interface Campaign {
  readonly success: number;
  readonly customers: number;
  readonly cost: number;
  readonly gain: number;
}

export interface Figures {
  /** The export as it came, and what was read of it. */
  readonly cells: readonly (readonly Cell[])[];
  readonly raw: { readonly list: List; readonly read: Read };
  /** Without the rows that were exported twice. */
  readonly clean: { readonly list: List; readonly columns: Columns; readonly read: Read };
  readonly analysis: Analysis;
  /** The customers who may still be there, most at stake first; `gone` counts those who almost certainly are not. */
  readonly atStake: readonly AtStake[];
  readonly gone: number;
  readonly campaign: Campaign;
  readonly others: readonly Campaign[];
  /** The hold-out test: repeat orders that were expected and that came. */
  readonly test: { readonly expected: number; readonly actual: number };
  /** The campaign if customers bring as much less than expected as in that test. */
  readonly cautious: Campaign;
}

type Read = ReadTransactions & { readonly overview: Overview };

const unwatched = { signal: new AbortController().signal, onProgress: () => {} };

/** From the export to the decision, by the functions of the product. */
export async function workedFigures(language: Language): Promise<Figures> {
  const cells = messyExport(language);
  const raw = await readExport(cells);
  const doubles = new Set(doubleRowsIn(cells));
  const clean = await readExport(cells.filter((_, row) => !doubles.has(row)));
  const analysis = await analyse(clean.read.transactions, clean.read.overview, QUESTION, unwatched);
  const all = stakesIn(analysis);
  const atStake = all.filter(({ alive }) => alive >= APPROACH.doubt);
  const test = testIn(analysis);
  const { success, others } = APPROACH;
  return {
    cells,
    raw,
    clean,
    analysis,
    atStake,
    gone: all.length - atStake.length,
    campaign: campaignAt(success, atStake),
    others: others.map((other) => campaignAt(other, atStake)),
    test,
    cautious: campaignAt(success, atStake, Math.min(1, test.actual / test.expected)),
  };
}

export const SHEET = "Export";

async function readExport(cells: readonly (readonly Cell[])[]) {
  const address = addressOfArea({ context: [SHEET], top: 0, left: 0, bottom: cells.length - 1, right: 3 });
  const list = findTransactions({ address, sheet: SHEET, cells });
  const columns = list && completeColumns(guessColumns(list));
  if (list === undefined || columns === undefined) throw new Error("the export is no list of orders");
  const read = await readTransactions(list, columns, { asOf: undefined, reading: undefined, today: TODAY }, unwatched);
  const { overview } = read;
  if ("error" in overview) throw new Error(`the export cannot be read: ${overview.error.code}`);
  return { list, columns, read: { ...read, overview } };
}

function doubleRowsIn(cells: readonly (readonly Cell[])[]): readonly number[] {
  const seen = new Set<string>();
  return cells.flatMap((row, at) => {
    const key = JSON.stringify(row);
    if (seen.has(key)) return [at];
    seen.add(key);
    return [];
  });
}

/** Places of the columns of CLVTABLE. */
const ALIVE = 4;
const CLV = 7;

/** Expected is P(alive) times what someone is worth who is certainly still a customer; the rest of that is at stake. */
function stakesIn({ predicted }: Analysis): readonly AtStake[] {
  if (!predicted.ok) throw new Error(`nothing is predicted: ${predicted.error.code}`);
  return rowsOf(predicted)
    .map((row) => {
      const [alive, clv] = [Number(row[ALIVE]), Number(row[CLV])];
      const stake = (clv * (1 - alive)) / alive;
      return { name: String(row[0]), alive, clv, stake, most: APPROACH.success * stake };
    })
    .sort((one, other) => other.stake - one.stake || (one.name < other.name ? -1 : 1));
}

/** The approaches that pay where customers bring a part of what is expected of them. */
function campaignAt(success: number, atStake: readonly AtStake[], part = 1): Campaign {
  const paying = atStake.filter(({ stake }) => success * part * stake > APPROACH.cost);
  return {
    success,
    customers: paying.length,
    cost: APPROACH.cost * paying.length,
    gain: success * part * exactSum(paying.map(({ stake }) => stake)),
  };
}

function testIn({ base }: Analysis): Figures["test"] {
  const holdout = base.ok && base.tried.ok ? base.tried.holdout : undefined;
  if (holdout === undefined) throw new Error("the model was not tested");
  return { expected: exactSum([...holdout.expected]), actual: exactSum([...holdout.actual]) };
}
