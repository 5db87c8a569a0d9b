import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../core/words.ts";
import { VIEWS } from "../../scripts/docs/views/list.ts";
import { PICTURES, pictureOf, viewsArticle } from "../../scripts/docs/views/page.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Bytes of all pictures together: everybody who clones the project gets them. */
const MOST = 2_200_000;

describe("the pane, view by view", () => {
  it("names every view of the pane, and no other", () => {
    const filesOf = (...folder: string[]) =>
      readdirSync(path.join(ROOT, "pane", "views", ...folder)).map((file) => path.posix.join(...folder, file));
    const files = [
      ...filesOf().filter((file) => file.endsWith("-view.tsx")),
      ...filesOf("teaching").filter((file) => file.endsWith("-tab.tsx")),
    ];
    const views = files.map((file) => file.replace(".tsx", ""));
    expect(new Set(VIEWS.map(({ file }) => file as string))).toEqual(new Set(views));
  });

  it("has a picture of each view in each language as wide as a pane, and no other: npm run pictures takes them", () => {
    const wanted = VIEWS.flatMap(({ name }) => LANGUAGES.map((language) => pictureOf(name, language)));
    expect(readdirSync(PICTURES).sort()).toEqual(wanted.sort());
    const sizes = wanted.map((file) => statSync(path.join(PICTURES, file)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MOST);
    for (const file of wanted) expect(readFileSync(path.join(PICTURES, file)).readUInt32BE(16), file).toBeLessThan(420);
  });

  it.each(LANGUAGES)("says in %s what each view is for and what is on its picture", (language) => {
    const page = viewsArticle.body(language).markup;
    for (const { name, title, text, alt } of VIEWS) {
      expect(page).toContain(`<section id="${name}"`);
      expect(page).toContain(`src="../images/${pictureOf(name, language)}"`);
      for (const words of [title, text, alt]) expect(page).toContain(words[language]);
    }
  });
});
