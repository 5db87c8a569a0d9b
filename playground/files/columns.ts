import { type DayOrder, dateText } from "../../core/date-text.ts";
import { FIRST_DAY } from "./dates.ts";

/** What the texts of one column turned out to be. `undefined` for a cell means: not such a value. */
interface Kind {
  readonly format?: string;
  read(text: string): number | undefined;
  /** Whether the text can be read in this way only. */
  decides(text: string): boolean;
}

export interface TypedColumn {
  readonly cells: readonly (number | string | null)[];
  readonly format: string | undefined;
}

/** Dates with this sign between day and month, in this order; without a sign those with the year first. */
function dates(order: DayOrder, separator: "-" | "/" | "." | undefined, format: string): Kind {
  return {
    format,
    read(text) {
      const date = dateText(text);
      const serial = date?.separator === separator ? date?.[order] : undefined;
      return serial === undefined || serial < FIRST_DAY ? undefined : serial + (date?.time ?? 0);
    },
    /** 31/12/2025 can only be day first; 01/02/2025 can be both, and decides nothing. */
    decides(text) {
      const date = dateText(text);
      return date?.separator === undefined || date.dayFirst === undefined || date.monthFirst === undefined;
    },
  };
}

/** More digits than a number keeps: an id or a card, not an amount. */
const MOST_DIGITS = 15;

/** 007 is an id; as a number it would lose its zeros. */
const LEADING_ZERO = /^[-+]?0\d/;

function numbers(decimal: "." | ",", group: "." | ","): Kind {
  const [d, g] = [`\\${decimal}`, `\\${group}`];
  const plain = new RegExp(`^[-+]?(?:\\d+(?:${d}\\d*)?|${d}\\d+)(?:[eE][-+]?\\d{1,3})?$`);
  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(?:${g}\\d{3})+(?:${d}\\d*)?$`);
  return {
    decides: () => true,
    read(text) {
      if (LEADING_ZERO.test(text) || (!plain.test(text) && !grouped.test(text))) return undefined;
      const digits = text.split(group).join("").replace(decimal, ".");
      if (
        digits
          .replace(/[eE].*$/, "")
          .replace(/\D/g, "")
          .replace(/^0+/, "").length > MOST_DIGITS
      )
        return undefined;
      const value = Number(digits);
      return Number.isFinite(value) ? value : undefined;
    },
  };
}

const WITH_POINT = numbers(".", ",");
const WITH_COMMA = numbers(",", ".");

/** Where both notations fit, a text decides only if they agree: 12 does, 1.234 does not. */
const numbersIn = (own: Kind, other: Kind): Kind => ({
  ...own,
  decides: (text) => other.read(text) === undefined,
});

const percentages = ({ read, decides }: Kind): Kind => ({
  format: "0.0%",
  read(text) {
    const value = text.endsWith("%") ? read(text.slice(0, -1).trim()) : undefined;
    return value === undefined ? undefined : value / 100;
  },
  decides: (text) => decides(text.slice(0, -1).trim()),
});

const POINT = numbersIn(WITH_POINT, WITH_COMMA);
const COMMA = numbersIn(WITH_COMMA, WITH_POINT);

const KINDS: readonly Kind[] = [
  dates("dayFirst", undefined, "yyyy-mm-dd"),
  dates("dayFirst", "-", "dd-mm-yyyy"),
  dates("monthFirst", "-", "mm-dd-yyyy"),
  dates("dayFirst", "/", "dd/mm/yyyy"),
  dates("monthFirst", "/", "mm/dd/yyyy"),
  dates("dayFirst", ".", "dd.mm.yyyy"),
  dates("monthFirst", ".", "mm.dd.yyyy"),
  POINT,
  COMMA,
  percentages(POINT),
  percentages(COMMA),
];

/** Reads the texts of a column as numbers or dates if all of them are, in one notation; leaves them text otherwise. */
export function typeColumn(texts: readonly string[]): TypedColumn {
  const trimmed = texts.map((text) => text.trim());
  const body = headedBy(trimmed) ? trimmed.map((text, row) => (row === firstFilled(trimmed) ? "" : text)) : trimmed;
  const kind = kindOf(body);
  const cells = trimmed.map((text, row) => {
    if (text === "") return null;
    return (body[row] === "" ? undefined : kind?.read(text)) ?? texts[row] ?? "";
  });
  return { cells, format: kind?.format };
}

const firstFilled = (texts: readonly string[]) => texts.findIndex((text) => text !== "");

/** A first cell that is no number and no date stands above the values. */
function headedBy(texts: readonly string[]): boolean {
  const first = texts[firstFilled(texts)] ?? "";
  return KINDS.every(({ read }) => read(first) === undefined);
}

function kindOf(texts: readonly string[]): Kind | undefined {
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0) return undefined;
  const fitting = KINDS.filter(({ read }) => filled.every((text) => read(text) !== undefined));
  const decided = fitting.find(({ decides }) => filled.some(decides));
  if (decided !== undefined) return decided;
  // Nothing decides between the notations that fit: only if all of them read every text alike, it does not matter.
  const [first, ...others] = fitting;
  return others.every(({ read }) => filled.every((text) => read(text) === first?.read(text))) ? first : undefined;
}
