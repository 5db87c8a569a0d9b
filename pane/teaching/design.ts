import { findItem, TOPICS } from "../../core/items/bank/index.ts";
import type { FormulaUse, Item } from "../../core/items/item.ts";
import { STANDARD_POLICY } from "../../core/items/mark.ts";
import type { Language, Words } from "../../core/words.ts";
import type { DesignedExercise, GradeScale } from "../../teaching/exercise.ts";
import { EXERCISE_SETS } from "../../teaching/sets.ts";

/** What a teacher chooses before an exercise stands on a sheet. Shares are parts of 1. */
export interface Design {
  /** A ready-made set; undefined for items of one's own choice. */
  readonly set: string | undefined;
  readonly ids: readonly string[];
  /** Blank for the name of the set. */
  readonly title: string;
  readonly scale: "classic" | "linear" | "belgian";
  readonly knowledge: number;
  readonly percentCredit: number;
  readonly typedCredit: number;
  readonly roundingCredit: number;
  /** How numbers must be reached; undefined leaves it to the items. */
  readonly use: FormulaUse | undefined;
  readonly students: number;
}

const [FIRST_SET] = EXERCISE_SETS;

export const FIRST_DESIGN: Design = {
  set: FIRST_SET?.id,
  ids: FIRST_SET?.items ?? [],
  title: "",
  scale: "classic",
  knowledge: 0.55,
  ...STANDARD_POLICY,
  use: undefined,
  students: 30,
};

/** Another set, with its items. */
export function withSet(design: Design, id: string): Design {
  const set = EXERCISE_SETS.find((one) => one.id === id);
  return set === undefined ? { ...design, set: undefined } : { ...design, set: set.id, ids: set.items };
}

/** An item more or less: the set is then no longer the ready-made one. New ones come last. */
export function withItem(design: Design, id: string, isChosen: boolean): Design {
  const ids = design.ids.filter((one) => one !== id);
  return { ...design, set: undefined, ids: isChosen ? [...ids, id] : ids };
}

/** What an exercise of own choice is called. */
const OWN_CHOICE: Words = { en: "Exercise", nl: "Oefening" };

/** The exercise that was chosen, with a seed. */
export function designed(design: Design, seed: string): DesignedExercise {
  const { title, percentCredit, typedCredit, roundingCredit } = design;
  const name = EXERCISE_SETS.find(({ id }) => id === design.set)?.name ?? OWN_CHOICE;
  const typed = title.trim();
  return {
    title: typed === "" ? name : { en: typed, nl: typed },
    seed,
    grade: gradeOf(design),
    policy: { percentCredit, typedCredit, roundingCredit },
    items: design.ids.flatMap((id) => findItem(id) ?? []).map((item) => withUse(item, design.use)),
  };
}

function gradeOf({ scale, knowledge }: Design): GradeScale {
  if (scale === "belgian") return { kind: "belgian" };
  return scale === "linear" ? { kind: "dutch", way: "linear" } : { kind: "dutch", way: "classic", knowledge, guess: 0 };
}

function withUse(item: Item, use: FormulaUse | undefined): Item {
  if (use === undefined) return item;
  return { ...item, parts: item.parts.map((part) => (part.kind === "number" ? { ...part, use } : part)) };
}

/** Items by subject of the course that have all words in their id, title or subject. */
export function itemsFound(
  question: string,
  language: Language,
): readonly { readonly id: string; readonly name: Words; readonly items: readonly Item[] }[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  return TOPICS.flatMap(({ id, name, items }) => {
    const found = items().filter((item) => {
      const text = `${item.id} ${item.help.title[language]} ${name[language]}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return found.length === 0 ? [] : [{ id, name, items: found }];
  });
}

/** Points of all questions. */
export const pointsOf = ({ items }: Pick<DesignedExercise, "items">): number =>
  items.reduce((sum, { parts }) => sum + parts.reduce((points, part) => points + part.points, 0), 0);

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A seed that nobody can guess. */
export function newSeed(): string {
  const words = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(words, (word) => LETTERS[word % LETTERS.length]).join("");
}
