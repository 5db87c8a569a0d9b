import type { Calculator } from "../define.ts";
import { wordsFor } from "../i18n/index.ts";
import type { Entry } from "../registry.ts";
import type { Language } from "../words.ts";
import { type Notation, nameInFormula } from "./formula-text.ts";

/** Names that a Dutch Excel has for functions; the others are the same in both languages. */
export const DUTCH_FUNCTIONS: Readonly<Record<string, string>> = {
  AND: "EN",
  AVERAGE: "GEMIDDELDE",
  COLUMNS: "KOLOMMEN",
  CORREL: "CORRELATIE",
  COUNT: "AANTAL",
  COUNTA: "AANTALARG",
  COUNTIF: "AANTAL.ALS",
  COUNTIFS: "AANTALLEN.ALS",
  HSTACK: "HOR.STAPELEN",
  IF: "ALS",
  IFERROR: "ALS.FOUT",
  INT: "INTEGER",
  LARGE: "GROOTSTE",
  LEFT: "LINKS",
  MEDIAN: "MEDIAAN",
  MID: "DEEL",
  MMULT: "PRODUCTMAT",
  NA: "NB",
  "NORM.S.DIST": "NORM.S.VERD",
  NOT: "NIET",
  NPV: "NHW",
  OR: "OF",
  POWER: "MACHT",
  RIGHT: "RECHTS",
  ROUND: "AFRONDEN",
  ROUNDDOWN: "AFRONDEN.NAAR.BENEDEN",
  ROUNDUP: "AFRONDEN.NAAR.BOVEN",
  ROWS: "RIJEN",
  SEQUENCE: "REEKS",
  SMALL: "KLEINSTE",
  SORT: "SORTEREN",
  SQRT: "WORTEL",
  SUM: "SOM",
  SUMIF: "SOM.ALS",
  SUMIFS: "SOMMEN.ALS",
  SUMPRODUCT: "SOMPRODUCT",
  SUMSQ: "KWADRATENSOM",
  SWITCH: "SCHAKELEN",
  TRANSPOSE: "TRANSPONEREN",
  UNIQUE: "UNIEK",
  "VAR.P": "VAR.P",
  VSTACK: "VERT.STAPELEN",
  XLOOKUP: "X.ZOEKEN",
};

/** Functions, names, numbers, texts and the signs whose meaning depends on the notation. */
const TOKENS = /"(?:[^"]|"")*"|[A-Za-z_][\w.]*|\d+(?:\.\d+)?|[,;{}]/g;

/** The plain formula of a calculator in a language and notation, over the names that its parameters have there. */
export function plainFormula(entry: Entry, notation: Notation, language: Language): string | undefined {
  const { native, result } = entry.calculator;
  if (native === undefined) return undefined;
  const words = wordsFor(entry, language);
  let braces = 0;
  const text = native.replace(TOKENS, (token, at: number) => {
    if (token === "{") braces++;
    if (token === "}") braces--;
    if (token === ",") return braces > 0 && notation.decimal === "," ? "\\" : notation.separator;
    if (/^\d/.test(token)) return token.replace(".", notation.decimal);
    if (token.startsWith('"')) return `"${labelIn(result, token.slice(1, -1), language)}"`;
    if (native[at + token.length] === "(") return language === "nl" ? (DUTCH_FUNCTIONS[token] ?? token) : token;
    const name = words.params[token]?.name;
    return name === undefined ? token : nameInFormula(name);
  });
  return `=${text}`;
}

function labelIn(result: Calculator["result"], text: string, language: Language): string {
  const label = "labels" in result ? result.labels?.find(({ en }) => en === text) : undefined;
  return label === undefined ? text : label[language];
}
