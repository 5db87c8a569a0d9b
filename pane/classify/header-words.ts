/** What stands in headers beside the words that say what a column holds: periods, units, scales. */
const NOISE = new Set(
  "the de het een dit deze this jaar year years of van in per vs en and eur euro euros usd gbp k x keur ytd mtd q1 q2 q3 q4 h1 h2 fy jr p m kwartaal pct ca".split(
    " ",
  ),
);

/** A header as words: without accents, capitals, signs, years, units and what stands in brackets. */
export function wordsOf(header: string): readonly string[] {
  const plain = header
    .replace(/[([{].*?[)\]}]/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\b\d+\s*(?:-|t\/m|tot|to)\s*\d+\b/g, " ");
  return plain.split(/[^\p{L}]+/u).filter((word) => word !== "" && !NOISE.has(word));
}

/** Shorter words are found in others by chance: "db" in "feedback". */
const SHORTEST_PART = 5;

/** How well a header says what a phrase says, 0 to 1. Dutch compounds say what they are at their end: klanttevredenheid. */
function fitOf(header: readonly string[], phrase: readonly string[]): number {
  if (header.length === 0 || phrase.length === 0) return 0;
  const [joined, wanted] = [header.join(" "), phrase.join(" ")];
  if (joined === wanted || header.join("") === phrase.join("")) return 1;
  if (` ${joined} `.includes(` ${wanted} `)) return joined.endsWith(wanted) || joined.startsWith(wanted) ? 0.9 : 0.8;
  if (phrase.every((word) => header.includes(word))) return 0.75;
  const [part = ""] = phrase;
  if (phrase.length > 1 || part.length < SHORTEST_PART) return 0;
  if (header.some((word) => word.endsWith(part))) return 0.7;
  return header.some((word) => word.startsWith(part)) ? 0.45 : 0;
}

/** Words that a column of some kind goes by: those that say it, and those that may mean it. */
export interface RoleWords {
  readonly says: readonly string[];
  readonly mayMean?: readonly string[];
}

const MAY_MEAN = 0.72;

/** How well a header fits a role, 0 to 1. */
export function matchOf(header: string, { says, mayMean = [] }: RoleWords): number {
  const words = wordsOf(header);
  const best = (phrases: readonly string[]) => Math.max(0, ...phrases.map((phrase) => fitOf(words, wordsOf(phrase))));
  return Math.max(best(says), MAY_MEAN * best(mayMean));
}
