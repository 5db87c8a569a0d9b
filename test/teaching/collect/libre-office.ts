import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const hasLibreOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

/** A workbook as LibreOffice saves it in another format, recalculated. */
export function converted(bytes: Uint8Array, from: "xlsx" | "ods", to: "xlsx" | "ods"): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "kwadrant-"));
  try {
    writeFileSync(path.join(folder, `work.${from}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      path.join(folder, "out"),
      path.join(folder, `work.${from}`),
    ]);
    return readFileSync(path.join(folder, "out", `work.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
