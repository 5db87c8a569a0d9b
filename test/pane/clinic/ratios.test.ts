import { describe, expect, it } from "vitest";
import { filledDown, findingsOn } from "./clinic-sheet.ts";

describe("an average of rates", () => {
  const table = {
    A1: [
      ["Rep", "Quotes", "Orders", "Hit rate"],
      ["An", 100, 10],
      ["Bo", 10, 9],
      ["Cy", 50, 10],
    ],
  };
  const rates = filledDown("D", 2, "=C#/B#", [0.1, 0.9, 0.2]);

  it("becomes the rate of all rows together", async () => {
    const [finding, ...others] = await findingsOn(table, [...rates, ["D5", "=AVERAGE(D2:D4)", 0.4]]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      mistake: "average-of-rates",
      addresses: ["D5"],
      facts: { range: "D2:D4", rows: 3 },
    });
    expect(finding?.shown).toMatchObject({ repaired: "=SUM(C2:C4)/SUM(B2:B4)", now: 0.4, after: 29 / 160 });
  });

  it("keeps what stands around it", async () => {
    const [finding] = await findingsOn(table, [...rates, ["D5", "=ROUND(100*AVERAGE($D$2:$D$4),1)", 40]]);
    expect(finding?.shown).toMatchObject({ repaired: "=ROUND(100*(SUM(C2:C4)/SUM(B2:B4)),1)", after: 18.1 });
  });

  it("of our own functions, or caught against division by zero, is found too", async () => {
    const ours = filledDown("D", 2, "=HITRATE(B#,C#)", [0.1, 0.9, 0.2]);
    const [one] = await findingsOn(table, [...ours, ["D5", "=AVERAGE(D2:D4)", 0.4]]);
    expect(one?.shown).toMatchObject({ repaired: "=HITRATE(SUM(B2:B4),SUM(C2:C4))", after: 29 / 160 });
    const caught = filledDown("D", 2, '=IFERROR(C#/B#,"")', [0.1, 0.9, 0.2]);
    const [other] = await findingsOn(table, [...caught, ["F1", "=AVERAGE(D:D)", 0.4]]);
    expect(other?.shown.repaired).toBe("=SUM(C2:C4)/SUM(B2:B4)");
  });

  it.each([
    ["satisfaction scores", filledDown("D", 2, "=C#", [7, 8, 9]), ["D5", "=AVERAGE(D2:D4)", 8]],
    ["scores that people typed", [], ["D5", "=AVERAGE(B2:B4)", 53.3333333333]],
    ["shares of one total", filledDown("D", 2, "=C#/C$9", [0.1, 0.9, 0.2]), ["D5", "=AVERAGE(D2:D4)", 0.4]],
    ["prices per piece, no rates", filledDown("D", 2, "=B#/C#", [10, 1.1111, 5]), ["D5", "=AVERAGE(D2:D4)", 5.3704]],
    ["rates and a number beside them", filledDown("D", 2, "=C#/B#", [0.1, 0.9]), ["D5", "=AVERAGE(D2:D4)", 0.4]],
  ] as const)("%s: left alone", async (_name, formulas, average) => {
    const cells = { ...table, C9: [[100]], D4: [[0.2]] };
    expect(await findingsOn(cells, [...formulas, average])).toEqual([]);
  });

  it("of rows that weigh the same is right", async () => {
    const equal = {
      A1: [
        ["Rep", "Quotes", "Orders", "Rate"],
        ["An", 50, 10],
        ["Bo", 50, 20],
      ],
    };
    const formulas = filledDown("D", 2, "=C#/B#", [0.2, 0.4]);
    expect(await findingsOn(equal, [...formulas, ["D4", "=AVERAGE(D2:D3)", 0.3]])).toEqual([]);
  });
});

