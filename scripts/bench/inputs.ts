import type { Cell } from "../../core/cells.ts";
import type { Calculator } from "../../core/define.ts";
import { type ColumnParam, isColumn, isOptional, type Param, type Unit } from "../../core/params.ts";
import { madeOrders, type Order } from "../made-orders.ts";

/**
 * Lists as a company has them, made from what a definition says of its parameters: the same in every run, as long as asked.
 * Customers, orders and years of dates grow with the list; product groups, stages and themes do not.
 */
export type Rows = readonly (readonly Cell[])[];

/** Delivers an argument anew: an engine remembers the arrays and texts that it has read before. */
export type Delivery = () => Rows | Cell;

type Random = () => number;

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const between = (random: number, low: number, high: number, decimals = 0): number => {
  const steps = 10 ** decimals;
  return Math.round((low + random * (high - low)) * steps) / steps;
};

/** What cells of a unit hold where the definition sets no limits, and with how many decimals. */
const TYPICAL: Readonly<Record<Unit, readonly [low: number, high: number, decimals: number]>> = {
  fraction: [0, 1, 2],
  money: [0, 5_000, 2],
  count: [0, 100, 0],
  score: [1, 10, 1],
  points: [-100, 100, 0],
  ratio: [0, 3, 2],
  hours: [0, 96, 2],
  days: [0, 1_460, 0],
  date: [44_562, 46_022, 0],
  periods: [0, 60, 0],
  "yes or no": [0, 1, 0],
  label: [0, 100, 0],
  text: [0, 100, 0],
};

/** Names that repeat however long the list is; all others are customers or orders, of which there are more in a longer list. */
const FEW: Readonly<Record<string, number>> = {
  groups: 12,
  products: 40,
  stages: 8,
  themes: 12,
  tiers: 4,
};
const ROWS_PER_NAME = 10;

