import { execFileSync } from "node:child_process";
import path from "node:path";
import * as acorn from "acorn";
import { describe, expect, it } from "vitest";
import { ENTRY_POINTS } from "../../apps-script/entry-points.ts";
import { parametersOf } from "../../core/define.ts";
import { identifier } from "../../core/emit/apps-script-stubs.ts";
import { wordsFor } from "../../core/i18n/index.ts";
import { allItems } from "../../core/items/bank/index.ts";
import { entries } from "../../core/registry.ts";
import { LANGUAGES } from "../../core/words.ts";
import { built, DIST, loadScript, poisonedServices } from "../hosts/sheets/runtime.ts";

/** What browsers and Node have and Apps Script has not. */
const ABSENT =
  "AbortController Blob Buffer DOMException Event EventTarget File FormData TextDecoder TextEncoder URL URLSearchParams " +
  "XMLHttpRequest atob btoa clearInterval clearTimeout crypto document fetch localStorage navigator performance queueMicrotask " +
  "require setImmediate setInterval setTimeout structuredClone";

const code = built("Code.js");
const comments: acorn.Comment[] = [];
const program = acorn.parse(code, { ecmaVersion: 2019, sourceType: "script", onComment: comments, locations: true });
const declared = new Map(
  program.body.flatMap((node) => (node.type === "FunctionDeclaration" ? [[node.id.name, node] as const] : [])),
);

/** The comment that ends on the line above. */
const commentAbove = (node: acorn.Node): string =>
  comments.find(({ loc }) => loc?.end.line === (node.loc?.start.line ?? 0) - 1)?.value ?? "";

const parametersIn = (node: acorn.FunctionDeclaration) =>
  node.params.map((param) => (param.type === "Identifier" ? param.name : param.type));

/** Every name in a program that is no label of a property. */
function namesUsed(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesUsed);
  if (typeof node !== "object" || node === null || !("type" in node)) return [];
  if (node.type === "Identifier") return [(node as acorn.Identifier).name];
  const labelled = !("computed" in node && node.computed === true);
  return Object.entries(node).flatMap(([slot, part]) =>
    labelled && (slot === "key" || slot === "property") ? [] : namesUsed(part),
  );
}

describe("Code.js", () => {
  it("is ES2019 and asks for the open spreadsheet only", () => {
    expect(program.body.length).toBeGreaterThan(0);
    expect(code.startsWith("/** @OnlyCurrentDoc */\n")).toBe(true);
  });

  it("declares at its top nothing but the library, the functions and the entry points", () => {
    const names = [...entries.map(({ calculator }) => calculator.id), ...ENTRY_POINTS.map(({ name }) => name)];
    expect([...declared.keys()].sort()).toEqual(names.sort());
    const others = program.body.filter(({ type }) => type !== "FunctionDeclaration");
    for (const node of others)
      expect(["VariableDeclaration", "ExpressionStatement", "EmptyStatement"]).toContain(node.type);
    const variables = others.flatMap((node) => (node.type === "VariableDeclaration" ? node.declarations : []));
    expect(variables.map(({ id }) => (id.type === "Identifier" ? id.name : id.type))).toEqual(["Kwadrant"]);
  });

  it.each(entries.map((entry) => [entry.calculator.id, entry] as const))(
    "shows %s with its real parameters, each with its help, in one of the languages",
    (id, entry) => {
      const node = declared.get(id) as acorn.FunctionDeclaration;
      const names = LANGUAGES.map((language) => {
        const { params } = wordsFor(entry, language);
        return parametersOf(entry.calculator).map(({ name }) => identifier(params[name]?.name ?? ""));
      });
      expect(names).toContainEqual(parametersIn(node));
      const comment = commentAbove(node);
      expect(comment).toMatch(/^\*\n \* \S.*\n \*\n/);
      expect(comment).toContain(" * @customfunction\n");
      for (const name of parametersIn(node)) expect(comment).toMatch(new RegExp(`@param \\{[^}]+\\} ${name} \\S`));
    },
  );

  it("uses nothing that Apps Script lacks", () => {
    const scope = loadScript();
    const missing = ABSENT.split(" ").filter((name) => !(name in scope));
    expect(missing).toEqual(ABSENT.split(" "));
    expect(namesUsed(program).filter((name) => missing.includes(name))).toEqual([]);
  });

  it("loads where there is no global at all, and where every service is poisoned", () => {
    expect(() => loadScript()).not.toThrow();
    expect(() => loadScript(poisonedServices())).not.toThrow();
  });

  it("takes under 7.5 KB and 0.4 ms to load a function, and under 4 KB an exercise", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(7_500 * entries.length + 4_000 * allItems().length);
    const program = path.resolve(import.meta.dirname, "../hosts/sheets/load-time.mjs");
    const quickest = Number(
      execFileSync(process.execPath, [program, path.join(DIST, "Code.js")], { encoding: "utf8" }),
    );
    expect(quickest).toBeGreaterThan(0);
    expect(quickest / entries.length).toBeLessThan(0.4);
  });
});
