import { useCallback, useRef, useState } from "react";
import { chartOf } from "../classify/chart-of.ts";
import type { Choice } from "../classify/choice.ts";
import {
  type ClassifyPlan,
  classifyPlan,
  needsImage,
  type PlanOptions,
  type Surroundings,
} from "../classify/classify-plan.ts";
import { addressOn, surroundingsOf } from "../classify/place.ts";
import type { Preview } from "../classify/preview.ts";
import { sameCells } from "../classify/same-cells.ts";
import { useWriting, type Writing } from "../parts/writing.ts";
import { readIfThere } from "../read-if-there.ts";
import { TEXTS } from "../texts/index.ts";
import type { Receipt, Workbook } from "../workbook.ts";
import { drawImage } from "./draw-image.ts";
import type { Classifying } from "./use-classify.ts";

export type WriteOptions = PlanOptions;

export const START_OPTIONS: WriteOptions = { live: true, colours: true, chart: true };

export interface Applying {
  readonly writing: Writing;
  /** The share that is written, while something is. */
  readonly progress: number | undefined;
  /** A plan that would overwrite something, and waits for leave. */
  readonly asking: ClassifyPlan | undefined;
  /** Whether an earlier answer of this list is still there, which the next one replaces. */
  readonly written: boolean;
  apply(choice: Choice, preview: Preview, options: WriteOptions): Promise<void>;
  confirm(): Promise<void>;
  refuse(): void;
  stop(): void;
}

/** Writes what was chosen: looks first whether the list is still the one that was shown, and asks before it overwrites. */
export function useApply(workbook: Workbook, classifying: Classifying): Applying {
  const writing = useWriting();
  const [progress, setProgress] = useState<number>();
  const [asking, setAsking] = useState<ClassifyPlan>();
  const [receipt, setReceipt] = useState<Receipt>();
  const stopping = useRef({ aborted: false });
  const { write } = writing;
  const { restart } = classifying;

  const carryOut = useCallback(
    async (plan: ClassifyPlan): Promise<Receipt> => {
      stopping.current = { aborted: false };
      setProgress(0);
      const carried = await workbook
        .apply(plan.changes, { signal: stopping.current, onProgress: setProgress })
        .finally(() => setProgress(undefined));
      const done: Receipt = {
        address: plan.address,
        async undo() {
          await carried.undo();
          setReceipt(undefined);
        },
      };
      setReceipt(done);
      return done;
    },
    [workbook],
  );

  const carry = useCallback(
    (plan: ClassifyPlan) =>
      write(
        () => carryOut(plan),
        (address, { classify }) => classify.write.done(address),
      ),
    [write, carryOut],
  );

  return {
    writing,
    progress,
    asking,
    written: receipt !== undefined,
    async apply(choice, preview, options) {
      setAsking(undefined);
      const { list } = choice;
      try {
        // What was written before for this list makes room for what comes now.
        if (receipt !== undefined) await receipt.undo();
        const now = await readIfThere(workbook, list.address);
        if (now === undefined || !sameCells(list.cells, now)) return restart("listChanged");
        const plan = classifyPlan(choice, preview, options, await surroundings(workbook, choice, preview, options));
        if (plan.inTheWay.length > 0) return setAsking(plan);
        await carry(plan);
      } catch (error) {
        await write(
          () => Promise.reject(error),
          () => "",
        );
      }
    },
    async confirm() {
      if (asking === undefined) return;
      setAsking(undefined);
      await carry(asking);
    },
    refuse: () => setAsking(undefined),
    stop() {
      stopping.current.aborted = true;
    },
  };
}

/** What a plan must know of the workbook, asked when it is made. */
async function surroundings(
  workbook: Workbook,
  choice: Choice,
  preview: Preview,
  options: WriteOptions,
): Promise<Surroundings> {
  const { list } = choice;
  const rectangle = surroundingsOf(list);
  const [cells, names, sheets, language] = await Promise.all([
    workbook.read(addressOn(list.sheet, rectangle)),
    workbook.names(),
    workbook.sheets(),
    workbook.labelLanguage(),
  ]);
  const { host, can } = workbook;
  const image = needsImage(choice, preview, options, can)
    ? await drawImage(chartOf(choice, preview, language), language)
    : undefined;
  return {
    image,
    host,
    can,
    names,
    sheets,
    language,
    seen: { rectangle, cells },
    words: TEXTS[language].classify.sheet,
  };
}
