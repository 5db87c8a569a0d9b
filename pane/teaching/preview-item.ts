import { formatMeasure, textWithFigures } from "../../core/i18n/exercises.ts";
import { formatNumber } from "../../core/i18n/format.ts";
import { optionsOf, rowsOf } from "../../core/items/arrangement.ts";
import { answeredScope, type Figures, scopeOf } from "../../core/items/figures.ts";
import { computed, holds } from "../../core/items/formula/compile.ts";
import type { Scope, Value } from "../../core/items/formula/value.ts";
import type {
  ClassifyPart,
  Item,
  MatchPart,
  Mistake,
  NumberPart,
  Option,
  Part,
  TextPart,
  WrongChoice,
} from "../../core/items/item.ts";
import { keyOf, rowScope } from "../../core/items/mark-choice.ts";
import type { Language, Words } from "../../core/words.ts";

/** A line with a value for each variant. */
export interface PreviewLine {
  readonly label: string;
  readonly values: readonly string[];
}

export interface ItemPreview {
  readonly title: string;
  /** With the figures of the first variant. */
  readonly stem: string;
  readonly figures: readonly PreviewLine[];
  readonly answers: readonly PreviewLine[];
  /** What helps, with the share of the points, and the answer that shows the mistake. */
  readonly mistakes: readonly PreviewLine[];
}

/** One variant as its formulas see it. */
interface Drawn {
  readonly figures: Figures;
  readonly scope: Scope;
}

type Worded = (text: Words) => string;

interface Shown {
  readonly item: Item;
  readonly drawn: readonly Drawn[];
  readonly language: Language;
  /** A text with the figures of the first variant. */
  readonly worded: Worded;
}

/** What students get of an item, variant by variant, and what the marking knows of it. */
export function previewItem(item: Item, variants: readonly Figures[], language: Language): ItemPreview {
  const drawn = variants.map((figures) => ({ figures, scope: answeredScope(item, scopeOf(item, figures)) }));
  const [first = {}] = variants;
  const worded: Worded = (text) => textWithFigures(text, item, first, language);
  const shown: Shown = { item, drawn, language, worded };
  return {
    title: worded(item.help.title),
    stem: worded(item.help.stem),
    figures: item.parameters.map(({ name, label, measure }) => ({
      label: label[language],
      values: drawn.map(({ figures }) => formatMeasure(figures[name] ?? 0, measure, language)),
    })),
    answers: item.parts.flatMap((part) => answersOf(part, shown)),
    mistakes: item.parts.flatMap((part) => mistakesOf(part, shown)),
  };
}

function answersOf(part: Part, { drawn, language, worded }: Shown): readonly PreviewLine[] {
  const line = (label: string, give: (one: Drawn) => string): PreviewLine => ({ label, values: drawn.map(give) });
  const question = `${part.id}. ${worded(part.help.prompt)}`;
  const heading = line(question, () => "");
  switch (part.kind) {
    case "number":
      return [line(question, ({ scope }) => shownAnswer(computed(part.answer, scope), part, language))];
    case "choice":
      return [line(question, ({ scope }) => labelOf(keyOf(part.answer, scope), part.options, language))];
    case "classify": {
      const right = (key: string, scope: Scope) => keyOf(part.answer, inRow(part, key, scope));
      const rows = part.rows.map(({ key, label }) =>
        line(worded(label), ({ scope }) => labelOf(right(key, scope), part.options, language)),
      );
      return [heading, ...rows];
    }
    case "match":
      return [heading, ...part.cards.map(({ front, back }) => line(worded(front), () => back[language]))];
    case "multi":
      return [heading, ...part.options.map(({ label, isRight }) => line(worded(label), () => (isRight ? "x" : "")))];
    case "order":
      return [heading, ...part.steps.map(({ label }, at) => line(worded(label), () => String(at + 1)))];
    case "text": {
      const criteria = part.rubric.map(({ points, criterion }) =>
        line(worded(criterion), () => formatNumber(points, language)),
      );
      return [heading, ...criteria];
    }
  }
}

const inRow = (part: ClassifyPart | MatchPart, key: string, scope: Scope): Scope =>
  new Map([...scope, ...rowScope(part, key, scope), ["row", key] as const]);

const labelOf = (key: string | undefined, options: readonly Option[], language: Language): string =>
  options.find((option) => option.key === key)?.label[language] ?? "";

/** As many decimals as the question asks for. */
function shownAnswer(value: Value | undefined, { measure, decimals }: NumberPart, language: Language): string {
  if (typeof value !== "number") return "";
  const places = measure === "fraction" ? decimals + 2 : decimals;
  return formatMeasure(Number(value.toFixed(places)), measure, language);
}

function mistakesOf(part: Part, shown: Shown): readonly PreviewLine[] {
  if (part.kind === "text") return [];
  const { drawn, language, worded } = shown;
  const line = ({ feedback, credit }: Pick<Mistake, "feedback" | "credit">, give: (one: Drawn) => string) => {
    const share = credit === undefined ? "" : ` (${formatMeasure(credit, "fraction", language)})`;
    return { label: `${part.id}. ${worded(feedback)}${share}`, values: drawn.map(give) };
  };
  if (part.kind === "number") {
    return part.mistakes.map((mistake) =>
      line(mistake, ({ scope }) => shownAnswer(computed(mistake.formula, scope), part, language)),
    );
  }
  return part.mistakes.map((mistake) => line(mistake, (one) => wrongChoices(part, mistake, one, shown)));
}

/** What someone chose who made the mistake; of several rows the first in which it can be made. */
function wrongChoices(
  part: Exclude<Part, NumberPart | TextPart>,
  { when }: WrongChoice,
  { figures, scope }: Drawn,
  { item, language }: Shown,
): string {
  const options = optionsOf(part, item, figures);
  const chosenIn = (around: Scope) =>
    options.filter(({ key }) => holds(when, new Map([...around, ["chosen", key] as const])));
  if (part.kind === "choice")
    return chosenIn(scope)
      .map(({ label }) => label[language])
      .join(", ");
  if (part.kind !== "classify" && part.kind !== "match") return "";
  for (const { key, label } of rowsOf(part, item, figures)) {
    const [chosen] = chosenIn(inRow(part, key, scope));
    if (chosen !== undefined) return `${label[language]}: ${chosen.label[language]}`;
  }
  return "";
}
