import Ajv from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { excelMetadata } from "../../core/emit/excel-metadata.ts";
import { entries } from "../../core/registry.ts";
import { BUILD_TIME, builtText, ensureBuilt, openFunctions } from "./build.ts";

beforeAll(ensureBuilt, BUILD_TIME);

/** The limits that Microsoft's schema of the unified manifest sets for the same metadata. */
const text = (longest: number) => ({ type: "string", minLength: 1, maxLength: longest });
const schema = {
  type: "object",
  required: ["allowErrorForDataTypeAny", "functions"],
  properties: {
    allowErrorForDataTypeAny: { const: true },
    functions: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "name", "description", "parameters", "result", "options"],
        properties: {
          id: { type: "string", pattern: "^[A-Z][A-Z]{2,63}$" },
          name: { type: "string", pattern: "^[A-Z][A-Z]{2,63}$" },
          description: text(1024),
          parameters: {
            type: "array",
            maxItems: 128,
            items: {
              type: "object",
              additionalProperties: false,
              required: ["name", "description", "type", "dimensionality"],
              properties: {
                name: text(64),
                description: text(512),
                type: { const: "any" },
                dimensionality: { const: "matrix" },
                optional: { const: true },
                repeating: { const: true },
              },
            },
          },
          result: { const: { type: "any", dimensionality: "matrix" } },
          options: { const: { requiresAddress: true } },
        },
      },
    },
  },
};

const built = (file: string): ReturnType<typeof excelMetadata> => JSON.parse(builtText(file));
const files = { "functions.json": "en", "functions-nl.json": "nl" } as const;

describe.each(Object.entries(files))("%s", (file, language) => {
  test("stays within the limits of Excel", () => {
    const ajv = new Ajv({ allErrors: true });
    ajv.validate(schema, built(file));
    expect(ajv.errors ?? []).toEqual([]);
  });

  test("is what the registry says now", () => {
    expect(built(file)).toEqual(excelMetadata(language));
  });

  test("has optional parameters behind the others, and a repeating one at the end only", () => {
    for (const { id, parameters } of built(file).functions) {
      const optional = parameters.map((parameter) => parameter.optional ?? parameter.repeating ?? false);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
      expect(parameters.slice(0, -1).some(({ repeating }) => repeating)).toBe(false);
    }
  });

  test("gives the parameters of one function different names", () => {
    for (const { id, parameters } of built(file).functions) {
      const names = parameters.map(({ name }) => name);
      expect([id, new Set(names).size]).toEqual([id, names.length]);
    }
  });
});

test("both languages have the same functions with the same parameters, and other descriptions", () => {
  const [english, dutch] = [built("functions.json"), built("functions-nl.json")];
  const shape = ({ functions }: typeof english) =>
    functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ name: _, description: __, ...rest }) => rest),
    }));
  expect(shape(dutch)).toEqual(shape(english));
  for (const [index, { id, description }] of english.functions.entries()) {
    expect([id, dutch.functions[index]?.description]).not.toEqual([id, description]);
  }
});

test("every function of the metadata is associated, and no other", () => {
  const { realm } = openFunctions();
  const { _association } = realm.CustomFunctions as { _association: { mappings: Record<string, unknown> } };
  const ids = entries.map(({ calculator }) => calculator.id).sort();
  expect(Object.keys(_association.mappings).sort()).toEqual(ids);
  expect(
    built("functions.json")
      .functions.map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
});
