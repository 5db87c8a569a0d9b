import { columnAt, type Evidence } from "./evidence.ts";

const column = (values: readonly unknown[]) => values.map((value) => [value]);
/** Low x/high y, high x/high y, low x/low y, high x/low y, around a line at 0.5. */
const CORNERS = [column([0, 1, 0, 1]), column([1, 1, 0, 0]), 0.5, 0.5] as const;

const HENDERSON =
  "Henderson, B. D. (1970). The Product Portfolio. BCG: high share and slow growth are “cash cows”, low share and slow growth “pets” (later: dogs), high growth and low share “question marks”, high share and high growth “stars”";
const IMPORTANCE_PERFORMANCE =
  "Martilla, J. A. & James, J. C. (1977). Importance-Performance Analysis. Journal of Marketing, 41(1), 77–79: the four quadrants, with the lines through the means, 7 and 7";
const GRID = [
  ["performance", "importance"],
  ["Concentrate here", "Keep up the good work"],
  ["Low priority", "Possible overkill"],
];

export const matrices: readonly Evidence[] = [
  {
    id: "QUADRANT",
    source: IMPORTANCE_PERFORMANCE,
    args: [[...GRID, [7, 7]], column([6, 8, 6, 8, 7]), column([8, 8, 6, 6, 7])],
    expected: column([
      "Concentrate here",
      "Keep up the good work",
      "Low priority",
      "Possible overkill",
      "Keep up the good work",
    ]),
  },
  {
    id: "QUADRANTSUMMARY",
    source: IMPORTANCE_PERFORMANCE,
    args: [
      column([
        "Concentrate here",
        "Keep up the good work",
        "Low priority",
        "Possible overkill",
        "Keep up the good work",
      ]),
      null,
      GRID,
    ],
    pick: columnAt(1),
    expected: [1, 2, 1, 1],
  },
  {
    id: "GROWTHSHARE",
    source: `${HENDERSON}; here of customers`,
    args: CORNERS,
    expected: column(["Question mark", "Star", "Dog", "Cash cow"]),
  },
  {
    id: "BCG",
    source: `${HENDERSON}. Relative shares 20% ÷ 40% and 30% ÷ 20%: marketingstudyguide.com, BCG Matrix Formulas; lines at 1 and 10%: ceopedia.org, BCG growth-share matrix`,
    args: [column([0.5, 1.5, 0.5, 1.5]), column(["11%", "11%", "9%", "9%"])],
    expected: column(["Question mark", "Star", "Dog", "Cash cow"]),
  },
  {
    id: "CUSTOMERMATRIX",
    source:
      "Verhoef, P. C. & Donkers, B. (2001). Decision Support Systems, 32(2), 189–199, abstract: strategies per customer follow from realized and potential value; Key-account management, part III: Tools, worksheet 11: “ontwikkelklanten” are the ones to develop",
    args: [column([2, 9]), column([8, 9]), 5, 5, "nl"],
    expected: column(["Ontwikkelklant", "Strategische klant"]),
  },
  {
    // The page names the cells by their two values; the names of the customers are those of the Dutch worksheet above.
    id: "CUSTOMERMATRIX",
    source:
      "appfluence.com, Customer Lifetime Value-Value Matrix: high potential with low value is a customer who just joined and has spent little yet; the four combinations of high and low are its cells",
    args: CORNERS,
    expected: column(["Development", "Strategic", "Transaction", "High-value"]),
  },
  {
    id: "KRALJIC",
    source:
      "Boehmke, B. et al. (2018). KraljicMatrix 0.2.1 for R, kraljic_quadrant(x, y), of the values (0.8, 0.9), (0.2, 0.9), (0.8, 0.1), (0.2, 0.1): Leverage, Strategic, Non-critical, Bottleneck; its x is the ease of supply, 1 − complexity",
    args: [column([0.2, 0.8, 0.2, 0.8]), column([0.9, 0.9, 0.1, 0.1]), 0.5, 0.5],
    expected: column(["Leverage", "Strategic", "Routine", "Bottleneck"]),
  },
  {
    id: "KRALJIC",
    source:
      "Kraljic, P. (1983). Purchasing Must Become Supply Management. Harvard Business Review, 61(5), 109–117: leverage items have high importance and low complexity, bottleneck items the reverse, strategic items both, noncritical items neither",
    args: CORNERS,
    expected: column(["Leverage", "Strategic", "Routine", "Bottleneck"]),
  },
  {
    id: "SITUATIONAL",
    source:
      "Hersey, P. & Blanchard, K. H. (1969). Life cycle theory of leadership; Blanchard: directing is high directive and low supportive, coaching high and high, supporting low and high, delegating low and low",
    args: CORNERS,
    expected: column(["Support", "Coach", "Delegate", "Direct"]),
  },
  {
    id: "ANSOFF",
    source:
      "Ansoff, H. I. (1957). Strategies for Diversification. Harvard Business Review, 35(5), 113–124: market penetration, market development (new markets), product development (new products), diversification (both)",
    args: [column(["existing", "new", "existing", "new"]), column(["new", "new", "existing", "existing"])],
    expected: column(["Market development", "Diversification", "Market penetration", "Product development"]),
  },
  {
    id: "PORTERSTRATEGY",
    source: "Porter, M. E. (1985). Competitive Advantage. Free Press, p. 12, figure 1-3: three generic strategies",
    args: [
      column(["cost", "differentiation", "cost", "differentiation"]),
      column(["broad", "broad", "narrow", "narrow"]),
    ],
    expected: column(["Cost leadership", "Differentiation", "Cost focus", "Differentiation focus"]),
  },
  {
    id: "MABA",
    source:
      "QuickMBA, GE / McKinsey Matrix: grow strong units in attractive, average units in attractive and strong units in average industries; hold average in average, strong in weak and weak in attractive ones; harvest the other three",
    args: [column([9, 5, 9, 5, 9, 1, 1, 5, 1]), column([9, 9, 5, 5, 1, 9, 1, 1, 5])],
    expected: column([..."III", ..."SSS", ..."HHH"].map((zone) => ({ I: "Invest", S: "Select", H: "Harvest" })[zone])),
  },
];
