import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { baseUrlOf, manifestFor, namespaceOf } from "../../addin/manifest.ts";
import { root } from "../../scripts/webpack-common.ts";
import { BUILD_TIME, built, builtText, ensureBuilt } from "./build.ts";
import { problemsOf } from "./manifest-problems.ts";

const DEVELOPMENT = "https://localhost:3000/";
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");

beforeAll(ensureBuilt, BUILD_TIME);

const problems = (xml: string, base = DEVELOPMENT) => problemsOf(xml, built("."), base);

describe("the manifest", () => {
  test("has nothing that Excel refuses, and points at files that exist", () => {
    expect(problems(source)).toEqual([]);
  });

  test("as it was built has nothing that Excel refuses either", () => {
    const manifest = builtText("manifest.xml");
    const base = /DefaultValue="(https:[^"]*)functions\.js"/.exec(manifest)?.[1] ?? "";
    expect(problems(manifest, base)).toEqual([]);
  });

  test("is Kwadrant 0.2.0.0, with functions that have no prefix", () => {
    expect(source).toContain('<DisplayName DefaultValue="Kwadrant"/>');
    expect(source).toContain("<Version>0.2.0.0</Version>");
    expect(source).not.toContain("<Namespace");
  });

  test("asks for the command that the page has", () => {
    expect(source).toContain("<FunctionName>explainCell</FunctionName>");
    expect(builtText("taskpane.js")).toContain('"explainCell"');
  });

  test.each([
    ["two resources with one id", 'id="Explain.Tip"', 'id="Library.Tip"'],
    ["a resource that is not there", 'resid="Library.Tip"', 'resid="Library.Text"'],
    ["an address without https", "https://localhost:3000/functions.js", "http://localhost:3000/functions.js"],
    ["a file that is not there", "taskpane.html", "pane.html"],
    ["a file on another server", "https://localhost:3000/help.html", "https://example.org/help.html"],
    ["another domain", "<AppDomain>https://localhost:3000", "<AppDomain>https://example.org"],
    ["a language without its region", 'Locale="nl-NL" Value="Functies"', 'Locale="nl" Value="Functies"'],
    ["an id that is too long", /Explain\.Label/g, "Explain.TheCellThatIsSelected.Label"],
    ["a label that is too long", 'Value="Functies"', `Value="${"Functies".repeat(16)}"`],
    ["a description that is too long", 'DefaultValue="Show step', `DefaultValue="${"step ".repeat(50)}Show step`],
    ["a text without Dutch", /<bt:Override Locale="nl-NL" Value="Functies"\/>/, ""],
    ["metadata without Dutch", /<bt:Override Locale="nl-NL" Value="[^"]*functions-nl.json"\/>/, ""],
    ["functions in another page", /(<Page>\s*<SourceLocation resid=")Page.Url/, "$1Help.Url"],
    ["commands in another page", '<FunctionFile resid="Page.Url"', '<FunctionFile resid="Help.Url"'],
    ["a runtime that stops", 'lifetime="long"', 'lifetime="short"'],
    ["no shared runtime", 'Name="SharedRuntime"', 'Name="SharedRuntimes"'],
    ["too old an Excel", 'Name="ExcelApi" MinVersion="1.12"', 'Name="ExcelApi" MinVersion="1.7"'],
    ["two controls with one id", 'id="Kwadrant.Explain"', 'id="Kwadrant.Library"'],
    ["a command that is not there", "explainCell", "explainCells"],
    ["an icon without a size", '<bt:Image size="80" resid="Explain.80"/>', ""],
    ["an id that is no GUID", /<Id>.{8}/, "<Id>kwadrant"],
    ["a version that is no version", "0.2.0.0", "0.1"],
  ])("with %s is found out", (_, fragment, replacement) => {
    const mutant = source.replace(fragment, replacement);
    expect(mutant).not.toBe(source);
    expect(problems(mutant)).not.toEqual([]);
  });
});

describe("the base URL", () => {
  test.each([
    ["https://school.example", "https://school.example/"],
    ["https://school.example/apps/kwadrant", "https://school.example/apps/kwadrant/"],
    ["https://school.example:8443/a/b/c/", "https://school.example:8443/a/b/c/"],
  ])("%s replaces all addresses", (given, base) => {
    expect(baseUrlOf({ baseUrl: given }, undefined)).toBe(base);
    const manifest = manifestFor(source, base, undefined);
    expect(manifest).not.toContain("localhost");
    expect(problems(manifest, base)).toEqual([]);
  });

  test("comes from the command line, else from KWADRANT_URL, else it is the development server", () => {
    expect(baseUrlOf({ baseUrl: "https://one.example/" }, "https://two.example/")).toBe("https://one.example/");
    expect(baseUrlOf({}, "https://two.example/")).toBe("https://two.example/");
    expect(baseUrlOf({}, "")).toBe(DEVELOPMENT);
  });

  test.each(["http://school.example/", "school.example", "https://a.example/?x=1", "https://a.example/#x"])(
    "%s is refused",
    (given) => expect(() => baseUrlOf({ baseUrl: given }, undefined)).toThrow("https://example.org/kwadrant/"),
  );

  test("no other built file holds an address of its own", () => {
    const texts = readdirSync(built(".")).filter((file) => /\.(?:js|html|css|json)$/.test(file));
    expect(texts.length).toBeGreaterThan(5);
    for (const file of texts) expect([file, builtText(file).includes("localhost:")]).toEqual([file, false]);
  });
});

describe("the variant with a prefix", () => {
  const variant = manifestFor(source, DEVELOPMENT, "SALES");

  test("differs in the prefix, and has nothing that Excel refuses", () => {
    expect(variant).toContain('<bt:String id="Namespace" DefaultValue="SALES"/>');
    expect(variant).toContain("=SALES.NPS(");
    expect(problems(variant)).toEqual([]);
  });

  test.each(["1A", "A-B", "", "A".repeat(33)])("'%s' is refused as a prefix", (namespace) => {
    expect(() => namespaceOf({ namespace })).toThrow("a namespace starts with a letter");
  });
});

const schemas = path.join(root, "..", "shared", "schemas", "office");

describe.skipIf(!existsSync(schemas))("Microsoft's schema, where it is at hand", () => {
  function errorsOf(xml: string): readonly string[] {
    xmlRegisterFsInputProviders();
    const driver = path.join(schemas, "driver.xsd");
    using schema = XmlDocument.fromBuffer(readFileSync(driver), { url: driver });
    using validator = XsdValidator.fromDoc(schema);
    using document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [String(error)];
    }
  }

  test.each([
    ["the manifest", source],
    ["the manifest of a deployment", manifestFor(source, "https://school.example/apps/", undefined)],
    ["the variant with a prefix", manifestFor(source, DEVELOPMENT, "SALES")],
  ])("accepts %s", (_, xml) => expect(errorsOf(xml)).toEqual([]));

  test("refuses a manifest with its elements in another order", () => {
    const script = /<Script>[\s\S]*?<\/Script>/;
    const moved = source.replace(script, "").replace("</Page>", `</Page>${script.exec(source)?.[0]}`);
    expect(errorsOf(moved)).not.toEqual([]);
  });
});
