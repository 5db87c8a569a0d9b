import { isNumberPart } from "../core/items/figures.ts";
import type { Formula, Item, NumberPart } from "../core/items/item.ts";
import { mistakeTolerance } from "../core/items/mark-number.ts";
import { isWithin } from "../core/teaching/tolerance.ts";
import { type AnsweredPart, answersByPart, numberIn, scopeOfAnswer } from "./answered-part.ts";
import { type NamedValues, visitCandidates } from "./candidate-formulas.ts";
import type { Exercise, StudentMarks, Submission } from "./exercise.ts";

/** A formula that gives what several students answered, each with their own figures. */
export interface Misconception {
  readonly item: string;
  readonly part: string;
  readonly formula: Formula;
  /** Student numbers in the order of the submissions. */
  readonly students: readonly string[];
  /** Other formulas that give the same answers to these students, the shortest first: a person chooses. */
  readonly others: readonly Formula[];
}

/** A formula must explain so many students, with as many different sets of figures: equal figures prove nothing. */
const FEWEST = 3;

/** How many formulas may be proposed by accident, per part. */
const ACCIDENTS = 0.05;

/** More formulas that say the same help nobody choose. */
const MOST_OTHERS = 5;

/**
 * Looks for the formula behind wrong answers that no known mistake explains, per part that asks for a number. A formula is
 * proposed where it explains three students with different figures, or more where so many answers are unexplained that
 * three could be an accident. Each student is explained once: by the formula that explains most, and of those the shortest.
 */
export function findMisconceptions(
  exercise: Exercise,
  submissions: readonly Submission[],
  marks: readonly StudentMarks[],
): readonly Misconception[] {
  return answersByPart(exercise, submissions, marks).flatMap((answered) => {
    const unexplained = answered.filter((one) => one.mark.reason.code === "other" && numberIn(one) !== undefined);
    const [first] = unexplained;
    if (first === undefined || !isNumberPart(first.part) || variantsIn(unexplained) < FEWEST) return [];
    return mine(first.item, first.part, unexplained);
  });
}

interface Explained {
  readonly formula: Formula;
  /** Places in the list of answers. */
  readonly places: readonly number[];
}

function mine(item: Item, part: NumberPart, answers: readonly AnsweredPart[]): readonly Misconception[] {
  const explaining = formulasExplaining(item, part, answers);
  const found: Misconception[] = [];
  const done = new Set<number>();
  for (;;) {
    const left: readonly Explained[] = explaining
      .map(({ formula, places }) => ({ formula, places: places.filter((place) => !done.has(place)) }))
      .filter(({ places }) => isEnough(places, answers))
      .sort(mostFirst);
    const [best, ...rest] = left;
    if (best === undefined) return found;
    for (const place of best.places) done.add(place);
    const same = rest.filter(({ places }) => String(places) === String(best.places));
    found.push({
      item: item.id,
      part: part.id,
      formula: best.formula,
      students: best.places.map((place) => (answers[place] as AnsweredPart).student),
      others: same.slice(0, MOST_OTHERS).map(({ formula }) => formula),
    });
  }
}

const mostFirst = (one: Explained, other: Explained): number =>
  other.places.length - one.places.length ||
  one.formula.length - other.formula.length ||
  (one.formula < other.formula ? -1 : 1);

/** The formulas that explain more answers than could be an accident among all that were tried. */
function formulasExplaining(item: Item, part: NumberPart, answers: readonly AnsweredPart[]): readonly Explained[] {
  const given = Float64Array.from(answers, (one) => numberIn(one) as number);
  const explaining: (Explained & { readonly chance: number })[] = [];
  let [tried, hits] = [0, 0];
  visitCandidates(namesFor(item, part, answers), (values, write) => {
    tried++;
    const places = placesGiven(given, values, part);
    hits += places.length;
    if (isEnough(places, answers))
      explaining.push({ formula: write(), places, chance: chanceOfOthers(given, values, part) });
  });
  const rate = hits / (tried * given.length);
  const byAccident = ({ places, chance }: (typeof explaining)[number]) =>
    tried * combinations(given.length, places.length) * Math.max(rate, chance) ** places.length;
  return explaining.filter((one) => byAccident(one) < ACCIDENTS);
}

function placesGiven(given: Float64Array, values: Float64Array, part: NumberPart): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < given.length; place++)
    if (isGiven(given[place] as number, values[place] as number, part)) places.push(place);
  return places;
}

/** How often the formula gives the answer of somebody else: nobody used it with another's figures. */
function chanceOfOthers(given: Float64Array, values: Float64Array, part: NumberPart): number {
  let hits = 0;
  for (let place = 0; place < given.length; place++)
    for (let other = 0; other < given.length; other++)
      if (other !== place && isGiven(given[other] as number, values[place] as number, part)) hits++;
  return hits / (given.length * (given.length - 1));
}

const isEnough = (places: readonly number[], answers: readonly AnsweredPart[]): boolean =>
  places.length >= FEWEST && variantsIn(places.map((place) => answers[place] as AnsweredPart)) >= FEWEST;

const variantsIn = (answers: readonly AnsweredPart[]): number =>
  new Set(answers.map(({ figures }) => JSON.stringify(figures))).size;

/** Farther from a formula than this part of its value, an answer is not given by it; said first, since nearly all are. */
const FAR = 0.006;

/** As close as a mistake must be that earns points. */
function isGiven(answer: number, value: number, part: NumberPart): boolean {
  if (!(Math.abs(answer - value) <= FAR * Math.abs(value)) || !Number.isFinite(value)) return false;
  return isWithin(answer, value, { mode: "absolute", value: mistakeTolerance(value, 1, part) });
}

/** Figures, helper figures and the right answers to earlier parts, where they are numbers for everyone. */
function namesFor(item: Item, part: NumberPart, answers: readonly AnsweredPart[]): readonly NamedValues[] {
  const before = item.parts.slice(0, item.parts.indexOf(part)).filter(isNumberPart);
  const names = [
    ...item.parameters.map(({ name }) => name),
    ...Object.keys(item.derived ?? {}),
    ...before.map(({ name }) => name),
  ];
  const scopes = answers.map(scopeOfAnswer);
  return names.flatMap((name) => {
    const values = scopes.map((scope) => scope.get(name));
    return values.every((value) => typeof value === "number") ? [{ name, values }] : [];
  });
}

/** In how many ways so many can be chosen of a list. */
function combinations(of: number, chosen: number): number {
  let ways = 1;
  for (let one = 1; one <= chosen; one++) ways *= (of - chosen + one) / one;
  return ways;
}
