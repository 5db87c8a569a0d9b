import { FAMILY_NAMES, wordsFor } from "../i18n/index.ts";
import { type Entry, entries, type FamilyName, families } from "../registry.ts";
import { LANGUAGES, type Language } from "../words.ts";
import { NOTATIONS } from "./formula-text.ts";
import { html, type Markup } from "./markup.ts";
import { blockMarkup } from "./reference-html.ts";
import { referencePage } from "./reference-page.ts";

/** What stands around the pages of the site. */
const TEXTS = {
  en: {
    name: "Kwadrant reference",
    skip: "Skip to the text",
    all: "All functions",
    inOther: "Nederlands",
    intro:
      "Sales and account-management models as spreadsheet functions, the same in Excel, in Google Sheets and in the playground.",
    search: "Search functions",
    found: "functions found",
    everywhere: "What holds for all functions",
    rules: [
      "Rates are fractions: type 45% or 0.45.",
      "Numbers stored as text are read, with a point or a comma for decimals; text that can be read two ways is refused.",
      "Dates are cells with a date, or text like 2026-03-31.",
      'Functions that answer with words take "en" or "nl" as their last argument; left out, they speak the language of the workbook.',
      "Results are not rounded: the format of the cell does that.",
    ],
  },
  nl: {
    name: "Kwadrant-naslag",
    skip: "Naar de tekst",
    all: "Alle functies",
    inOther: "English",
    intro:
      "Modellen voor verkoop en accountmanagement als functies in je rekenblad, hetzelfde in Excel, in Google Sheets en in de proefruimte.",
    search: "Zoek functies",
    found: "functies gevonden",
    everywhere: "Wat voor alle functies geldt",
    rules: [
      "Percentages zijn fracties: typ 45% of 0,45.",
      "Getallen die als tekst zijn opgeslagen, worden gelezen, met een komma of een punt voor de decimalen; tekst die op twee manieren te lezen is, wordt geweigerd.",
      "Datums zijn cellen met een datum, of tekst zoals 2026-03-31.",
      'Functies die met woorden antwoorden, hebben "en" of "nl" als laatste argument; vul je dat niet in, dan spreken ze de taal van de werkmap.',
      "Uitkomsten zijn niet afgerond: dat doet de celopmaak.",
    ],
  },
} as const satisfies Record<Language, unknown>;

/** The pages are text: nothing but their own style sheet and, for the search, their own script. */
const policy = (script: boolean): string =>
  `default-src 'none'; style-src 'self'; img-src data:;${script ? " script-src 'self';" : ""} base-uri 'none'; form-action 'none'`;

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='7' height='7' fill='%230b6a5f'/%3E%3Crect x='9' width='7' height='7' fill='%23d97706'/%3E%3Crect y='9' width='7' height='7' fill='%2394a3b8'/%3E%3Crect x='9' y='9' width='7' height='7' fill='%232563eb'/%3E%3C/svg%3E";

interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The file, which the other language has too. */
  readonly file: string;
  readonly body: Markup;
  readonly script?: true;
}

function framed({ language, title, description, file, body, script }: Frame): string {
  const texts = TEXTS[language];
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

const fileOf = ({ calculator }: Entry): string => `${calculator.id}.html`;

function functionPage(entry: Entry, language: Language): string {
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
    title: `${id}: ${title} – ${TEXTS[language].name}`,
    description: summary,
    file: fileOf(entry),
    body,
  });
}

/** What the search looks in: both languages, so that whoever thinks in Dutch finds an English page. */
const searched = (entry: Entry): string =>
  LANGUAGES.flatMap((language) => {
    const { title, summary } = wordsFor(entry, language);
    return [title, summary];
  }).join(" ");

function indexPage(language: Language): string {
  const texts = TEXTS[language];
  const list = (family: FamilyName) =>
    entries
      .filter((entry) => entry.family === family)
      .map((entry) => {
        const { title, summary } = wordsFor(entry, language);
        const { id } = entry.calculator;
        return html`<li data-search="${`${id} ${searched(entry)}`}"><a href="${fileOf(entry)}">${id}: ${title}</a><p>${summary}</p></li>
`;
      });
  const body = html`<h1>${texts.name}</h1>
<p class="summary">${texts.intro}</p>
<form role="search" hidden>
<label for="search">${texts.search}</label>
<input id="search" type="search" autocomplete="off">
<p role="status" data-found="${texts.found}"></p>
</form>
${(Object.keys(families) as FamilyName[]).map(
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

/** The page that lets a reader choose a language. */
const choicePage = (): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(false)}">
<meta name="color-scheme" content="light dark">
<title>${TEXTS.en.name}</title>
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
  ) => html`<li lang="${language}"><a href="${language}/index.html" hreflang="${language}">${TEXTS[language].name}</a><p>${TEXTS[language].intro}</p></li>
`,
)}</ul>
</main>
</body>
</html>
`.markup;

/** Every page of the site by its path: one per function and language, an index per language, and the choice between them. */
export function referenceSite(): ReadonlyMap<string, string> {
  const pages = LANGUAGES.flatMap((language) => [
    [`${language}/index.html`, indexPage(language)] as const,
    ...entries.map((entry) => [`${language}/${fileOf(entry)}`, functionPage(entry, language)] as const),
  ]);
  return new Map([["index.html", choicePage()], ...pages]);
}
