import type { Figures } from "../../../core/items/figures.ts";
import type { Item, Part } from "../../../core/items/item.ts";
import type { Given } from "../../../core/items/mark.ts";
import { drawer } from "../../../core/numeric/draw.ts";
import type { PartMark } from "../../../teaching/exercise.ts";
import type { ClassOutcome } from "./class-outcome.ts";

/** An answer that a person must look at. */
export interface AnswerToRead {
  readonly student: string;
  readonly item: Item;
  readonly part: Part;
  readonly figures: Figures;
  readonly cells: readonly Given[];
  readonly mark: PartMark;
}

/** All answers without points, question by question; within a question in an order that tells nothing about who it is from. */
export function answersToRead({ exercise, submissions, marks }: ClassOutcome): readonly AnswerToRead[] {
  return exercise.items.flatMap((item) =>
    item.parts.flatMap((part) => {
      const open = submissions.flatMap(({ student, figures, answers }, place): readonly AnswerToRead[] => {
        const mark = marks[place]?.marks.find((one) => one.item === item.id && one.part === part.id);
        const own = figures[item.id];
        if (mark === undefined || own === undefined || mark.points !== undefined) return [];
        return [{ student, item, part, figures: own, cells: answers[item.id]?.[part.id] ?? [], mark }];
      });
      return shuffled(open, `${exercise.seed}|${item.id}.${part.id}`);
    }),
  );
}

/** The same order for the same seed, so that reading goes on where it was left. */
function shuffled(answers: readonly AnswerToRead[], seed: string): readonly AnswerToRead[] {
  const draw = drawer(seed);
  return answers
    .map((answer) => ({ answer, place: draw(2 ** 30) }))
    .sort((one, other) => one.place - other.place)
    .map(({ answer }) => answer);
}
