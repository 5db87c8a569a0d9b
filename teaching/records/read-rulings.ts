import { isBlank } from "../../core/cells.ts";
import type { Ruling, Trait } from "../exercise.ts";
import { headerIn, isSaid, type Rows } from "./headed-rows.ts";
import { RulingRow } from "./ruling-row.ts";
import { RULING_ABOUT, RULING_COLUMNS, RULING_KINDS, RULINGS_SEED } from "./rulings-words.ts";

/**
 * The rulings on a sheet in its order, whichever the language of each row; blank rows are skipped. Columns go by their
 * headers. Throws a TeachingError that names the cell where something is missing or cannot be read.
 */
export function readRulings(rows: Rows): readonly Ruling[] {
  const header = headerIn(rows, RULING_COLUMNS, ["item", "part", "kind"]);
  if (header === undefined) return [];
  const { row: top, columns } = header;
  return rows.flatMap((cells, row) =>
    row <= top || cells.every(isBlank) ? [] : [rulingFrom(new RulingRow(cells, row, columns))],
  );
}

/** The seed of the exercise that the rulings are about; undefined where the sheet does not say. */
export function seedOfRulings(rows: Rows): string | undefined {
  const row = rows.find(([label]) => isSaid(label, RULINGS_SEED));
  return isBlank(row?.[1]) ? undefined : String(row?.[1]).trim();
}

function rulingFrom(row: RulingRow): Ruling {
  const [item, part] = [row.text("item"), row.text("part")];
  const kind = row.oneOf("kind", RULING_KINDS);
  switch (kind) {
    case "points":
      return {
        ...{ kind, item, part, student: row.text("which") },
        points: row.number("points"),
        reason: row.textOrBlank("reason"),
      };
    case "group":
      return { kind, item, part, trait: traitFrom(row), credit: row.share("credit") };
    case "mistake":
      return { kind, item, part, mistake: mistakeFrom(row) };
    default:
      return { kind, item, part };
  }
}

function traitFrom(row: RulingRow): Trait {
  const by = row.oneOf("about", RULING_ABOUT);
  switch (by) {
    case "note":
      return { by, note: row.text("which") };
    case "ratio":
      return { by, ratio: row.number("which") };
    case "answer":
      return { by, answer: row.textOrBlank("which").toLowerCase() };
    case "formula":
      return { by, formula: row.formula("which") };
    default:
      return row.refuse("about", "ruling-unknown");
  }
}

function mistakeFrom(row: RulingRow) {
  const [nl, en] = [row.textOrBlank("feedbackNl"), row.textOrBlank("feedbackEn")];
  return {
    id: row.text("mistake"),
    formula: row.formula("which"),
    ...(row.isBlank("credit") ? {} : { credit: row.share("credit") }),
    feedback: { nl: nl === "" ? en : nl, en: en === "" ? nl : en },
    ...(row.isBlank("coincides") ? {} : { mayCoincide: true as const }),
  };
}
