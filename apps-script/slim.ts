import { minify } from "terser";
import ts from "typescript";

/**
 * The bundle of a script project: without help, which the stubs and the sidebar have of their own, without comments, and
 * without code that nothing calls; yet in the names and lines of its source, for whoever opens the script editor. What
 * libraries ask to be kept of their licences comes first, each text once.
 */
export async function slim(code: string): Promise<string> {
  const comments = code.match(/\/\*[\s\S]*?\*\//g) ?? [];
  const notices = comments.filter((comment) => /licen[cs]e|copyright/i.test(comment));
  const { code: slimmed = "" } = await minify(withoutHelp(code), {
    ecma: 2019,
    mangle: false,
    // Only what nothing uses goes: the rest stays where its author put it.
    compress: { defaults: false, dead_code: true, unused: true, side_effects: true, passes: 2 },
    format: { beautify: true, indent_level: 0, comments: false },
  });
  return [...new Set(notices), slimmed].join("\n");
}

/** Slots of calculators, of their words and of the data behind them that only help and reference pages read. */
const HELP = new Set(["examples", "help", "native", "since", "sources", "summary"]);

export function withoutHelp(code: string): string {
  const file = ts.createSourceFile("bundle.js", code, ts.ScriptTarget.ES2019, false, ts.ScriptKind.JS);
  const kept: string[] = [];
  let copied = 0;
  const replace = (node: ts.Node, text: string) => {
    kept.push(code.slice(copied, node.getStart(file)), text);
    copied = node.end;
  };
  const visit = (node: ts.Node, inHelp: boolean): void => {
    if (inHelp && ts.isStringLiteralLike(node)) replace(node, '""');
    else if (inHelp && ts.isArrayLiteralExpression(node)) replace(node, "[]");
    else if (isLiteralSlot(node)) visit(node.initializer, inHelp || HELP.has(node.name.text));
    else ts.forEachChild(node, (child) => visit(child, inHelp && ts.isObjectLiteralExpression(node)));
  };
  visit(file, false);
  return kept.join("") + code.slice(copied);
}

const isLiteralSlot = (node: ts.Node): node is ts.PropertyAssignment & { readonly name: ts.Identifier } =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);
