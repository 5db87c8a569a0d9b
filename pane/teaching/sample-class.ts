import type { Language } from "../../core/words.ts";
import { LEDGER_TEXTS } from "../../teaching/texts/ledger.ts";
import type { WritableCell } from "../changes.ts";

/** Made-up students. */
const NAMES: readonly string[] = [
  "Aaltje Winterzon",
  "Bas Kruidenier",
  "Chaima Oulad",
  "Daan van de Vlinder",
  "Elif Yıldız",
  "Femke Boterbloem",
  "Gijs Zandloper",
  "Hanne Vandeput",
  "Ibrahim Sarr",
  "Jolien Claeskens",
  "Koen de Krijger",
  "Lotte Morgenster",
  "Mees Donkersloot",
  "Nora Lindqvist",
  "Otis Peperkamp",
  "Priya Raman",
  "Quinten Havermout",
  "Roos ter Heide",
  "Sander Wolkenveld",
  "Tess Appelgaarde",
  "Umut Demirci",
  "Viktor Goossenaerts",
  "Wies Korenblom",
  "Xander Molenwiek",
  "Yara Zonnedauw",
];

const FIRST = 623_101;

/** A class to try things on, with its headers; the numbers are text, as they begin with a zero. */
export const sampleClass = (language: Language): readonly (readonly WritableCell[])[] => [
  [LEDGER_TEXTS.number[language], LEDGER_TEXTS.student[language]],
  ...NAMES.map((name, place) => [`0${FIRST + 7 * place}`, name]),
];
