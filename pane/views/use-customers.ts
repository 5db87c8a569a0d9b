import { useCallback, useEffect, useMemo, useState } from "react";
import { isBlank } from "../../core/cells.ts";
import { DAY, DAY_ZERO } from "../../core/numeric/serial-day.ts";
import type { List } from "../classify/list.ts";
import { type Analysis, analyse } from "../customers/analyse.ts";
import type { DateReading } from "../customers/date-readings.ts";
import { findTransactions } from "../customers/find-transactions.ts";
import { completeColumns, guessColumns, type SomeColumns } from "../customers/guess-columns.ts";
import {
  type Asked,
  FIRST_INPUTS,
  FIRST_QUESTION,
  type Inputs,
  type Question,
  questionIn,
} from "../customers/question.ts";
import { type ReadTransactions, readTransactions } from "../customers/read-transactions.ts";
import { resultOf, useWork, type Working } from "../parts/use-work.ts";
import { pause, type Work } from "../work.ts";
import type { Workbook } from "../workbook.ts";

/** Larger lists are calculated when the user asks for it. */
const MOST_AT_ONCE = 100_000;
/** Milliseconds without a change after which an input counts as finished. */
const SETTLED_AFTER = 400;

export interface CustomersState {
  readonly finding: Working<List | undefined>;
  readonly list: List | undefined;
  readonly columns: SomeColumns;
  readonly inputs: Inputs;
  readonly asked: Asked;
  /** How the user says to read dates that can be read two ways. */
  readonly dateReading: DateReading | undefined;
  readonly reading: Working<ReadTransactions>;
  readonly analysing: Working<Analysis>;
  chooseColumns(columns: SomeColumns): void;
  readDates(reading: DateReading): void;
  changeInputs(inputs: Partial<Inputs>): void;
}

/** The customer base around the active cell, from its list to what is expected of it. */
export function useCustomers(workbook: Workbook): CustomersState {
  const finding = useWork(
    useCallback((work: Work) => listAround(workbook, work), [workbook]),
    true,
  );
  const list = finding.worked.kind === "done" ? finding.worked.result : undefined;
  const [columns, chooseColumns] = useState<SomeColumns>({});
  const [inputs, setInputs] = useState(FIRST_INPUTS);
  const asked = useMemo(() => questionIn(inputs, workbook.notation), [inputs, workbook]);
  const question = useSettled(asked);
  const [dateReading, readDates] = useState<DateReading>();
  useEffect(() => chooseColumns(list === undefined ? {} : guessColumns(list)), [list]);
  // Each column of dates is a question of its own.
  const dates = columns.dates;
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what makes it another question.
  useEffect(() => readDates(undefined), [list, dates]);
  useRetry(workbook, finding);

  const asOf = question.asOf;
  const reading = useWork(
    useMemo(() => {
      const complete = completeColumns(columns);
      if (list === undefined || complete === undefined || hasTwice(columns)) return undefined;
      return (work: Work) => readTransactions(list, complete, { asOf, reading: dateReading, today: today() }, work);
    }, [list, columns, asOf, dateReading]),
    true,
  );
  const found = resultOf(reading.worked);
  const analysing = useWork(
    useMemo(() => {
      if (found === undefined || !("first" in found.overview)) return undefined;
      const { transactions, overview } = found;
      return (work: Work) => analyse(transactions, overview, question, work);
    }, [found, question]),
    (found?.transactions.customers.length ?? 0) <= MOST_AT_ONCE,
  );
  const changeInputs = useCallback((next: Partial<Inputs>) => setInputs((before) => ({ ...before, ...next })), []);
  return {
    finding,
    list,
    columns,
    inputs,
    asked,
    dateReading,
    reading,
    analysing,
    chooseColumns,
    readDates,
    changeInputs,
  };
}

/** The last question that could be asked, once the user has paused typing. */
function useSettled(asked: Asked): Question {
  const [question, setQuestion] = useState(FIRST_QUESTION);
  useEffect(() => {
    if (!asked.ok) return undefined;
    const timer = setTimeout(() => setQuestion(asked.question), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [asked]);
  return question;
}

export function hasTwice(columns: SomeColumns): boolean {
  const used = Object.values(columns).filter((column) => column !== undefined);
  return new Set(used).size < used.length;
}

async function listAround(workbook: Workbook, work: Work): Promise<List | undefined> {
  const block = await workbook.block();
  await pause(work);
  return block.cells.some((row) => !row.every(isBlank)) ? findTransactions(block) : undefined;
}

/** Where no list was found, the next selection may be in one. */
function useRetry(workbook: Workbook, { worked, start }: Working<List | undefined>): void {
  const nothing = worked.kind === "done" && worked.result === undefined;
  useEffect(() => (nothing ? workbook.onSelectionChange(start) : undefined), [nothing, workbook, start]);
}

/** The serial day of today where the user is. */
function today(): number {
  const now = new Date();
  return Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - DAY_ZERO) / DAY);
}
