import { type Cell, isBlank } from "../cells.ts";
import { type Facts, fail } from "../errors.ts";
import type { Words } from "../words.ts";
import { isName, normalName, numberIn } from "./cell-texts.ts";
import { GIVE_GRADES, GRADES, INDEX, type Item, MARKS, type Scale, type Scorecard } from "./scorecard-model.ts";
import { areHeaders, REST_OF_ROW, type SmallTable, smallTable } from "./small-table.ts";

const COLUMNS = {
  en: "the name of a scorecard, or your own in 1, 2 or 4 columns: item, weight, worst score, best score",
  nl: "de naam van een scorekaart, of een eigen scorekaart in 1, 2 of 4 kolommen: onderdeel, gewicht, slechtste score, beste score",
} as const;
const NEW_NAME = {
  en: "the name of an item that is not in the list yet",
  nl: "de naam van een onderdeel dat nog niet in de lijst staat",
} as const;
const WEIGHT = { en: "a weight from 0 to 1,000,000", nl: "een gewicht van 0 tot 1.000.000" } as const;
const BOUND = {
  en: "a score from −1,000,000,000 to 1,000,000,000",
  nl: "een score van −1.000.000.000 tot 1.000.000.000",
} as const;
const OWN_SCALES: Words = {
  en: "Score every item on its own scale.",
  nl: "Geef elk onderdeel een score op zijn eigen schaal.",
};

const HEAVIEST = 1e6;
const FURTHEST = 1e9;

const OWN: Omit<Scorecard, "items" | "sources" | "instruction"> = {
  id: "",
  title: { en: "Own scorecard", nl: "Eigen scorekaart" },
  aliases: [],
  scale: GRADES,
  marks: MARKS,
  index: INDEX,
};

export type UsedScorecard = Omit<Scorecard, "sources">;

/** A scorecard from the sheet, one item per row: its name and, in further columns, its weight and the ends of its scale. */
export function ownScorecard(grid: readonly (readonly Cell[])[]): UsedScorecard {
  const [first = []] = grid;
  const inOneRow = grid.length === 1 && first.length > 1 && first.every((cell) => isBlank(cell) || isName(cell));
  const table = smallTable("model", grid, inOneRow);
  const { rows, width, place } = table;
  if (![1, 2, 4].includes(width)) fail("malformed-table", { param: "model", expected: COLUMNS });
  const firstAt = rows.findIndex((line) => !line.every(isBlank));
  const start = areHeaders((rows[firstAt] ?? []).slice(1)) ? firstAt + 1 : 0;
  const listed = rows
    .map((line, row) => ({ line, row }))
    .filter(({ line, row }) => row >= start && !line.every(isBlank));
  if (listed.length === 0) fail("malformed-table", { param: "model", expected: COLUMNS });

  const isFilled = (column: number) => listed.some(({ line }) => column < width && !isBlank(line[column]));
  const weighed = isFilled(1);
  const scaled = isFilled(2) || isFilled(3);
  const seen = new Set<string>();
  const items = listed.map(({ line, row }): Item => {
    const name = nameIn(line[0], place(row, 0), seen);
    return {
      name: { en: name, nl: name },
      question: { en: "", nl: "" },
      row: row - start,
      ...(weighed ? { weight: weightIn(line[1], place(row, 1)) } : {}),
      ...(scaled ? { scale: scaleIn(line, row, table) } : {}),
    };
  });
  return { ...OWN, items, instruction: scaled ? OWN_SCALES : GIVE_GRADES };
}

function nameIn(cell: Cell, place: Facts, seen: Set<string>): string {
  if (isBlank(cell)) fail("incomplete-row", { ...place, other: REST_OF_ROW });
  if (!isName(cell) || seen.has(normalName(cell))) fail("malformed-table", { ...place, expected: NEW_NAME });
  seen.add(normalName(cell));
  return String(cell).trim();
}

export function weightIn(cell: Cell, place: Facts): number {
  if (isBlank(cell)) fail("incomplete-row", { ...place, other: REST_OF_ROW });
  const weight = numberIn(cell, place);
  return weight >= 0 && weight <= HEAVIEST ? weight : fail("malformed-table", { ...place, expected: WEIGHT });
}

function scaleIn(line: readonly Cell[], row: number, { place }: SmallTable): Scale {
  const [worst, best] = [2, 3].map((column) => {
    const cell = line[column];
    if (isBlank(cell)) fail("incomplete-row", { ...place(row, column), other: REST_OF_ROW });
    const bound = numberIn(cell, place(row, column));
    return Math.abs(bound) <= FURTHEST ? bound : fail("malformed-table", { ...place(row, column), expected: BOUND });
  }) as [number, number];
  return worst === best ? fail("inconsistent-values", { ...place(row, 3), received: best }) : { worst, best };
}
