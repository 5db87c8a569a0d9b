import type { Figures } from "../../core/items/figures.ts";
import type { Item } from "../../core/items/item.ts";
import { drawer } from "../../core/numeric/draw.ts";
import type { Language, Words } from "../../core/words.ts";
import { drawVariant } from "../draw-variant.ts";
import { TeachingError } from "../trouble.ts";

/** What is handed out: exercises, and what all figures follow from. Whoever has the seed can work out everybody's figures. */
export interface Assignment {
  readonly title: Words;
  readonly seed: string;
  readonly items: readonly Item[];
}

export interface Student {
  /** As the school writes it; it names the file. */
  readonly number: string;
  readonly name: string;
  readonly language: Language;
}

/** One set of figures for all items, known by a code that stands on the sheet. */
export interface Edition {
  readonly code: string;
  /** By item id. */
  readonly variants: Readonly<Record<string, { readonly figures: Figures }>>;
}

/** Who got which figures. Kept by the teacher: marking uses these figures and never those of a file. */
export interface Issued extends Edition {
  readonly student: Student;
}

/** Without letters and digits that are taken for one another. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

function codeFrom(seed: string, taken: ReadonlySet<string>): string {
  const draw = drawer(`${seed}|code`);
  for (;;) {
    const letters = Array.from({ length: 7 }, () => LETTERS[draw(LETTERS.length)]).join("");
    const code = `${letters.slice(0, 4)}-${letters.slice(4)}`;
    if (!taken.has(code)) return code;
  }
}

/** Throws "no-variant" where an item has no fit figures. */
function editionFrom({ items }: Assignment, seed: string, taken: Set<string>): Edition {
  const variants = items.map((item): [string, { readonly figures: Figures }] => {
    const variant = drawVariant(item, `${seed}|${item.id}`);
    if (variant === undefined) throw new TeachingError("no-variant", { item: item.id });
    return [item.id, { figures: variant.figures }];
  });
  const code = codeFrom(seed, taken);
  taken.add(code);
  return { code, variants: Object.fromEntries(variants) };
}

/**
 * Figures of their own for every student; who has some `before` keeps them. Throws "no-number" and "number-twice" about the
 * class list.
 */
export function issue(
  assignment: Assignment,
  students: readonly Student[],
  before: readonly Issued[] = [],
): readonly Issued[] {
  const had = new Map(before.map((issued) => [plainNumber(issued.student.number), issued]));
  const codes = new Set(before.map(({ code }) => code));
  const numbers = new Set<string>();
  return students.map((student) => {
    const number = student.number.trim();
    if (number === "") throw new TeachingError("no-number", { name: student.name });
    if (numbers.has(plainNumber(number))) throw new TeachingError("number-twice", { number });
    numbers.add(plainNumber(number));
    const kept = had.get(plainNumber(number));
    const edition = kept ?? editionFrom(assignment, `${assignment.seed}|${number}`, codes);
    return { ...edition, student: { ...student, number } };
  });
}

/** How many sets of figures a pool has unless the teacher says otherwise. */
export const POOL_SIZE = 24;

/** Sets of figures for a workbook that everyone gets; those that there are `before` are its first ones. */
export function makePool(
  assignment: Assignment,
  size = POOL_SIZE,
  before: readonly Edition[] = [],
): readonly Edition[] {
  const pool = [...before];
  const codes = new Set(before.map(({ code }) => code));
  while (pool.length < size) pool.push(editionFrom(assignment, `${assignment.seed}|pool ${pool.length + 1}`, codes));
  return pool;
}

/** How many of the last digits of a number choose its set; letters may stand before them. */
export const POOL_DIGITS = 4;

/** The set of a pool that the workbook shows for a student number; undefined where that does not end in digits. */
export function editionFor(pool: readonly Edition[], number: string): Edition | undefined {
  return endsInDigits(number) ? pool[Number(lastOf(number)) % pool.length] : undefined;
}

const lastOf = (number: string): string => number.trim().slice(-POOL_DIGITS);

/** Whether a pool has a set for a student number. */
export const endsInDigits = (number: string): boolean => /^\d+$/.test(lastOf(number));

/** Who has which set of a pool: several may have the same. A student whose number does not end in digits has none. */
export const issueFromPool = (pool: readonly Edition[], students: readonly Student[]): readonly Issued[] =>
  students.flatMap((student) => {
    const edition = editionFor(pool, student.number);
    return edition === undefined ? [] : [{ student, ...edition }];
  });

/** Numbers that differ in spaces, capitals or zeros before them are the same one: spreadsheets drop those. */
export const plainNumber = (number: string): string =>
  number
    .replace(/\s/g, "")
    .replace(/^0+(?=.)/, "")
    .toLowerCase();

export const figuresOf = ({ variants }: Edition): Readonly<Record<string, Figures>> =>
  Object.fromEntries(Object.entries(variants).map(([item, { figures }]) => [item, figures]));
