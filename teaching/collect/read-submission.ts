import { addTo } from "../../core/group-by.ts";
import type { Given } from "../../core/items/mark.ts";
import type { Answers } from "../../core/items/mark-item.ts";
import { answerNumber } from "../../core/teaching/typed-answer.ts";
import { figuresOf, type Issued } from "../hand-out/edition.ts";
import type { Layout } from "../hand-out/layout.ts";
import type { Trouble } from "../trouble.ts";
import type { CollectedFile, Evidence, HandedOut } from "./collected.ts";
import { decimalOf } from "./decimal-of.ts";
import type { FoundAnswers } from "./find-answers.ts";
import { reachesOutside } from "./formulas.ts";
import type { DecimalSign, FoundCell, RemarkCode } from "./found.ts";
import type { OpenedFile } from "./gather.ts";
import { layoutOf } from "./layout-of.ts";
import { changedData, type MatchedBy } from "./match.ts";
import { type Recalculation, Recalculator } from "./recalculate.ts";

/** Reads what a student filled in, once it is known whose file it is. */
export class SubmissionReader {
  private readonly items: HandedOut["items"];
  private readonly layout: Layout;
  private readonly recalculator: Recalculator;
  private readonly numbers: ReadonlySet<string>;

  constructor(handedOut: HandedOut) {
    this.items = handedOut.items;
    this.layout = layoutOf(handedOut);
    this.recalculator = new Recalculator(handedOut.items, this.layout);
    this.numbers = new Set(
      handedOut.items.flatMap(({ id, parts }) =>
        parts.filter(({ kind }) => kind === "number").map((part) => `${id}.${part.id}`),
      ),
    );
  }

  read({ file, workbook }: OpenedFile, found: FoundAnswers, issued: Issued, by: MatchedBy): CollectedFile {
    const student = issued.student.number;
    const again = this.recalculator.recalculate(workbook, found);
    const decimal = decimalOf(workbook);
    const answers = this.items.map(({ id }): [string, Answers] => [id, this.answersOf(id, found, again)]);
    return {
      file,
      student,
      by,
      submission: {
        student,
        figures: figuresOf(issued),
        answers: Object.fromEntries(answers),
        ...(decimal === undefined ? {} : { decimal }),
      },
      formulas: Object.fromEntries(
        [...found.answers].flatMap(([id, { formula }]) => (formula === undefined ? [] : [[id, formula] as const])),
      ),
      evidence: Object.fromEntries(
        [...again].flatMap(([id, { evidence }]): [string, Evidence][] =>
          evidence === undefined ? [] : [[id, evidence]],
        ),
      ),
      remarks: [
        ...workbook.remarks,
        ...remarksOn(found, issued, this.layout),
        ...differing(again),
        ...this.readTwoWays(found, decimal),
      ],
    };
  }

  private answersOf(item: string, { answers }: FoundAnswers, again: ReadonlyMap<string, Recalculation>): Answers {
    const byPart = new Map<string, Given[]>();
    for (const place of this.layout.answers)
      if (place.item === item) addTo(byPart, place.part, givenIn(answers.get(place.id), again.get(place.id)));
    return Object.fromEntries(byPart);
  }

  /** "1.234" is read as the file itself writes numbers; the teacher should know. */
  private readTwoWays({ answers }: FoundAnswers, decimal: DecimalSign | undefined): readonly Trouble<RemarkCode>[] {
    if (decimal === undefined) return [];
    const ids = [...answers].filter(
      ([id, { value }]) => this.numbers.has(id) && typeof value === "string" && answerNumber(value) === "ambiguous",
    );
    return ids.length === 0
      ? []
      : [{ code: "decimal-sign", facts: { cells: listed(ids.map(([id]) => id)), sign: decimal } }];
  }
}

/** What a cell of a spreadsheet can hold at most; of separated values there is no such end. */
const LONGEST_TEXT = 32_767;

function givenIn(cell: FoundCell | undefined, again: Recalculation | undefined): Given {
  if (cell === undefined) return { value: null };
  const { formula: _formula, value, ...given } = cell;
  return {
    value: typeof value === "string" ? value.slice(0, LONGEST_TEXT) : (value ?? null),
    ...given,
    ...(again?.use === undefined ? {} : { use: again.use }),
  };
}

function remarksOn(found: FoundAnswers, issued: Issued, layout: Layout): readonly Trouble<RemarkCode>[] {
  const remarks: Trouble<RemarkCode>[] = [];
  const changed = changedData(issued, found.data, layout);
  if (changed.length > 0) remarks.push({ code: "data-changed", facts: { cells: listed(changed) } });
  if (found.missing.length > 0) remarks.push({ code: "cells-missing", facts: { cells: listed(found.missing) } });
  const outside = [...found.answers].filter(([, { formula }]) => formula !== undefined && reachesOutside(formula));
  if (outside.length > 0)
    remarks.push({ code: "external-formula", facts: { cells: listed(outside.map(([id]) => id)) } });
  return remarks;
}

function differing(again: ReadonlyMap<string, Recalculation>): readonly Trouble<RemarkCode>[] {
  const ids = [...again].filter(([, { evidence }]) => evidence === "differs").map(([id]) => id);
  return ids.length === 0 ? [] : [{ code: "value-differs", facts: { cells: listed(ids) } }];
}

const SHOWN = 6;

const listed = (ids: readonly string[]): string =>
  ids.slice(0, SHOWN).join(", ") + (ids.length > SHOWN ? ` (+${ids.length - SHOWN})` : "");