/** A number from 0 to 1 that belongs to a row or a customer, the same in every column. */
function belongingTo(index: number, salt: number): number {
  let mixed = Math.imul(index + 1, 0x9e37_79b1) ^ Math.imul(salt, 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb_352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846c_a68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Rows of a made list of orders per customer, at least: what comes above a whole list is left out, the latest first. */
const ORDERS_PER_CUSTOMER = 7;
const [FROM, UNTIL] = [45_292, 46_022];

/** Orders that follow the models of customer bases; with a given number of customers, each has those of many. */
function ordersOf(rows: number, names: number | undefined): readonly Order[] {
  if (made?.rows === rows && made.names === names) return made.orders;
  const customers = Math.ceil(rows / ORDERS_PER_CUSTOMER);
  const orders = madeOrders({ customers, from: FROM, until: UNTIL, seed: 11 }).slice(0, rows);
  const named = ({ customer, ...order }: Order): Order => ({
    ...order,
    customer: names === undefined ? customer : `K${Number(customer.slice(1)) % names}`,
  });
  made = { rows, names, orders: orders.map(named) };
  return made.orders;
}
/** The columns of one list are asked for one by one. */
let made: { readonly rows: number; readonly names: number | undefined; readonly orders: readonly Order[] } | undefined;

const orderAt = (row: number, { rows, names }: Size): Order => ordersOf(rows, names)[row] as Order;
const BUYING = {
  customers: (row: number, size: Size) => orderAt(row, size).customer,
  dates: (row: number, size: Size) => orderAt(row, size).date,
  amounts: (row: number, size: Size) => orderAt(row, size).amount,
};

/** What such customers come to: repeat purchases, when the last one was, and how long they have been customers. */
const repeatsOf = (row: number): number =>
  Math.floor((-Math.log(1 - belongingTo(row, 7)) * stayOf(row) * ageOf(row)) / 12);
/** The part of the time that a customer stayed: some leave far sooner than others. */
const stayOf = (row: number): number =>
  Math.min(1, (20 * Math.log(1 - belongingTo(row, 8))) / Math.log(1 - belongingTo(row, 13)) / ageOf(row));
const ageOf = (row: number): number => 20 + Math.floor(33 * belongingTo(row, 9));
const BASE = {
  frequency: repeatsOf,
  recency: (row: number) => {
    const repeats = repeatsOf(row);
    return repeats === 0
      ? 0
      : Math.max(1, Math.floor(ageOf(row) * stayOf(row) * belongingTo(row, 10) ** (1 / repeats)));
  },
  age: ageOf,
  meanValue: (row: number) =>
    repeatsOf(row) === 0 ? 0 : between(belongingTo(row, 11) * belongingTo(row, 12), 10, 200, 2),
};

/** How long a list is, and how many names it has where that is given. */
interface Size {
  readonly rows: number;
  readonly names: number | undefined;
}

type Shape = (row: number, size: Size, random: number) => Cell;
const shapesOf = (ids: readonly string[], columns: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> =>
  Object.fromEntries(
    ids.flatMap((id) => Object.entries(columns).map(([name, shape]) => [`${id} ${name}`, shape] as const)),
  );

/** Lists that are not just any numbers or names: a funnel narrows, customers leave, an order holds a few products. */
const SHAPED: Readonly<Record<string, Shape>> = {
  ...shapesOf(["CLVTABLE", "BUYERS"], BUYING),
  ...shapesOf(["BGNBD", "MBGNBD", "PARETONBD", "GAMMAGAMMA", "EXPECTEDORDERS", "PALIVE", "EXPECTEDVALUE"], BASE),
  "FUNNEL stages": (row) => `Stage ${row}`,
  "FUNNEL counts": (row, { rows }) => rows - row,
  "RETENTIONCURVE survivors": (row) => Math.round(1e9 / Math.sqrt(1 + row / 2)),
  "CROSSSELL orders": (_row, { rows, names = rows / 3 }, random) => `order-${Math.floor(random * names)}`,
  "CROSSSELL products": (_row, _size, random) => `product-${Math.floor(40 * random ** 2)}`,
  "DISTRIBUTION categoryRevenue": (_row, _size, random) => 5_000 + Math.floor(random * 50_000),
};

type Column = ColumnParam | Extract<Param, { readonly kind: "rectangle" }>;

/** Whether lists of more rows have more names in them. */
export const takesNames = ({ params }: Pick<Calculator, "params">): boolean =>
  params.some((param) => param.kind === "ids" && FEW[param.name] === undefined && param.name !== "labels");

/** The functions that this bench measures. */
export const takesColumns = ({ params }: Pick<Calculator, "params">): boolean =>
  params.some((param) => isColumn(param) || param.kind === "rectangle");

/**
 * One delivery per parameter: lists of so many rows for the columns, the arguments of the first example for the rest. Customers and
 * orders grow with the rows, unless their number is given.
 */
export function deliveriesFor(calculator: Calculator, rows: number, names?: number): readonly Delivery[] {
  const { params, examples } = calculator;
  const together = params.some((param) => param.kind === "rectangle" || (isColumn(param) && !param.separate));
  const deliveries = params.map((param, at): Delivery => {
    const isList = param.kind === "rectangle" || (isColumn(param) && !(together && param.separate));
    if (isList) return listOf(calculator, param as Column, { rows, names }, at + 1);
    const given = isOptional(param) ? null : examples[0].args[at];
    return () => given as Rows | Cell;
  });
  made = undefined;
  return deliveries;
}

function listOf(calculator: Calculator, param: Column, size: Size, seed: number): Delivery {
  const random = randomFrom(seed);
  const shape = SHAPED[`${calculator.id} ${param.name}`];
  const cellAt = (row: number) => shape?.(row, size, random()) ?? cellOf(calculator, param, random(), size);
  const width = param.kind === "rectangle" ? widthOfExample(calculator, param) : 1;
  const list = Array.from({ length: size.rows }, (_, row) => Array.from({ length: width }, () => cellAt(row)));
  // Out of a text, as a host brings it: a list that is kept would be looked at whenever the engine collects.
  const text = JSON.stringify(list);
  return () => JSON.parse(text);
}

function widthOfExample({ params, examples }: Calculator, param: Param): number {
  const [row] = examples[0].args[params.indexOf(param)] as Rows;
  return row?.length ?? 1;
}

function labelOfExample({ params, examples }: Calculator, param: Param, random: number): Cell {
  const labels = examples[0].args[params.indexOf(param)] as Rows;
  return labels[Math.floor(random * labels.length)]?.[0];
}

function cellOf(calculator: Calculator, param: Column, random: number, { rows, names: given }: Size): Cell {
  if (param.kind === "dates") return between(random, TYPICAL.date[0], TYPICAL.date[1]);
  if (param.kind === "ids") {
    if (param.name === "labels") return labelOfExample(calculator, param, random);
    const names = FEW[param.name] ?? given ?? Math.ceil(rows / ROWS_PER_NAME);
    return `${param.name.slice(0, 3)}-${Math.floor(random * names)}`;
  }
  const [low, high, decimals] = TYPICAL[param.unit];
  const from = Math.max(param.min ?? low, param.above ?? low);
  const to = param.max ?? Math.max(from, scaleOf(calculator, param) ?? high);
  // Revenue is spread as it is among customers: many small, few large.
  const share = param.unit === "money" ? random ** 4 : random;
  const value = between(share, from, Math.min(to, Math.max(from, high)), param.whole ? 0 : decimals);
  return value === param.above ? to : value;
}

/** The top of the scale that ratings are given on, where that is a parameter of its own: few ask for more than five answers. */
const scaleOf = ({ params }: Calculator, { unit }: Exclude<Column, { readonly kind: "ids" | "dates" }>) =>
  unit === "score" && params.some(({ name }) => name === "scale") ? 5 : undefined;
