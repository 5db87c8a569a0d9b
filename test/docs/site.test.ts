import path from "node:path";
import { describe, expect, it } from "vitest";
import { NOTATIONS } from "../../core/emit/formula-text.ts";
import { html } from "../../core/emit/markup.ts";
import { referencePage } from "../../core/emit/reference-page.ts";
import { entries } from "../../core/registry.ts";
import { LANGUAGES } from "../../core/words.ts";
import { WORKED_PAGE } from "../../pane/customers/worked-page.ts";
import { exercisesArticle } from "../../scripts/docs/exercises/page.ts";
import { docsFiles, docsSite } from "../../scripts/docs/site.ts";
import { viewsArticle } from "../../scripts/docs/views/page.ts";
import { textsOfPage, visible } from "./page-texts.ts";

const files = [...docsFiles().keys()];
const site = await docsSite();
const pages = [...site];

describe("the reference pages", () => {
  it("are one per function and language, the articles, an index per language, and the choice between them", () => {
    const names = entries.map(({ calculator }) => `${calculator.id}.html`);
    const expected = LANGUAGES.flatMap((language) =>
      [...names, "index.html", WORKED_PAGE, viewsArticle.file, exercisesArticle.file].map(
        (name) => `${language}/${name}`,
      ),
    );
    expect([...site.keys()].sort()).toEqual(["index.html", ...expected].sort());
  });

  it.each(pages)("%s has links that lead somewhere", (file, page) => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, link]) => link as string);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      if (/^https:\/\/\S+$|^data:image\/svg/.test(link)) continue;
      if (link.startsWith("#")) expect(ids).toContain(link.slice(1));
      else expect([...site.keys(), ...files]).toContain(path.posix.join(path.posix.dirname(file), link));
    }
  });

  it.each(pages)("%s says its language and allows nothing from elsewhere", (file, page) => {
    const [, language = ""] = /^(en|nl)\//.exec(file) ?? [];
    expect(page).toContain(`<html lang="${language || "en"}">`);
    const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    expect(policy).toContain("default-src &#39;none&#39;");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page).not.toMatch(/<style|style="| on\w+="|<script(?! src="\.\.\/search\.js" defer>)/);
    if (language !== "") expect(page).toContain(`lang="${language === "en" ? "nl" : "en"}"`);
  });

  it.each(LANGUAGES)("show in %s all that the pane shows, in the same order", (language) => {
    for (const entry of entries) {
      const text = visible(site.get(`${language}/${entry.calculator.id}.html`) ?? "");
      let from = 0;
      for (const part of textsOfPage(referencePage(entry, NOTATIONS[language], language))) {
        const at = text.indexOf(part, from);
        expect(at, `${entry.calculator.id}: ${part}`).toBeGreaterThanOrEqual(0);
        from = at;
      }
    }
  });

  it("escape what they are made of", () => {
    const cell = `<b onclick="x">'&`;
    expect(html`<p title="${cell}">${cell}</p>`.markup).toBe(
      '<p title="&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;">&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;</p>',
    );
    expect(html`<ul>${[html`<li>${"<"}</li>`, html`<li></li>`]}${undefined}</ul>`.markup).toBe(
      "<ul><li>&lt;</li><li></li></ul>",
    );
    expect(site.get("en/NPS.html")).toContain("&quot;&gt;=9&quot;");
  });
});
