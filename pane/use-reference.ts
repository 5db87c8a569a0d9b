import { useCallback, useEffect, useState } from "react";

export type Reference = typeof import("./reference/index.ts");

let loading: Promise<Reference> | undefined;

/** The prose of the functions, fetched once; after a failure, such as a lost connection, the next one asks again. */
export function loadReference(): Promise<Reference> {
  loading ??= import(/* webpackChunkName: "reference" */ "./reference/index.ts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export interface ReferenceState {
  /** Undefined until it is there. */
  readonly reference: Reference | undefined;
  readonly failed: boolean;
  retry(): void;
}

/** The prose of the functions for a view, which shows itself without it first. */
export function useReference(): ReferenceState {
  const [reference, setReference] = useState<Reference>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadReference().then(setReference, () => setFailed(true));
  }, []);
  useEffect(load, [load]);
  return { reference, failed, retry: load };
}
