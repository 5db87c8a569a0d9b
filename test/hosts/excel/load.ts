import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext, Script } from "node:vm";
import { FakeExcel } from "./bridge.ts";
import { officePath, officeText } from "./office-files.ts";
import { type Globals, type OfficeOptions, shimOffice } from "./office-shim.ts";

export { browserOffice } from "./browser-office.ts";

export interface LoadOptions extends OfficeOptions {
  /** Built script files to run in the page, such as dist/addin/functions.js, in this order. */
  readonly scripts?: readonly string[];
  /** The folder of the scripts that those fetch later; without it none comes. */
  readonly later?: string;
}

export interface LoadedExcel {
  readonly host: FakeExcel;
  /** The globals of the page. */
  readonly realm: Globals;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly callFunction: FakeExcel["callFunction"];
  readonly runCommand: (name: string) => Promise<void>;
  /** Runs one more script file in the page. */
  readonly runScript: (file: string) => void;
}

let office: Script | undefined;

/** A page inside Excel, in a realm of its own: the real office.js, our host behind it, and the given scripts. */
export function loadExcel(options: LoadOptions = {}): LoadedExcel {
  const realm = pageGlobals();
  const context = createContext(realm);
  const shim = shimOffice(realm, options);
  office ??= new Script(officeText(), { filename: officePath });
  office.runInContext(context);
  const host = new FakeExcel();
  shim.complete(host);
  const runScript = (file: string) => void runInContext(readFileSync(file, "utf8"), context, { filename: file });
  const { later } = options;
  if (later !== undefined) Object.assign(realm.document as object, { head: fetching(later, runScript) });
  for (const file of options.scripts ?? []) runScript(file);
  return {
    host,
    realm,
    Excel: context.Excel,
    Office: context.Office,
    CustomFunctions: context.CustomFunctions,
    callFunction: host.callFunction.bind(host),
    runCommand: shim.runCommand,
    runScript,
  };
}

/** The head of a page, where a script element is put to fetch a script. */
const fetching = (folder: string, runScript: (file: string) => void) => ({
  appendChild(script: { readonly src: string; onload(event: object): void }) {
    setImmediate(() => {
      runScript(path.join(folder, path.basename(script.src)));
      script.onload({ type: "load", target: script });
    });
  },
});

/** The runtime collects results for 50 ms and posts at most twice a second; tests need not wait that long. */
const HURRY = 50;

/**
 * What office.js touches while it loads. The realm keeps its own JSON, Array and Promise: the runtime tests
 * `instanceof Array` and would silently treat ours as something else.
 */
function pageGlobals(): Globals {
  const location = {
    hash: "",
    host: "localhost:3000",
    hostname: "localhost",
    href: "https://localhost:3000/taskpane.html",
    origin: "https://localhost:3000",
    pathname: "/taskpane.html",
    protocol: "https:",
    search: "",
  };
  const storage = { getItem: () => null, removeItem: () => undefined, setItem: () => undefined };
  const listen = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const globals: Globals = {
    ...listen,
    TextEncoder,
    URL,
    clearInterval,
    clearTimeout,
    console: { ...console, log: () => undefined },
    document: {
      ...listen,
      URL: location.href,
      cookie: "",
      createElement: () => ({ setAttribute: () => undefined }),
      documentElement: {},
      getElementsByTagName: () => [],
      location,
      readyState: "complete",
    },
    localStorage: storage,
    location,
    navigator: { language: "en-US", userAgent: "node" },
    performance,
    sessionStorage: storage,
    setInterval,
    setTimeout: (callback: (...received: unknown[]) => void, delay = 0, ...received: unknown[]) =>
      setTimeout(callback, delay / HURRY, ...received),
  };
  globals.self = globals;
  globals.window = globals;
  return globals;
}
