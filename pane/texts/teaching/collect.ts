import type { Language } from "../../../core/words.ts";
import { useLanguage } from "../index.ts";
import { type CollectTexts, collectEn } from "./en-collect.ts";
import { collectNl } from "./nl-collect.ts";

const TEXTS: Readonly<Record<Language, CollectTexts>> = { en: collectEn, nl: collectNl };

/** The texts of the tab that collects, which come with it. */
export const useCollectTexts = (): CollectTexts => TEXTS[useLanguage()];
