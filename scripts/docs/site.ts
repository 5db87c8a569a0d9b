import path from "node:path";
import { referenceSite } from "../../core/emit/reference-site.ts";
import { exercisesArticle } from "./exercises/page.ts";
import { viewsArticle, viewsFiles } from "./views/page.ts";
import { workedArticle } from "./worked/page.ts";

/** Every page of dist/docs by its path: the reference, the pane view by view, the page that works an example out and the exercises. */
export const docsSite = async (): Promise<ReadonlyMap<string, string>> =>
  referenceSite([viewsArticle, await workedArticle(), exercisesArticle]);

/** The other files of dist/docs: where they go, and where they are. */
export const docsFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ...["page.css", "search.js"].map((file) => [file, path.join(import.meta.dirname, file)] as const),
    ...viewsFiles(),
  ]);
