import type { Language } from "../../../core/words.ts";
import { type PaneTexts, TEXTS, textsHook } from "../index.ts";
import { type BuildTexts, buildEn } from "./en-build.ts";
import { buildNl } from "./nl-build.ts";

const BUILD_TEXTS: Readonly<Record<Language, BuildTexts>> = { en: buildEn, nl: buildNl };

export const useBuildTexts = textsHook(BUILD_TEXTS);

/** Those in the language of a status line, which follows the pane. */
export const buildTextsFor = (texts: PaneTexts): BuildTexts => BUILD_TEXTS[texts === TEXTS.nl ? "nl" : "en"];
