import type { Language } from "../../../core/words.ts";
import { type PaneTexts, TEXTS, useLanguage } from "../../texts/index.ts";
import { type BuildTexts, buildEn } from "../../texts/teaching/en-build.ts";
import { buildNl } from "../../texts/teaching/nl-build.ts";

const BUILD_TEXTS: Readonly<Record<Language, BuildTexts>> = { en: buildEn, nl: buildNl };

export const useBuildTexts = (): BuildTexts => BUILD_TEXTS[useLanguage()];

/** Those in the language of a status line, which follows the pane. */
export const buildTextsFor = (texts: PaneTexts): BuildTexts => BUILD_TEXTS[texts === TEXTS.nl ? "nl" : "en"];
