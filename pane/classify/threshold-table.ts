import type { Language } from "../../core/words.ts";
import type { Change } from "../changes.ts";
import type { Choice } from "./choice.ts";
import { definedName } from "./defined-name.ts";
import type { LineValues } from "./line-values.ts";
import type { References } from "./live-formula.ts";
import { addressOn, localAddress, type Rectangle } from "./place.ts";
import type { Rows } from "./read-rows.ts";
import { figuresOf, type Group, groupsOf, textsBefore, titlesOf } from "./threshold-cells.ts";

/** What the sheet says around thresholds, in the language of its labels. */
export interface ThresholdWords {
  readonly heading: string;
  /** Before the names of cells: Line_current_value. */
  readonly line: string;
  readonly tiers: string;
  from(name: string): string;
}

/** Threshold cells as they will be written: their size, and the changes once it is known where. */
export interface ThresholdTable {
  readonly rows: number;
  readonly columns: number;
  changesAt(place: Rectangle): readonly Change[];
  /** What a formula calls the cells of each parameter, once they stand there. */
  referencesAt(place: Rectangle): References;
}

interface Writing {
  readonly words: ThresholdWords;
  readonly language: Language;
  /** Names that are taken. */
  readonly names: readonly string[];
  /** Whether the cells get names. */
  readonly named: boolean;
}

/** The thresholds under a heading: one row each, their name before it; several lines of one parameter side by side. */
export function thresholdTable(choice: Choice, rows: Rows, values: LineValues, writing: Writing): ThresholdTable {
  const { words, language, named } = writing;
  const { sheet } = choice.list;
  const { named: tiers, lines } = choice.kind;
  const groups = groupsOf(lines);
  const columns = 1 + Math.max(...groups.map((group) => group.lines.length));
  const last = groups.at(-1);
  const height = last === undefined ? 1 : 1 + last.row + last.lines[0].count + (last.titled ? 1 : 0);
  const texts = groups.flatMap(({ param, lines: [first] }): readonly (readonly [string, string])[] => [
    [param, first.name[language]],
    ...(tiers === undefined ? [] : [[tiers.param, words.tiers] as const]),
  ]);
  const before = [words.heading, ...groups.flatMap((group) => textsBefore(choice, group, words.from, language))];
  const nameOf = namesFor(texts, words.line, writing.names);
  const cellsOf = ({ row, titled, lines: of }: Group, { top, left }: Rectangle): Rectangle => ({
    top: top + 1 + row + (titled ? 1 : 0),
    left: left + 1,
    rows: of[0].count,
    columns: of.length,
  });
  const tiersOf = (cells: Rectangle): Rectangle => ({ ...cells, left: cells.left - 1, columns: 1 });
  /** The cells that get a name, by their parameter. */
  const namedCells = (place: Rectangle): readonly (readonly [string, Rectangle])[] =>
    groups.flatMap((group) => {
      const cells = cellsOf(group, place);
      return [[group.param, cells], ...(tiers === undefined ? [] : [[tiers.param, tiersOf(cells)] as const])];
    });

  return {
    rows: height,
    columns,
    referencesAt: (place) =>
      Object.fromEntries(
        namedCells(place).map(([param, cells]) => [param, named ? nameOf(param) : localAddress(cells)]),
      ),
    changesAt: (place) => [
      {
        kind: "values",
        address: addressOn(sheet, { ...place, rows: 1, columns: 1 }),
        values: before.map((text) => [text]),
      },
      { kind: "heading", address: addressOn(sheet, { ...place, rows: 1, columns }) },
      ...groups.flatMap((group) => [
        ...titlesOf(sheet, group, cellsOf(group, place), language),
        ...figuresOf(choice, rows, values, group, cellsOf(group, place)),
      ]),
      ...(named ? namedCells(place) : []).map(
        ([param, cells]): Change => ({ kind: "name", name: nameOf(param), address: addressOn(sheet, cells) }),
      ),
    ],
  };
}

/** A name that nothing has yet for each parameter. */
function namesFor(texts: readonly (readonly [string, string])[], prefix: string, taken: readonly string[]) {
  const names = new Map<string, string>();
  for (const [param, text] of texts) names.set(param, definedName(prefix, text, [...taken, ...names.values()]));
  return (param: string): string => names.get(param) ?? "";
}
