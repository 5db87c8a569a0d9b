import type { Language } from "../../../core/words.ts";
import { useLanguage } from "../../texts/index.ts";
import { type PractiseTexts, practiseEn } from "../../texts/teaching/en-practise.ts";
import { practiseNl } from "../../texts/teaching/nl-practise.ts";

const TEXTS: Readonly<Record<Language, PractiseTexts>> = { en: practiseEn, nl: practiseNl };

export const usePractiseTexts = (): PractiseTexts => TEXTS[useLanguage()];
