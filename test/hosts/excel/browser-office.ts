import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { officeText } from "./office-files.ts";
import type { OfficeOptions } from "./office-shim.ts";

/**
 * The text to serve in place of https://appsforoffice.microsoft.com/lib/1/hosted/office.js: the real Excel part of
 * office.js with this same fake host behind it. The page then has `window.__host`, a `BrowserHost`.
 */
export async function browserOffice(options: OfficeOptions = {}): Promise<string> {
  const host = await bundle("./browser-entry.ts");
  return [
    `var __finishOffice = (${host}).start(window, ${JSON.stringify(options)});`,
    officeText(),
    "__finishOffice();",
  ].join("\n");
}

/** These few modules import only each other, so a list of functions and a `require` is all the bundler they need. */
async function bundle(entry: string): Promise<string> {
  const { default: typescript } = await import("typescript");
  const { ModuleKind, ScriptTarget } = typescript;
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
  const modules = new Map<string, string>();
  const add = (name: string): void => {
    if (modules.has(name)) return;
    const source = readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
    const { outputText } = typescript.transpileModule(source, { compilerOptions, fileName: basename(name) });
    modules.set(name, outputText);
    for (const [, imported] of outputText.matchAll(/require\("(\.\/[^"]+)"\)/g)) if (imported) add(imported);
  };
  add(entry);
  const functions = [...modules].map(
    ([name, text]) => `${JSON.stringify(name)}: function (exports, require) {\n${text}\n}`,
  );
  return `(function () {
  var modules = {${functions.join(",\n")}};
  var loaded = {};
  function require(name) {
    if (!loaded[name]) {
      loaded[name] = {};
      modules[name](loaded[name], require);
    }
    return loaded[name];
  }
  return require(${JSON.stringify(entry)});
})()`;
}
