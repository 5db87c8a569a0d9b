import { isBlank } from "../../core/cells.ts";
import { wordsFor } from "../../core/i18n/index.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import type { Choice } from "./choice.ts";
import type { Classes } from "./classes.ts";
import { lookOf } from "./looks.ts";

function headerOf({ kind }: Pick<Choice, "kind">, language: Language): string {
  const entry = kind.second ?? kind.entry;
  return wordsFor(entry, language).header ?? kind.title[language];
}

/** The header of the class column: that of an earlier answer in its place, or one that no other column has. */
export function headerAt(choice: Choice, classes: Classes, at: number, language: Language): string {
  const { columns } = choice.list;
  const earlier = columns[at];
  if (earlier !== undefined && earlierColumn(choice, classes) === at) return earlier.header;
  const header = headerOf(choice, language);
  const taken = columns.some((column) => column.index !== at && column.header.toLowerCase() === header.toLowerCase());
  return taken ? `${header} (${choice.kind.title[language]})` : header;
}

/** The column of the block that holds an earlier answer of the same kind: its header and nothing but its classes. */
export function earlierColumn(choice: Choice, { labels }: Classes): number | undefined {
  const headers = LANGUAGES.flatMap((language) => [
    headerOf(choice, language).toLowerCase(),
    `${headerOf(choice, language)} (${choice.kind.title[language]})`.toLowerCase(),
  ]);
  const known = new Set(labels.flatMap(({ en, nl }) => [en.toLowerCase(), nl.toLowerCase()]));
  return choice.list.columns.find(
    ({ header, kind, texts }) =>
      kind === "texts" && headers.includes(header.toLowerCase()) && [...texts].every((text) => known.has(text)),
  )?.index;
}

/** Whether a column of the block holds the signs of classes, as stand beside an earlier answer. */
export function holdsSigns({ list, kind }: Choice, { labels }: Classes, column: number): boolean {
  const signs = new Set(labels.map((_, place) => lookOf(kind, place).sign));
  const cells = list.cells.slice(list.first, list.last + 1).map((row) => row[column]);
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && signs.has(cell));
}
