import type { Language } from "../../../core/words.ts";
import { useLanguage } from "../../texts/index.ts";
import { type GradesTexts, gradesEn } from "../../texts/teaching/en-grades.ts";
import { gradesNl } from "../../texts/teaching/nl-grades.ts";

export const GRADES_TEXTS: Readonly<Record<Language, GradesTexts>> = { en: gradesEn, nl: gradesNl };

export const useGradesTexts = (): GradesTexts => GRADES_TEXTS[useLanguage()];
