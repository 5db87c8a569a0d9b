import { answeredScope, type Figures, scopeOf } from "./figures.ts";
import type { Value } from "./formula/value.ts";
import type { Item, Part } from "./item.ts";
import { type Given, type Mark, type Policy, type Reason, STANDARD_POLICY } from "./mark.ts";
import { judgeChoice, judgeRows } from "./mark-choice.ts";
import { type Judged, judgeNumber, type Scopes } from "./mark-number.ts";
import { judgeMulti, judgeOrder, judgeText } from "./mark-several.ts";

/** The cells of each part by its id, in the order of the sheet. */
export type Answers = Readonly<Record<string, readonly Given[]>>;

const BLANK: Given = { value: null };

/**
 * Marks one student's answers to an item with the figures that were handed out. Each part is compared with the right answer
 * first and then with what follows from the student's own earlier answers.
 */
export function markItem(
  item: Item,
  figures: Figures,
  answers: Answers,
  policy: Policy = STANDARD_POLICY,
): readonly Mark[] {
  const given = scopeOf(item, figures);
  const right = answeredScope(item, given);
  const own = new Map<string, Value>(right);
  const differing: string[] = [];
  return item.parts.map((part) => {
    const cells = answers[part.id] ?? [];
    const judged = judge(item, part, cells, { right, own, differing }, figures, policy);
    if (part.kind === "number" && judged.value !== undefined && judged.value !== right.get(part.name)) {
      own.set(part.name, judged.value);
      differing.push(part.name);
    }
    return marked(part, judged);
  });
}

function judge(
  item: Item,
  part: Part,
  cells: readonly Given[],
  scopes: Scopes,
  figures: Figures,
  policy: Policy,
): Judged & { readonly rows?: readonly Reason[] } {
  const [cell = BLANK] = cells;
  switch (part.kind) {
    case "number":
      return judgeNumber(part, cell, scopes, policy);
    case "choice":
      return judgeChoice(part, cell, scopes);
    case "classify":
    case "match":
      return judgeRows(part, cells, scopes.right, item, figures);
    case "multi":
      return judgeMulti(part, cells, scopes.right, item, figures);
    case "order":
      return judgeOrder(part, cells, scopes.right, item, figures, policy);
    case "text":
      return judgeText(part, cell);
  }
}

/** Points to a hundredth: a third of two points is 0.67 on every list. */
function marked(part: Part, { share, reason, remarks, rows }: Judged & { readonly rows?: readonly Reason[] }): Mark {
  return {
    part: part.id,
    ...(share === undefined ? {} : { points: Math.round(share * part.points * 100) / 100 }),
    reason,
    remarks,
    ...(rows === undefined ? {} : { rows }),
  };
}
