import type { InParts } from "../core/numeric/in-parts.ts";

/** Long work in steps: between two of them the pane paints, and hears that it is to stop. */
export interface Work {
  readonly signal: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Lets the pane breathe. Rejects with an AbortError where the work was cancelled meanwhile. */
export async function pause({ signal }: Pick<Work, "signal">): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/** Milliseconds of work after which the pane breathes. */
const LONG = 40;

/** Does work in parts, and lets the pane breathe in between. */
export async function unhurried<T>(parts: InParts<T>, work: Pick<Work, "signal">): Promise<T> {
  let since = performance.now();
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
    if (performance.now() - since < LONG) continue;
    await pause(work);
    since = performance.now();
  }
}

export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
