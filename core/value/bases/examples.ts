import type { Words } from "../../words.ts";

const FREQUENCY = [2, 2, 3, 1, 1, 6, 2, 2, 8, 3, 5, 0, 0, 0];
const RECENCY = [6, 31, 47, 41, 6, 36, 18, 48, 31, 21, 32, 0, 0, 0];
const AGE = [30, 32, 52, 43, 48, 40, 28, 49, 37, 47, 33, 30, 34, 46];

const column = (values: readonly number[]) => values.map((value) => [value]);
const args = [column(FREQUENCY), column(RECENCY), column(AGE)] as const;
const label = (en: string, nl: string): Words => ({ en, nl });

/** What stands before the figures of a fit of these customers. */
const LABELS = [
  label("Log-likelihood", "Log-likelihood"),
  label("Customers", "Klanten"),
  label("Customers who bought again", "Klanten die opnieuw kochten"),
  label("Rounds until the top was found", "Rondes tot de top gevonden was"),
  label("Customers with 0 repeat purchases", "Klanten met 0 herhalingsaankopen"),
  label("Customers with 1 repeat purchase", "Klanten met 1 herhalingsaankoop"),
  ...[2, 3, 4, 5, 6].map((count) =>
    label(`Customers with ${count} repeat purchases`, `Klanten met ${count} herhalingsaankopen`),
  ),
  label("Customers with 7 or more", "Klanten met 7 of meer"),
];

const result = (names: readonly string[], figures: readonly (readonly (number | "")[])[]) =>
  figures.map((row, at) => [names[at] ?? (LABELS[at - names.length] as Words), ...row]);

/** The same customers fitted by each model. */
export const FITTED = {
  "BG/NBD": {
    args,
    result: result(
      ["r", "alpha", "a", "b"],
      [
        [1.8199462478079662, 1.3461886044686373, ""],
        [26.717040875289435, 22.44698212769805, ""],
        [0.1062802513852843, 1.0540009900789427, ""],
        [4.010500382759481, 39.829180742664796, ""],
        [-128.4177521829001, "", ""],
        [14, "", ""],
        [11, "", ""],
        [10, "", ""],
        [3, "", 2.8064470893305082],
        [2, "", 3.166299539609624],
        [4, "", 2.480183546437481],
        [2, "", 1.7938679259894983],
        [0, "", 1.2459024095418318],
        [1, "", 0.8455019082593317],
        [1, "", 0.5657843367880365],
        [1, "", 1.0960132440436876],
      ],
    ),
    note: "Fourteen customers of half a year to a year, in weeks: too few for narrow standard errors, enough to see what a fit gives.",
  },
  "MBG/NBD": {
    args,
    result: result(
      ["r", "alpha", "a", "b"],
      [
        [2.2426655359211196, 2.797952256493533, ""],
        [30.753667644731564, 33.43554146407736, ""],
        [0.13183299122432315, 0.8813140162590515, ""],
        [2.434350336197209, 20.94981332588313, ""],
        [-128.4011637405778, "", ""],
        [14, "", ""],
        [11, "", ""],
        [9, "", ""],
        [3, "", 2.920401067065334],
        [2, "", 2.9876440329500404],
        [4, "", 2.4529813458793654],
        [2, "", 1.8227813736145548],
        [0, "", 1.282392820127334],
        [1, "", 0.8728513851271368],
        [1, "", 0.581648824385351],
        [1, "", 1.0792991508508827],
      ],
    ),
    note: "The same fourteen customers, of whom those who bought once may have left.",
  },
  "Pareto/NBD": {
    args,
    result: result(
      ["r", "alpha", "s", "beta"],
      [
        [2.302883353572138, 2.451152075170114, ""],
        [32.811826472388795, 32.1359273923415, ""],
        [0.0666793956189591, 0.2879747984189288, ""],
        [8.346734769934494, 58.1910943234541, ""],
        [-128.3881342986882, "", ""],
        [14, "", ""],
        [11, "", ""],
        [9, "", ""],
        [3, "", 2.959168403237009],
        [2, "", 2.93918832443126],
        [4, "", 2.4399235125618755],
        [2, "", 1.830815204891035],
        [0, "", 1.2946576022476735],
        [1, "", 0.8821613462873181],
        [1, "", 0.5866442979353396],
        [1, "", 1.0674413084084886],
      ],
    ),
    note: "The same fourteen customers, who may leave at any moment.",
  },
} as const;
