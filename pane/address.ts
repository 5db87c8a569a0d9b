import { parseA1Ref, type RangeA1, stringifyA1Ref } from "@borgar/fx";

/** A rectangle on a sheet. Rows and columns count from 0; null is an open end, as in A:A. */
export interface Area {
  readonly context: readonly string[];
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** The area that an address means; undefined for a name, a table or a spilled range. */
export function areaOf(address: string): Area | undefined {
  const reference = parseA1Ref(address.trim(), { allowNamed: false, allowTernary: true });
  if (reference === undefined || !("range" in reference)) return undefined;
  const { top, left, bottom = null, right = null } = reference.range;
  return { context: reference.context ?? [], top, left, bottom, right };
}

export function addressOfArea({ context, top, left, bottom, right }: Area): string {
  const range: RangeA1 = { top, left, bottom, right };
  return stringifyA1Ref(context.length === 0 ? { range } : { context: [...context], range });
}

/** The address that names and labels refer to, wherever they stand: with dollar signs. */
export function fixedAddress({ context, top, left, bottom, right }: Area): string {
  const fixed = { $top: true, $left: true, $bottom: true, $right: true };
  return stringifyA1Ref({ context: [...context], range: { top, left, bottom, right, ...fixed } });
}

/** What a reference says apart from its sheet, which may get another name and stay the same. */
export const withoutSheet = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1);

const sizeOf = (from: number | null, to: number | null) => (from === null || to === null ? undefined : to - from + 1);

export const heightOf = ({ top, bottom }: Area) => sizeOf(top, bottom);
export const widthOf = ({ left, right }: Area) => sizeOf(left, right);

/** The columns of an address, left to right. */
export function columnsOf(address: string): readonly string[] {
  const area = areaOf(address);
  const width = area === undefined ? undefined : widthOf(area);
  if (area === undefined || area.left === null || width === undefined) return [address];
  const first = area.left;
  return Array.from({ length: width }, (_, index) =>
    addressOfArea({ ...area, left: first + index, right: first + index }),
  );
}

/** The cells of an address of one column, downwards. */
export function cellsDown(address: string): readonly string[] {
  const area = areaOf(address);
  const height = area === undefined ? undefined : heightOf(area);
  if (area === undefined || area.top === null || height === undefined) return [address];
  const first = area.top;
  return Array.from({ length: height }, (_, index) =>
    addressOfArea({ ...area, top: first + index, bottom: first + index }),
  );
}

/** The cell at a row and column of an address, both counted from 1; undefined where the address does not tell. */
export function cellAt(address: string, row: number, column: number): string | undefined {
  const area = areaOf(address.replace(/#$/, ""));
  if (area === undefined) return undefined;
  const top = (area.top ?? 0) + row - 1;
  const left = (area.left ?? 0) + column - 1;
  return addressOfArea({ ...area, top, bottom: top, left, right: left });
}

export function firstCell(address: string): string {
  return cellAt(address, 1, 1) ?? address;
}

/** Whether two areas may be on one sheet: an address without a sheet means the sheet of the formula. */
export function sameSheet(one: Area, other: Area): boolean {
  const [a, b] = [one.context.at(-1), other.context.at(-1)];
  return a === undefined || b === undefined || a.toLowerCase() === b.toLowerCase();
}

const within = (value: number | null, from: number | null, to: number | null) =>
  value === null || (value >= (from ?? 0) && value <= (to ?? Infinity));

/** Whether the first cell of an address lies in another address. */
export function liesIn(cell: string, address: string): boolean {
  const [inner, outer] = [areaOf(cell), areaOf(address)];
  if (inner === undefined || outer === undefined || !sameSheet(inner, outer)) return false;
  return within(inner.top, outer.top, outer.bottom) && within(inner.left, outer.left, outer.right);
}

/** The address as a formula on the same sheet as `cell` writes it. */
export function asSeenFrom(cell: string, address: string): string {
  const [from, area] = [areaOf(cell), areaOf(address)];
  if (from === undefined || area === undefined || from.context.length === 0) return address;
  const [a, b] = [from.context.at(-1), area.context.at(-1)];
  return a?.toLowerCase() === b?.toLowerCase() ? addressOfArea({ ...area, context: [] }) : address;
}
