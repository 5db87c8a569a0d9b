import { columnAt, type Evidence } from "./evidence.ts";

const SEATS_XL =
  "“Een belangrijk kengetal”, bisdomgroningen.nl: Seats XL, 2,200 of 6,600 shops, 1.2 against 1.0 million, 20%";
const MUDDY_BOOTS = "NIMA A, “Distributiekengetallen”, scribd.com/document/692506463: Muddy boots";
const LEMONADE = "“Numerieke distributie”, marketingflot.blogspot.com: lemonade XOT, 20,000 of 50,000 shops";
const FIVE_BRANDS =
  "“Relative market shares”, marketingstudyguide.com/relative-market-shares: five brands of 40, 30, 20, 6 and 4%";

const column = (cells: readonly number[]) => cells.map((cell) => [cell]);

export const distribution: readonly Evidence[] = [
  { id: "MARKETSHARE", source: SEATS_XL, args: [528, 6600], expected: 0.08 },
  { id: "MARKETSHARE", source: MUDDY_BOOTS, args: [1.4, 10], expected: 0.14 },
  { id: "NUMERICDISTRIBUTION", source: SEATS_XL, args: [2200, 6600], expected: 0.333, within: 0.0005 },
  { id: "NUMERICDISTRIBUTION", source: LEMONADE, args: [20000, 50000], expected: 0.4 },
  { id: "WEIGHTEDDISTRIBUTION", source: SEATS_XL, args: [2200 * 1.2, 6600], expected: 0.4 },
  { id: "WEIGHTEDDISTRIBUTION", source: MUDDY_BOOTS, args: [4, 10], expected: 0.4 },
  { id: "TURNOVERSHARE", source: SEATS_XL, args: [528, 2640], expected: 0.2 },
  { id: "TURNOVERSHARE", source: MUDDY_BOOTS, args: [1.4, 4], expected: 0.35 },
  { id: "SELECTIONINDEX", source: SEATS_XL, args: [0.4, 1 / 3], expected: 1.2 },
  { id: "SELECTIONINDEX", source: MUDDY_BOOTS, args: [0.4, 0.25], expected: 1.6 },
  {
    id: "RELATIVESHARE",
    source: FIVE_BRANDS,
    args: [column([0.4, 0.3, 0.2, 0.06, 0.04]), column([0.3, 0.4, 0.4, 0.4, 0.4])],
    expected: [[1.33], [0.75], [0.5], [0.15], [0.1]],
    within: 0.005,
  },
  {
    id: "DISTRIBUTION",
    source: `${SEATS_XL}; the same proportions in a list of six shops`,
    args: [column([30, 18, 0, 0, 0, 0]), column([120, 120, 90, 90, 90, 90])],
    pick: columnAt(1),
    expected: [0.333, 0.4, 1.2, 0.2, 0.08, 0.08, 0.08],
    within: 0.0005,
  },
];
