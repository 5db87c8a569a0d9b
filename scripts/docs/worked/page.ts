import { html, type Markup } from "../../../core/emit/markup.ts";
import type { Block } from "../../../core/emit/reference-blocks.ts";
import { blockMarkup } from "../../../core/emit/reference-html.ts";
import type { Article } from "../../../core/emit/reference-site.ts";
import { fileOf } from "../../../core/emit/site-frame.ts";
import { LANGUAGES, type Language } from "../../../core/words.ts";
import type { Chart } from "../../../pane/charts/chart.ts";
import { WORKED_PAGE } from "../../../pane/customers/worked-page.ts";
import { type Figures, workedFigures } from "./figures.ts";
import { pictureMarkup } from "./pictures.ts";
import { sectionsFor } from "./sections.ts";
import { type WorkedTexts, workedEn } from "./texts-en.ts";
import { workedNl } from "./texts-nl.ts";

export const WORKED_TEXTS: Readonly<Record<Language, WorkedTexts>> = { en: workedEn, nl: workedNl };

/** A section of the page: blocks as those of the reference, and pictures. */
export interface Section {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly (Block | { readonly kind: "picture"; readonly chart: Chart })[];
}

/** The page that goes from an export to a decision, in all languages. */
export async function workedArticle(): Promise<Article> {
  const figures = new Map<Language, Figures>();
  for (const language of LANGUAGES) figures.set(language, await workedFigures(language));
  return {
    file: WORKED_PAGE,
    title: { en: workedEn.title, nl: workedNl.title },
    summary: { en: workedEn.summary, nl: workedNl.summary },
    body: (language) => bodyOf(figures.get(language) as Figures, language),
  };
}

function bodyOf(figures: Figures, language: Language): Markup {
  const texts = WORKED_TEXTS[language];
  return html`<h1>${texts.title}</h1>
<p class="summary">${texts.summary}</p>
<p class="quiet">${texts.made}</p>
${sectionsFor(figures, texts, language).map(
  ({ key, heading, blocks }) => html`<section id="${key}">
<h2>${heading}</h2>
${blocks.map((block) =>
  block.kind === "picture" ? pictureMarkup(block.chart, texts.figures, language) : blockMarkup(block, fileOf),
)}</section>
`,
)}`;
}
