import { textsHook } from "../index.ts";
import { handOutEn } from "./en-hand-out.ts";
import { handOutNl } from "./nl-hand-out.ts";

export const useHandOutTexts = textsHook({ en: handOutEn, nl: handOutNl });
