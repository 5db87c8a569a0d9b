import { type Cell, errorOf, isBlank } from "../../core/cells.ts";
import { columnLetters } from "../../core/column-letters.ts";
import { LANGUAGES, type Words } from "../../core/words.ts";
import { ANSWER_COLUMNS, type AnswerColumn, type AnswersCode } from "../texts/answers.ts";
import { TeachingError } from "../trouble.ts";

/** A row below the headers, its cells by their columns. */
export class AnswersLine {
  private readonly cells: readonly Cell[];
  private readonly place: number;
  private readonly columns: ReadonlyMap<AnswerColumn, number>;

  constructor(cells: readonly Cell[], place: number, columns: ReadonlyMap<AnswerColumn, number>) {
    this.cells = cells;
    this.place = place;
    this.columns = columns;
  }

  cell(column: AnswerColumn): Cell {
    const at = this.columns.get(column);
    return at === undefined ? null : this.cells[at];
  }

  text(column: AnswerColumn): string {
    const cell = this.cell(column);
    return errorOf(cell) ?? String(cell ?? "");
  }

  /** The key of the word in a cell, in either language. */
  wordOf<Key extends string>(column: AnswerColumn, words: Readonly<Record<Key, Words>>): Key {
    return this.maybeWordOf(column, words) ?? this.refuse("answers-unknown", column);
  }

  maybeWordOf<Key extends string>(column: AnswerColumn, words: Readonly<Record<Key, Words>>): Key | undefined {
    const said = plain(this.cell(column));
    if (said === "") return undefined;
    const keys = Object.keys(words) as Key[];
    const found = keys.find((key) => LANGUAGES.some((language) => plain(words[key][language]) === said));
    return found ?? this.refuse("answers-unknown", column);
  }

  facts(): Readonly<Record<string, unknown>> {
    try {
      const facts: unknown = JSON.parse(this.text("facts"));
      if (typeof facts === "object" && facts !== null) return { ...facts };
    } catch {
      // Somebody changed it: refused below.
    }
    return this.refuse("answers-facts", "facts");
  }

  refuse(code: AnswersCode, column: AnswerColumn): never {
    const cell = `${columnLetters((this.columns.get(column) ?? 0) + 1)}${this.place}`;
    throw new TeachingError(code, { cell, received: this.text(column).slice(0, 40) });
  }
}

const plain = (cell: Cell): string =>
  typeof cell === "object"
    ? ""
    : String(cell ?? "")
        .trim()
        .toLowerCase();

/** The rows below the headers, wherever those stand. Throws "answers-no-header". */
export function linesIn(rows: readonly (readonly Cell[])[]): readonly AnswersLine[] {
  for (const [top, row] of rows.entries()) {
    const columns = new Map<AnswerColumn, number>();
    for (const column of Object.keys(ANSWER_COLUMNS) as AnswerColumn[]) {
      const at = row.findIndex((cell) => LANGUAGES.some((one) => plain(ANSWER_COLUMNS[column][one]) === plain(cell)));
      if (at >= 0) columns.set(column, at);
    }
    if (!columns.has("row") || !columns.has("student") || !columns.has("value")) continue;
    return rows
      .slice(top + 1)
      .flatMap((cells, at) => (cells.every(isBlank) ? [] : [new AnswersLine(cells, top + at + 2, columns)]));
  }
  throw new TeachingError<AnswersCode>("answers-no-header");
}
