import type { DayOrder } from "../../core/date-text.ts";
import type { TimeUnit } from "../../core/value/bases/buyers-from.ts";
import type { ModelName } from "../../core/value/bases/models.ts";
import type { Role } from "../customers/columns.ts";
import type { DateReading } from "../customers/date-readings.ts";
import type { Unfit } from "../customers/readable.ts";

const one = (count: string, single: string, many: string) => `${count} ${count === "1" ? single : many}`;

const roles: Readonly<Record<Role, string>> = {
  customers: "Customer",
  dates: "Date",
  amounts: "Amount",
  quantities: "Quantity",
};

const unfit: Readonly<Record<Unfit, string>> = {
  blank: "blank",
  error: "an error",
  "not-a-date": "no date",
  "not-a-number": "no number",
  "two-readings": "a number that can be read two ways",
};

const units: Readonly<Record<TimeUnit, { readonly one: string; readonly many: string }>> = {
  day: { one: "day", many: "days" },
  week: { one: "week", many: "weeks" },
  month: { one: "month", many: "months" },
  year: { one: "year", many: "years" },
};

/** The customer-base view in English. Counts and amounts arrive written already. */
export const customersEn = {
  title: "Customer base",
  intro: "From a list of orders to what each customer is worth: segment, chance of staying, expected orders and value.",
  example: "A worked example: from a messy export to a decision",
  way: "From orders to value per customer",
  reading: "Reading the list…",
  readAgain: "Use the list around the selected cell",
  noList: "No list found here",
  whatToDo:
    "Click a cell in a list of orders: one row per order, with the customer, the date and the amount. Then press the button.",
  notEnoughColumns: "This list has no column of dates, or no amounts. Choose the columns below.",

  columns: {
    heading: "Columns",
    change: "Change the columns",
    done: "Done",
    roles,
    hints: {
      customers: "A number or a name: the same for every order of one customer.",
      dates: "The day of the order.",
      amounts: "The amount of the order; a return is negative.",
      quantities: "Only where the amount is the price of one piece: it is then multiplied.",
    } satisfies Readonly<Record<Role, string>>,
    none: "None",
    choose: "Choose…",
    column: (letter: string, header: string) => (header === "" ? `Column ${letter}` : `${header} (${letter})`),
    twice: "Two roles share a column. Choose another column for one of them.",
  },

  read: {
    heading: "What was read",
    rows: (count: string, customers: string) =>
      `${one(count, "order line", "order lines")} of ${one(customers, "customer", "customers")}.`,
    span: (first: string, last: string) => `From ${first} to ${last}.`,
    repeaters: (count: string, share: string) =>
      `${one(count, "customer", "customers")} bought on a second day (${share}).`,
    merged: (count: string) =>
      `${one(count, "purchase", "purchases")} on a day with an earlier one of the same customer: taken together in the predictions.`,
    returns: (count: string) =>
      `${one(count, "return", "returns")} (negative amounts): no purchase in the predictions; in RFM they count as orders.`,
    free: (count: string) =>
      `${one(count, "purchase", "purchases")} for nothing: a purchase, but not part of the mean value.`,
    late: (count: string) => `${one(count, "order line", "order lines")} after the as-of date: left out.`,
    textAmounts: (count: string) => `${one(count, "amount", "amounts")} stored as text: read as numbers.`,
    textDates: (count: string, order: DayOrder | undefined) =>
      `${one(count, "date is text", "dates are text")}: read as ${count === "1" ? "a date" : "dates"}${order === undefined ? "" : order === "dayFirst" ? ", with the day first" : ", with the month first"}.`,
    future: (count: string, rows: string) =>
      `${one(count, "order line", "order lines")} with a date after today (${rows}). Repair the dates, or set the last day of the data below: what comes after it is left out.`,
    doubles: (count: string, rows: string) =>
      `${one(count, "row is", "rows are")} the same as a row above in every column (${rows}). They count; delete them if they were exported twice.`,
    rowNumbers: (list: string, count: number, more: number) =>
      `${count === 1 ? "row" : "rows"} ${list}${more > 0 ? ` and ${more} more` : ""}`,
    totals: (count: string) => `${one(count, "row", "rows")} with totals at the bottom: left out.`,
    leftOut: (count: string) => `${one(count, "row is", "rows are")} left out, because a cell cannot be read:`,
    unfit,
    unread: (role: string, why: string, cell: string) =>
      cell === "" ? `${role.toLowerCase()} is ${why}` : `${role.toLowerCase()}: ${why} (${cell})`,
    more: (count: string) => `and ${count} more.`,
    show: (address: string) => `Show ${address} in the sheet`,
  },

  dates: {
    heading: "Dates",
    twoDays: (cell: string, text: string) =>
      `The text ${text} in ${cell} can be two days, and no other date in the column tells which. How are the dates written?`,
    mayBeSwapped: (cell: string, day: string) =>
      `${cell} shows ${day}. The column also holds dates as text, so the spreadsheet may have swapped day and month when the file was opened. Which day is it?`,
    options: {
      dayFirst: (day: string) => `Day first: ${day}`,
      monthFirst: (day: string) => `Month first: ${day}`,
      asShown: (day: string) => `As shown: ${day}`,
      swapped: (day: string) => `Swapped: it should be ${day}`,
    } satisfies Readonly<Record<DateReading, (day: string) => string>>,
    chosen: {
      dayFirst: "The dates are read with the day first, as you chose.",
      monthFirst: "The dates are read with the month first, as you chose.",
      asShown: "Dates are read as the cells show them, as you chose.",
      swapped: "In dates that are no text day and month are changed back, as you chose.",
    } satisfies Readonly<Record<DateReading, string>>,
    write: (column: string) => `Make column ${column} real dates`,
    writeHint: "Puts the dates in the place of the text, as you read them. Every formula then reads them so too.",
    written: (column: string) => `Column ${column} holds real dates now.`,
    formulas: (column: string) =>
      `Column ${column} holds formulas, which would be lost. Change the formulas, so that they give dates.`,
  },

  question: {
    heading: "Settings",
    change: "Change the settings",
    done: "Done",
    said: (horizon: string, margin: string, discount: string, model: string) =>
      `${horizon} ahead · margin ${margin} · discount ${discount} a year · ${model}`,
    horizon: "Look ahead",
    unit: "Unit of time",
    units,
    ahead: (horizon: string, unit: TimeUnit) => `${horizon} ${horizon === "1" ? units[unit].one : units[unit].many}`,
    margin: "Margin",
    marginHint: "What you keep of each order. 100%: the value is in revenue.",
    discount: "Discount rate a year",
    discountHint: "What money later is worth less: 10% a year is usual.",
    asOf: "Last day of the data",
    asOfHint: "If left out, the last date in the list.",
    model: "Model",
    modelHints: {
      "BG/NBD": "Standard. Takes for granted that who bought once is still a customer.",
      "MBG/NBD": "As BG/NBD, but who bought once may have left already.",
      "Pareto/NBD": "Customers can leave at any moment. Takes longest.",
    } satisfies Readonly<Record<ModelName, string>>,
  },

  work: {
    calculate: "Calculate",
    calculating: "Calculating…",
    large: (count: string) => `${count} order lines: this takes a while. You can go on working meanwhile, and cancel.`,
  },

  outcome: {
    heading: "Expected",
    customers: "Customers",
    alive: "Still customers, expected",
    orders: (ahead: string) => `Orders in ${ahead}`,
    clv: (ahead: string) => `Value of ${ahead}`,
    refused: "No prediction",
    refusedToo: "RFM, segments, cohorts and the Pareto curve need no model and follow below.",
    top: "Worth most",
    topOf: (count: string) => `The ${count} customers who are worth most`,
  },

  fit: {
    heading: "How far to trust it",
    converged: (model: string, customers: string, rounds: string) =>
      `${model} fitted to ${one(customers, "customer", "customers")}; the best parameters were found in ${one(rounds, "round", "rounds")}.`,
    parameters: (list: string, likelihood: string) => `${list}; log-likelihood ${likelihood}.`,
    parameter: (name: string, value: string, error: string) => `${name} ${value} ± ${error}`,
    misplaced: (share: string) =>
      `The model puts ${share} of the customers in another class of repeat purchases (0, 1, … 7 or more) than they are in.`,
    good: "That is a good fit.",
    fair: "That is fair: trust totals more than single customers.",
    poor: "That is poor: use the predictions with care, or try another model or period.",
    holdout: (until: string, length: string, expected: string, actual: string, off: string) =>
      `Tested: fitted to the time until ${until}, the model expected ${expected} repeat orders in the ${length} after it. There were ${actual} (${off}).`,
    noHoldout: (reason: string) => `Not tested on a hold-out period: ${reason}`,
    noCorrelation: "Frequency or value is the same for all: their correlation cannot be told.",
    correlation: (value: string) =>
      `Correlation of frequency and value: ${value}. The expected order value assumes about 0.`,
    correlated: "That is far from 0: be careful with the expected order value.",
    once: (count: string, share: string) =>
      `${one(count, "customer", "customers")} (${share}) bought once. BG/NBD takes for granted that they are still customers: their P(alive) is 1. MBG/NBD does not.`,
    takeModel: (model: string) => `Use ${model}`,
  },

  pictures: {
    heading: "Pictures",
    choose: "Picture",
    segments: "Segments by revenue",
    grid: "Recency and frequency",
    pareto: "Pareto curve of revenue",
    cohorts: "Cohorts: share that buys again",
    repeats: "Repeat orders: actual and expected",
    holdout: "Hold-out: actual and expected",
    forecast: "Orders per period and forecast",
    forecastNote: "Forecast of orders by the customers in the list. New customers come on top and are not in it.",
    revenue: "Revenue",
    customers: "Customers",
    share: "Share that buys",
    frequencyScore: "F (frequency score)",
    recencyScore: "R (recency score)",
    segment: "segment",
    groupsOf: (size: string) => `groups of ${size} customers`,
    cohort: "first purchase",
    since: "periods later",
    repeatOrders: "repeat orders before",
    ordersEach: "Orders per customer",
    actual: "Actual",
    expected: "Expected",
    orders: "Orders",
    until: (unit: TimeUnit) => `${units[unit].one} (last day)`,
    orMore: (count: string) => `${count}+`,
  },

  sheet: {
    heading: "On a new sheet",
    how: "How",
    live: "Live formulas",
    liveHint: "Recalculates when an order or a setting on the sheet changes.",
    values: "Values",
    valuesHint: "One table, who is worth most on top. Does not change any more.",
    whyValues: {
      leftOut: "Live formulas cannot leave out the rows that cannot be read; repair those cells first.",
      quantities: "Live formulas need a column of amounts, not a price and a quantity.",
      late: "Live formulas take the whole list, also after the as-of date.",
      dates: "Live formulas cannot know how you read the dates. Make the column real dates first; the button is above.",
      large: (rows: string) => `Live formulas over more than ${rows} rows would make the workbook slow.`,
    },
    pictures: "With the pictures, on a sheet of their own",
    submit: "Put on a new sheet",
    writing: (share: string) => `Writing… ${share}`,
    done: (name: string) => `The customers are on the sheet ${name}.`,
    changed: "The list has changed since it was read. Nothing was written. Read it again, then put it on a sheet.",
    name: "Customers",
    pictureName: (name: string) => `${name} pictures`,
    titleOf: (address: string) => `Customers of ${address}`,
    source: "Source",
    asOf: "Last day of the data",
    horizon: "Horizon",
    unit: "Unit of time",
    margin: "Margin",
    discount: "Discount rate per year",
    model: "Model",
  },
};

export type CustomersTexts = typeof customersEn;
