import { readFileSync } from "node:fs";
import path from "node:path";
import { html } from "../../../core/emit/markup.ts";
import type { Article } from "../../../core/emit/reference-site.ts";
import { LANGUAGES, type Language } from "../../../core/words.ts";
import { VIEWS } from "./list.ts";

/** Where the pictures stand that the test of the views takes, one per view and language. */
export const PICTURES = path.resolve(import.meta.dirname, "../../../docs/images/views");

export const pictureOf = (view: string, language: Language): string => `${view}-${language}.png`;

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path.join(PICTURES, file));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const SUMMARY = {
  en: "What you see in the pane beside your sheet, on made-up data.",
  nl: "Wat je ziet in het paneel naast je blad, met verzonnen gegevens.",
} as const;
const TITLE = { en: "The pane, view by view", nl: "Het paneel, scherm voor scherm" } as const;

/** The page that shows every view of the pane. */
export const viewsArticle: Article = {
  file: "pane.html",
  title: TITLE,
  summary: SUMMARY,
  body: (language) => html`<h1>${TITLE[language]}</h1>
<p class="summary">${SUMMARY[language]}</p>
${VIEWS.map((view) => {
  const picture = pictureOf(view.name, language);
  const { width, height } = sizeOf(picture);
  return html`<section id="${view.name}" class="view">
<h2>${view.title[language]}</h2>
<p>${view.text[language]}</p>
<img src="../images/${picture}" alt="${view.alt[language]}" width="${String(width)}" height="${String(height)}" loading="lazy">
</section>
`;
})}`,
};

/** The files that the page shows: where they go on the site, and where they are. */
export const viewsFiles = (): ReadonlyMap<string, string> =>
  new Map(
    VIEWS.flatMap(({ name }) => LANGUAGES.map((language) => pictureOf(name, language))).map((file) => [
      `images/${file}`,
      path.join(PICTURES, file),
    ]),
  );
