import { spawnSync } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/webpack-common.ts";
import { BUILD_TIME, built, builtText, ensureBuilt } from "./build.ts";

beforeAll(ensureBuilt, BUILD_TIME);

/** The part of the script that can run anywhere. */
interface Server {
  filesOf(directory: string): ReadonlyMap<string, string>;
  respond(files: ReadonlyMap<string, string>, request: IncomingMessage, response: ServerResponse): void;
}

const script = path.join(root, "scripts", "excel.mjs");

test.skipIf(["win32", "darwin"].includes(process.platform))(
  "npm run excel says what to do where there is no Excel for the desktop",
  () => {
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("Upload my add-in")]);
  },
);

test("the development server has the files of the add-in for every origin, and no other file", async () => {
  const { filesOf, respond }: Server = await import(script);
  const files = filesOf(built("."));
  const server = createServer((request, response) => respond(files, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const metadata = await fetch(`${base}/functions-nl.json?cached=no`);
    expect(await metadata.text()).toBe(builtText("functions-nl.json"));
    expect(metadata.headers.get("access-control-allow-origin")).toBe("*");
    expect((await fetch(`${base}/assets/icon-32.png`)).headers.get("content-type")).toContain("image/png");
    for (const other of ["/", "/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json"]) {
      expect((await fetch(base + other)).status).toBe(404);
    }
  } finally {
    server.close();
  }
});
