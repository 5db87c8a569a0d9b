import { FAMILY_NAMES, wordsFor } from "../i18n/index.ts";
import { type Entry, entries, type FamilyName, families } from "../registry.ts";
import { LANGUAGES, type Language, type Words } from "../words.ts";
import { html } from "./markup.ts";
import { blockMarkup } from "./reference-html.ts";
import { fileOf, framed } from "./site-frame.ts";
import { SITE_TEXTS } from "./site-texts.ts";

/** What the search looks in: both languages, so that whoever thinks in Dutch finds an English page. */
const searched = (entry: Entry): string =>
  LANGUAGES.flatMap((language) => {
    const { title, summary } = wordsFor(entry, language);
    return [title, summary];
  }).join(" ");

/** What the index says of a page that is no function's. */
export interface Linked {
  readonly file: string;
  readonly title: Words;
  readonly summary: Words;
}

/** All functions of the site by family, with a search. */
export function indexPage(language: Language, articles: readonly Linked[]): string {
  const texts = SITE_TEXTS[language];
  const list = (family: FamilyName) =>
    entries
      .filter((entry) => entry.family === family)
      .map((entry) => {
        const { title, summary } = wordsFor(entry, language);
        const { id } = entry.calculator;
        return html`<li data-search="${`${id} ${searched(entry)}`}"><a href="${fileOf(id)}">${id}: ${title}</a><p>${summary}</p></li>
`;
      });
  const body = html`<h1>${texts.name}</h1>
<p class="summary">${texts.intro}</p>
<form role="search" hidden>
<label for="search">${texts.search}</label>
<input id="search" type="search" autocomplete="off">
<p role="status" data-found="${texts.found}"></p>
</form>
${
  articles.length === 0
    ? undefined
    : html`<section>
<h2>${texts.guides}</h2>
<ul class="functions">
${articles.map(
  ({ file, title, summary }) => html`<li><a href="${file}">${title[language]}</a><p>${summary[language]}</p></li>
`,
)}</ul>
</section>
`
}${(Object.keys(families) as FamilyName[]).map(
  (family) => html`<section class="family">
<h2>${FAMILY_NAMES[family][language]}</h2>
<ul class="functions">
${list(family)}</ul>
</section>
`,
)}<section>
<h2>${texts.everywhere}</h2>
${blockMarkup({ kind: "list", items: texts.rules }, fileOf)}</section>`;
  return framed({ language, title: texts.name, description: texts.intro, file: "index.html", body, script: true });
}
