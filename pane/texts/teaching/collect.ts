import { textsHook } from "../index.ts";
import { collectEn } from "./en-collect.ts";
import { collectNl } from "./nl-collect.ts";

export const useCollectTexts = textsHook({ en: collectEn, nl: collectNl });
