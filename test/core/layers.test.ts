import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { families } from "../../core/registry.ts";

const root = path.resolve(import.meta.dirname, "../..");

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")));
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)[^"';]*?from\s+"([^"]+)"|import\(\s*(?:\/\*[^*]*\*\/\s*)?"([^"]+)"\s*\)|(?:^|\n)import\s+"([^"]+)"/g,
    ),
  ].map((match) => {
    const target = (match[1] ?? match[2] ?? match[3]) as string;
    return target.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target)) : target;
  });
}

const core = sourcesIn("core");
const NUMERIC_PARTS = /^@stdlib\/|^@stablelib\/sha256$/;
const familyOf = (file: string) => Object.keys(families).find((family) => file.startsWith(`core/${family}/`));

describe("core", () => {
  it.each(core)(
    "%s imports only core, a special function or a hash where it is numeric, and the grammar of formulas",
    (file) => {
      for (const target of importsOf(file)) {
        if (file.startsWith("core/numeric/") && NUMERIC_PARTS.test(target)) continue;
        if (file.startsWith("core/items/formula/") && target === "@borgar/fx") continue;
        expect(target).toMatch(/^core\//);
      }
    },
  );

  it.each(core.filter((file) => familyOf(file) !== undefined))(
    "%s knows its own family and what lies below, no other family",
    (file) => {
      const below = /^core\/(?:define|params|results|labels|errors|cells|words)\.ts$|^core\/numeric\//;
      for (const target of importsOf(file)) {
        if (!target.startsWith(`core/${familyOf(file)}/`)) expect(target).toMatch(below);
      }
    },
  );

  it.each(core.filter((file) => file.startsWith("core/numeric/")))("%s knows no calculator", (file) => {
    for (const target of importsOf(file)) {
      if (!NUMERIC_PARTS.test(target)) expect(target).toMatch(/^core\/(?:numeric\/|errors\.ts)/);
    }
  });

  it.each(core.filter((file) => file.startsWith("core/items/")))(
    "%s knows calculators, and neither the words nor the texts made of them",
    (file) => {
      for (const target of importsOf(file)) expect(target).not.toMatch(/^core\/(?:i18n|emit)\/|^core\/answer\.ts/);
    },
  );

  it.each(core.filter((file) => /^core\/[a-z]+\.ts$/.test(file)))(
    "%s stays below i18n and emit, the answer excepted",
    (file) => {
      if (file === "core/answer.ts") return;
      for (const target of importsOf(file)) expect(target).not.toMatch(/^core\/(?:i18n|emit)\//);
    },
  );
});

describe("teaching", () => {
  const FILE_FORMATS = /^@cj-tech-master\/excelts|^papaparse$/;

  it.each(sourcesIn("teaching"))(
    "%s knows core and nothing above itself, and formats where it reads or writes files",
    (file) => {
      const isAboutFiles = /^teaching\/(?:hand-out|collect|exports|feedback)\//.test(file);
      for (const target of importsOf(file)) {
        if (isAboutFiles && FILE_FORMATS.test(target)) continue;
        if (isAboutFiles && target === "@borgar/fx") continue;
        expect(target).toMatch(/^(?:core|teaching)\//);
      }
    },
  );
});

describe("the hosts", () => {
  it.each(["pane", "addin", "apps-script", "playground"])("%s reaches into no other host", (host) => {
    const others = ["addin", "apps-script", "playground"].filter((other) => other !== host);
    for (const file of sourcesIn(host)) {
      for (const target of importsOf(file))
        for (const other of others) expect(`${file} → ${target}`).not.toMatch(new RegExp(`→ ${other}/`));
    }
  });

  it("leave the pane without a host", () => {
    for (const file of sourcesIn("pane")) {
      expect(readFileSync(path.join(root, file), "utf8")).not.toMatch(
        /\b(?:Office|Excel|SpreadsheetApp|google\.script)\.|@univerjs/,
      );
    }
  });

  it("let the pane ask pane/reference for prose, which Excel's bundle of functions has not", () => {
    const prose =
      /\bcalculator\.(?:examples|sources|rivals|rules|related|native|since|summary)\b|\bwordsFor\([^)]*\)\.(?:summary|formula|examples|rivals|rules)\b|core\/emit\/reference-page/;
    const ours = new Set([...sourcesIn("pane"), ...sourcesIn("addin")]);
    // What only pane/reference imports is compiled with it, and has the prose.
    const started = new Set(["addin/taskpane.ts"]);
    for (const file of started) {
      for (const target of importsOf(file))
        if (ours.has(target) && !target.startsWith("pane/reference/")) started.add(target);
    }
    const reading = [...started].filter((file) => prose.test(readFileSync(path.join(root, file), "utf8")));
    // The search reads what there is: names and titles at first.
    expect(reading).toEqual(["pane/search.ts"]);
  });
});

describe("the size of files", () => {
  const linesOf = (file: string) => readFileSync(path.join(root, file), "utf8").split("\n").length;

  it("keeps every calculator under 150 lines", () => {
    const long = core.filter((file) => familyOf(file) !== undefined && linesOf(file) > 150);
    expect(long).toEqual([]);
  });
});
