import { parametersOf } from "../define.ts";
import { addTo } from "../group-by.ts";
import { formatQuantity } from "../i18n/format.ts";
import { wordsFor } from "../i18n/index.ts";
import { isColumn, isOptional, type NumberParam, type NumbersParam, type Param } from "../params.ts";
import type { Entry } from "../registry.ts";
import type { Language } from "../words.ts";
import { listed } from "./listed.ts";
import { groupsOf } from "./reference-rules.ts";
import { REFERENCE_TEXTS } from "./reference-texts.ts";

type Numeric = Extract<Param, { readonly unit: unknown }>;

/** A row may be blank in such a column: it is then skipped. */
const maySkip = (param: Param): boolean => "mayBeBlank" in param;

const isNumeric = (param: Param): param is Numeric => "unit" in param;

/** When a function refuses by the kinds and limits of its parameters alone: ends of one sentence. */
export function impliedRefusals(entry: Entry, language: Language): readonly string[] {
  const { refusals, inColumns, or, and } = REFERENCE_TEXTS[language];
  const words = wordsFor(entry, language);
  const params = parametersOf(entry.calculator);
  const { result } = entry.calculator;
  const nameOf = ({ name }: Param) => words.params[name]?.name ?? name;
  const isRange = (param: Param) => isColumn(param) || param.kind === "rectangle";
  const namesOf = (some: readonly Param[], last = or) => listed(some.map(nameOf), last);
  /** "discount or a value of costs or revenue". */
  const placesIn = (some: readonly Param[]) => {
    const columns = some.filter(isRange);
    const cells = some.filter((param) => !isRange(param)).map(nameOf);
    return listed(columns.length === 0 ? cells : [...cells, inColumns(namesOf(columns))], or);
  };
  /** The sentence with those parameters in it, or nothing where there are none. */
  const about = (
    some: readonly Param[],
    sentence: (names: string) => string,
    shown: (some: readonly Param[]) => string = namesOf,
  ) => (some.length === 0 ? [] : [sentence(shown(some))]);
  const all = (some: readonly Param[]) => namesOf(some, and);

  const required = params.filter((param) => !isOptional(param) && !isRange(param) && !maySkip(param));
  const blankIsBlank = "perRow" in result;
  const empty = blankIsBlank && required.length === 1 ? [] : required;
  const numeric = params.filter(isNumeric);
  const numbers = numeric.filter(({ unit }) => unit !== "yes or no");
  const rowByRow = !params.some(isRange) && result.kind !== "table" && result.kind !== "rows";
  const single = params.filter(
    (param) =>
      !isRange(param) && param.kind !== "grid" && param.kind !== "rest" && !(rowByRow && param.kind !== "choice"),
  );
  const together = groupsOf(params).filter((group) => group.length > 1);

  return [
    ...about(empty, blankIsBlank ? refusals.emptyInRow : refusals.empty),
    ...about(numbers, refusals.notNumber, placesIn),
    ...beyond(numbers, placesIn, language),
    ...about(
      numeric.filter(({ unit }) => unit === "yes or no"),
      refusals.notYesOrNo,
      placesIn,
    ),
    ...about(
      params.filter(({ kind }) => kind === "date" || kind === "dates"),
      refusals.notDate,
      placesIn,
    ),
    ...params.flatMap((param) =>
      param.kind === "choice" ? [refusals.notChoice(nameOf(param), param.options.join(", "))] : [],
    ),
    ...about(single, refusals.several),
    ...together.flatMap((group) => [
      ...about(group, refusals.sizes, all),
      ...about(
        group.filter((param) => !maySkip(param)),
        refusals.incomplete,
      ),
    ]),
    ...params.flatMap((param) => (param.kind === "rectangle" ? [refusals.incompleteRow(nameOf(param))] : [])),
    refusals.error,
  ];
}

/** The limits of the numbers, those with the same limits in one sentence. */
function beyond(
  params: readonly Numeric[],
  placesIn: (some: readonly Param[]) => string,
  language: Language,
): readonly string[] {
  const { refusals, or } = REFERENCE_TEXTS[language];
  const byLimits = new Map<string, Param[]>();
  for (const param of params) {
    const limits = listed(limitsOf(param, language), or);
    if (limits !== "") addTo(byLimits, limits, param);
  }
  return [...byLimits].map(([limits, some]) => refusals.beyond(placesIn(some), limits));
}

function limitsOf(
  { unit, min, max, above, whole }: Pick<NumberParam | NumbersParam, "unit" | "min" | "max" | "above" | "whole">,
  language: Language,
): readonly string[] {
  const { refusals } = REFERENCE_TEXTS[language];
  const shown = (value: number) => formatQuantity(value, unit, language);
  return [
    ...(min === undefined ? [] : [refusals.below(shown(min))]),
    ...(above === undefined ? [] : [refusals.notAbove(shown(above))]),
    ...(max === undefined ? [] : [refusals.over(shown(max))]),
    ...(whole ? [refusals.notWhole] : []),
  ];
}

/** The calculator's own sentences before there is anything to refuse: without the facts of a case. */
export function declaredRefusals(entry: Entry, language: Language): readonly string[] {
  const { refusals } = REFERENCE_TEXTS[language];
  const facts: Readonly<Record<string, string>> = { place: refusals.aCell, param: refusals.anArgument };
  const sentences = Object.values(wordsFor(entry, language).errors ?? {}).map((sentence) => {
    const text = sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "…").replace(/…\./g, "…");
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
  // Without their facts two sentences may be the same.
  return [...new Set(sentences)];
}
