import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Data and cases that the project may not carry. Where the environment names their folder (KWADRANT_REFERENCES), tests use
 * them; elsewhere those tests are skipped, and the same is tested on a few figures or on made data.
 */
export function reference(file: string): string | undefined {
  const folder = process.env.KWADRANT_REFERENCES;
  const place = path.join(folder ?? "", file);
  return folder !== undefined && existsSync(place) ? readFileSync(place, "utf8") : undefined;
}
