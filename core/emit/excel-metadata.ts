import { parametersOf } from "../define.ts";
import { wordsFor } from "../i18n/index.ts";
import { isOptional, type Param } from "../params.ts";
import { entries } from "../registry.ts";
import type { Language } from "../words.ts";

export interface ExcelFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix" | "scalar";
    readonly optional?: true;
    readonly repeating?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" | "scalar" };
  /** Any function may spill, and then has to know how much of the sheet is left. */
  readonly options: { readonly requiresAddress: true };
}

/**
 * The JSON that the manifest points Excel at: one file per language, with the same ids and names in each.
 * Every parameter is an `any` matrix: Excel then hands cells over unconverted, a single cell as 1 × 1, and errors as objects.
 */
export function excelMetadata(language: Language) {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    functions: entries.map((entry): ExcelFunction => {
      const { calculator } = entry;
      const words = wordsFor(entry, language);
      return {
        id: calculator.id,
        name: calculator.id,
        description: words.summary,
        parameters: parametersOf(calculator).map((param) => ({
          name: words.params[param.name]?.name ?? param.name,
          description: words.params[param.name]?.help ?? "",
          type: "any" as const,
          dimensionality: "matrix" as const,
          ...repetition(param),
        })),
        result: { type: "any", dimensionality: "matrix" },
        options: { requiresAddress: true },
      };
    }),
  };
}

function repetition(param: Param): { optional?: true; repeating?: true } {
  if (param.kind === "rest") return { repeating: true };
  return isOptional(param) ? { optional: true } : {};
}
