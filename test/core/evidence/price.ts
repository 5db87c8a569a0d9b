import { at, type Evidence } from "./evidence.ts";

const CATERPILLAR =
  "Kotler & Keller (2012), Marketing Management (14th ed.), chapter 14, perceived-value pricing: the tractor of Caterpillar, 90,000 + 20,000 of extra value, sold at 100,000";
const FORBIS_MEHTA =
  "“Economic value to the customer (EVC)”, brandalyzer.blog/2015/05/29/economic-value-to-the-customer-evc, after Forbis & Mehta: 300 + 350 + 100 + 200 = 950";
const FORMCALC = "Adobe, FormCalc reference: NPV(0.10, 500, 1500, 4000, 10000) is 11529.60863329007";
const EXCEL_NPV =
  "Microsoft, NPV function, example 2: 8,000, 9,200, 10,000, 12,000 and 14,500 at 8% are worth 1,922.06 more than 40,000";

const RETURNS = [[8000], [9200], [10000], [12000], [14500]];

export const price: readonly Evidence[] = [
  {
    id: "CUSTOMERADVANTAGE",
    source: `${CATERPILLAR}; the customer keeps 10,000`,
    args: [[[90000], [7000], [6000], [5000], [2000]], [[100000]]],
    pick: at(1, 2),
    expected: 10000,
  },
  { id: "VALUEPRICE", source: CATERPILLAR, args: [90000, [[7000], [6000], [5000], [2000]]], expected: 100000 },
  { id: "VALUEPRICE", source: FORBIS_MEHTA, args: [300, [[350], [100], [200]], 0], expected: 950 },
  {
    id: "LIFECYCLECOST",
    source: FORMCALC,
    args: [0, [[500], [1500], [4000], [10000]], 4, 0.1],
    expected: 11529.60863329007,
  },
  { id: "LIFECYCLECOST", source: EXCEL_NPV, args: [0, RETURNS, 5, 0.08], expected: 41922.06, within: 0.005 },
  {
    id: "LIFECYCLEGAP",
    source: `${EXCEL_NPV}: paying 40,000 at once against paying them`,
    args: [40000, 0, 0, RETURNS, 5, 0.08],
    pick: at(1, 2),
    expected: 1922.06,
    within: 0.005,
  },
];
