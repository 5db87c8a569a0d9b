import { useCallback, useEffect, useRef, useState } from "react";
import { isCancelled, type Work } from "../work.ts";

/** How far some long work is. `before` is what it gave the time before, as long as it is at it again. */
export type Worked<T> =
  | { readonly kind: "waiting" }
  | { readonly kind: "busy"; readonly share: number; readonly before: T | undefined }
  | { readonly kind: "done"; readonly result: T }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface Working<T> {
  readonly worked: Worked<T>;
  start(): void;
  cancel(): void;
}

/** Runs long work, anew whenever it becomes another function: at once, or else when it is started. One run at a time counts. */
export function useWork<T>(run: ((work: Work) => Promise<T>) | undefined, atOnce: boolean): Working<T> {
  const [worked, setWorked] = useState<Worked<T>>({ kind: "waiting" });
  const current = useRef<AbortController>(undefined);

  const start = useCallback(() => {
    current.current?.abort();
    if (run === undefined) return setWorked({ kind: "waiting" });
    const abort = new AbortController();
    current.current = abort;
    const show = (next: (before: Worked<T>) => Worked<T>) => {
      if (current.current === abort) setWorked(next);
    };
    show((before) => ({ kind: "busy", share: 0, before: resultOf(before) }));
    run({
      signal: abort.signal,
      onProgress: (share) => show((before) => ({ kind: "busy", share, before: resultOf(before) })),
    }).then(
      (result) => show(() => ({ kind: "done", result })),
      (error: unknown) => show(() => (isCancelled(error) ? { kind: "cancelled" } : { kind: "failed", error })),
    );
  }, [run]);

  useEffect(() => {
    if (atOnce || run === undefined) start();
    else setWorked({ kind: "waiting" });
    return () => current.current?.abort();
  }, [run, atOnce, start]);

  const cancel = useCallback(() => {
    current.current?.abort();
    setWorked({ kind: "cancelled" });
  }, []);

  return { worked, start, cancel };
}

/** What the work gave last; undefined where it gave nothing yet. */
export function resultOf<T>(worked: Worked<T>): T | undefined {
  if (worked.kind === "done") return worked.result;
  return worked.kind === "busy" ? worked.before : undefined;
}
