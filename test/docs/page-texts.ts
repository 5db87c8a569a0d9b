import type { Block } from "../../core/emit/reference-blocks.ts";
import type { ReferencePage } from "../../core/emit/reference-page.ts";

/** Every text of a block, in the order that a reader meets them. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "answer":
      return [block.label, block.text];
    case "list":
      return block.items;
    case "terms":
      return block.terms.flatMap(({ name, mark, text, details }) => [name, mark ?? "", text, ...details]);
    case "table":
      return [...block.headers, ...block.rows.flat()];
    case "steps":
      return block.steps.flatMap(({ name, formula, figures, result, unit }) => [
        name,
        formula,
        figures,
        result,
        unit ?? "",
      ]);
    case "links":
      return block.links.map(({ text }) => text);
    default:
      return [block.text];
  }
}

export const textsOfPage = ({ id, title, summary, sections }: ReferencePage): readonly string[] => [
  id,
  title,
  summary,
  ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
];

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** Signs as a reader sees them. */
export const unescaped = (markup: string): string =>
  markup.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** The text of a page as a reader sees it. */
export const visible = (page: string): string => unescaped(page.replace(/<[^>]*>/g, " "));
