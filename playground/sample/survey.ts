import { randomFrom } from "./random.ts";

export interface Response {
  readonly respondent: number;
  /** Blank where the respondent did not answer. */
  readonly branch: string | null;
  readonly recommendation: number | null;
  readonly satisfaction: number | null;
}

/** Each branch draws from its own answers to "would you recommend us", so that they differ as real ones do. */
const BRANCHES: Readonly<Record<string, readonly number[]>> = {
  Antwerpen: [10, 10, 9, 9, 9, 8, 8, 8, 7, 6],
  Eindhoven: [10, 9, 9, 8, 8, 7, 7, 6, 5, 3],
  Gent: [10, 10, 9, 9, 8, 8, 7, 7, 6, 4],
  Zwolle: [10, 9, 8, 8, 7, 7, 7, 6, 5, 2],
};

const RESPONDENTS = 120;
const FIRST_NUMBER = 1001;

/** Answers to a customer survey; about one in fifteen did not return it. */
export function survey(): readonly Response[] {
  const random = randomFrom(2031);
  return Array.from({ length: RESPONDENTS }, (_, index): Response => {
    const respondent = FIRST_NUMBER + index;
    const branch = random.pick(Object.keys(BRANCHES));
    const recommendation = random.pick(BRANCHES[branch] ?? []);
    const satisfaction = Math.min(5, Math.max(1, Math.round(recommendation / 2 + random.between(-0.8, 0.5))));
    return random.chance(1 / 15)
      ? { respondent, branch: null, recommendation: null, satisfaction: null }
      : { respondent, branch, recommendation, satisfaction };
  });
}
