import { formatQuantity } from "../i18n/format.ts";
import { UNIT_NAMES } from "../i18n/index.ts";
import type { Param, Unit } from "../params.ts";
import type { Language } from "../words.ts";
import { REFERENCE_TEXTS } from "./reference-texts.ts";

interface Bounds {
  readonly unit: Unit;
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
}

/** Between which limits a number lies, in words. */
export function boundsIn({ unit, min, max, above }: Bounds, language: Language): readonly string[] {
  const { limits } = REFERENCE_TEXTS[language];
  const shown = (value: number) => formatQuantity(value, unit, language);
  if (above !== undefined)
    return [max === undefined ? limits.above(shown(above)) : limits.aboveTo(shown(above), shown(max))];
  if (min !== undefined && max !== undefined) return [limits.between(shown(min), shown(max))];
  if (min !== undefined) return [limits.atLeast(shown(min))];
  return max === undefined ? [] : [limits.atMost(shown(max))];
}

/** What a parameter is when left out; undefined where that is nothing. */
export function standardOf(param: Param, language: Language): string | undefined {
  if (param.kind === "grid") return param.shown;
  if (param.kind === "choice") return param.default;
  if (param.kind !== "number" || param.default === undefined) return undefined;
  return formatQuantity(param.default, param.unit, language);
}

function standardIn(param: Param, language: Language): readonly string[] {
  const standard = standardOf(param, language);
  return standard === undefined ? [] : [REFERENCE_TEXTS[language].limits.standard(standard)];
}

/** What a parameter takes, in a few words: its kind, unit, limits and default. */
export function limitsOf(param: Param, language: Language): readonly string[] {
  const { limits } = REFERENCE_TEXTS[language];
  switch (param.kind) {
    case "numbers":
    case "rectangle":
    case "number": {
      const { words = {}, whole, unit } = param;
      const kind = param.kind === "number" ? [] : [param.kind === "numbers" ? limits.column : limits.rectangle];
      if (unit === "yes or no")
        return [...kind, UNIT_NAMES[unit][language], limits.yesOrNo, ...standardIn(param, language)];
      return [
        ...kind,
        UNIT_NAMES[unit][language],
        ...boundsIn(param, language),
        ...(whole ? [limits.whole] : []),
        ...(Object.keys(words).length > 0 ? [limits.words(Object.keys(words).join(", "))] : []),
        ...standardIn(param, language),
      ];
    }
    case "choice":
      return [limits.oneOf(param.options.join(", ")), ...standardIn(param, language)];
    case "grid":
      return [limits.table, ...standardIn(param, language)];
    case "ids":
      return [limits.names];
    case "dates":
      return [limits.dates];
    case "date":
      return [limits.date];
    case "text":
      return [limits.text];
    case "rest":
      return [limits.more];
  }
}
