import type { FormulaUse, NumberPart } from "../../core/items/item.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { MEASURES, SETTINGS, TOLERANCES, USES } from "./exercise-words.ts";

type Answer = Pick<NumberPart, "name" | "answer" | "measure" | "decimals" | "tolerance" | "percent" | "use">;

/** More decimals than a spreadsheet can show. */
const MOST_DECIMALS = 10;

/** What the answer to a question is, and what else is right. */
export function readNumberAnswer(line: ExerciseLine): Answer | undefined {
  const [name, answer, measure] = [line.needed("name"), line.formula(), line.oneOf("type", MEASURES)];
  const decimals = line.neededNumber("decimals", { from: 0, to: MOST_DECIMALS, whole: true });
  const tolerance = readTolerance(line);
  const { fractionOnly, ...uses } = line.settings({ ...USES, fractionOnly: SETTINGS.fractionOnly });
  const [use] = Object.keys(uses) as FormulaUse[];
  if (name === undefined || answer === undefined || measure === undefined || decimals === undefined) return undefined;
  return {
    ...{ name, answer, measure, decimals },
    ...(tolerance && { tolerance }),
    ...(fractionOnly && { percent: "fraction only" as const }),
    ...(use && { use }),
  };
}

function readTolerance(line: ExerciseLine): NumberPart["tolerance"] {
  const isBlank = (["tolerance", "toleranceKind"] as const).every((column) => line.cell(column) === null);
  if (isBlank) return undefined;
  const mode = line.oneOf("toleranceKind", TOLERANCES);
  const isCount = mode === "decimals" || mode === "digits";
  const limits = isCount
    ? ({ from: 0, to: 15, whole: true } as const)
    : { from: 0, ...(mode === "relative" && { to: 1 }) };
  const value = line.neededNumber("tolerance", limits);
  return mode === undefined || value === undefined ? undefined : { mode, value };
}
