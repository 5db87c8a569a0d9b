import { readFileSync } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

/**
 * What the tests import as "vitest" under npm run mutation: they are collected here, for the runner to run any of them at any time in this process.
 * @type {{ file: string, name: string, run: () => unknown, before: (() => unknown)[] }[]}
 */
export const tests = [];

let file = "";
/** @type {{ names: string[], before: (() => unknown)[] }} */
let suite = { names: [], before: [] };

/** The bundler puts a call of this before every test file. */
export function inFile(name) {
  file = name;
}

export function describe(name, body) {
  const outer = suite;
  suite = { names: [...outer.names, name], before: [...outer.before] };
  body();
  suite = outer;
}

export function it(name, run) {
  tests.push({ file, name: [...suite.names, name].join(" "), run, before: suite.before });
}

export function beforeAll(prepare) {
  let prepared;
  suite.before.push(() => {
    prepared ??= prepare();
    return prepared;
  });
}

const each = (declare) => (table) => (name, body) => {
  for (const row of table) {
    const args = Array.isArray(row) ? row : [row];
    const places = name.match(/%[a-z]/g)?.length ?? 0;
    declare(format(name, ...args.slice(0, places)), () => body(...args));
  }
};
const unless = (declare) => (condition) => (condition ? () => {} : declare);
for (const declare of [describe, it]) Object.assign(declare, { each: each(declare), skipIf: unless(declare) });

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }) => {
  Assertion.addMethod("toMatchFileSnapshot", function (golden) {
    const expected = readFileSync(path.resolve(path.dirname(currentFile), golden), "utf8");
    this.assert(this._obj === expected, `expected what is generated to equal ${golden}`, "", undefined, undefined);
  });
});

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);

let currentFile = "";

/** Runs one test; rejects where it fails. */
export async function runTest({ file: from, run, before }) {
  currentFile = from;
  for (const prepare of before) await prepare();
  await run();
}
