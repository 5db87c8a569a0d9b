import { useCallback, useEffect, useState } from "react";
import { parametersOf } from "../../core/define.ts";
import { sentenceFor } from "../../core/i18n/index.ts";
import type { Entry } from "../../core/registry.ts";
import { areaOf, firstCell, heightOf, liesIn, widthOf } from "../address.ts";
import { type Draft, draftOf, type InputProblem } from "../insertion.ts";
import { useWriting, type Writing } from "../parts/writing.ts";
import { prefill } from "../prefill.ts";
import { type PaneTexts, sentenceOf, useLanguage, useTexts } from "../texts/index.ts";
import { type Receipt, type Workbook, WorkbookError } from "../workbook.ts";

type Typed = Readonly<Record<string, string>>;

/** The name under which the form keeps the cell that the formula goes to; no parameter can be called so. */
export const TARGET = "=target";

export interface InsertFormState {
  readonly typed: Typed;
  readonly draft: Draft;
  readonly writing: Writing;
  type(field: string, text: string): void;
  leave(field: string): void;
  /** What to say about a field, once the user has been there. */
  sentenceAbout(field: string): string | undefined;
  takeSelection(field: string): Promise<void>;
  fillIn(): Promise<void>;
  /** Inserts, or answers which field to look at first. */
  submit(): Promise<string | undefined>;
}

/** Everything the form knows and does. */
export function useInsertForm(entry: Entry, workbook: Workbook): InsertFormState {
  const texts = useTexts();
  const language = useLanguage();
  const writing = useWriting();
  const [typed, setTyped] = useState<Typed>({});
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const params = parametersOf(entry.calculator);
  const target = (typed[TARGET] ?? "").trim();
  const draft = draftOf(entry, typed, target, workbook.notation);
  const { say } = writing;

  const orSay = useCallback(
    async (action: () => Promise<void>) => {
      try {
        await action();
      } catch (error) {
        say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
      }
    },
    [say],
  );

  const fillIn = useCallback(
    () =>
      orSay(async () => {
        const filled = await filledFromSelection(entry, workbook);
        setVisited(new Set());
        setTyped((before) => ({ ...before, ...filled }));
      }),
    [entry, workbook, orSay],
  );

  useEffect(() => void fillIn(), [fillIn]);

  const sentenceOfProblem = (problem: InputProblem, words: PaneTexts): string =>
    typeof problem === "string" ? words.insert.problems[problem] : sentenceFor(entry, problem, language);

  return {
    typed,
    draft,
    writing,
    type: (field, text) => setTyped((before) => ({ ...before, [field]: text })),
    leave: (field) => setVisited((before) => new Set(before).add(field)),
    sentenceAbout(field) {
      if (!visited.has(field)) return undefined;
      if (field === TARGET) return isOneCell(target) ? undefined : texts.insert.badTarget;
      const problem = draft.problems.get(field);
      return problem === undefined ? undefined : sentenceOfProblem(problem, texts);
    },
    takeSelection: (field) =>
      orSay(async () => {
        const { address } = await workbook.selection();
        setTyped((before) => ({ ...before, [field]: field === TARGET ? firstCell(address) : address }));
      }),
    fillIn,
    async submit() {
      setVisited(new Set([...params.map(({ name }) => name), TARGET]));
      const wrong =
        params.find(({ name }) => draft.problems.has(name))?.name ?? (isOneCell(target) ? undefined : TARGET);
      if (wrong !== undefined) {
        say({ tone: "problem", sentence: ({ insert }) => insert.incomplete });
        return wrong;
      }
      const missing = await missingName(draft.names, workbook);
      if (missing === undefined) {
        await writing.write(
          () => insert(draft, target, workbook),
          (address, words) => words.insert.inserted(address),
        );
      } else say({ tone: "problem", sentence: (words) => words.insert.noSuchName(missing) });
      return undefined;
    },
  };
}

const insert = (draft: Draft, target: string, workbook: Workbook): Promise<Receipt> =>
  workbook.apply([{ kind: "formula", address: target, formula: draft.formula, rows: 1, columns: 1 }]);

function isOneCell(address: string): boolean {
  const area = areaOf(address);
  return area !== undefined && heightOf(area) === 1 && widthOf(area) === 1;
}

/** The first name that the workbook does not know. Addresses need no looking up. */
async function missingName(names: readonly string[], workbook: Workbook): Promise<string | undefined> {
  for (const name of names) {
    const known = await workbook.read(name).then(
      () => true,
      (error: unknown) => !(error instanceof WorkbookError && error.problem === "no-such-range"),
    );
    if (!known) return name;
  }
  return undefined;
}

/** The inputs that follow from the selection: ranges for the arguments, and a cell for the formula. */
async function filledFromSelection(entry: Entry, workbook: Workbook): Promise<Typed> {
  const [selection, active] = await Promise.all([workbook.selection(), workbook.activeCell()]);
  const filled = prefill(parametersOf(entry.calculator), selection);
  const free =
    active.text === "" && active.formula === "" && !Object.values(filled).some((one) => liesIn(active.address, one));
  const target = free ? active.address : await workbook.blankCellBeside(selection.address);
  return { ...filled, [TARGET]: target };
}
