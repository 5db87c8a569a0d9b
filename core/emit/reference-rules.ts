import { parametersOf } from "../define.ts";
import { wordsFor } from "../i18n/index.ts";
import { type ColumnParam, isColumn, isOptional, type Param } from "../params.ts";
import type { Entry } from "../registry.ts";
import type { Language } from "../words.ts";
import { listed } from "./listed.ts";
import { REFERENCE_TEXTS } from "./reference-texts.ts";

/** Columns as they are read: those that belong together as one table, each separate one by itself. */
export function groupsOf(params: readonly Param[]): readonly (readonly ColumnParam[])[] {
  const columns = params.filter(isColumn);
  const together = columns.filter(({ separate }) => !separate);
  const apart = columns.filter(({ separate }) => separate).map((one) => [one]);
  return [...(together.length > 0 ? [together] : []), ...apart];
}

/** A definition with a rule of this name has blank cells treated in a way of its own, and says all there is to say of them. */
const OWN_BLANKS = ["blank", "blanks"];

/** How ties, blanks and headers are treated: what the definition says, and what its kinds of parameters and result imply. */
export function rulesOf(entry: Entry, language: Language): readonly string[] {
  const words = wordsFor(entry, language);
  const { rules, and } = REFERENCE_TEXTS[language];
  const params = parametersOf(entry.calculator);
  const { kind } = entry.calculator.result;
  const names = (some: readonly Param[]) =>
    listed(
      some.map(({ name }) => words.params[name]?.name ?? name),
      and,
    );

  const groups = groupsOf(params);
  const ranges = groups.length > 0 || params.some((param) => param.kind === "rectangle");
  const wide = groups.some((group) => group.length > 1) || params.some((param) => param.kind === "rectangle");
  const besideRows = kind === "column" || kind === "rows";
  const isTyped = (param: Param) => param.kind !== "ids";
  const typed = params.some((param) => param.kind === "rectangle") || groups.some((group) => group.some(isTyped));
  const unheaded = groups.filter((group) => !group.some((param) => isTyped(param) && !isOptional(param)));
  const alone = unheaded.flatMap((group) => group.filter((param) => param.kind === "ids"));
  const own = words.rules ?? {};
  const blanksSaid = OWN_BLANKS.some((key) => key in own) || params.some((param) => "blankAs" in param);
  const named = params.filter((param) => param.kind === "ids");
  const perRow = !ranges && (kind === "number" || kind === "label");

  const said = [
    ...Object.values(own),
    ...(besideRows && !("ties" in own) ? [rules.ties] : []),
    ...(besideRows && !blanksSaid ? [rules.blankBeside] : []),
    ...(ranges && !besideRows && !blanksSaid ? [wide ? rules.blankRows : rules.blankCells] : []),
    ...(perRow ? [rules.rowByRow] : []),
    ...(entry.calculator.params.some((param) => isOptional(param) && param.kind !== "rest")
      ? [rules.blankArgument]
      : []),
    ...(typed ? [rules.header] : []),
    ...(alone.length > 0 ? [rules.noHeader(names(alone))] : []),
    ...(named.length > 0 ? [rules.names(names(named))] : []),
    ...(params.some((param) => param.kind === "dates") ? [rules.dates] : []),
  ];
  return said.length > 0 ? said : [rules.single];
}
