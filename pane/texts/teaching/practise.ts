import { textsHook } from "../index.ts";
import { practiseEn } from "./en-practise.ts";
import { practiseNl } from "./nl-practise.ts";

export const usePractiseTexts = textsHook({ en: practiseEn, nl: practiseNl });
