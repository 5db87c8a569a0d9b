import { answer, type CellAnswer, type Host, isTable } from "./answer.ts";
import { isSame, type Kept, keptOf } from "./kept-cells.ts";

/** Formulas that repeat in a sheet are few, and each is asked for again within a few calls. */
const MOST_ANSWERS = 16;
const MOST_SEEN = 64;
/** Cells of arguments that are worth remembering: fewer are computed as soon as compared, more take too much room. */
const FEWEST_CELLS = 100;
const MOST_CELLS = 400_000;
/** A text takes the room of one cell more for each of these. */
const CHARACTERS_PER_CELL = 16;
/** Of each text that helps to tell ranges apart at a glance. */
const GLANCE = 20;

interface Remembered {
  readonly key: string;
  readonly args: readonly Kept[];
  /** The room that it takes, in cells. */
  readonly size: number;
  readonly answered: CellAnswer;
}

/** Answers to arguments that came more than once: made by a host for itself, and bounded in the cells that it holds. */
export interface Memory {
  /** The latest last. */
  readonly answers: Remembered[];
  /** What came once, by a few of its cells. Only what comes again is worth a copy. */
  readonly seen: Set<string>;
}

export const newMemory = (): Memory => ({ answers: [], seen: new Set() });

/**
 * As `answer`, for hosts that hand the same range to one formula in many cells. An answer is given again only where every cell of
 * the arguments is the same, so a change of one is never missed; comparing takes a small part of reading and computing.
 */
export function answerFrom(memory: Memory, id: string, args: readonly unknown[], host: Host): CellAnswer {
  const size = presumedSize(args);
  if (size < FEWEST_CELLS || size > MOST_CELLS) return answer(id, args, host);
  const key = `${id} ${host.language}`;
  const at = memory.answers.findIndex(
    (one) => one.key === key && one.args.length === args.length && isSame(one.args, args),
  );
  const [before] = at < 0 ? [] : memory.answers.splice(at, 1);
  if (before !== undefined) {
    memory.answers.push(before);
    return copyOf(before.answered);
  }
  const answered = answer(id, args, host);
  const sketch = `${key} ${args.map(sketchOf).join(" ")}`;
  if (memory.seen.has(sketch)) keep(memory.answers, key, args, answered);
  else remember(memory.seen, sketch);
  return answered;
}

/** Every row as wide as the first: enough to see whether looking further is worth while. */
const presumedSize = (args: readonly unknown[]): number =>
  args.reduce<number>((sum, arg) => {
    const [first] = Array.isArray(arg) ? arg : [];
    return sum + (Array.isArray(arg) ? arg.length * (Array.isArray(first) ? first.length : 1) : 1);
  }, 0);

function keep(answers: Remembered[], key: string, args: readonly unknown[], answered: CellAnswer): void {
  const kept: Kept[] = [];
  let size = roomOfAnswer(answered);
  for (const arg of args) {
    const one = keptOf(arg);
    if (one === undefined) return;
    kept.push(one);
    size += roomOf(one.cells);
  }
  if (size > MOST_CELLS) return;
  answers.push({ key, args: kept, size, answered: copyOf(answered) });
  forgetOldest(answers);
}

function roomOf(cells: readonly unknown[]): number {
  let room = cells.length;
  for (const cell of cells) if (typeof cell === "string") room += Math.floor(cell.length / CHARACTERS_PER_CELL);
  return room;
}

const roomOfAnswer = (answered: CellAnswer): number =>
  answered.ok && isTable(answered.cells) ? answered.cells.reduce((sum, row) => sum + roomOf(row), 0) : 1;

/** The size of an argument and a few of its cells: enough to tell most ranges apart. */
function sketchOf(arg: unknown): string {
  if (!Array.isArray(arg)) return plain(arg);
  const [first, middle, last] = [0, arg.length >> 1, arg.length - 1].map((row) => {
    const line: unknown = arg[row];
    return Array.isArray(line) ? line.slice(0, 3).map(plain).join(",") : plain(line);
  });
  return `${arg.length}|${first}|${middle}|${last}`;
}

const plain = (cell: unknown): string => (typeof cell === "object" ? "" : String(cell).slice(0, GLANCE));

function remember(seen: Set<string>, sketch: string): void {
  seen.add(sketch);
  const [oldest] = seen;
  if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
}

function forgetOldest(answers: Remembered[]): void {
  const held = () => answers.reduce((sum, { size }) => sum + size, 0);
  while (answers.length > MOST_ANSWERS || held() > MOST_CELLS) answers.shift();
}

/** The rows anew, so that a host that changes what it got changes nothing here. */
function copyOf(answered: CellAnswer): CellAnswer {
  return answered.ok && isTable(answered.cells)
    ? { ok: true, cells: answered.cells.map((row) => row.slice()) }
    : answered;
}
