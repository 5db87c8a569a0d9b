import type { AstExpression } from "@borgar/fx";
import { isBlank } from "../../core/cells.ts";
import { withInPlace } from "../span.ts";
import { termsOf } from "./count-terms.ts";
import { ANSWERS, type Base, type Term } from "./counted.ts";
import type { Correction, FormulaCheck, Mistake } from "./finding.ts";
import type { Placed, Rows, Sheet } from "./sheet.ts";
import { isSame, nodesIn } from "./tree.ts";

/** Promoters less detractors over some number of answers, however that is written. */
interface Score {
  readonly node: AstExpression;
  readonly range: string;
  readonly promoters: readonly number[];
  readonly detractors: readonly number[];
  readonly blanksCount: boolean;
  readonly base: Base | undefined;
  /** What the difference of counts is multiplied by, the number of answers apart. */
  readonly times: number;
}

const from = (first: number, last: number) => ANSWERS.slice(first, last + 1);

const PROMOTERS = from(9, 10);
const PASSIVES_TOO = [from(8, 10), from(7, 10)];
/** A survey from 1 to 10 has no zeros to count. */
const DETRACTORS = [from(0, 6), from(1, 6)];

const isList = (one: readonly number[], other: readonly number[]) => one.join() === other.join();
const isOneOf = (one: readonly number[], others: readonly (readonly number[])[]) =>
  others.some((other) => isList(one, other));

export const npsCheck: FormulaCheck = {
  suspects: (tree) => scoreIn(tree) !== undefined,

  async correct({ formula }: Placed, tree: AstExpression, sheet: Sheet): Promise<Correction | undefined> {
    const score = scoreIn(tree);
    const answers = score === undefined ? undefined : await sheet.rowsOf(score.range);
    if (score === undefined || answers === undefined) return undefined;
    const mistake = mistakeOf(score, answers);
    const scale = scaleOf(score, answers);
    if (mistake === undefined || scale === undefined) return undefined;
    const right = scale === 100 ? `NPS(${score.range})` : `(NPS(${score.range})/100)`;
    const corrected = withInPlace(formula, score.node, right);
    return {
      mistake,
      formula: scale === 1 && corrected === `=${right}` ? `=NPS(${score.range})/100` : corrected,
      facts: { lowest: score.promoters[0] ?? 0, range: score.range },
    };
  },
};

function scoreIn(tree: AstExpression): Score | undefined {
  for (const node of nodesIn(tree)) {
    const terms = termsOf(node);
    const score = terms === undefined ? undefined : scoreOf(node, terms);
    if (score !== undefined) return score;
  }
  return undefined;
}

function scoreOf(node: AstExpression, terms: readonly Term[]): Score | undefined {
  const [first] = terms;
  if (first === undefined) return undefined;
  const { base } = first;
  const times = Math.abs(first.times);
  const alike = terms.every(
    (term) =>
      isSame(term.count.range, first.count.range) &&
      Math.abs(Math.abs(term.times) - times) <= 1e-12 * times &&
      JSON.stringify(term.base) === JSON.stringify(base),
  );
  const answersOf = (wanted: readonly Term[]) =>
    ANSWERS.filter((answer) => wanted.some(({ count }) => count.answers.includes(answer)));
  const added = terms.filter((term) => term.times > 0);
  const taken = terms.filter((term) => term.times < 0);
  const [promoters, detractors] = [answersOf(added), answersOf(taken)];
  const isScore = (isList(promoters, PROMOTERS) || isOneOf(promoters, PASSIVES_TOO)) && isOneOf(detractors, DETRACTORS);
  if (!alike || !isScore) return undefined;
  return {
    node,
    range: first.count.range,
    promoters,
    detractors,
    blanksCount: taken.some(({ count }) => count.blanks),
    base,
    times,
  };
}

function mistakeOf({ promoters, detractors, blanksCount, base }: Score, answers: Rows): Mistake | undefined {
  if (!isList(promoters, PROMOTERS)) return "nps-sevens";
  const cells = answers.flat();
  const blank = cells.some(isBlank);
  if (blank && blanksCount) return "nps-blanks";
  if (base?.kind === "counts") {
    return isList(base.answers, [...detractors, ...promoters]) ? "nps-passives" : undefined;
  }
  if (base === undefined || base.kind !== "numbers") return blank && base?.kind === "cells" ? "nps-blanks" : "nps-base";
  return cells.some((cell) => typeof cell === "string" && !isBlank(cell)) ? "nps-text" : undefined;
}

/** Whether the score is in points or a fraction; where the number of answers is typed, whichever it is nearer to. */
function scaleOf({ times, base }: Score, answers: Rows): 1 | 100 | undefined {
  if (base !== undefined) return times === 100 ? 100 : times === 1 ? 1 : undefined;
  // Divided by nothing, it is a number of people.
  if (times === 1 || times === 100) return undefined;
  const count = answers.flat().filter((cell) => !isBlank(cell)).length;
  const apart = (scale: number) => Math.abs(Math.log((times * count) / scale));
  const nearest = apart(1) < apart(100) ? 1 : 100;
  // A number that is nowhere near that of the answers divides something else.
  return count > 0 && apart(nearest) < Math.log(2) ? nearest : undefined;
}
