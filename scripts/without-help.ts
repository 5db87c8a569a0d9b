import ts from "typescript";
import webpack, { type Compiler } from "webpack";

/** Slots of calculators, of their words and of the data behind them that only help and reference pages read. */
const HELP = new Set([
  "examples",
  "help",
  "native",
  "picture",
  "related",
  "rivals",
  "rules",
  "since",
  "sources",
  "summary",
]);

/** A bundle that answers cells, without the texts that its host shows from elsewhere: a third of its size. */
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
    else if (isHelp(node)) visit(node.initializer, true);
    else ts.forEachChild(node, (child) => visit(child, inHelp && ts.isObjectLiteralExpression(node)));
  };
  visit(file, false);
  return kept.join("") + code.slice(copied);
}

const isLiteralSlot = (node: ts.Node): node is ts.PropertyAssignment & { readonly name: ts.Identifier } =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);

/**
 * The `help` of a file of texts, or rules and rivals that several functions share; where webpack puts several such files
 * in one scope it is called `funnel_help`.
 */
const isHelp = (node: ts.Node): node is ts.VariableDeclaration & { readonly initializer: ts.Expression } =>
  ts.isVariableDeclaration(node) &&
  ts.isIdentifier(node.name) &&
  /(?:^|_)(?:help|RIVALS|RULES)$/.test(node.name.text) &&
  node.initializer !== undefined;

/** Does so to a file of a build before it is minified. */
export function dropHelp(file: string) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap("help", (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
        compilation.hooks.processAssets.tap({ name: "help", stage }, () => {
          compilation.updateAsset(
            file,
            (source) => new webpack.sources.RawSource(withoutHelp(source.source().toString())),
          );
        });
      });
    },
  };
}
