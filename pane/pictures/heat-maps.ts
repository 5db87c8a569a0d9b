import { WORDS } from "../charts/words.ts";
import { partOf } from "./part.ts";
import { columnOf, type Maker, measureOf, numberOf, placeOf, type Subject, textOf } from "./subject.ts";

/** Beyond these a picture is longer than anybody scrolls, and its cells too narrow to see. */
const MOST_ROWS = 30;
const MOST_COLUMNS = 20;
/** Columns of a count of how often: the last stands for all above. */
const OFTEN = 5;

export const cohortHeatMap: Maker = (subject) => {
  const { picture, words, language, inputs, rows } = subject;
  const isShare = inputs.measure === "retention";
  // Of the period of their first purchase everybody is there: those hundred percents would take all colour from the others.
  const skipped = isShare ? 1 : 0;
  const known = rows.map(([name, size, ...cells]) => ({
    name: textOf(name, subject),
    size: numberOf(size) ?? 0,
    cells: cells.slice(skipped).map(numberOf),
  }));
  const withCustomers = known.filter(({ size }) => size > 0);
  const { shown, title } = partOf(withCustomers, MOST_ROWS, "last", words.title, language);
  const columns = Math.max(0, ...shown.map(({ cells }) => lastKnown(cells)));
  if (columns === 0) return undefined;
  const { name } = measureOf(picture.along, subject);
  return {
    kind: "cohorts",
    title,
    measure: measureIn(subject),
    across: words.columns?.later ?? "",
    down: name,
    columns: Array.from({ length: columns }, (_, at) => String(at + skipped)),
    rows: shown.map((row) => ({ ...row, cells: row.cells.slice(0, columns) })),
  };
};

function measureIn(subject: Subject) {
  const { inputs, language } = subject;
  if (inputs.measure === "amount") return measureOf("amounts", subject);
  return inputs.measure === "customers"
    ? measureOf("customers", subject)
    : ({ name: WORDS[language].share, unit: "fraction" } as const);
}

const lastKnown = (cells: readonly (number | null)[]): number =>
  cells.reduce<number>((last, cell, at) => (cell === null ? last : at + 1), 0);

export const heatMap: Maker = (subject) => {
  const { result } = subject.entry.calculator;
  if (result.kind === "table" && result.more?.named) return oneRowPerName(subject);
  return subject.picture.heights.length > 1 ? oneRowPerCell(subject) : howMany(subject);
};

/** A table whose further columns are headed by its first row. */
function oneRowPerName(subject: Subject): ReturnType<Maker> {
  const { picture, words, language, rows } = subject;
  const { result } = subject.entry.calculator;
  const fixed = result.kind === "table" ? result.columns.length : 0;
  const [headers = [], ...named] = rows;
  const columns = headers.slice(fixed, fixed + MOST_COLUMNS).map((name) => textOf(name, subject));
  const { shown, title } = partOf(named, MOST_ROWS, "first", words.title, language);
  if (columns.length === 0 || shown.length === 0) return undefined;
  const [height] = picture.heights;
  const along = placeOf(picture.along, subject);
  const unit =
    result.kind === "table" ? (result.columns.find((one) => one.unit === "money")?.unit ?? "count") : "count";
  return {
    kind: "heat map",
    title,
    measure: { name: measureOf("revenue", subject).name, unit },
    across: words.columns?.[height] ?? "",
    down: measureOf(picture.along, subject).name,
    columns,
    rows: shown.map((row) => ({
      name: textOf(row[along], subject),
      cells: columns.map((_, at) => numberOf(row[fixed + at])),
    })),
  };
}

/** A table with one row per cell: what runs down, what runs across, the figure. */
function oneRowPerCell(subject: Subject): ReturnType<Maker> {
  const { picture, words, language } = subject;
  const [across, figure = across] = picture.heights;
  const named = (key: string) => columnOf(key, subject).map((name) => textOf(name, subject));
  const [downNames, acrossNames] = [named(picture.along), named(across)];
  const figures = columnOf(figure, subject);
  const { shown, title } = partOf([...new Set(downNames)], MOST_ROWS, "first", words.title, language);
  const columns = [...new Set(acrossNames)].slice(0, MOST_COLUMNS);
  if (shown.length === 0) return undefined;
  const at = new Map(downNames.map((name, row) => [JSON.stringify([name, acrossNames[row]]), row]));
  return {
    kind: "heat map",
    title,
    measure: measureOf(figure, subject),
    across: measureOf(across, subject).name,
    down: measureOf(picture.along, subject).name,
    columns,
    rows: shown.map((name) => ({
      name,
      cells: columns.map((column) => numberOf(figures[at.get(JSON.stringify([name, column])) ?? -1])),
    })),
  };
}

/** How many rows have each pair of figures: how often across, how long from top to bottom. */
function howMany(subject: Subject): ReturnType<Maker> {
  const { picture, words, language } = subject;
  const [often] = picture.heights;
  const howOften = columnOf(often, subject);
  const pairs = columnOf(picture.along, subject).flatMap((of, row) => {
    const [time, count] = [numberOf(of), numberOf(howOften[row])];
    return time === null || count === null ? [] : [{ time, count }];
  });
  if (pairs.length === 0) return undefined;
  const longest = pairs.reduce((most, { time }) => Math.max(most, time), 0);
  const step = stepFor(longest);
  const bands = Math.floor(longest / step) + 1;
  const counts = Array.from({ length: bands }, () => new Array<number>(OFTEN + 1).fill(0));
  for (const { time, count } of pairs) {
    const row = counts[Math.floor(time / step)] as number[];
    const column = Math.min(OFTEN, count);
    row[column] = (row[column] ?? 0) + 1;
  }
  return {
    kind: "heat map",
    title: words.title,
    measure: { name: WORDS[language].count, unit: "count" },
    across: measureOf(often, subject).name,
    down: measureOf(picture.along, subject).name,
    columns: Array.from({ length: OFTEN + 1 }, (_, at) => (at === OFTEN ? `${at}+` : String(at))),
    rows: counts.map((cells, band) => ({ name: `${band * step}–${(band + 1) * step}`, cells })).reverse(),
  };
}

/** A round width that makes at most ten bands. */
function stepFor(longest: number): number {
  const least = Math.max(1, longest / 9);
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((one) => one * power >= least) ?? 10);
}
