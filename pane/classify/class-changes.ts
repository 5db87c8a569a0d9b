import type { Language } from "../../core/words.ts";
import type { Change, ClassColour } from "../changes.ts";
import type { Workbook } from "../workbook.ts";
import type { Choice } from "./choice.ts";
import { headerAt } from "./class-column.ts";
import type { Layout } from "./layout.ts";
import { liveFormula, type References, signFormula } from "./live-formula.ts";
import { lookOf } from "./looks.ts";
import { addressOn, localAddress, type Rectangle } from "./place.ts";
import type { Preview } from "./preview.ts";

interface Writing {
  readonly live: boolean;
  readonly references: References;
  readonly host: Workbook["host"];
  readonly language: Language;
  /** The header of the signs. */
  readonly sign: string;
  readonly overwrite: boolean;
}

/** The class column with its header and its signs: as formulas that follow the list, or as texts. */
export function classChanges(choice: Choice, preview: Preview, layout: Layout, writing: Writing): readonly Change[] {
  const { list } = choice;
  const { header, classes, signs, at } = layout;
  const { language } = writing;
  const leave = writing.overwrite ? { overwrite: true } : {};
  const on = (rectangle: Rectangle) => addressOn(list.sheet, rectangle);
  const firstOf = (rectangle: Rectangle) => on({ ...rectangle, rows: 1, columns: 1 });
  const looks = looksIn(choice, preview);
  const titles = [headerAt(choice, preview.classes, at, language), ...(signs === undefined ? [] : [writing.sign])];
  const headings: readonly Change[] =
    header === undefined
      ? []
      : [
          { kind: "values", address: firstOf(header), values: [titles], ...leave },
          { kind: "heading", address: on(header) },
        ];
  if (!writing.live) {
    const rows = Array.from(preview.classes.of, (group) => {
      const look = looks[group];
      return [look?.label[language] ?? "", ...(signs === undefined ? [] : [look?.sign ?? ""])];
    });
    return [...headings, { kind: "values", address: firstOf(classes), values: rows, ...leave }];
  }
  const spilled = (rectangle: Rectangle, formula: string): Change => ({
    kind: "formula",
    address: firstOf(rectangle),
    formula,
    rows: rectangle.rows,
    columns: 1,
    ...leave,
  });
  return [
    ...headings,
    spilled(classes, liveFormula(choice, preview.rows, writing.references, writing.host)),
    ...(signs === undefined ? [] : [spilled(signs, signFormula(localAddress(classes), looks, writing.host))]),
  ];
}

/** The colours of classes and signs, whichever language the labels are in. */
export function colourChanges(choice: Choice, preview: Preview, { classes, signs }: Layout): readonly Change[] {
  const colours = looksIn(choice, preview).flatMap(({ label, sign, fill, ink }): readonly ClassColour[] =>
    [...new Set([label.en, label.nl, sign])].map((text) => ({ text, fill, ink })),
  );
  const columns = signs === undefined ? 1 : 2;
  return [{ kind: "colours", address: addressOn(choice.list.sheet, { ...classes, columns }), classes: colours }];
}

const looksIn = ({ kind }: Choice, { classes }: Preview) =>
  classes.labels.map((label, place) => ({ label, ...lookOf(kind, place) }));
