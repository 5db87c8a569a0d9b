import typescript, { type Node, type PropertyAssignment, type SourceFile, type TransformerFactory } from "typescript";

/** Texts that only the pane and the metadata show. Cells need names, labels, steps and refusals. */
const TEXTS: ReadonlySet<string> = new Set(["title", "summary", "help", "native"]);
const LISTS: ReadonlySet<string> = new Set(["sources", "examples"]);

/** Empties the help in definitions and their translations, which is a third of the file that answers cells. */
export const stripHelp: TransformerFactory<SourceFile> = (context) => (file) => {
  const { factory } = context;
  const visit = (node: Node): Node => {
    if (typescript.isPropertyAssignment(node)) {
      if (isHelp(node)) return factory.updatePropertyAssignment(node, node.name, factory.createStringLiteral(""));
      if (isList(node))
        return factory.updatePropertyAssignment(node, node.name, factory.createArrayLiteralExpression());
    }
    return typescript.visitEachChild(node, visit, context);
  };
  return typescript.visitEachChild(file, visit, context);
};

const nameOf = ({ name }: PropertyAssignment): string => (typescript.isIdentifier(name) ? name.text : "");

function isHelp(property: PropertyAssignment): boolean {
  if (!typescript.isStringLiteralLike(property.initializer)) return false;
  return TEXTS.has(nameOf(property)) || (nameOf(property) === "formula" && !isStep(property));
}

const isList = (property: PropertyAssignment): boolean =>
  LISTS.has(nameOf(property)) && typescript.isArrayLiteralExpression(property.initializer);

/** A step has a formula too, which EXPLAIN shows; only a calculator has a summary beside it. */
function isStep({ parent }: PropertyAssignment): boolean {
  const siblings = typescript.isObjectLiteralExpression(parent) ? parent.properties : [];
  return !siblings.some((sibling) => typescript.isPropertyAssignment(sibling) && nameOf(sibling) === "summary");
}
