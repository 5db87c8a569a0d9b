import { DAY, DAY_ZERO } from "../numeric/serial-day.ts";
import type { Unit } from "../params.ts";
import type { Figure } from "../results.ts";
import type { Language } from "../words.ts";

const DECIMAL = { en: ".", nl: "," } as const;
const GROUP = { en: ",", nl: "." } as const;

/** Digits in a text: enough that the figures of a step give its result by hand, while cells keep full precision. */
const SIGNIFICANT = 6;
const FEWEST_DECIMALS = 4;

/** A number for people, in the notation of the language. No Intl: the answer must be the same on every machine. */
export function formatNumber(value: number, language: Language, digits = SIGNIFICANT): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-6 || size >= 1e15)) {
    return value.toExponential(3).replace(".", DECIMAL[language]).replace(/-/g, "−");
  }
  const decimals = size === 0 ? 0 : Math.max(FEWEST_DECIMALS, digits - 1 - Math.floor(Math.log10(size)));
  const [whole = "0", fraction = ""] = size.toFixed(decimals).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, GROUP[language]) : whole;
  const trimmed = fraction.replace(/0+$/, "");
  const sign = value < 0 ? "−" : "";
  return sign + grouped + (trimmed === "" ? "" : DECIMAL[language] + trimmed);
}

const YES = { en: "yes", nl: "ja" } as const;
const NO = { en: "no", nl: "nee" } as const;

/** A serial day as day-month-year in Dutch and as an ISO date in English. */
function formatDate(serial: number, language: Language): string {
  const [year = "", month = "", day = ""] = new Date(DAY_ZERO + serial * DAY).toISOString().slice(0, 10).split("-");
  return language === "nl" ? `${day}-${month}-${year}` : `${year}-${month}-${day}`;
}

export function formatQuantity(value: number, unit: Unit, language: Language): string {
  if (unit === "fraction" && Number.isFinite(100 * value)) return `${formatNumber(100 * value, language)}%`;
  if (unit === "date") return formatDate(value, language);
  if (unit === "yes or no") return (value === 1 ? YES : NO)[language];
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
