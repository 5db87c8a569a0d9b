import { type Cell, isBlank } from "../../core/cells.ts";
import { matchOf } from "../classify/header-words.ts";
import type { List } from "../classify/list.ts";
import { numberIn } from "../classify/read-column.ts";
import { COLUMN_WORDS, type Columns, OTHER_WORDS, PIECE_PRICE, type Role } from "./columns.ts";
import { isDateText } from "./readable.ts";

/** What the first rows of a column hold, as parts of its filled cells. */
interface Content {
  readonly filled: number;
  readonly dateTexts: number;
  readonly numbers: number;
  readonly serials: number;
  readonly whole: boolean;
  readonly distinct: number;
}

const SAMPLE = 2_000;
/** Serial days of 1980 and 2080: amounts seldom all lie between. */
const SERIALS = [29_221, 65_746] as const;
/** A header that says nothing still may stand above the right cells. */
const NAMELESS = 0.15;
const MOSTLY = 0.5;

/** As far as columns are known. */
export type SomeColumns = { readonly [R in Role]?: number | undefined };

/** The columns that most look like customers, dates and amounts; undefined for what no column can be. */
export function guessColumns(list: List): SomeColumns {
  const candidates = list.columns.map(({ index, header }) => ({ index, header, content: contentOf(list, index) }));
  const taken = new Set<number>();
  const take = (role: Role, fits: (content: Content) => number): number | undefined => {
    const scored = candidates
      .filter(({ index }) => !taken.has(index))
      .map(({ index, header, content }) => ({ index, fit: fits(content) * saidBy(header, role) }));
    const best = Math.max(0, ...scored.map((one) => one.fit));
    const found = best === 0 ? undefined : scored.find((one) => one.fit === best)?.index;
    if (found !== undefined) taken.add(found);
    return found;
  };
  // Dates first, because nothing else looks like them; then names, so that a number that names is no amount.
  const dates = take("dates", dateFit);
  const customers = take("customers", customerFit);
  const amounts = take("amounts", amountFit);
  const perPiece = amounts !== undefined && matchOf(list.columns[amounts]?.header ?? "", PIECE_PRICE) > MOSTLY;
  const quantities = perPiece ? take("quantities", quantityFit) : undefined;
  return { customers, dates, amounts, quantities };
}

/** The columns, once there is one for each of those that are needed. */
export function completeColumns({ customers, dates, amounts, quantities }: SomeColumns): Columns | undefined {
  if (customers === undefined || dates === undefined || amounts === undefined) return undefined;
  return { customers, dates, amounts, quantities };
}

function saidBy(header: string, role: Role): number {
  const said = matchOf(header, COLUMN_WORDS[role]);
  const other = matchOf(header, OTHER_WORDS);
  return other > said ? NAMELESS / 3 : Math.max(NAMELESS, said);
}

const dateFit = ({ filled, dateTexts, serials, whole }: Content): number => {
  if (filled === 0) return 0;
  const share = (dateTexts + serials) / filled;
  if (share < MOSTLY) return 0;
  // Numbers that could be days could be something else too.
  return share * (dateTexts > 0 ? 1 : whole ? 0.9 : 0.6);
};

const customerFit = ({ filled, numbers, whole, distinct, dateTexts }: Content): number => {
  if (filled === 0 || dateTexts > MOSTLY * filled) return 0;
  const comesBack = distinct < filled ? 1 : 0.3;
  const repeats = distinct < 2 ? 0.2 : comesBack;
  if (numbers < MOSTLY * filled) return repeats;
  return whole ? 0.7 * repeats : 0.05;
};

const amountFit = ({ filled, numbers, whole }: Content): number =>
  filled === 0 || numbers < MOSTLY * filled ? 0 : (numbers / filled) * (whole ? 0.8 : 1);

const quantityFit = (content: Content): number => (content.whole ? 1 : 0.5) * (amountFit(content) > 0 ? 1 : 0);

function contentOf({ cells, first, last }: List, index: number): Content {
  const values = new Set<Cell>();
  let [filled, dateTexts, numbers, serials, whole] = [0, 0, 0, 0, true];
  const end = Math.min(last, first + SAMPLE - 1);
  for (let row = first; row <= end; row++) {
    const cell = cells[row]?.[index];
    if (isBlank(cell) || typeof cell === "object") continue;
    filled++;
    values.add(typeof cell === "string" ? cell.trim() : cell);
    if (typeof cell === "string" && isDateText(cell)) dateTexts++;
    const number = numberIn(cell);
    if (number === undefined) continue;
    numbers++;
    if (typeof cell === "number" && number >= SERIALS[0] && number <= SERIALS[1]) serials++;
    whole &&= Number.isInteger(number);
  }
  return { filled, dateTexts, numbers, serials, whole, distinct: values.size };
}
