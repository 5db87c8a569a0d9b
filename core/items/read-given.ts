import { errorOf, isBlank } from "../cells.ts";
import { answerNumber } from "../teaching/typed-answer.ts";
import type { Given, Policy, Reason } from "./mark.ts";

/** A number in an answer, or the reason why there is none. */
export type Reading =
  | { readonly value: number; readonly isPercentage: boolean; readonly reason?: undefined }
  | { readonly value?: undefined; readonly reason: Reason };

/** Reads a number as a student may have typed it. What cannot be read is a reason for a person to look, never a wrong answer. */
export function readNumber(given: Given, { decimal }: Policy): Reading {
  const { value, format } = given;
  const trouble = troubleIn(given);
  if (trouble !== undefined) return { reason: trouble };
  if (format === "date") return { reason: { code: "date" } };
  if (typeof value === "number" && Number.isFinite(value)) return { value, isPercentage: format === "percent" };
  if (typeof value !== "string") return { reason: { code: "not-a-number", received: String(value) } };
  const text = value.trim();
  const read = answerNumber(text);
  if (read === undefined) return { reason: { code: "not-a-number", received: shortened(text) } };
  const number = read === "ambiguous" ? withDecimal(text, decimal) : read;
  return number === undefined
    ? { reason: { code: "two-readings", received: shortened(text) } }
    : { value: number, isPercentage: text.endsWith("%") };
}

/** Blank, an error or a formula without a value: true of any kind of answer. */
export function troubleIn({ value, isMissingValue }: Given): Reason | undefined {
  if (isMissingValue) return { code: "missing-value" };
  const error = errorOf(value);
  if (error !== undefined) return { code: "error-cell", received: error };
  return isBlank(value) ? { code: "blank" } : undefined;
}

/** "1.234" in the notation of its file. */
function withDecimal(text: string, decimal: Policy["decimal"]): number | undefined {
  if (decimal === undefined) return undefined;
  const group = decimal === "," ? "." : ",";
  const bare = text.replace(/[^\d.,+-]/g, "");
  const value = Number(bare.split(group).join("").replace(decimal, "."));
  if (!Number.isFinite(value)) return undefined;
  return text.endsWith("%") ? value / 100 : value;
}

export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
