import { minify } from "terser";
import { withoutHelp } from "../scripts/without-help.ts";

/**
 * The bundle of a script project: without help, which the stubs and the sidebar have of their own, without comments, and
 * without code that nothing calls; yet in the names and lines of its source, for whoever opens the script editor. What
 * libraries ask to be kept of their licences comes first, each paragraph once.
 */
export async function slim(code: string): Promise<string> {
  const comments = code.match(/\/\*[\s\S]*?\*\//g) ?? [];
  const notices = comments.filter((comment) => /licen[cs]e|copyright/i.test(comment)).flatMap(paragraphsOf);
  const { code: slimmed = "" } = await minify(withoutHelp(code, true), {
    ecma: 2019,
    mangle: false,
    // Only what nothing uses goes: the rest stays where its author put it.
    compress: { defaults: false, dead_code: true, unused: true, side_effects: true, passes: 2 },
    format: { beautify: true, indent_level: 0, comments: false },
  });
  return [commentOf([...new Set(notices)]), slimmed].join("\n");
}

const paragraphsOf = (comment: string): readonly string[] =>
  comment
    .replace(/^\/\*[*!]?|\*\/$/g, "")
    .replace(/^[ \t]*\*?[ \t]?/gm, "")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");

const commentOf = (paragraphs: readonly string[]): string =>
  paragraphs.length === 0 ? "" : `/*\n${paragraphs.join("\n\n")}\n*/`;
