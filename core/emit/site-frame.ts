import { LANGUAGES, type Language } from "../words.ts";
import { html, type Markup } from "./markup.ts";
import { SITE_TEXTS } from "./site-texts.ts";

/** Nothing but their own style sheet, their own pictures and, for the search, their own script. */
const policy = (script: boolean): string =>
  `default-src 'none'; style-src 'self'; img-src 'self' data:;${script ? " script-src 'self';" : ""} base-uri 'none'; form-action 'none'`;

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='7' height='7' fill='%230b6a5f'/%3E%3Crect x='9' width='7' height='7' fill='%23d97706'/%3E%3Crect y='9' width='7' height='7' fill='%2394a3b8'/%3E%3Crect x='9' y='9' width='7' height='7' fill='%232563eb'/%3E%3C/svg%3E";

export interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The file, which the other language has too. */
  readonly file: string;
  readonly body: Markup;
  readonly script?: true;
}

/** A page of the site around its own part. */
export function framed({ language, title, description, file, body, script }: Frame): string {
  const texts = SITE_TEXTS[language];
  const other = LANGUAGES.find((one) => one !== language) as Language;
  const there = `../${other}/${file}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(script === true)}">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="alternate" hreflang="${other}" href="${there}">
<link rel="stylesheet" href="../page.css">
${script && html`<script src="../search.js" defer></script>`}
</head>
<body>
<a class="skip" href="#text">${texts.skip}</a>
<header>
<nav><a href="index.html">${texts.all}</a></nav>
<a href="${there}" hreflang="${other}" lang="${other}">${texts.inOther}</a>
</header>
<main id="text" tabindex="-1">
${body}
</main>
</body>
</html>
`.markup;
}

/** Where the page of a function is. */
export const fileOf = (id: string): string => `${id}.html`;

/** The page that lets a reader choose a language. */
export const choicePage = (): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(false)}">
<meta name="color-scheme" content="light dark">
<title>${SITE_TEXTS.en.name}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="page.css">
</head>
<body>
<main id="text">
<h1>Kwadrant</h1>
<ul class="functions">
${LANGUAGES.map(
  (
    language,
  ) => html`<li lang="${language}"><a href="${language}/index.html" hreflang="${language}">${SITE_TEXTS[language].name}</a><p>${SITE_TEXTS[language].intro}</p></li>
`,
)}</ul>
</main>
</body>
</html>
`.markup;
