import { type Cell, errorOf, isBlank } from "../cells.ts";
import { fail } from "../errors.ts";
import { SCORECARDS } from "./data/index.ts";
import { ownScorecard, type UsedScorecard } from "./own-scorecard.ts";

/** "7-S model", "7s model" and "7S-model" are one name. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** A scorecard by name, in either language, or from the sheet where the range holds more than one filled cell. */
export function findScorecard(grid: readonly (readonly Cell[])[]): UsedScorecard {
  const filled = grid.flat().filter((cell) => !isBlank(cell));
  const error = filled.map(errorOf).find((text) => text !== undefined);
  if (error !== undefined) fail("error-cell", { param: "model", received: error });
  return filled.length > 1 ? ownScorecard(grid) : byName(String(filled[0] ?? "").trim());
}

function byName(name: string): UsedScorecard {
  const wanted = plain(name);
  const found = SCORECARDS.find(({ id, title, aliases }) =>
    [id, title.en, title.nl, ...aliases].map(plain).includes(wanted),
  );
  const titles = (language: "en" | "nl") => SCORECARDS.map(({ title }) => title[language]).join(", ");
  const options = { en: titles("en"), nl: titles("nl") };
  return found ?? fail("unknown-name", { param: "model", received: name, options });
}
