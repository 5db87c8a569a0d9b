import path from "node:path";
import { buildSync } from "esbuild";
import { ENTRY_POINTS, LIBRARY } from "../../../apps-script/entry-points.ts";
import { appsScriptStubs } from "../../../core/emit/apps-script-stubs.ts";

let code: string | undefined;

/** The script as it stands in the source, bundled on the spot: for tests of what it does, not of how it is built. */
export function serverCode(): string {
  code ??= bundled();
  return code;
}

function bundled(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(import.meta.dirname, "../../../apps-script/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: LIBRARY,
    target: "es2019",
  });
  return `${outputFiles[0]?.text ?? ""}\n${appsScriptStubs(LIBRARY, "en", ENTRY_POINTS)}`;
}