describe("churn on the wrong base", () => {
  const header = ["Month", "Customers at start", "New", "Lost", "Customers at end", "Churn"];
  const table = { A1: [header, ["Jan", 1000, 300, 100, 1200], ["Feb", 1200, 60, 120, 1140]] };

  it.each([
    ["=D#/E#", [1 / 12, 120 / 1140], "=CHURN(B2,B2-D2)", "Customers at end"],
    ["=D#/C#", [1 / 3, 2], "=CHURN(B2,B2-D2)", "New"],
  ])("%s in every month is one finding", async (formula, values, repaired, base) => {
    const [finding, ...others] = await findingsOn(table, filledDown("F", 2, formula, values));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ mistake: "churn-base", addresses: ["F2", "F3"], cells: 2, facts: { base } });
    expect(finding?.shown).toMatchObject({ address: "F2", repaired, after: 0.1 });
    expect(finding?.changes).toHaveLength(2);
  });

  it("is found with captions before the figures, in Dutch", async () => {
    const cells = { A1: [["Klanten begin", 1000], ["Klanten eind", 1200], ["Nieuwe klanten", 300], ["Churn in %"]] };
    const [finding] = await findingsOn(cells, [["B4", "=ROUND((B1-B2)/B2*100,1)", -16.7]]);
    expect(finding).toMatchObject({ mistake: "churn-base", facts: { base: "Klanten eind" } });
    expect(finding?.shown).toMatchObject({ repaired: "=ROUND(CHURN(B1,B2,B3)*100,1)", after: 10 });
  });

  it.each([
    ["the customers at the start", "=D#/B#", "Churn"],
    ["net churn, a measure of its own", "=(B#-E#)/E#", "Net churn"],
    ["the average number of customers", "=D#/E#", "Churn on average base"],
    ["a share that is called otherwise", "=D#/E#", "Lost per customer"],
  ])("%s: left alone", async (_name, formula, title) => {
    const cells = {
      A1: [
        [...header.slice(0, 5), title],
        ["Jan", 1000, 300, 100, 1200],
      ],
    };
    expect(await findingsOn(cells, filledDown("F", 2, formula, [0.08]))).toEqual([]);
  });

  it("is left alone where no start is known", async () => {
    const cells = {
      A1: [
        ["Month", "Lost", "Customers at end", "Churn"],
        ["Jan", 100, 1200],
      ],
    };
    expect(await findingsOn(cells, filledDown("D", 2, "=B#/C#", [0.0833]))).toEqual([]);
  });
});

describe("lifetime value without its margin", () => {
  const header = ["Client", "Order value", "Orders per year", "Years", "Margin", "CLV"];
  const table = { A1: [header, ["An", 180, 4, 3, 0.45]] };

  it("takes the margin that stands beside it", async () => {
    const [finding] = await findingsOn(table, [["F2", "=B2*C2*D2", 2160]]);
    expect(finding).toMatchObject({ mistake: "clv-revenue" });
    expect(finding?.shown).toMatchObject({ repaired: "=CLV(B2,E2,C2*D2)", now: 2160, after: 972 });
  });

  it("is found in Dutch, with captions before the figures", async () => {
    const cells = { A1: [["Orderwaarde", 180], ["Marge", 0.45], ["Aantal orders", 12], ["Klantwaarde (CLV)"]] };
    const [finding] = await findingsOn(cells, [["B4", "=B1*B3", 2160]]);
    expect(finding?.shown).toMatchObject({ repaired: "=CLV(B1,B2,B3)", after: 972 });
  });

  it.each([
    ["the margin is in it", "=B2*C2*D2*E2", "CLV"],
    ["it is called revenue", "=B2*C2*D2", "Revenue"],
  ])("%s: left alone", async (_name, formula, title) => {
    const cells = {
      A1: [
        [...header.slice(0, 5), title],
        ["An", 180, 4, 3, 0.45],
      ],
    };
    expect(await findingsOn(cells, [["F2", formula, 2160]])).toEqual([]);
  });

  it("is left alone where there is no margin", async () => {
    const cells = {
      A1: [
        ["Order value", "Orders", "CLV"],
        [180, 12],
      ],
    };
    expect(await findingsOn(cells, [["C2", "=A2*B2", 2160]])).toEqual([]);
  });
});
