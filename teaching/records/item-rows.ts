import type { Item, Mistake, Option, Parameter, Part, WrongChoice } from "../../core/items/item.ts";
import type { Language, Words } from "../../core/words.ts";
import type { Column } from "./exercise-columns.ts";
import {
  LEVELS,
  MEASURES,
  PART_KINDS,
  ROW_KINDS,
  type RowKind,
  SETTINGS,
  type Setting,
  TOLERANCES,
  USES,
} from "./exercise-words.ts";
import { listText } from "./number-text.ts";

/** The filled cells of a row, by column. */
export type Line = { readonly kind: string } & Partial<Record<Column, string | number>>;

/** Makes the rows of a sheet in one language. */
export function liner(language: Language) {
  return {
    line: (kind: RowKind, cells: Partial<Record<Column, string | number | undefined>> = {}): Line => ({
      ...filledOnly(cells),
      kind: ROW_KINDS[kind][language],
    }),
    setting: (name: Setting, count?: number) => SETTINGS[name][language].replace("#", String(count)),
    language,
  };
}
export type Liner = ReturnType<typeof liner>;

const filledOnly = (cells: Partial<Record<Column, string | number | undefined>>) =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== ""));

const texts = ({ en, nl }: Words) => ({ en, nl });

/** An item as rows: the item, its data, and each question with all that belongs to it below. */
export function linesOfItem(item: Item, { line, setting, language }: Liner): readonly Line[] {
  const { id, version, level, help, parameters, derived = {}, measures = {}, constraints = [], parts } = item;
  return [
    line("item", {
      name: id,
      ...texts(help.title),
      type: LEVELS[level][language],
      settings: version === 1 ? undefined : setting("version", version),
    }),
    line("stem", texts(help.stem)),
    ...(help.source === undefined ? [] : [line("source", { [language]: help.source })]),
    ...parameters.map((parameter) => lineOfParameter(parameter, { line, setting, language })),
    ...Object.entries(derived).map(([name, formula]) => {
      const measure = measures[name];
      return line("helper", { name, formula, type: measure && MEASURES[measure][language] });
    }),
    ...constraints.map((formula) => line("condition", { formula })),
    ...parts.flatMap((part) => linesOfPart(part, { line, setting, language })),
  ];
}

function lineOfParameter(parameter: Parameter, { line, language }: Liner): Line {
  const { name, label, measure, worked } = parameter;
  const limits =
    "values" in parameter
      ? { values: listText(parameter.values, language) }
      : { lowest: parameter.lowest, highest: parameter.highest, step: parameter.step };
  return line("parameter", { name, ...texts(label), type: MEASURES[measure][language], worked, ...limits });
}

function linesOfPart(part: Part, made: Liner): readonly Line[] {
  const { line, language } = made;
  const { prompt, hint, solution } = part.help;
  return [
    line("question", {
      name: part.id,
      ...texts(prompt),
      type: PART_KINDS[part.kind][language],
      points: part.points,
      settings: questionSetting(part, made),
    }),
    ...(hint ? [line("hint", texts(hint))] : []),
    ...(solution ? [line("solution", texts(solution))] : []),
    ...linesOfAnswer(part, made),
    ...("carry" in part && part.carry ? [line("carry", { formula: part.carry.when, credit: part.carry.credit })] : []),
    ...("mistakes" in part ? part.mistakes.map((mistake) => lineOfMistake(mistake, made)) : []),
  ];
}

function questionSetting(part: Part, { setting }: Liner): string | undefined {
  if (part.kind === "choice" && part.shuffled) return setting("shuffled");
  if (part.kind === "match" && part.shown !== undefined) return setting("shown", part.shown);
  return part.kind === "text" ? setting("mostWords", part.mostWords) : undefined;
}

function linesOfAnswer(part: Part, { line, setting, language }: Liner): readonly Line[] {
  const named = (kind: RowKind, { key, label }: Option) => line(kind, { name: key, ...texts(label) });
  switch (part.kind) {
    case "number": {
      const { name, answer: formula, measure, decimals, tolerance, percent, use } = part;
      const settings = [...(use ? [USES[use][language]] : []), ...(percent ? [setting("fractionOnly")] : [])];
      return [
        line("answer", {
          ...{ name, formula, decimals, type: MEASURES[measure][language], settings: settings.join("; ") },
          ...(tolerance && { tolerance: tolerance.value, toleranceKind: TOLERANCES[tolerance.mode][language] }),
        }),
      ];
    }
    case "choice":
      return [line("answer", { formula: part.answer }), ...part.options.map((one) => named("option", one))];
    case "classify":
      return [
        line("answer", { formula: part.answer }),
        ...part.options.map((one) => named("option", one)),
        ...part.rows.flatMap(({ values = {}, ...row }) => [
          named("row", row),
          ...Object.entries(values).map(([name, formula]) => line("value", { name, formula })),
        ]),
      ];
    case "match":
      return part.cards.flatMap(({ key, front, back }) => [
        named("front", { key, label: front }),
        line("back", texts(back)),
      ]);
    case "multi":
      return part.options.map(({ isRight, key: name, label }) =>
        line("option", { name, ...texts(label), settings: isRight ? setting("right") : undefined }),
      );
    case "order":
      return part.steps.map((one) => named("step", one));
    case "text":
      return part.rubric.map(({ points, criterion }) => line("criterion", { points, ...texts(criterion) }));
  }
}

function lineOfMistake(mistake: Mistake | WrongChoice, { line, setting }: Liner): Line {
  const { id: name, credit, feedback } = mistake;
  const formula = "when" in mistake ? mistake.when : mistake.formula;
  const settings = "mayCoincide" in mistake && mistake.mayCoincide ? setting("mayCoincide") : undefined;
  return line("mistake", { name, formula, credit, ...texts(feedback), settings });
}
