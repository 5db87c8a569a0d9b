import { groupBy } from "../core/group-by.ts";
import type { Item, Part } from "../core/items/item.ts";
import { markItem } from "../core/items/mark-item.ts";
import { exactSum } from "../core/numeric/sum.ts";
import type { AnsweredPart } from "./answered-part.ts";
import {
  type Exercise,
  type PartMark,
  partName,
  policyFor,
  type Ruling,
  type StudentMarks,
  type Submission,
} from "./exercise.ts";
import { hasTrait } from "./traits.ts";

/**
 * Marks everyone from what was handed in, nothing else: the same exercise, submissions and rulings give the same marks, so
 * that marking again after a ruling or a change of an item loses nothing. Where rulings on the same answers disagree, the
 * last one holds. Students come in the order of the submissions.
 */
export function markClass(
  exercise: Exercise,
  submissions: readonly Submission[],
  rulings: readonly Ruling[] = [],
): readonly StudentMarks[] {
  const items = exercise.items.map((item) => withKnownMistakes(item, rulings));
  const byPart = groupBy(rulings, partName);
  return submissions.map((submission) => {
    const marks = items.flatMap((item) => marksOf(item, submission, exercise, byPart));
    const points = marks.flatMap((mark) => (mark.points === undefined ? [] : [mark.points]));
    return {
      student: submission.student,
      marks,
      points: exactSum(points),
      maximum: exactSum(marks.map(({ maximum }) => maximum)),
      open: marks.length - points.length,
    };
  });
}

function marksOf(
  item: Item,
  submission: Submission,
  exercise: Exercise,
  byPart: ReadonlyMap<string, readonly Ruling[]>,
): readonly PartMark[] {
  const { student, figures, answers } = submission;
  const own = figures[item.id];
  // A student who never got the item has nothing to answer for.
  if (own === undefined) return [];
  const given = answers[item.id] ?? {};
  const policy = policyFor(exercise.policy, submission);
  return markItem(item, own, given, policy).map((mark, place) => {
    const part = item.parts[place] as Part;
    const marked = { ...mark, item: item.id, maximum: part.points };
    const rulings = byPart.get(partName(marked));
    const cells = given[part.id] ?? [];
    return rulings === undefined
      ? marked
      : ruled(marked, rulings, { student, item, part, figures: own, cells, mark, policy });
  });
}

/** The mark after the rulings on its part: a dropped part first, then one for this student, then those for groups. */
function ruled(mark: PartMark, rulings: readonly Ruling[], answered: AnsweredPart): PartMark {
  const last = [...rulings].reverse();
  const whole = last.find(({ kind }) => kind === "drop" || kind === "free");
  if (whole?.kind === "drop") return { ...mark, points: 0, maximum: 0, ruled: "drop" };
  const own = last.find((ruling) => ruling.kind === "points" && ruling.student === answered.student);
  if (own?.kind === "points") return { ...mark, points: within(own.points, mark.maximum), ruled: "points" };
  if (whole?.kind === "free") return { ...mark, points: mark.maximum, ruled: "free" };
  if (mark.reason.code === "right" || mark.reason.code === "carried") return mark;
  const group = last.find((ruling) => ruling.kind === "group" && hasTrait(ruling.trait, answered));
  if (group?.kind !== "group") return known(mark, rulings);
  return { ...mark, points: within(hundredths(group.credit * mark.maximum), mark.maximum), ruled: "group" };
}

/** Says so where the mistake is one that a ruling added. */
function known(mark: PartMark, rulings: readonly Ruling[]): PartMark {
  const isAdded = rulings.some((one) => one.kind === "mistake" && one.mistake.id === mark.reason.mistake);
  return isAdded ? { ...mark, ruled: "mistake" } : mark;
}

const within = (points: number, maximum: number): number => Math.min(Math.max(0, points), maximum);

const hundredths = (points: number): number => Math.round(points * 100) / 100;

/** The item with the mistakes that rulings added to it, after its own; one of the same id takes the place of the earlier. */
export function withKnownMistakes(item: Item, rulings: readonly Ruling[]): Item {
  const added = rulings.filter((ruling) => ruling.kind === "mistake" && ruling.item === item.id);
  if (added.length === 0) return item;
  const parts = item.parts.map((part): Part => {
    if (part.kind !== "number") return part;
    const more = added.flatMap((one) => (one.kind === "mistake" && one.part === part.id ? [one.mistake] : []));
    const ids = new Set(more.map(({ id }) => id));
    const lastOfEach = new Map(more.map((mistake) => [mistake.id, mistake]));
    return { ...part, mistakes: [...part.mistakes.filter(({ id }) => !ids.has(id)), ...lastOfEach.values()] };
  });
  return { ...item, version: item.version + added.length, parts };
}
