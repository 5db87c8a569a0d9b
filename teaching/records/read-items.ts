import type { Item, Measure, Parameter, Part } from "../../core/items/item.ts";
import { checkNames } from "./check-names.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { LEVELS, MEASURES, ROW_KINDS, type RowKind, SETTINGS } from "./exercise-words.ts";
import { readPart } from "./read-part.ts";

/** Rows that say something of a whole item; all others but settings and notes are about a question. */
const OF_ITEM: readonly RowKind[] = ["stem", "source", "parameter", "helper", "condition"];

/** A question with the rows below it. */
export interface PartLines {
  readonly head: ExerciseLine;
  readonly lines: ExerciseLine[];
}

export interface ItemLines extends PartLines {
  readonly parts: PartLines[];
}

/** Gives each row to the item and the question that it stands below. */
export function gather(lines: readonly ExerciseLine[]): readonly ItemLines[] {
  const items: ItemLines[] = [];
  for (const line of lines) {
    const item = items[items.length - 1];
    const part = item?.parts[item.parts.length - 1];
    if (line.kind === "item") items.push({ head: line, lines: [], parts: [] });
    else if (item === undefined) line.report("misplaced", "kind");
    else if (line.kind === "question") item.parts.push({ head: line, lines: [] });
    else if (OF_ITEM.includes(line.kind)) item.lines.push(line);
    else if (part === undefined) line.report("misplaced", "kind");
    else part.lines.push(line);
  }
  return items;
}

/** An item with what could be read of it: whole where nothing was reported. */
export function readItem({ head, lines, parts }: ItemLines): Item {
  const id = head.needed("name");
  const isId = id === undefined || /^[a-z\d]+(?:-[a-z\d]+)*$/i.test(id);
  if (!isId) head.report("bad-id", "name", { received: id });
  const level = head.cell("type") === null ? "apply" : head.oneOf("type", LEVELS);
  const { version = 1 } = head.settings({ version: SETTINGS.version });
  const title = head.words();
  const of = (kind: RowKind) => lines.filter((line) => line.kind === kind);
  const [stem, ...more] = of("stem");
  if (stem === undefined) head.report("no-text", "name", missing(id, "stem", head));
  for (const line of [...more, ...of("source").slice(1)]) line.report("twice", "kind");
  const source = of("source")[0];
  const said = source?.text("en") ?? source?.text("nl");
  const helpers = of("helper").map((line) => [line, line.needed("name"), line.formula()] as const);
  const named = helpers.flatMap(([line, name, formula]) =>
    name === undefined || formula === undefined ? [] : [{ line, name, formula }],
  );
  const measured = named.flatMap(({ line, name }): [string, Measure][] => {
    const measure = line.cell("type") === null ? undefined : line.oneOf("type", MEASURES);
    return measure === undefined ? [] : [[name, measure]];
  });
  const constraints = of("condition").flatMap((line) => line.formula() ?? []);
  if (parts.length === 0) head.report("no-questions", "name", missing(id, "question", head));
  const read = parts.map((part, place) => readPart(part, "abcdefghijklmnopqrstuvwxyz"[place] ?? ""));
  checkNames({ head, lines, parts });
  const words = { title: title ?? NO_WORDS, stem: stem?.words() ?? NO_WORDS };
  return {
    id: id ?? "",
    version,
    level: level ?? "apply",
    help: { ...words, ...(said === undefined ? {} : { source: said }) },
    parameters: of("parameter").flatMap((line) => readParameter(line) ?? []),
    ...(named.length > 0 && { derived: Object.fromEntries(named.map(({ name, formula }) => [name, formula])) }),
    ...(measured.length > 0 && { measures: Object.fromEntries(measured) }),
    ...(constraints.length > 0 && { constraints }),
    parts: read.flatMap((part): readonly Part[] => (part === undefined ? [] : [part])),
  };
}

const missing = (received: string | undefined, kind: RowKind, { language }: ExerciseLine) => ({
  received: received ?? ROW_KINDS.item[language],
  kind: ROW_KINDS[kind][language],
});

const NO_WORDS = { en: "", nl: "" };

function readParameter(line: ExerciseLine): Parameter | undefined {
  const [name, label, measure] = [line.needed("name"), line.words(), line.oneOf("type", MEASURES)];
  const isKnown = name !== undefined && label !== undefined && measure !== undefined;
  const known = isKnown ? { name, label, measure } : undefined;
  const isList = line.cell("values") !== null;
  const isGrid = (["lowest", "highest", "step"] as const).some((column) => line.cell(column) !== null);
  if (isList && isGrid) return line.report("limits-or-list", "values");
  if (isList) {
    const values = line.numbers("values");
    const worked = line.cell("worked") === null ? values?.[0] : line.number("worked");
    if (values === undefined || worked === undefined) return undefined;
    if (!values.includes(worked)) return line.report("example-not-listed", "worked", { received: worked });
    return known && { ...known, worked, values };
  }
  const lowest = line.neededNumber("lowest");
  const highest = line.neededNumber("highest");
  const step = line.neededNumber("step", { above: 0 });
  const worked = line.cell("worked") === null ? lowest : line.number("worked");
  if (lowest === undefined || highest === undefined || step === undefined || worked === undefined) return undefined;
  if (highest < lowest) return line.report("limits-reversed", "highest", { lowest, highest });
  if (worked < lowest || worked > highest)
    return line.report("out-of-range", "worked", { received: worked, lowest, highest });
  return known && { ...known, worked, lowest, highest, step };
}
