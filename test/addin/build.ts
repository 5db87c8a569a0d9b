import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root, webpack } from "../../scripts/prepare.mjs";
import type { FunctionsJson } from "../hosts/excel/custom-functions.ts";
import { type LoadedExcel, type LoadOptions, loadExcel } from "../hosts/excel/load.ts";

const dist = path.join(root, "dist", "addin");

export const built = (file: string): string => path.join(dist, file);
export const builtText = (file: string): string => readFileSync(built(file), "utf8");

/** The tests look at what `npm run build` made; without it, they make it. */
export async function ensureBuilt(): Promise<void> {
  if (!existsSync(built("manifest.xml"))) await webpack(["--config-name", "excel"], { quiet: true });
}

/** How long that may take. */
export const BUILD_TIME = 180_000;

export const metadata = (file = "functions.json"): FunctionsJson => JSON.parse(builtText(file));

/** The built functions in Excel. */
export function openFunctions(options: LoadOptions = {}): LoadedExcel {
  return loadExcel({ functionsJson: metadata(), scripts: [built("functions.js")], later: dist, ...options });
}
