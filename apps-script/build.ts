import { readFileSync } from "node:fs";
import vm from "node:vm";
import webpack, { type Compilation, type Compiler } from "webpack";
import { appsScriptStubs } from "../core/emit/apps-script-stubs.ts";
import type { Language } from "../core/words.ts";
import { ENTRY_POINTS, LIBRARY } from "./entry-points.ts";
import { slim } from "./slim.ts";

const { RawSource } = webpack.sources;

/** Google reads this comment, and asks for the open spreadsheet only. */
const HEADER = "/** @OnlyCurrentDoc */\n";

/** Works on the assets of a build once nothing else changes them. */
function atTheEnd(name: string, work: (compilation: Compilation) => void | Promise<void>) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
          if (compilation.errors.length === 0) await work(compilation);
        });
      });
    },
  };
}

const textOf = (compilation: Compilation, file: string): string =>
  compilation.getAsset(file)?.source.source().toString() ?? "";

/** Adds the functions that Sheets sees behind the bundle, and makes sure that the whole loads. */
export function appendStubs(file: string, language: Language) {
  return atTheEnd("stubs", async (compilation) => {
    const stubs = appsScriptStubs(LIBRARY, language, ENTRY_POINTS);
    const code = `${HEADER}${await slim(textOf(compilation, file))}\n${stubs}`;
    loadBare(code, file);
    compilation.updateAsset(file, new RawSource(code));
  });
}

/**
 * Loading may touch nothing of a host: Sheets loads the whole script for every cell and for the menu, where most services
 * are forbidden. A context without any global shows whatever is touched as an error.
 */
export function loadBare(code: string, file: string): void {
  const context = vm.createContext(Object.create(null));
  vm.runInContext("delete globalThis.console", context);
  vm.runInContext(code, context, { filename: file, timeout: 5_000 });
}

/** Puts script and styles of a build inside one HTML file. */
export function inlineInto(file: string, template: string, asset: string) {
  return atTheEnd("inline", (compilation) => {
    const [script, styles, licences] = [`${asset}.js`, `${asset}.css`, `${asset}.js.LICENSE.txt`];
    compilation.fileDependencies.add(template);
    const notice = textOf(compilation, licences);
    const code = textOf(compilation, script).replace(/^\/\*! For license information .*? \*\/\n?/, () => notice);
    const html = readFileSync(template, "utf8")
      .replace("/* CSS */", () => textOf(compilation, styles))
      .replace("/* JS */", () => harmlessInHtml(code));
    // Nothing may undo what was just made harmless: not even the minimizer of HTML.
    compilation.emitAsset(file, new RawSource(html), { minimized: true });
    for (const part of [script, styles, licences]) if (compilation.getAsset(part)) compilation.deleteAsset(part);
  });
}

/**
 * Script text that HTML neither ends nor takes for a comment, and Apps Script not for a template. An escaped "<" is the
 * same sign in strings, templates and regular expressions alike.
 */
export const harmlessInHtml = (code: string): string => code.replace(/<(?=\/script|!--|\?)/gi, "\\x3c");
