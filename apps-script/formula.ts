/** How a spreadsheet writes what differs by locale. */
export interface FormulaNotation {
  readonly decimal: "," | ".";
  /** The sheet that the formula will stand on, whose name its references need not repeat. */
  readonly sheet: string;
}

const TOKEN =
  /"(?:[^"]|"")*"|('(?:[^']|'')*'|[^\s"'!(){},;:+\-*/^&=<>%]+)!|[{}]|,|(?<![\w.$])(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/g;

/**
 * A formula with commas and points, as this spreadsheet reads it. Arguments are set apart by semicolons, which every
 * locale takes. Where the comma is the decimal sign, no decimal sign is written at all: 0.45 becomes 45% and 9.5 becomes
 * (95/10), the same numbers to the last bit whichever notation Sheets expects of a script.
 */
export function localised(formula: string, { decimal, sheet }: FormulaNotation): string {
  let braces = 0;
  return formula.replace(TOKEN, (token, sheetName: string | undefined) => {
    if (sheetName !== undefined) return unquoted(sheetName) === sheet ? "" : token;
    if (token === "{") braces++;
    if (token === "}") braces--;
    if (token === ",") return braces === 0 ? ";" : decimal === "," ? "\\" : ",";
    return decimal === "," && /^[\d.]/.test(token) ? withoutPoint(token) : token;
  });
}

/** The most digits of which every whole number is exact. */
const EXACT_DIGITS = 15;

function withoutPoint(literal: string): string {
  const [mantissa = "", exponent] = literal.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const decimals = fraction.replace(/0+$/, "");
  const digits = (whole + decimals).replace(/^0+(?=\d)/, "") || "0";
  const places = decimals.length;
  if (exponent !== undefined || digits.length > EXACT_DIGITS) return `${digits}E${Number(exponent ?? 0) - places}`;
  if (places === 0) return digits;
  if (Number(whole) === 0 && places <= 2) return `${places === 1 ? `${digits}0` : digits}%`;
  return `(${digits}/1${"0".repeat(places)})`;
}

const unquoted = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);

/** A sheet's name as formulas write it: quoted wherever it might read as something else. */
export function quoted(name: string): string {
  const plain = /^[A-Za-z_]+$/.test(name) && !/^R?C?$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
