/** A text, a reference in brackets with quoted sheets in it, or a sign that means something else in Excel's notation. */
const PIECES = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|[;|]|\b(?:COM\.MICROSOFT|LEGACY)\.(?=[A-Z])/gi;

/** A formula as an ods file writes it, in the notation of Excel in English: SUM([.B2:.B5];1) is SUM(B2:B5,1). */
export const excelFormula = (formula: string): string => {
  let depth = 0;
  return formula.replace(new RegExp(`${PIECES.source}|[{}]`, "gi"), (piece) => {
    if (piece === "{") depth++;
    if (piece === "}") depth--;
    if (piece === ";") return ",";
    // In an array the rows are apart by a bar.
    if (piece === "|") return depth > 0 ? ";" : piece;
    if (piece.endsWith(".")) return "";
    return piece.startsWith("[") ? (reference(piece.slice(1, -1)) ?? piece) : piece;
  });
};

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+`;
const REFERENCE = new RegExp(
  String.raw`^(?:\$?('(?:[^']|'')+'|[^'.#\[\]:]+))?\.(${CELL})(?::(?:\$?('(?:[^']|'')+'|[^'.#\[\]:]+))?\.(${CELL}))?$`,
  "i",
);

/** "$Sheet1.A1:.B2" as Sheet1!A1:B2; undefined for what reaches into other files or over several sheets. */
function reference(text: string): string | undefined {
  const [match, sheet, from, otherSheet, to] = REFERENCE.exec(text) ?? [];
  if (match === undefined || (otherSheet !== undefined && otherSheet !== sheet)) return undefined;
  const before = sheet === undefined ? "" : `${/^(?:'|[A-Za-z_]\w*$)/.test(sheet) ? sheet : `'${sheet}'`}!`;
  return `${before}${from}${to === undefined ? "" : `:${to}`}`;
}
