import { formatMeasure, textWithFigures } from "../../core/i18n/exercises.ts";
import { fill } from "../../core/i18n/format.ts";
import { optionsOf, rowsOf } from "../../core/items/arrangement.ts";
import { answeredScope, type Figures, isNumberPart, scopeOf } from "../../core/items/figures.ts";
import { computed } from "../../core/items/formula/compile.ts";
import type { Scope } from "../../core/items/formula/value.ts";
import type { Item, NumberPart, Part } from "../../core/items/item.ts";
import { keyOf, rowScope } from "../../core/items/mark-choice.ts";
import { mistakeTolerance, toleranceOf } from "../../core/items/mark-number.ts";
import { allowedFor } from "../../core/teaching/tolerance.ts";
import type { Language, Words } from "../../core/words.ts";
import type { Variant } from "../draw-variant.ts";

interface AnyQuestion {
  /** "CLV-01.a", with the number of the variant. */
  readonly name: string;
  readonly stem: string;
  readonly prompt: string;
  readonly points: number;
  readonly solution: string;
}

/** A value with what it earns, as a part of the points, and how far an answer may lie from it. */
export interface NumberKey {
  readonly value: number;
  readonly share: number;
  readonly allowed: number;
  readonly feedback: string;
}

/** A part of an item with the figures of one variant, as learning platforms ask it: all texts in one language. */
export type Question = AnyQuestion &
  (
    | { readonly kind: "number"; readonly keys: readonly NumberKey[]; readonly unit: string }
    | { readonly kind: "choice"; readonly options: readonly { readonly label: string; readonly isRight: boolean }[] }
    | { readonly kind: "several"; readonly options: readonly { readonly label: string; readonly isRight: boolean }[] }
    | {
        readonly kind: "match";
        readonly rows: readonly { readonly label: string; readonly right: string }[];
        readonly options: readonly string[];
      }
    | { readonly kind: "open"; readonly criteria: readonly string[]; readonly mostWords: number }
  );

/** The questions of one variant of an item, each with the whole stem, so that it can be asked by itself. */
export const questionsOf = (
  item: Item,
  { figures }: Pick<Variant, "figures">,
  variant: number,
  language: Language,
): readonly Question[] => item.parts.map((part) => questionOf(item, part, figures, variant, language));

function questionOf(item: Item, part: Part, figures: Figures, variant: number, language: Language): Question {
  const scope = answeredScope(item, scopeOf(item, figures));
  const worded = (text: Words) =>
    fill(textWithFigures(text, item, figures, language), answersIn(item, scope, language));
  const any: AnyQuestion = {
    name: `${item.id}.${part.id} (${variant})`,
    stem: worded(item.help.stem),
    prompt: worded(part.help.prompt),
    points: part.points,
    solution: part.help.solution === undefined ? "" : worded(part.help.solution),
  };
  switch (part.kind) {
    case "number":
      return { ...any, kind: "number", unit: unitOf(part), keys: keysOf(part, scope, worded) };
    case "choice": {
      const right = keyOf(part.answer, scope);
      const options = optionsOf(part, item, figures).map(({ key, label }) => ({
        label: worded(label),
        isRight: key === right,
      }));
      return { ...any, kind: "choice", options };
    }
    case "multi": {
      const isRight = (key: string) => part.options.some((one) => one.key === key && one.isRight);
      const options = rowsOf(part, item, figures).map(({ key, label }) => ({
        label: worded(label),
        isRight: isRight(key),
      }));
      return { ...any, kind: "several", options };
    }
    case "order": {
      const place = (key: string) => String(part.steps.findIndex((step) => step.key === key) + 1);
      const rows = rowsOf(part, item, figures).map(({ key, label }) => ({ label: worded(label), right: place(key) }));
      return { ...any, kind: "match", rows, options: part.steps.map((_, at) => String(at + 1)) };
    }
    case "classify":
    case "match": {
      const labels = new Map(optionsOf(part, item, figures).map(({ key, label }) => [key, worded(label)]));
      const rightOf = (key: string) =>
        part.kind === "match" ? key : (keyOf(part.answer, new Map([...scope, ...rowScope(part, key, scope)])) ?? "");
      const rows = rowsOf(part, item, figures).map(({ key, label }) => ({
        label: worded(label),
        right: labels.get(rightOf(key)) ?? "",
      }));
      return { ...any, kind: "match", rows, options: [...new Set(labels.values())] };
    }
    case "text":
      return {
        ...any,
        kind: "open",
        mostWords: part.mostWords,
        criteria: part.rubric.map(({ points, criterion }) => `${points}: ${worded(criterion)}`),
      };
  }
}

/** The right answers that a solution mentions, as rounded as they are asked for. */
function answersIn({ parts }: Item, scope: Scope, language: Language): Readonly<Record<string, string>> {
  const shown = parts.filter(isNumberPart).flatMap(({ name, measure, decimals }): [string, string][] => {
    const value = scope.get(name);
    const places = measure === "fraction" ? decimals + 2 : decimals;
    return typeof value === "number" ? [[name, formatMeasure(Number(value.toFixed(places)), measure, language)]] : [];
  });
  return Object.fromEntries(shown);
}

/** Platforms are asked for percentages, which leaves no doubt between 15 and 0.15. */
const scaleOf = ({ measure }: NumberPart): number => (measure === "fraction" ? 100 : 1);
const unitOf = ({ measure }: NumberPart): string => (measure === "fraction" ? "%" : measure === "money" ? "€" : "");

function keysOf(part: NumberPart, scope: Scope, worded: (text: Words) => string): readonly NumberKey[] {
  const scale = scaleOf(part);
  const right = computed(part.answer, scope);
  if (typeof right !== "number") return [];
  const key = {
    value: rounded(right * scale),
    share: 1,
    allowed: rounded(allowedFor(right, toleranceOf(part)) * scale),
    feedback: "",
  };
  const wrong = part.mistakes.flatMap((mistake): readonly NumberKey[] => {
    const value = computed(mistake.formula, scope);
    if (typeof value !== "number") return [];
    const allowed = rounded(mistakeTolerance(value, mistake.credit ?? 0, part) * scale);
    const feedback = worded(mistake.feedback);
    const isHidden = Math.abs(value - right) * scale <= key.allowed;
    return isHidden ? [] : [{ value: rounded(value * scale), share: mistake.credit ?? 0, allowed, feedback }];
  });
  return [key, ...wrong];
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** The prompt with what it is measured in. */
export const promptWithUnit = ({ prompt, unit }: { readonly prompt: string; readonly unit: string }): string =>
  unit === "" ? prompt : `${prompt} (${unit})`;
