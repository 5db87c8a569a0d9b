import type { Sheets } from "./runtime.ts";

type Handler = (value: unknown) => void;

/** google.script.run of a sidebar: answers later, in order, and only from functions that the script shows the world. */
export function scriptRun(sheets: Sheets, onSuccess: Handler = () => {}, onFailure: Handler = () => {}): object {
  return {
    withSuccessHandler: (handler: Handler) => scriptRun(sheets, handler, onFailure),
    withFailureHandler: (handler: Handler) => scriptRun(sheets, onSuccess, handler),
    api(method: string, payload: unknown) {
      queueMicrotask(() => {
        try {
          onSuccess(sheets.api(method, payload));
        } catch (error) {
          onFailure(error);
        }
      });
    },
  };
}
