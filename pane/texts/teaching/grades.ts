import type { Language } from "../../../core/words.ts";
import { textsHook } from "../index.ts";
import { type GradesTexts, gradesEn } from "./en-grades.ts";
import { gradesNl } from "./nl-grades.ts";

export const GRADES_TEXTS: Readonly<Record<Language, GradesTexts>> = { en: gradesEn, nl: gradesNl };

export const useGradesTexts = textsHook(GRADES_TEXTS);
