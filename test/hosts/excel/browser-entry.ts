import { FakeExcel } from "./bridge.ts";
import { type Globals, type OfficeOptions, type Shim, shimOffice } from "./office-shim.ts";

/** What tests reach in the page as `window.__host`. */
export type BrowserHost = FakeExcel & Pick<Shim, "runCommand">;

/**
 * Runs before office.js; the returned function runs after it.
 *
 * @public Called by the text that `browserOffice()` makes.
 */
export function start(page: Globals, options: OfficeOptions): () => void {
  const shim = shimOffice(page, options);
  return () => {
    const host = new FakeExcel();
    shim.complete(host);
    page.__host = Object.assign(host, { runCommand: shim.runCommand });
  };
}
