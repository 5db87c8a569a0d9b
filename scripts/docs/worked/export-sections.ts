import { type Cell, isBlank, shown } from "../../../core/cells.ts";
import { formatNumber } from "../../../core/i18n/format.ts";
import type { Language } from "../../../core/words.ts";
import { areaOf } from "../../../pane/address.ts";
import { cellName, readSentences } from "../../../pane/customers/sentences.ts";
import { TEXTS } from "../../../pane/texts/index.ts";
import type { Figures } from "./figures.ts";
import type { Section } from "./page.ts";
import type { WorkedTexts } from "./texts-en.ts";

type Note = keyof WorkedTexts["export"]["notes"];

const textOf = (cell: Cell): string => (isBlank(cell) ? "" : String(shown(cell)));
const textsIn = (row: readonly Cell[]): readonly string[] => row.map(textOf);

const FIRST_ROWS = 4;

/** The first rows, and of everything that is wrong with others the first that has it. */
function rowsToShow({ cells, raw }: Figures): ReadonlyMap<number, Note | undefined> {
  const { columns } = raw.list;
  const amount = columns.length - 1;
  const isNumber = (row: number, is: (value: number) => boolean) =>
    is(Number(textOf(cells[row]?.[amount]).replace(",", ".") || Number.NaN));
  const found = new Map<number, Note | undefined>();
  for (let row = 1; row <= FIRST_ROWS; row++) found.set(row, undefined);
  const firstWhere = (note: Note, is: (row: number) => boolean) => {
    const at = cells.findIndex((_, row) => row > 0 && is(row));
    if (at > 0) found.set(at, note);
  };
  firstWhere("blankBehind", (row) => String(cells[row]?.[1] ?? "").endsWith(" "));
  firstWhere("returned", (row) => isNumber(row, (value) => value < 0));
  firstWhere("free", (row) => isNumber(row, (value) => value === 0));
  for (const { address } of raw.read.transactions.unread) found.set(areaOf(address)?.top ?? 0, "unread");
  for (const row of raw.read.overview.doubles.first.slice(0, 1)) found.set(row, "double");
  for (const { row } of raw.list.totals) found.set(row, "total");
  return new Map([...found].sort(([one], [other]) => one - other));
}

export function exportSection(figures: Figures, texts: WorkedTexts, language: Language): Section {
  const { cells } = figures;
  const [headers = []] = cells;
  const { export: words } = texts;
  return {
    key: "export",
    heading: words.heading,
    blocks: [
      { kind: "paragraph", text: words.text(formatNumber(cells.length, language)) },
      {
        kind: "table",
        label: words.label,
        numbered: true,
        headers: [words.row, ...textsIn(headers), words.note],
        rows: [...rowsToShow(figures)].map(([row, note]) => [
          String(row + 1),
          ...textsIn(cells[row] ?? []),
          note === undefined ? "" : words.notes[note],
        ]),
      },
    ],
  };
}

export function readSection({ cells, raw, clean }: Figures, texts: WorkedTexts, language: Language): Section {
  const { read: words } = texts;
  const pane = TEXTS[language].customers;
  const { transactions, overview } = raw.read;
  const count = (value: number) => formatNumber(value, language);
  const header = (column: number) => textOf(cells[0]?.[column]);
  const spaces = cells
    .slice(1)
    .filter((row) => typeof row[1] === "string" && row[1] !== row[1].trim() && row[1].trim() !== "");
  const proof = transactions.dates.find(([date]) => Number(String(date).slice(0, 2)) > 12)?.[0];
  return {
    key: "read",
    heading: words.heading,
    blocks: [
      { kind: "paragraph", text: words.text(header(1), header(2), header(3)) },
      { kind: "list", items: readSentences(overview, raw.list, transactions, { texts: pane, language }) },
      { kind: "paragraph", text: words.leftOut(count(transactions.leftOut)) },
      {
        kind: "table",
        label: words.label,
        headers: words.headers,
        rows: transactions.unread.map(({ address, why, cell }) => [
          cellName(address),
          isBlank(cell) ? words.blank : textOf(cell),
          pane.read.unfit[why],
        ]),
      },
      {
        kind: "list",
        items: [words.spaces(count(spaces.length)), words.order(textOf(proof))],
      },
      {
        kind: "paragraph",
        text: words.clean(
          count(overview.doubles.count),
          count(clean.read.overview.transactions),
          count(clean.read.overview.customers),
        ),
      },
    ],
  };
}
