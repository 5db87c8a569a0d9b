import type { CustomerBase } from "../../core/customer-base.ts";
import type { Refusal } from "../../core/evaluation/outcome.ts";
import { formatNumber, formatQuantity } from "../../core/i18n/format.ts";
import { noteFor, sentenceFor } from "../../core/i18n/index.ts";
import { exactSum } from "../../core/numeric/sum.ts";
import { modelOf } from "../../core/value/bases/models.ts";
import type { Language } from "../../core/words.ts";
import { addressOfArea, areaOf } from "../address.ts";
import type { List } from "../classify/list.ts";
import type { CustomersTexts } from "../texts/customers-en.ts";
import { type Analysis, RFM } from "./analyse.ts";
import type { SomeRows } from "./doubles.ts";
import { PREDICTION } from "./question.ts";
import type { Overview } from "./read-list.ts";
import { sheetRow } from "./sheet-rows.ts";
import type { Transactions } from "./transactions.ts";

interface Spoken {
  readonly texts: CustomersTexts;
  readonly language: Language;
}

/** A share to a tenth of a percent. */
export const shareText = (share: number, language: Language): string =>
  formatQuantity(Math.round(1000 * share) / 1000, "fraction", language);

/** A number to a few digits: whole from a hundred on. */
export function roundText(value: number, language: Language): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return formatNumber(Math.round(value * 10 ** digits) / 10 ** digits, language);
}

/** The letter of a column of a list on its sheet. */
export function letterOf({ address }: Pick<List, "address">, index: number): string {
  const column = (areaOf(address)?.left ?? 0) + index;
  const whole = addressOfArea({ context: [], top: null, bottom: null, left: column, right: column });
  return whole.split(":")[0] ?? whole;
}

/** An address without its sheet. */
export function cellName(address: string): string {
  const area = areaOf(address);
  return area === undefined ? address : addressOfArea({ ...area, context: [] });
}

/** What was read, a sentence per fact that is worth one. */
export function readSentences(
  overview: Overview,
  list: Pick<List, "totals" | "address">,
  { reading }: Pick<Transactions, "reading">,
  spoken: Spoken,
): readonly string[] {
  const { texts, language } = spoken;
  const { read } = texts;
  const count = (value: number) => formatNumber(value, language);
  const { transactions, customers, repeaters, first, last, left, textAmounts, textDates, dateOrder } = overview;
  const day = (serial: number) => formatQuantity(serial, "date", language);
  const counted: readonly (readonly [number, (count: string) => string])[] = [
    [left.merged, read.merged],
    [left.returns, read.returns],
    [left.free, read.free],
    [left.late, read.late],
    [textAmounts, read.textAmounts],
    [textDates, (dates) => read.textDates(dates, dateOrder)],
    [list.totals.length, read.totals],
  ];
  const named: readonly (readonly [SomeRows, (count: string, rows: string) => string])[] = [
    [overview.future, read.future],
    [overview.doubles, read.doubles],
  ];
  return [
    read.rows(count(transactions), count(customers)),
    read.span(day(first), day(last)),
    ...(reading === undefined ? [] : [texts.dates.chosen[reading]]),
    read.repeaters(count(repeaters), shareText(repeaters / customers, language)),
    ...counted.flatMap(([number, sentence]) => (number > 0 ? [sentence(count(number))] : [])),
    ...named.flatMap(([rows, sentence]) =>
      rows.count > 0 ? [sentence(count(rows.count), rowsText(rows, list, texts))] : [],
    ),
  ];
}

/** "rows 7, 12 and 3 more", as the sheet counts them. */
function rowsText({ count, first }: SomeRows, list: Pick<List, "address">, { read }: CustomersTexts): string {
  return read.rowNumbers(first.map((row) => String(sheetRow(list, row))).join(", "), count, count - first.length);
}

/** From here on the fit is called fair, and poor. Shares of customers in another class than they are in. */
const FAIR = 0.05;
const POOR = 0.15;
/** From here on frequency and value belong together, against what the model of amounts assumes. */
const CORRELATED = 0.3;

/** How far the predictions can be trusted, a sentence per fact. */
export function fitSentences(base: CustomerBase, { question }: Analysis, spoken: Spoken): readonly string[] {
  const { texts, language } = spoken;
  const { fit: words } = texts;
  const { fit, customers, misplaced, correlation } = base.whole;
  const round = (value: number) => formatNumber(Number(value.toPrecision(4)), language);
  const parameters = modelOf(question.model).names.map((name, at) =>
    words.parameter(name, round(fit.parameters[at] as number), round(fit.standardErrors[at] ?? 0)),
  );
  const verdict = misplaced < FAIR ? words.good : misplaced < POOR ? words.fair : words.poor;
  return [
    words.converged(question.model, formatNumber(customers, language), formatNumber(fit.iterations, language)),
    words.parameters(parameters.join(" · "), formatNumber(Math.round(100 * fit.logLikelihood) / 100, language)),
    `${words.misplaced(shareText(misplaced, language))} ${verdict}`,
    holdoutSentence(base.tried, question, spoken),
    correlationSentence(correlation, spoken),
  ];
}

function holdoutSentence(
  tried: CustomerBase["tried"],
  { unit }: Analysis["question"],
  { texts, language }: Spoken,
): string {
  const { fit: words, question } = texts;
  if (!tried.ok) return words.noHoldout(refusalSentence(tried, language));
  const { until, holdout } = tried;
  if (holdout === undefined) return words.noHoldout("");
  const [expected, actual] = [exactSum([...holdout.expected]), exactSum([...holdout.actual])];
  const off =
    actual === 0 ? "" : `${expected >= actual ? "+" : "−"}${shareText(Math.abs(expected / actual - 1), language)}`;
  return words.holdout(
    formatQuantity(until, "date", language),
    question.ahead(formatNumber(Math.round(10 * holdout.length) / 10, language), unit),
    roundText(expected, language),
    roundText(actual, language),
    off,
  );
}

function correlationSentence(correlation: number | undefined, { texts, language }: Spoken): string {
  const { fit: words } = texts;
  if (correlation === undefined) return words.noCorrelation;
  const said = words.correlation(formatNumber(Math.round(100 * correlation) / 100, language));
  return Math.abs(correlation) >= CORRELATED ? `${said} ${words.correlated}` : said;
}

/** Why there is no prediction. */
export const refusalSentence = ({ error }: Refusal, language: Language): string =>
  sentenceFor(PREDICTION, error, language);

/** What RFM adds to its scores: which scores nobody has, and why. */
export const scoreSentences = ({ rfm }: Analysis, language: Language): readonly string[] =>
  rfm.ok ? rfm.report.notes.map((note) => noteFor(RFM, note, language)) : [sentenceFor(RFM, rfm.error, language)];
