import { parseA1Ref, type RangeA1, tokenize } from "@borgar/fx";

/** What a formula reads, as far as it can be calculated safely. */
export interface Examined {
  readonly reads: readonly { readonly sheet?: string; readonly range: RangeA1 }[];
  /** In small letters. */
  readonly names: readonly string[];
  /** How many functions and operators it has. */
  readonly calls: number;
  /** Whether it joins texts, which may then grow. */
  readonly joins: boolean;
  /** Whether it compares texts with a pattern of wildcards. */
  readonly matches: boolean;
}

/**
 * The functions that students use and whose cost is bounded by the cells that they read. Left out is what depends on chance,
 * the clock or the country, what makes cells out of nothing, and what reads cells that the formula does not name.
 */
const SAFE = new Set(
  `ABS SUM SUMPRODUCT SUMIF SUMIFS PRODUCT POWER SQRT EXP LN LOG LOG10 MOD INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND SIGN
  CEILING FLOOR QUOTIENT PI MAX MIN MAXIFS MINIFS AVERAGE AVERAGEIF AVERAGEIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS
  MEDIAN MODE MODE.SNGL GEOMEAN PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK
  PERCENTRANK.INC RANK RANK.EQ RANK.AVG LARGE SMALL STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP CORREL
  IF IFS AND OR NOT XOR IFERROR IFNA SWITCH CHOOSE TRUE FALSE INDEX MATCH VLOOKUP HLOOKUP LOOKUP XLOOKUP XMATCH ROWS COLUMNS
  ISNUMBER ISBLANK ISTEXT ISERROR ISNA ISERR N LEFT RIGHT MID TRIM UPPER LOWER CONCAT CONCATENATE TEXTJOIN
  NPV PV FV PMT`.split(/\s+/),
);
const JOINING = new Set(["CONCAT", "CONCATENATE", "TEXTJOIN"]);
const MATCHING = /IFS?$|^X?MATCH$|LOOKUP$/;
const OPERATORS = new Set("+ - * / ^ & = <> < > <= >= % ( ) , { } ;".split(" "));

const LONGEST = 2_000;
/** More than a student needs; patterns with many of them take for ever. */
const MOST_WILDCARDS = 2;

/** A text that is another number, or none, in another country: "1,5", "10%", "1-2-2026". */
export const dependsOnCountry = (text: string): boolean => /\d\s*[.,%/:-]|[.,]\d/.test(text);

export const wildcardsIn = (text: string): number => text.replace(/[^*?]/g, "").length;

/** What a formula in English with commas reads; undefined where it is not to be calculated. */
export function examineFormula(formula: string): Examined | undefined {
  if (formula.length > LONGEST) return undefined;
  const reads: { sheet?: string; range: RangeA1 }[] = [];
  const names: string[] = [];
  let [calls, wildcards, joins, matches] = [0, 0, false, false];
  for (const { type, value } of tokenize(formula, { withLocation: false })) {
    switch (type) {
      case "func": {
        const name = value.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
        if (!SAFE.has(name)) return undefined;
        joins ||= JOINING.has(name);
        matches ||= MATCHING.test(name);
        calls++;
        break;
      }
      case "operator":
        if (!OPERATORS.has(value)) return undefined;
        joins ||= value === "&";
        calls++;
        break;
      case "string":
        if (dependsOnCountry(value)) return undefined;
        wildcards += wildcardsIn(value);
        break;
      case "range":
      case "range_beam": {
        const reference = parseA1Ref(value, { allowNamed: false });
        if (reference === undefined || !("range" in reference)) return undefined;
        const [sheet, ...more] = reference.context ?? [];
        if (more.length > 0) return undefined;
        reads.push({ range: reference.range, ...(sheet === undefined ? {} : { sheet }) });
        break;
      }
      case "range_named":
        names.push(value.toLowerCase());
        break;
      case "number":
      case "bool":
      case "whitespace":
      case "newline":
        break;
      default:
        return undefined;
    }
  }
  return wildcards > MOST_WILDCARDS ? undefined : { reads, names, calls, joins, matches };
}
