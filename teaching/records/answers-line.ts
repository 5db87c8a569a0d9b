import { errorOf, isBlank } from "../../core/cells.ts";
import type { Words } from "../../core/words.ts";
import { ANSWER_COLUMNS, type AnswerColumn, type AnswersCode } from "../texts/answers.ts";
import { TeachingError } from "../trouble.ts";
import { HeadedRow, headerIn, keyIn, plain, type Rows } from "./headed-rows.ts";

/** A row of the sheet with what was handed in; refusals name the cell. */
export class AnswersLine extends HeadedRow<AnswerColumn> {
  text(column: AnswerColumn): string {
    const cell = this.cell(column);
    return errorOf(cell) ?? String(cell ?? "");
  }

  /** The key of the word in a cell, in either language. */
  wordOf<Key extends string>(column: AnswerColumn, words: Readonly<Record<Key, Words>>): Key {
    return this.maybeWordOf(column, words) ?? this.refuse("answers-unknown", column);
  }

  maybeWordOf<Key extends string>(column: AnswerColumn, words: Readonly<Record<Key, Words>>): Key | undefined {
    const cell = this.cell(column);
    return plain(cell) === "" ? undefined : (keyIn(words, cell) ?? this.refuse("answers-unknown", column));
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
    throw new TeachingError(code, { cell: this.address(column), received: this.text(column).slice(0, 40) });
  }
}

/** The rows below the headers, wherever those stand. Throws "answers-no-header". */
export function linesIn(rows: Rows): readonly AnswersLine[] {
  const header = headerIn(rows, ANSWER_COLUMNS, ["row", "student", "value"]);
  if (header === undefined) throw new TeachingError<AnswersCode>("answers-no-header");
  const { row: top, columns } = header;
  return rows.flatMap((cells, row) =>
    row <= top || cells.every(isBlank) ? [] : [new AnswersLine(cells, row, columns)],
  );
}
