import type { Carry, Mistake, Part, WrongChoice } from "../../core/items/item.ts";
import type { Words } from "../../core/words.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { PART_KINDS, ROW_KINDS, type RowKind, SETTINGS } from "./exercise-words.ts";
import type { PartLines } from "./read-items.ts";
import { readNumberAnswer } from "./read-number-answer.ts";
import { once, plainOptions, readChoice, readLabelled, readOption, settingsColumn } from "./read-options.ts";
import { readCards, readOpen, readRows } from "./read-things.ts";

const ALLOWED: Readonly<Record<Part["kind"], readonly RowKind[]>> = {
  number: ["answer", "carry", "mistake"],
  choice: ["answer", "carry", "option", "mistake"],
  classify: ["answer", "option", "row", "value", "mistake"],
  match: ["front", "back", "mistake"],
  multi: ["option", "mistake"],
  order: ["step", "mistake"],
  text: ["criterion"],
};

/** A question with the rows below it, under this letter unless it has another; undefined where its answer cannot be made out. */
export function readPart({ head, lines }: PartLines, letter: string): Part | undefined {
  const kind = head.oneOf("type", PART_KINDS);
  const points = head.neededNumber("points", { above: 0 });
  const prompt = head.words();
  const id = (head.text("name") ?? letter).toLowerCase();
  if (!/^[a-z]$/.test(id)) head.report("bad-letter", "name", { received: id });
  if (kind === undefined) return undefined;
  const of = (wanted: RowKind) => lines.filter((line) => line.kind === wanted);
  for (const line of lines) {
    const isProse = line.kind === "hint" || line.kind === "solution";
    if (!isProse && !ALLOWED[kind].includes(line.kind)) {
      line.report("of-other-question", "kind", { type: PART_KINDS[kind][line.language] });
    }
  }
  for (const single of ["hint", "solution", "answer", "carry"] as const) {
    for (const line of of(single).slice(1)) line.report("twice", "kind");
  }
  const [hint, solution] = [of("hint")[0]?.words(), of("solution")[0]?.words()];
  const help = { prompt: prompt ?? NO_WORDS, ...(hint && { hint }), ...(solution && { solution }) };
  const answer = readAnswer(kind, { head, lines });
  return answer && { id, points: points ?? 1, help, ...answer };
}

const NO_WORDS: Words = { en: "", nl: "" };

type Answer = Part extends infer P ? (P extends Part ? Omit<P, "id" | "points" | "help"> : never) : never;

function readAnswer(kind: Part["kind"], { head, lines }: PartLines): Answer | undefined {
  const of = (wanted: RowKind) => lines.filter((line) => line.kind === wanted);
  const mistakes = once(of("mistake")).flatMap((line) => readMistake(line) ?? []);
  const carry = readCarry(of("carry")[0]);
  switch (kind) {
    case "number": {
      const [line] = of("answer");
      if (line === undefined) return head.report("no-answer", "name", answerKind(head));
      head.settings({});
      const answer = readNumberAnswer(line);
      return answer && { kind, ...answer, ...(carry && { carry }), mistakes: mistakes.map(asMistake) };
    }
    case "choice": {
      atLeast(2, "option", { head, lines });
      const options = of("option").flatMap((line) => readOption(line) ?? []);
      const answer = readChoice({ head, lines });
      const { shuffled } = head.settings({ shuffled: SETTINGS.shuffled });
      if (answer === undefined) return undefined;
      const more = { ...(shuffled && { shuffled: true as const }), ...(carry && { carry }) };
      return { kind, options: plainOptions(options), answer, ...more, mistakes };
    }
    case "classify": {
      atLeast(2, "option", { head, lines });
      atLeast(1, "row", { head, lines });
      for (const line of [head, ...of("option")]) line.settings({});
      const [line] = of("answer");
      if (line === undefined) return head.report("no-answer", "name", answerKind(head));
      const answer = line.formula();
      if (answer === undefined) return undefined;
      return {
        kind,
        rows: readRows(lines),
        options: of("option").flatMap((one) => readLabelled(one) ?? []),
        answer,
        mistakes,
      };
    }
    case "match": {
      atLeast(2, "front", { head, lines });
      const cards = readCards(lines);
      const { shown } = head.settings({ shown: SETTINGS.shown });
      if (shown !== undefined && (shown < 1 || shown > cards.length)) {
        head.report("out-of-range", "settings", { received: shown, lowest: 1, highest: cards.length });
      }
      return { kind, cards, ...(shown && { shown }), mistakes };
    }
    case "multi": {
      atLeast(2, "option", { head, lines });
      head.settings({});
      const options = of("option").flatMap((line) => readOption(line) ?? []);
      if (options.length > 0 && !options.some(({ isRight }) => isRight))
        head.report("no-right", "name", settingsColumn(head));
      return { kind, options, mistakes };
    }
    case "order":
      head.settings({});
      atLeast(2, "step", { head, lines });
      return { kind, steps: of("step").flatMap((line) => readLabelled(line) ?? []), mistakes };
    case "text":
      return readOpen({ head, lines });
  }
}

const answerKind = ({ language }: ExerciseLine) => ({ kind: ROW_KINDS.answer[language] });

function atLeast(count: number, kind: RowKind, { head, lines }: PartLines): void {
  const found = lines.filter((line) => line.kind === kind);
  once(found);
  if (found.length < count) head.report("too-few", "name", { count, kind: ROW_KINDS[kind][head.language] });
}

function readCarry(line: ExerciseLine | undefined): Carry | undefined {
  const when = line?.formula();
  const credit = line?.number("credit", { from: 0, to: 1 });
  return when === undefined ? undefined : { when, ...(credit === undefined ? {} : { credit }) };
}

interface ReadMistake extends WrongChoice {
  readonly mayCoincide?: true;
}

function readMistake(line: ExerciseLine): ReadMistake | undefined {
  const [id, when, feedback] = [line.needed("name"), line.formula(), line.words()];
  const credit = line.number("credit", { from: 0, below: 1 });
  const { mayCoincide } = line.settings({ mayCoincide: SETTINGS.mayCoincide });
  if (id !== undefined && !/^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u.test(id))
    return line.report("bad-id", "name", { received: id });
  const more = { ...(credit === undefined ? {} : { credit }), ...(mayCoincide && { mayCoincide: true as const }) };
  if (id === undefined || when === undefined || feedback === undefined) return undefined;
  return { id, when, feedback, ...more };
}

const asMistake = ({ when, ...mistake }: ReadMistake): Mistake => ({ ...mistake, formula: when });
