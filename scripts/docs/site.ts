import { referenceSite } from "../../core/emit/reference-site.ts";
import { workedArticle } from "./worked/page.ts";

/** Every page of dist/docs by its path: the reference, and the page that works an example out. */
export const docsSite = async (): Promise<ReadonlyMap<string, string>> => referenceSite([await workedArticle()]);
