import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Microsoft's file, read where npm put it and never copied: its licence allows testing with it, not passing it on. */
export const officePath = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

export function officeText(): string {
  return readFileSync(officePath, "utf8");
}
