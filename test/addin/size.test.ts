import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { BUILD_TIME, builtText, ensureBuilt, metadata } from "./build.ts";

beforeAll(ensureBuilt, BUILD_TIME);

const gzipped = (file: string) => gzipSync(builtText(file)).length / 1024;

/** The scripts that the page of the pane starts with; what is read later comes by itself. */
const scripts = () =>
  [...builtText("taskpane.html").matchAll(/src="?([\w-]+\.js)/g)].map((match) => match[1] as string);

describe("the page that Excel opens", () => {
  it("starts with under 340 KB of scripts in gzip", () => {
    expect(scripts()).toEqual(["functions.js", "taskpane.js"]);
    expect(scripts().reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThan(340);
  });

  it("has functions of under 1.4 KB each in gzip, and 4.5 KB as they are", () => {
    const { length } = metadata().functions;
    expect(gzipped("functions.js") / length).toBeLessThan(1.4);
    expect(builtText("functions.js").length / length).toBeLessThan(4_500);
  });

  it("knows which picture an answer has", () => {
    expect(builtText("functions.js")).toContain("cohort heat map");
  });

  it("fetches the prose of the functions only when somebody reads", () => {
    const [early, late] = [scripts().map(builtText).join(""), builtText("reference.js")];
    for (const prose of [
      "Some Dutch and Belgian firms count 8 as a promoter",
      "Sommige Nederlandse en Vlaamse bedrijven tellen",
    ]) {
      expect(early).not.toContain(prose);
      expect(late).toContain(prose);
    }
  });
});
