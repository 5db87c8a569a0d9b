import { NOTATIONS } from "../../../core/emit/formula-text.ts";
import { html, type Markup } from "../../../core/emit/markup.ts";
import type { Block } from "../../../core/emit/reference-blocks.ts";
import { blockMarkup } from "../../../core/emit/reference-html.ts";
import type { Article } from "../../../core/emit/reference-site.ts";
import { fileOf } from "../../../core/emit/site-frame.ts";
import { formatMeasure, textWithFigures } from "../../../core/i18n/exercises.ts";
import { fill } from "../../../core/i18n/format.ts";
import { hasRows, optionsOf, rowsOf } from "../../../core/items/arrangement.ts";
import { allItems, TOPICS } from "../../../core/items/bank/index.ts";
import { workedFigures } from "../../../core/items/figures.ts";
import type { Item, Part } from "../../../core/items/item.ts";
import type { Language, Words } from "../../../core/words.ts";
import { promptOf } from "../../../teaching/hand-out/plan-item.ts";
import { SHEET_TEXTS } from "../../../teaching/texts/sheet.ts";
import { TEXTS } from "./texts.ts";

const FILE = "exercises.html";

/** What students may choose, number or tick, in the order of the worked figures: an order that gives nothing away. */
function choices(item: Item, part: Part, language: Language): readonly Block[] {
  const figures = workedFigures(item);
  const worded = ({ label }: { readonly label: Words }) => textWithFigures(label, item, figures, language);
  const list = (title: Words, texts: readonly string[]): readonly Block[] =>
    texts.length === 0
      ? []
      : [
          { kind: "quiet", text: fill(title[language], { part: `${item.id}.${part.id}` }) },
          { kind: "list", items: texts },
        ];
  return [
    ...list(TEXTS.cells, hasRows(part) ? rowsOf(part, item, figures).map(worded) : []),
    ...list(SHEET_TEXTS.choices, optionsOf(part, item, figures).map(worded)),
  ];
}

function exerciseBlocks(item: Item, language: Language): readonly Block[] {
  const figures = workedFigures(item);
  const worded = (text: Words) => textWithFigures(text, item, figures, language);
  const { figure, value, no, question, points } = SHEET_TEXTS;
  const data = item.parameters.map(({ name, label, measure }) => [
    label[language],
    formatMeasure(figures[name] ?? 0, measure, language),
  ]);
  const questions = item.parts.map((part) => [
    `${item.id}.${part.id}`,
    promptOf(part, worded(part.help.prompt), language),
    String(part.points),
  ]);
  return [
    { kind: "paragraph", text: worded(item.help.stem) },
    ...(data.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            label: fill(TEXTS.data[language], { id: item.id }),
            headers: [figure[language], value[language]],
            rows: data,
          },
        ]),
    {
      kind: "table",
      label: fill(TEXTS.questions[language], { id: item.id }),
      headers: [no[language], question[language], points[language]],
      rows: questions,
      numbered: true,
    },
    ...item.parts.flatMap((part) => choices(item, part, language)),
  ];
}

function exercise(item: Item, language: Language): Markup {
  const title = textWithFigures(item.help.title, item, workedFigures(item), language);
  return html`<section id="${item.id}">
<h3>${item.id}: ${title}</h3>
${exerciseBlocks(item, language).map((block) => blockMarkup(block, fileOf))}</section>
`;
}

function body(language: Language): Markup {
  const { separator } = NOTATIONS[language];
  const call = `=CHECK("CLV-01.b"${separator}B6${separator}A1:B3${separator}B5)`;
  return html`<h1>${TEXTS.title[language]}</h1>
<p class="summary">${summary[language]}</p>
<p>${TEXTS.intro[language]}</p>
<p class="code"><code>${call}</code></p>
<p>${TEXTS.rest[language]} <a href="${fileOf("CHECK")}">CHECK</a> · <a href="${fileOf("DIAGNOSE")}">DIAGNOSE</a></p>
<nav aria-label="${TEXTS.topics[language]}">
<ul>
${TOPICS.map(
  ({ id, name }) => html`<li><a href="#${id}">${name[language]}</a></li>
`,
)}</ul>
</nav>
${TOPICS.map(
  ({ id, name, items }) => html`<section id="${id}">
<h2>${name[language]}</h2>
${items().map((item) => exercise(item, language))}</section>
`,
)}`;
}

const counted = (text: string): string => fill(text, { count: String(allItems().length) });
const summary: Words = { en: counted(TEXTS.summary.en), nl: counted(TEXTS.summary.nl) };

/** The page that lists every exercise by the name that CHECK takes, with the figures of its worked example and without answers. */
export const exercisesArticle: Article = { file: FILE, title: TEXTS.title, summary, body };
