import { tally } from "../../core/satisfaction/groups.ts";
import { intervalOf } from "../../core/satisfaction/interval.ts";
import { CONFIDENCE, figuresOf, rankedGroups } from "../../core/satisfaction/nps-groups.ts";
import { TOTAL } from "../../core/satisfaction/total.ts";
import { inTime } from "./in-time.ts";
import { idsIn, type Maker, measureOf, numbersIn, type Subject } from "./subject.ts";

/** Two points make no trend. */
const FEWEST = 3;

/** The scores with their intervals: a line where the groups are periods, bars otherwise. */
export const npsBars: Maker = (subject) => {
  const { picture, words } = subject;
  const groups = groupsOf(subject);
  const along = measureOf(picture.along, subject).name;
  // Without the last row, which is the total.
  const periods = groups.slice(0, -1);
  const order = inTime(periods.map(({ name }) => name));
  const shared = { title: words.title, confidence: CONFIDENCE } as const;
  if (order === undefined || order.length < FEWEST) return { kind: "nps", ...shared, groups };
  const points = order.flatMap((at) => periods[at] ?? []).map(({ name, nps, low, high }) => ({ name, nps, low, high }));
  return { kind: "nps trend", ...shared, along, points };
};

function groupsOf(subject: Subject) {
  const scores = numbersIn("scores", subject);
  const groups = idsIn("groups", subject);
  const ranked = groups === undefined ? [] : rankedGroups(scores, groups);
  const all = { name: TOTAL[subject.language], counts: tally(scores) };
  return [...ranked, all].map(({ name, counts }) => {
    const [answers = 0, promoters = 0, passives = 0, detractors = 0, nps = 0] = figuresOf(counts);
    const { low, high } = intervalOf(counts, CONFIDENCE, "adjusted");
    return { name, answers, promoters, passives, detractors, nps, low, high };
  });
}
