import type { Json } from "./host-object.ts";
import type { Workbook } from "./workbook.ts";

interface AsyncResult {
  readonly status: "failed" | "succeeded";
  readonly value?: undefined;
}
type Callback = (result: AsyncResult) => void;
type Handler = (event: { readonly type: string }) => unknown;

const SELECTION_CHANGED = "documentSelectionChanged";

/** The part of Office that is older than Excel.run: settings kept in the file, and the event of the selection. */
export class OfficeDocument {
  /** What the file holds: settings that were set are lost until they are saved. */
  readonly saved = new Map<string, Json>();
  readonly #set = new Map<string, Json>();
  readonly #handlers = new Set<Handler>();

  constructor(workbook: Workbook) {
    workbook.onSelect = () => {
      for (const handler of this.#handlers) setTimeout(() => handler({ type: SELECTION_CHANGED }), 0);
    };
  }

  get handlers(): number {
    return this.#handlers.size;
  }

  /** `Office.context.document`. */
  readonly api = {
    settings: {
      get: (name: string): Json => this.#set.get(name) ?? null,
      set: (name: string, value: Json): void => void this.#set.set(name, value),
      saveAsync: (callback?: Callback): void => {
        for (const [name, value] of this.#set) this.saved.set(name, value);
        answer(callback);
      },
    },
    addHandlerAsync: (type: string, handler: Handler, callback?: Callback): void => {
      this.#handlers.add(checked(type, handler));
      answer(callback);
    },
    removeHandlerAsync: (type: string, { handler }: { readonly handler: Handler }, callback?: Callback): void => {
      this.#handlers.delete(checked(type, handler));
      answer(callback);
    },
  };
}

function checked(type: string, handler: Handler): Handler {
  if (type !== SELECTION_CHANGED) throw new Error(`NotImplemented: the event ${type} of Office.context.document`);
  return handler;
}

function answer(callback: Callback | undefined): void {
  setTimeout(() => callback?.({ status: "succeeded" }), 0);
}
