import { describe, expect, it } from "vitest";
import { column, repeat } from "../ask.ts";
import { stepsOf } from "./steps.ts";

const four = column([10, 9, 8, 3]);
const thresholds = column([5000, 1000, 10_000]);
const rates = column([0.02, 0.01, 0.035]);
const tiers = column(["Silver", "Bronze", "Gold"]);

/** What a student would copy to an exam: the figures give the result by hand. */
describe("a derivation", () => {
  it.each<[string, readonly unknown[], readonly string[]]>([
    [
      "NPS",
      [column([10, 9, 8, 6, 3, 0])],
      ["Promoters: 2", "Passives: 1", "Detractors: 3", "NPS: 100 × (2 − 3) ÷ 6 = −16.6667"],
    ],
    ["NPSSHARES", [25, 60, 15], ["Answers: 25 + 60 + 15 = 100", "NPS: 100 × (25 − 15) ÷ 100 = 10"]],
    ["NPSGROUP", [column([7, 9])], ["Group: 7 = Passive"]],
    [
      "NPSINTERVAL",
      [four],
      [
        "NPS: 100 × (2 − 1) ÷ 4 = 25",
        "Middle of the interval: 100 × (2.75 − 1.75) ÷ 7 = 14.2857",
        "Variance of one answer: (2.75 + 1.75) ÷ 7 − (14.2857 ÷ 100)² = 0.622449",
        "z: 95% = 1.95996",
        "Margin: 100 × 1.95996 × √(0.622449 ÷ 7) = 58.4455",
        "Low: 14.2857 − 58.4455 = −44.1598",
        "High: 14.2857 + 58.4455 = 72.7312",
      ],
    ],
    [
      "NPSINTERVAL",
      [four, 0.9, "wald"],
      [
        "NPS: 100 × (2 − 1) ÷ 4 = 25",
        "Middle of the interval: 100 × (2 − 1) ÷ 4 = 25",
        "Variance of one answer: (2 + 1) ÷ 4 − (25 ÷ 100)² = 0.6875",
        "z: 90% = 1.64485",
        "Margin: 100 × 1.64485 × √(0.6875 ÷ 4) = 68.192",
        "Low: 25 − 68.192 = −43.192",
        "High: 25 + 68.192 = 93.192",
      ],
    ],
    [
      "NPSTABLE",
      [column([10, "", 9, 3, 7]), column(["N", "W", "N", "S", "S"])],
      [
        "Groups: 2",
        "Highest NPS: N: 100 × (2 − 0) ÷ 2 = 100",
        "Total NPS: 100 × (2 − 1) ÷ 4 = 25",
        "Variance of one answer: (2.75 + 1.75) ÷ 7 − (14.2857 ÷ 100)² = 0.622449",
        "Margin of the total at 95%: 100 × 1.95996 × √(0.622449 ÷ 7) = 58.4455",
      ],
    ],
    [
      "NPSSAMPLE",
      [10],
      [
        "z: 95% = 1.95996",
        "Variance of one answer: 0.5 + 0.5 − (0.5 − 0.5)² = 1",
        "Before rounding: (100 × 1.95996 ÷ 10)² × 1 = 384.1459",
        "Answers needed: 384.1459 = 385",
      ],
    ],
    [
      "NPSSAMPLE",
      [10, 0.95, 0.5, 0.1],
      [
        "z: 95% = 1.95996",
        "Variance of one answer: 0.5 + 0.1 − (0.5 − 0.1)² = 0.44",
        "Before rounding: (100 × 1.95996 ÷ 10)² × 0.44 = 169.0242",
        "Answers needed: 169.0242 = 170",
      ],
    ],
    ["CSAT", [column([5, 4, 4, 3, 1])], ["Satisfied: 3", "CSAT: 3 ÷ 5 = 60%"]],
    ["CES", [column([7, 6, 5, 4, 2])], ["Sum: 7 + 6 + 5 + 4 + 2 = 24", "CES: 24 ÷ 5 = 4.8"]],
    ["CES", [column([7, 6, 5, 4, 2]), 7, "share"], ["Easy: 3", "CES: 3 ÷ 5 = 60%"]],
    ["CES", [column([7, 6, 5, 4, 2]), 7, "index"], ["Easy: 2", "Hard: 1", "CES: (2 − 1) ÷ 5 = 20%"]],
    [
      "SATISFACTION",
      [column(["D", "S", "D", "S", "S"]), column([3, 5, 2, 4, 3])],
      [
        "Themes: 2",
        "Highest mean: S: 12 ÷ 3 = 4",
        "Satisfied, in the first theme: 2 ÷ 3 = 66.6667%",
        "Low at 95%: (2 + 3.84146 ÷ 2 − 1.95996 × √(2 × 1 ÷ 3 + 3.84146 ÷ 4)) ÷ (3 + 3.84146) = 20.766%",
        "High at 95%: (2 + 3.84146 ÷ 2 + 1.95996 × √(2 × 1 ÷ 3 + 3.84146 ÷ 4)) ÷ (3 + 3.84146) = 93.8508%",
        "Mean of all ratings: 17 ÷ 5 = 3.4",
      ],
    ],
    [
      "KTOPRIORITY",
      [column([9, 8, 5, 6]), column([5, 8, 4, 9])],
      [
        "Importance from: 28 ÷ 4 = 7",
        "Satisfaction from: 26 ÷ 4 = 6.5",
        "First theme: 9 ≥ 7 and 5 < 6.5 = Concentrate here",
      ],
    ],
    [
      "KTOPRIORITY",
      [column([5, 8]), column([8, 4]), 5, 8],
      ["Importance from: 5", "Satisfaction from: 8", "First theme: 5 ≥ 5 and 8 ≥ 8 = Keep up the good work"],
    ],
    ["KTOPRIORITY", [column(["", ""]), column(["", ""])], []],
    [
      "LOYALTYINDEX",
      [10, 10, 1, 1, [[2], [1], [1], [0]]],
      ["Weighted mean: (2 × 10 + 1 × 10 + 1 × 1 + 0 × 1) ÷ 4 = 7.75", "Loyalty index: 100 × (7.75 − 1) ÷ 9 = 75"],
    ],
    [
      "BONDING",
      [8, 5, 2],
      ["Bonding index: 100 × (8 + 5 + 2) ÷ 30 = 50", "Strongest level: 8 = Financial", "Weakest level: 2 = Structural"],
    ],
    [
      "LOYALTYTIER",
      [column([5000]), thresholds, tiers],
      ["Threshold of the first customer: 5000 ≤ 5000 = 5000", "Tier: 5000 = Silver"],
    ],
    ["LOYALTYTIER", [column([800]), thresholds, tiers], ["Tier: 800 < 1000 = "]],
    ["LOYALTYTIER", [column(["", ""]), thresholds, tiers], []],
    [
      "LOYALTYBONUS",
      [column([12_000]), thresholds, rates, "ja"],
      [
        "Slice: (5000 − 1000) × 1% = 40",
        "Slice: (10,000 − 5000) × 2% = 100",
        "Slice: (12,000 − 10,000) × 3.5% = 70",
        "Bonus: 40 + 100 + 70 = 210",
      ],
    ],
    [
      "LOYALTYBONUS",
      [column([5000]), thresholds, rates],
      ["Rate of the first customer: 5000 = 2%", "Bonus: 5000 × 2% = 100"],
    ],
    [
      "LOYALTYBONUS",
      [column([999]), thresholds, rates, true],
      ["Rate of the first customer: 999 = 0%", "Bonus: 999 × 0% = 0"],
    ],
    ["LOYALTYBONUS", [column(["", ""]), thresholds, rates], []],
    [
      "LOYALTYROI",
      [150_000, 0.4, 40_000],
      ["Extra margin: 150,000 × 40% = 60,000", "Net result: 60,000 − 40,000 = 20,000", "Return: 20,000 ÷ 40,000 = 50%"],
    ],
    ["LOYALTYGOAL", ["saturation"], ["Programme goal: saturation = Retain the customer"]],
  ])("of %s", (id, args, steps) => {
    expect(stepsOf(id, args)).toEqual(steps);
  });

  it("ends at the ends of the scale where an interval is cut off", () => {
    expect(stepsOf("NPSINTERVAL", [column(repeat(10, 10)), 0.9]).slice(-1)).toEqual(["High: 76.9231 + 24.6896 = 100"]);
    expect(stepsOf("NPSINTERVAL", [column(repeat(3, 0))]).slice(-2)[0]).toMatch(/ = −100$/);
  });

  it("speaks Dutch", () => {
    expect(stepsOf("KTOPRIORITY", [column([9, 8]), column([5, 8])], "nl")).toEqual([
      "Belangrijk vanaf: 17 ÷ 2 = 8,5",
      "Tevreden vanaf: 13 ÷ 2 = 6,5",
      "Eerste thema: 9 ≥ 8,5 en 5 < 6,5 = Verbeteren",
    ]);
    expect(stepsOf("LOYALTYBONUS", [column([12_000]), thresholds, rates], "nl")).toEqual([
      "Percentage van de eerste klant: 12.000 = 3,5%",
      "Bonus: 12.000 × 3,5% = 420",
    ]);
  });
});
