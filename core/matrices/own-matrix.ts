import { type Cell, isBlank, numberFromText } from "../cells.ts";
import { type Facts, fail } from "../errors.ts";
import type { Words } from "../words.ts";
import type { UsedMatrix } from "./matrix.ts";

/** The parts of an own matrix in the order of a block without labels; each may also stand in a row that names it. */
const PARTS: readonly { readonly name: Words; readonly also: readonly string[] }[] = [
  { name: { en: "horizontal axis", nl: "horizontale as" }, also: ["x", "x axis", "x-as", "horizontal", "horizontaal"] },
  { name: { en: "vertical axis", nl: "verticale as" }, also: ["y", "y axis", "y-as", "vertical", "verticaal"] },
  { name: { en: "top left", nl: "linksboven" }, also: ["links boven"] },
  { name: { en: "top right", nl: "rechtsboven" }, also: ["rechts boven"] },
  { name: { en: "bottom left", nl: "linksonder" }, also: ["links onder"] },
  { name: { en: "bottom right", nl: "rechtsonder" }, also: ["rechts onder"] },
  { name: { en: "x cut", nl: "x-grens" }, also: ["x grens", "x line"] },
  { name: { en: "y cut", nl: "y-grens" }, also: ["y grens", "y line"] },
];

const WITHOUT_CUTS = 6;
const WITH_CUTS = PARTS.length;
const EXPECTED: Words = {
  en: "a name, 6 cells, or 8 cells with both cuts",
  nl: "een naam, 6 cellen, of 8 cellen met beide grenzen",
};

interface Part {
  readonly cell: Cell;
  readonly place: () => Facts;
}

type Rows = readonly (readonly Cell[])[];

/** A matrix from the sheet: a block of six or eight cells, or rows of a label and a value in any order. */
export function ownMatrix(rows: Rows, param: string): UsedMatrix {
  const parts = isLabelled(rows) ? labelledParts(rows, param) : blockParts(rows, param);
  const text = (at: number): Words => {
    const name = shown(parts[at]?.cell);
    return { en: name, nl: name };
  };
  const axis = (name: number, cut: number) => {
    const line = parts[cut];
    const cuts = line === undefined ? {} : { cuts: [cutFrom(line)] };
    return { name: text(name), ...cuts };
  };
  return { horizontal: axis(0, 6), vertical: axis(1, 7), cells: [2, 3, 4, 5].map((at) => ({ label: text(at) })) };
}

function cutFrom({ cell, place }: Part): number {
  const number = typeof cell === "string" ? numberFromText(cell) : cell;
  if (typeof number === "number") return number;
  return fail(number === "ambiguous" ? "ambiguous-number" : "not-a-number", { ...place(), received: shown(cell) });
}

/** A cell in words, where a sentence must name it. */
const shown = (cell: Cell): string => String(cell ?? "").trim();

function blockParts(rows: Rows, param: string): readonly Part[] {
  const parts = allCells(rows, param).filter(({ cell }) => !isBlank(cell));
  if (parts.length !== WITHOUT_CUTS && parts.length !== WITH_CUTS)
    fail("malformed-table", { param, expected: EXPECTED, received: parts.length });
  return parts;
}

/** Two labels of ours in the first of two columns are no coincidence. */
const isLabelled = (rows: Rows): boolean =>
  rows.every(({ length }) => length === 2) && rows.filter(([label]) => partOf(label) >= 0).length >= 2;

const partOf = (label: Cell): number => {
  const wanted = typeof label === "string" ? label.trim().toLowerCase() : "";
  return PARTS.findIndex(({ name, also }) => [name.en, name.nl, ...also].includes(wanted));
};

function labelledParts(rows: Rows, param: string): readonly (Part | undefined)[] {
  const cells = allCells(rows, param);
  const found: (Part | undefined)[] = PARTS.map(() => undefined);
  let isFirst = true;
  for (let row = 0; row < rows.length; row++) {
    const [label, value] = cells.slice(2 * row, 2 * row + 2) as [Part, Part];
    if (isBlank(label.cell) && isBlank(value.cell)) continue;
    const part = partOf(label.cell);
    const received = shown(label.cell);
    // Above the labels may stand what they are: "Part | Value".
    if (part < 0 && !isFirst) fail("unknown-choice", { ...label.place(), received, options: listed(() => true) });
    if (part >= 0 && found[part] !== undefined) fail("inconsistent-values", { ...label.place(), received });
    if (part >= 0 && !isBlank(value.cell)) found[part] = value;
    isFirst = false;
  }
  const isMissing = (at: number) => at < WITHOUT_CUTS && found[at] === undefined;
  if (PARTS.some((_, at) => isMissing(at))) {
    const received = listed((at) => found[at] !== undefined);
    fail("malformed-table", { param, expected: listed(isMissing), received });
  }
  return found;
}

function listed(wanted: (at: number) => boolean): Words {
  const names = PARTS.filter((_, at) => wanted(at)).map(({ name }) => name);
  return { en: names.map(({ en }) => en).join(", "), nl: names.map(({ nl }) => nl).join(", ") };
}

/** Every cell with its place: the row alone where there is one column. */
function allCells(rows: Rows, param: string): readonly Part[] {
  const placeOf = (row: number, column: number, width: number): Facts =>
    width === 1 ? { param, row } : { param, row, column };
  return rows.flatMap((row, at) =>
    row.map((cell, column) => ({ cell, place: () => placeOf(at + 1, column + 1, row.length) })),
  );
}
