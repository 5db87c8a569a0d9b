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

export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
