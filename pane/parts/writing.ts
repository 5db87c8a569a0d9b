import { useCallback, useRef, useState } from "react";
import { type PaneTexts, sentenceOf } from "../texts/index.ts";
import type { Receipt } from "../workbook.ts";

/** What the pane last did or could not do. The sentence is made when shown, so that it follows the language. */
export interface Status {
  readonly tone: "busy" | "done" | "problem";
  sentence(texts: PaneTexts): string;
  readonly receipt?: Receipt;
}

export interface Writing {
  readonly status: Status | undefined;
  say(status: Status | undefined): void;
  write(action: () => Promise<Receipt>, done: (address: string, texts: PaneTexts) => string): Promise<void>;
  undo(receipt: Receipt): Promise<void>;
}

/** Writes to the workbook one at a time, and tells how it went; `afterwards` looks again at what was changed, `first` is said already. */
export function useWriting(afterwards?: () => void, first?: Status): Writing {
  const [status, say] = useState(first);
  const busy = useRef(false);
  const next = useRef(afterwards);
  next.current = afterwards;

  const attempt = useCallback(async (action: () => Promise<Status>) => {
    if (busy.current) return;
    busy.current = true;
    say({ tone: "busy", sentence: ({ insert }) => insert.inserting });
    try {
      say(await action());
      next.current?.();
    } catch (error) {
      say({ tone: "problem", sentence: (texts) => sentenceOf(error, texts) });
    } finally {
      busy.current = false;
    }
  }, []);

  const write: Writing["write"] = useCallback(
    (action, done) =>
      attempt(async () => {
        const receipt = await action();
        return { tone: "done", sentence: (texts) => done(receipt.address, texts), receipt };
      }),
    [attempt],
  );

  const undo: Writing["undo"] = useCallback(
    (receipt) =>
      attempt(async () => {
        await receipt.undo();
        return { tone: "done", sentence: (texts) => texts.status.undone };
      }),
    [attempt],
  );

  return { status, say, write, undo };
}
