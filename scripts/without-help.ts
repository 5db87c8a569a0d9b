import ts from "typescript";
import webpack, { type Compiler } from "webpack";

/** Slots of calculators, of their words and of the data behind them that only help and reference pages read. */
const HELP: readonly string[] = [
  "examples",
  "help",
  "native",
  "related",
  "rivals",
  "rules",
  "since",
  "sources",
  "summary",
];

/** Slots that a pane reads too, besides the cells: what a bundle for cells alone does without. */
const PANE: readonly string[] = ["notes", "picture"];

/**
 * The code of a bundle that answers cells, without the texts that its host shows from elsewhere: half its size. Without a
 * pane either, it goes without what only a pane shows of an answer.
 */
export function withoutHelp(code: string, paneToo = false): string {
  const slots = new Set(paneToo ? [...HELP, ...PANE] : HELP);
  const file = ts.createSourceFile("bundle.js", code, ts.ScriptTarget.ES2019, true, ts.ScriptKind.JS);
  const kept: string[] = [];
  let copied = 0;
  const replace = (from: number, to: number, text: string) => {
    kept.push(code.slice(copied, from), text);
    copied = to;
  };
  const visit = (node: ts.Node): void => {
    if (isHelp(node)) replace(node.initializer.getStart(file), node.end, "{}");
    else if (!isSlot(node) || !(slots.has(node.name.text) || isFormulaOfPage(node))) ts.forEachChild(node, visit);
    else if (isText(node.initializer)) replace(node.getStart(file), endOfSlot(node, file), "");
    // Whoever walks a list or asks for a language finds nothing there.
    else if (ts.isArrayLiteralExpression(node.initializer)) replace(node.initializer.getStart(file), node.end, "[]");
    else if (ts.isObjectLiteralExpression(node.initializer)) replace(node.initializer.getStart(file), node.end, "{}");
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return kept.join("") + code.slice(copied);
}

type Slot = ts.PropertyAssignment & { readonly name: ts.Identifier };

const isSlot = (node: ts.Node): node is Slot => ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);

/** Up to the next slot or the end of the last, so that the comma goes too. */
function endOfSlot(slot: Slot, file: ts.SourceFile): number {
  const { properties } = slot.parent;
  return properties[properties.indexOf(slot) + 1]?.getStart(file) ?? properties.end;
}

/** A text written out, or one of those under `help`; what a function makes or gets is something else of that name. */
const isText = (value: ts.Expression): boolean =>
  ts.isStringLiteralLike(value) ||
  (ts.isPropertyAccessExpression(value) && ts.isIdentifier(value.expression) && HELP_NAME.test(value.expression.text));

/** The formula of a function stands on its page, beside its summary; that of a step is shown in cells too. */
const isFormulaOfPage = ({ name, parent }: Slot): boolean =>
  name.text === "formula" && parent.properties.some((other) => isSlot(other) && other.name.text === "summary");

/** Where webpack puts several files of texts in one scope, `help` is called `funnel_help`. */
const HELP_NAME = /(?:^|_)help$/;

/** The `help` of a file of texts, or rules and rivals that several functions share. */
const isHelp = (node: ts.Node): node is ts.VariableDeclaration & { readonly initializer: ts.Expression } =>
  ts.isVariableDeclaration(node) &&
  ts.isIdentifier(node.name) &&
  (HELP_NAME.test(node.name.text) || /(?:^|_)(?:RIVALS|RULES)$/.test(node.name.text)) &&
  node.initializer !== undefined &&
  ts.isObjectLiteralExpression(node.initializer);

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
