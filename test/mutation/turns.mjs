import { readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";

/** Where the count of turns stands in the global object. */
export const TURNS = "__kwadrantTurns";

const counter = { allowed: Number.POSITIVE_INFINITY, taken: 0 };
globalThis[TURNS] = {
  start(allowed) {
    counter.allowed = allowed;
    counter.taken = 0;
  },
  taken: () => counter.taken,
  turn() {
    counter.taken += 1;
    if (counter.taken > counter.allowed) throw new Error("A loop does not end.");
  },
};

/**
 * Counts the turns of all loops of core, so that a mutant that never ends fails its test at once. Stryker can only wait for
 * it, kill the process and load everything again, which takes half a minute each time.
 */
export const countingTurns = {
  name: "counting-turns",
  setup({ onLoad }) {
    onLoad({ filter: /\/core\/.*\.ts$/ }, async ({ path: file }) => {
      if (!path.relative(process.cwd(), file).startsWith("core")) return undefined;
      const { outputText } = ts.transpileModule(await readFile(file, "utf8"), {
        fileName: file,
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
        transformers: { before: [counted] },
      });
      return { loader: "js", contents: outputText };
    });
  },
};

const counted = (context) => (source) => {
  const { factory } = context;
  const turn = () =>
    factory.createExpressionStatement(
      factory.createCallExpression(
        factory.createPropertyAccessExpression(
          factory.createPropertyAccessExpression(factory.createIdentifier("globalThis"), TURNS),
          "turn",
        ),
        undefined,
        [],
      ),
    );
  const withTurn = (loop) => {
    const body = factory.createBlock([turn(), loop.statement], true);
    if (ts.isForStatement(loop))
      return factory.updateForStatement(loop, loop.initializer, loop.condition, loop.incrementor, body);
    if (ts.isForOfStatement(loop))
      return factory.updateForOfStatement(loop, loop.awaitModifier, loop.initializer, loop.expression, body);
    if (ts.isWhileStatement(loop)) return factory.updateWhileStatement(loop, loop.expression, body);
    return ts.isDoStatement(loop) ? factory.updateDoStatement(loop, body, loop.expression) : loop;
  };
  const visit = (node) => withTurn(ts.visitEachChild(node, visit, context));
  return ts.visitNode(source, visit);
};
