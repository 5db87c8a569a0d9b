import type { Language } from "../../../core/words.ts";
import { useLanguage } from "../index.ts";
import { type HandOutTexts, handOutEn } from "./en-hand-out.ts";
import { handOutNl } from "./nl-hand-out.ts";

const TEXTS: Readonly<Record<Language, HandOutTexts>> = { en: handOutEn, nl: handOutNl };

/** The texts of the hand-out tab, which come with it. */
export const useHandOutTexts = (): HandOutTexts => TEXTS[useLanguage()];
