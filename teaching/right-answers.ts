import { optionsOf, rowsOf } from "../core/items/arrangement.ts";
import { answeredScope, type Figures, scopeOf } from "../core/items/figures.ts";
import { computed } from "../core/items/formula/compile.ts";
import type { Scope } from "../core/items/formula/value.ts";
import type { Item, Part } from "../core/items/item.ts";
import type { Given } from "../core/items/mark.ts";
import { keyOf, rowScope } from "../core/items/mark-choice.ts";
import type { Answers } from "../core/items/mark-item.ts";

/** Every cell as a faultless student fills it in; a part without a right answer (an open question) is left out. */
export function rightAnswers(item: Item, figures: Figures): Answers {
  const scope = answeredScope(item, scopeOf(item, figures));
  const cells = item.parts.map((part) => [part.id, rightCells(item, part, figures, scope)] as const);
  return Object.fromEntries(cells.filter(([, given]) => given.length > 0));
}

function rightCells(item: Item, part: Part, figures: Figures, scope: Scope): readonly Given[] {
  switch (part.kind) {
    case "number": {
      const value = computed(part.answer, scope);
      return typeof value === "number" ? [{ value }] : [];
    }
    case "choice":
      return labelCell(keyOf(part.answer, scope), part, item, figures);
    case "classify":
    case "match":
      return rowsOf(part, item, figures).flatMap(({ key }) => {
        const right =
          part.kind === "match" ? key : keyOf(part.answer, new Map([...scope, ...rowScope(part, key, scope)]));
        return labelCell(right, part, item, figures);
      });
    case "multi":
      return rowsOf(part, item, figures).map(({ key }) => ({
        value: part.options.some((option) => option.key === key && option.isRight) ? "x" : null,
      }));
    case "order":
      return rowsOf(part, item, figures).map(({ key }) => ({
        value: part.steps.findIndex((step) => step.key === key) + 1,
      }));
    case "text":
      return [];
  }
}

function labelCell(key: string | undefined, part: Part, item: Item, figures: Figures): readonly Given[] {
  const option = optionsOf(part, item, figures).find((one) => one.key === key);
  return option === undefined ? [] : [{ value: option.label.nl }];
}
