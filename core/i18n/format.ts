import type { Figure, Unit } from "../define.ts";
import type { Language } from "../words.ts";

const DECIMAL = { en: ".", nl: "," } as const;
const GROUP = { en: ",", nl: "." } as const;

/** At most this many decimals in a text: enough to follow a calculation by hand, while cells keep full precision. */
const DECIMALS = 4;

/** A number for people, in the notation of the language. No Intl: the answer must be the same on every machine. */
export function formatNumber(value: number, language: Language, decimals = DECIMALS): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 10 ** -decimals || size >= 1e15)) {
    return value.toExponential(3).replace(".", DECIMAL[language]).replace("-", "−");
  }
  const [whole = "0", fraction = ""] = size.toFixed(decimals).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, GROUP[language]) : whole;
  const trimmed = fraction.replace(/0+$/, "");
  const sign = value < 0 ? "−" : "";
  return sign + grouped + (trimmed === "" ? "" : DECIMAL[language] + trimmed);
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A serial day as day-month-year in Dutch and as an ISO date in English. */
function formatDate(serial: number, language: Language): string {
  const [year = "", month = "", day = ""] = new Date(EPOCH + serial * DAY).toISOString().slice(0, 10).split("-");
  return language === "nl" ? `${day}-${month}-${year}` : `${year}-${month}-${day}`;
}

export function formatQuantity(value: number, unit: Unit, language: Language): string {
  if (unit === "fraction" && Number.isFinite(100 * value)) return `${formatNumber(100 * value, language, 2)}%`;
  if (unit === "date") return formatDate(value, language);
  return formatNumber(value, language);
}

export function formatFigure(figure: Figure, language: Language): string {
  if (typeof figure === "number") return formatNumber(figure, language);
  if (typeof figure === "string") return figure;
  return "unit" in figure ? formatQuantity(figure.value, figure.unit, language) : figure[language];
}

/** Fills `{name}` in a sentence; a fact that is missing stays visible, so that a test sees it. */
export function fill(sentence: string, facts: Readonly<Record<string, string | undefined>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? `{${name}}`);
}
