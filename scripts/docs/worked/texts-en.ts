/** The words of the worked page. Every figure arrives from the functions, written already. */
export const workedEn = {
  title: "From a messy export to a decision",
  summary:
    "A wholesaler wants to know which customers to call first, and how much that may cost per customer. This page goes from the export of the shop to that decision.",
  made: "The orders were made by Kwadrant itself, so that they may be shown. Every figure on this page was calculated by the functions of Kwadrant when the page was made.",
  export: {
    heading: "1. The export",
    text: (rows: string) =>
      `This is how the list comes out of the system: ${rows} rows, everything stored as text. Here are the first rows, and some with something about them.`,
    label: "Rows of the export",
    row: "Row",
    notes: {
      blankBehind: "a space behind the number",
      returned: "a return",
      free: "a free sample",
      double: "the same as an earlier row",
      unread: "cannot be read",
      total: "the total",
    },
    note: "What about it",
  },
  read: {
    heading: "2. What was read, and what was not",
    text: (customer: string, date: string, amount: string) =>
      `Click a cell in the list and choose Customer base among the functions. It finds the columns itself (${customer}, ${date} and ${amount}) and says what it read:`,
    leftOut: (count: string) => `${count} rows are left out, each for a cell that cannot be read:`,
    label: "Cells that cannot be read",
    headers: ["Cell", "What stands there", "Why it cannot be read"],
    blank: "(blank)",
    spaces: (count: string) =>
      `${count} customer numbers have a space behind them. The functions see that they are the same customers; a pivot table would count them as others.`,
    order: (day: string) =>
      `The dates are text. That the day comes first follows from dates such as ${day}: there is no month with that number. Where no date says so, the pane asks.`,
    clean: (doubles: string, lines: string, customers: string) =>
      `We delete the ${doubles} rows that were exported twice, and leave the rows that cannot be read out until they are repaired. From here on it is about ${lines} order lines of ${customers} customers.`,
  },
  who: {
    heading: "3. Who the customers are",
    text: "RFM gives each customer three scores from 1 to 5: how recently they bought (R), how often (F) and for how much (M). Together they make a segment.",
    label: "Segments",
    headers: ["Segment", "Customers", "Revenue", "Share of revenue", "Expected margin in 12 months"],
    most: (segment: string, customers: string, share: string) =>
      `The ${customers} customers of the segment ${segment} brought ${share} of the revenue. RFM says who they were until now. It does not say what they will do, and not what a call may cost.`,
  },
  ahead: {
    heading: "4. What they will still do",
    text: "Nobody gives notice. Whoever bought every week and has been silent for three months has probably left; whoever buys twice a year and is silent for three months has not. The model works that out for each customer, from how often they bought and when they last did: P(alive) is the chance that they are still a customer.",
    pair: (
      one: string,
      oneDays: string,
      oneOrders: string,
      oneAlive: string,
      other: string,
      otherDays: string,
      otherOrders: string,
      otherAlive: string,
    ) =>
      `Compare two customers. ${one} has been silent for ${oneDays} days after ${oneOrders} orders: P(alive) is ${oneAlive}. ${other} has been silent for ${otherDays} days after ${otherOrders} orders: P(alive) is ${otherAlive}.`,
    totals: (alive: string, customers: string, orders: string, clv: string) =>
      `Of the ${customers} customers, ${alive} are expected to be customers still. Together they are expected to place ${orders} orders in the coming 12 months, with a margin of ${clv} in the money of today (margin 40%, discount rate 10% a year). That margin is what this page calls CLV.`,
    label: "The customers who are worth most",
  },
  trust: {
    heading: "5. How far to trust it",
    text: "Before anybody decides something with a model, it must show what it is worth:",
    off: (share: string) =>
      `In the test the model expected ${share} more repeat orders than came. The decision below is therefore also calculated with that much less.`,
    under: (share: string) =>
      `In the test the model expected ${share} fewer repeat orders than came: it is on the safe side.`,
  },
  decision: {
    heading: "6. The decision: whom first, and up to what cost",
    why: (gone: string, doubt: string) =>
      `A customer who is surely still there needs no call to stay. One who left long ago does not come back for one: ${gone} customers with a P(alive) under ${doubt} are left alone here. The money is in the customers of whom we do not know.`,
    stake:
      "At stake is the difference between what a customer is worth if they are still there for certain, and what we expect now: CLV ÷ P(alive) − CLV.",
    assumption: (cost: string, success: string) =>
      `A call with a sample costs ${cost}. We assume that it brings back ${success} of the customers who had silently left. That share is an assumption: no list of orders holds it. It then pays to spend on a customer at most ${success} of what is at stake.`,
    answerLabel: "Decision",
    answer: (customers: string, cost: string, gain: string, net: string) =>
      `approach ${customers} customers, for ${cost} together. Expected margin won back: ${gain}; after costs ${net}.`,
    first: (count: string) =>
      `These ${count} come first. The last column is what the approach of that customer may cost at most:`,
    label: "Customers to approach first",
    headers: ["Customer", "P(alive)", "CLV (12 months)", "At stake", "May cost at most"],
    picture: "What an approach may cost",
    pictureOf: "customer",
    pictureMeasure: "At most",
    pictureSeries: "May cost at most",
    check: (name: string, clv: string, alive: string, stake: string, success: string, most: string) =>
      `By hand, for ${name}: ${clv} ÷ ${alive} − ${clv} = ${stake}, and ${success} of that is ${most}.`,
    what: "What if the assumptions are not right?",
    whatLabel: "The decision under other assumptions",
    whatHeaders: ["Assumption", "Customers", "Costs", "Won back", "After costs"],
    whatRow: (success: string) => `${success} come back`,
    cautious: (success: string) => `${success} come back, and customers bring as much less as in the test`,
    test: "Find out what the share really is: draw lots, so that one in five of these customers gets no call. After three months the difference between the two groups is what the call does. Until then, the least favourable row is the one to defend.",
  },
  formulas: {
    heading: "7. The formulas, to copy",
    text: (rows: string) =>
      `The cleaned list stands on the sheet Export: customers in column B, dates in C, amounts in D, down to row ${rows}. Dates and amounts may stay text. The second formula is in A1 of a sheet of its own.`,
    rfm: "RFM with segments:",
    table: "P(alive), expected orders, order value and CLV of each customer:",
    settings:
      "Put the share that comes back in L1 and the cost of an approach in L2. Beside the first customer of that table, to fill down:",
    stake: "At stake (I2):",
    most: "May cost at most (J2):",
    verdict: "Approach (K2):",
    yes: "yes",
    no: "no",
    sheet:
      "The customer base in the pane puts all of this on a new sheet, with the pictures, as live formulas or as values.",
  },
  limits: {
    heading: "8. What this does not say",
    items: [
      "The model expects that customers go on as they did. A new competitor or a new price is not in it.",
      "New customers are not in it: the forecast is of the customers in the list.",
      "What a call does is not in the orders. Only a test can tell.",
      "With other orders other figures come out, and perhaps another model fits better. Look at the hold-out test first.",
    ],
  },
  figures: "The figures of this picture",
};

export type WorkedTexts = typeof workedEn;
