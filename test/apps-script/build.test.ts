import { describe, expect, it } from "vitest";
import { harmlessInHtml, loadBare } from "../../apps-script/build.ts";
import { slim } from "../../apps-script/slim.ts";
import { withoutHelp } from "../../scripts/without-help.ts";

describe("the build of Code.js", () => {
  it.each(["SpreadsheetApp.getActive()", "console.log(1)", "setTimeout(f, 1)", "document.title", "new URL('a:b')"])(
    "fails where loading touches %s",
    (touch) => {
      expect(() => loadBare(`var library; (() => { ${touch}; })();`, "Code.js")).toThrow();
    },
  );

  it("passes a bundle that touches a service only when it is called", () => {
    expect(() => loadBare("function call() { return SpreadsheetApp.getActive(); }", "Code.js")).not.toThrow();
  });

  it("drops the help of calculators and keeps what answers and refusals need", () => {
    const help = withoutHelp(
      'x = { id: "A", summary: "s", sources: [{ cite: "c" }], examples: [{ note: "n" }], axis: { help: { en: "h", nl: "h" } },' +
        ' steps: { a: { name: "n", formula: "f" } }, params: [{ name: "p", help: "h" }, { name: "q", help: made("h") }] };',
    );
    expect(help).toBe(
      'x = { id: "A", sources: [], examples: [], axis: { help: {} },' +
        ' steps: { a: { name: "n", formula: "f" } }, params: [{ name: "p",  }, { name: "q", help: made("h") }] };',
    );
  });

  it("drops what only a reference page says, shared by several functions or not", () => {
    const help = withoutHelp(
      'var rfm_RIVALS = { a: "r" }; x = { rivals: { a: "r" }, rules: { b: "u" }, related: ["NPS"],' +
        ' result: { picture: { kind: "bars", along: "a", heights: ["b"] } }, errors: { "no-solution": "e" } };',
    );
    expect(help).toBe(
      "var rfm_RIVALS = {}; x = { rivals: {}, rules: {}, related: []," +
        ' result: { picture: { kind: "bars", along: "a", heights: ["b"] } }, errors: { "no-solution": "e" } };',
    );
  });

  it("drops the formula of a function, which stands on its page, and no formula of a step", () => {
    const words = 'x = { summary: "s", formula: "f", steps: { a: { name: "n", formula: "g" } } };';
    expect(withoutHelp(words)).toBe('x = { steps: { a: { name: "n", formula: "g" } } };');
  });

  it("drops what a pane shows of an answer where there is no pane", () => {
    const words = 'x = { notes: { a: "n" }, picture: { kind: "bars" }, errors: { "no-solution": "e" } };';
    expect(withoutHelp(words)).toBe(words);
    expect(withoutHelp(words, true)).toBe('x = { notes: {}, picture: {}, errors: { "no-solution": "e" } };');
  });

  it("keeps names, drops comments, and names each licence once", async () => {
    const notice = "/** @license Apache-2.0 */";
    const code = `${notice} var library; (() => { /* why */ ${notice} function used(amount) { return amount; } library = used; })();`;
    const slimmed = await slim(code);
    expect(slimmed.split("@license Apache-2.0")).toHaveLength(2);
    expect(slimmed).toContain("function used(amount)");
    expect(slimmed).not.toContain("why");
  });
});

describe("a script inside HTML", () => {
  it("ends no element, opens no comment and no template, and means the same", () => {
    const code = 'ended("</script>", "<!-- a", "<?= b ?>", `</SCRIPT`, /^<?x/.test("x"))';
    const safe = harmlessInHtml(code);
    expect(safe).not.toMatch(/<\/script|<!--|<\?/i);
    const run = (source: string) => new Function("ended", `return ${source}`)((...parts: unknown[]) => parts);
    expect(run(safe)).toEqual(run(code));
  });
});
