import type { Language } from "../../../core/words.ts";
import { type GradeSheetsTexts, gradeSheetsEn } from "./en-grade-sheets.ts";
import { gradeSheetsNl } from "./nl-grade-sheets.ts";

export const GRADE_SHEETS_TEXTS: Readonly<Record<Language, GradeSheetsTexts>> = {
  en: gradeSheetsEn,
  nl: gradeSheetsNl,
};
