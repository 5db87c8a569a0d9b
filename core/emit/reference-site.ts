import { type Entry, entries } from "../registry.ts";
import { LANGUAGES, type Language, type Words } from "../words.ts";
import { NOTATIONS } from "./formula-text.ts";
import { html, type Markup } from "./markup.ts";
import { blockMarkup } from "./reference-html.ts";
import { referencePage } from "./reference-page.ts";
import { choicePage, fileOf, framed } from "./site-frame.ts";
import { indexPage } from "./site-index.ts";
import { SITE_TEXTS } from "./site-texts.ts";

/** The page of a function, as it stands in a file. */
export function functionPage(entry: Entry, language: Language): string {
  const { id, title, summary, sections } = referencePage(entry, NOTATIONS[language], language);
  const body = html`<p class="id">${id}</p>
<h1>${title}</h1>
<p class="summary">${summary}</p>
${sections.map(
  ({ key, heading, blocks }) => html`<section id="${key}">
<h2>${heading}</h2>
${blocks.map((block) => blockMarkup(block, fileOf))}</section>
`,
)}`;
  return framed({
    language,
    title: `${id}: ${title} – ${SITE_TEXTS[language].name}`,
    description: summary,
    file: fileOf(id),
    body,
  });
}

/** A page beside those of the functions. */
export interface Article {
  readonly file: string;
  readonly title: Words;
  readonly summary: Words;
  body(language: Language): Markup;
}

const articlePage = ({ file, title, summary, body }: Article, language: Language): string =>
  framed({
    language,
    title: `${title[language]} – ${SITE_TEXTS[language].name}`,
    description: summary[language],
    file,
    body: body(language),
  });

/**
 * Every page of the site by its path: one per function and language, the articles, an index per language, and the choice between
 * them.
 */
export function referenceSite(articles: readonly Article[] = []): ReadonlyMap<string, string> {
  const pages = LANGUAGES.flatMap((language) => [
    [`${language}/index.html`, indexPage(language, articles)] as const,
    ...articles.map((article) => [`${language}/${article.file}`, articlePage(article, language)] as const),
    ...entries.map((entry) => [`${language}/${fileOf(entry.calculator.id)}`, functionPage(entry, language)] as const),
  ]);
  return new Map([["index.html", choicePage()], ...pages]);
}
