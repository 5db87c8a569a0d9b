import type { Cell } from "../../../core/cells.ts";
import type { Language } from "../../../core/words.ts";
import { type Choice, startingChoice, withKind } from "../../../pane/classify/choice.ts";
import { type ClassifyPlan, classifyPlan, type Image, type PlanOptions } from "../../../pane/classify/classify-plan.ts";
import { findList } from "../../../pane/classify/find-list.ts";
import { KINDS } from "../../../pane/classify/kinds.ts";
import { addressOn, surroundingsOf } from "../../../pane/classify/place.ts";
import { type Preview, previewOf } from "../../../pane/classify/preview.ts";
import { readBlock } from "../../../pane/classify/read-block.ts";
import { TEXTS } from "../../../pane/texts/index.ts";
import type { Workbook } from "../../../pane/workbook.ts";

export const EVERYTHING: PlanOptions = { live: true, colours: true, chart: true };

export interface Planned {
  readonly choice: Choice;
  readonly preview: Preview;
  readonly plan: ClassifyPlan;
}

/** What the pane would write for the list around the active cell. */
export async function planFor(
  workbook: Workbook,
  {
    kind,
    options = {},
    change = (choice) => choice,
    can = workbook.can,
    image,
  }: {
    readonly kind?: string;
    readonly options?: Partial<PlanOptions>;
    readonly change?: (choice: Choice) => Choice;
    readonly can?: Workbook["can"];
    readonly image?: Image;
  } = {},
): Promise<Planned> {
  const language = await workbook.labelLanguage();
  const list = findList(await readBlock(workbook));
  const started = list === undefined ? undefined : startingChoice(list, KINDS, language);
  if (started === undefined) throw new Error("there is nothing to classify");
  const other = KINDS.find(({ id }) => id === kind);
  const choice = change(other === undefined ? started.choice : withKind(started.choice, other, language));
  const previewed = previewOf(choice);
  if (previewed.kind !== "preview") throw new Error(`no preview: ${JSON.stringify(previewed)}`);
  const rectangle = surroundingsOf(choice.list);
  const cells = await workbook.read(addressOn(choice.list.sheet, rectangle));
  const plan = classifyPlan(
    choice,
    previewed.preview,
    { ...EVERYTHING, ...options },
    {
      host: workbook.host,
      can,
      names: await workbook.names(),
      sheets: await workbook.sheets(),
      seen: { rectangle, cells },
      language,
      words: TEXTS[language].classify.sheet,
      image,
    },
  );
  return { choice, preview: previewed.preview, plan };
}

/** The classes of a preview from its first row to its last, in one language. */
export const classesIn = ({ classes: { labels, of } }: Preview, language: Language = "en"): readonly string[] =>
  Array.from(of, (at) => labels[at]?.[language] ?? "");

/** A column of cells as texts. */
export const column = (cells: readonly (readonly Cell[])[], at = 0): readonly string[] =>
  cells.map((row) => String(row[at] ?? ""));
