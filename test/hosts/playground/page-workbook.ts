import type { Page } from "playwright-core";
import type { Carrying } from "../../../pane/changes.ts";
import { type Receipt, type Workbook, WorkbookError, type WorkbookProblem } from "../../../pane/workbook.ts";
import type {} from "./bench.ts";

/** What a question to the page comes back as. */
type Answer<T> =
  | { readonly value: T; readonly problem?: never }
  | { readonly problem: WorkbookProblem; readonly message: string };

/** Beside the page, and only there while a test runs. */
const PROGRESS = "progress-of-plan";

/** The playground's workbook seen from outside its page: questions, answers and refusals cross over. */
export async function pageWorkbook(page: Page): Promise<Workbook> {
  const [carried, listening] = [await carrier(page), await ears(page)];
  const ask = async <M extends Asked>(method: M, ...args: Parameters<Workbook[M]>): Promise<never> => {
    const answer = await page.evaluate(
      async ([name, given]): Promise<Answer<unknown>> => {
        const { workbook } = window.kwadrant;
        try {
          return { value: await (workbook[name] as (...all: unknown[]) => Promise<unknown>)(...given) };
        } catch (error) {
          const { problem, message } = error as WorkbookError;
          if (problem === undefined) throw error;
          return { problem, message };
        }
      },
      [method, args as readonly unknown[]] as const,
    );
    return valueIn(answer) as never;
  };
  const traits = await page.evaluate(() => {
    const { host, notation, interfaceLanguage, canSetLabelLanguage, can } = window.kwadrant.workbook;
    return { host, notation, interfaceLanguage, canSetLabelLanguage, can };
  });
  return {
    ...traits,
    selection: () => ask("selection"),
    activeCell: () => ask("activeCell"),
    read: (address) => ask("read", address),
    blankCellBeside: (address) => ask("blankCellBeside", address),
    block: () => ask("block"),
    formulas: (sheet) => ask("formulas", sheet),
    select: (address) => ask("select", address),
    sheets: () => ask("sheets"),
    names: () => ask("names"),
    setting: (key, owner) => ask("setting", key, owner),
    setSetting: (key, text, owner) => ask("setSetting", key, text, owner),
    labelLanguage: () => ask("labelLanguage"),
    setLabelLanguage: (language) => ask("setLabelLanguage", language),
    apply: carried,
    onSelectionChange: listening,
  };
}

type Asked = Exclude<keyof Workbook, "apply" | "onSelectionChange" | "files" | "openWorkbook" | keyof Traits>;
type Traits = Pick<Workbook, "host" | "notation" | "interfaceLanguage" | "canSetLabelLanguage" | "can">;

function valueIn<T>(answer: Answer<T>): T {
  if (answer.problem !== undefined) throw new WorkbookError(answer.problem, answer.message);
  return answer.value;
}

/** Carries out plans in the page. Its progress is told at once and waits for the answer, so that a plan stops where a test stops it. */
async function carrier(page: Page): Promise<Workbook["apply"]> {
  const running = new Map<string, Carrying>();
  await page.route(`**/${PROGRESS}*`, (route) => {
    const told = new URL(route.request().url()).searchParams;
    const carrying = running.get(told.get("plan") ?? "");
    carrying?.onProgress?.(Number(told.get("share")));
    return route.fulfill({ body: carrying?.signal?.aborted ? "stop" : "" });
  });
  return async (changes, carrying = {}): Promise<Receipt> => {
    const plan = crypto.randomUUID();
    running.set(plan, carrying);
    const handle = await page.evaluateHandle(
      async ([wanted, name, where, aborted]): Promise<Answer<Receipt>> => {
        const signal = { aborted };
        const onProgress = (share: number) => {
          const telling = new XMLHttpRequest();
          telling.open("GET", `${where}?plan=${name}&share=${share}`, false);
          telling.send();
          signal.aborted ||= telling.responseText === "stop";
        };
        try {
          return { value: await window.kwadrant.workbook.apply(wanted, { signal, onProgress }) };
        } catch (error) {
          const { problem, message } = error as WorkbookError;
          if (problem === undefined) throw error;
          return { problem, message };
        }
      },
      [changes, plan, PROGRESS, carrying.signal?.aborted === true] as const,
    );
    running.delete(plan);
    const address = valueIn(
      await handle.evaluate((answer) => ("value" in answer ? { value: answer.value.address } : answer)),
    );
    return {
      address,
      async undo() {
        const answer = await handle.evaluate(async (done): Promise<Answer<undefined>> => {
          try {
            if ("value" in done) await done.value.undo();
            return { value: undefined };
          } catch (error) {
            const { problem, message } = error as WorkbookError;
            if (problem === undefined) throw error;
            return { problem, message };
          }
        });
        return valueIn(answer);
      },
    };
  };
}

/** Who listens in the page. What crosses first is done first, so that the listener is there before the selection moves. */
async function ears(page: Page): Promise<Workbook["onSelectionChange"]> {
  const listeners = new Map<string, () => void>();
  await page.exposeFunction("hear", (name: string) => listeners.get(name)?.());
  return (listener) => {
    const name = crypto.randomUUID();
    listeners.set(name, listener);
    const listening = page.evaluateHandle((own) => {
      const { hear } = window as unknown as { hear(name: string): Promise<void> };
      return { stop: window.kwadrant.workbook.onSelectionChange(() => void hear(own)) };
    }, name);
    return () => void listening.then((handle) => handle.evaluate(({ stop }) => stop()));
  };
}
