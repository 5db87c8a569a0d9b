import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkNode, isInstalled } from "../../scripts/prepare.mjs";
import { serve } from "../../scripts/serve.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kwadrant-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the server of npm start", () => {
  const servers: { close(): Promise<void> }[] = [];
  const start = async (port = 0) => {
    const server = await serve(path.join(folder, "site"), port);
    servers.push(server);
    return server;
  };
  beforeEach(() => {
    mkdirSync(path.join(folder, "site"));
    writeFileSync(path.join(folder, "site", "index.html"), "<p>page</p>");
    writeFileSync(path.join(folder, "site", "main.0123abcd.js"), "1");
    writeFileSync(path.join(folder, "secret.txt"), "secret");
  });
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

  /** Asks for a path as it stands: `fetch` would tidy it up first. */
  const ask = (url: string, asked: string, method = "GET") =>
    new Promise<{ status: number | undefined; type: string | undefined; cache: string | undefined; body: string }>(
      (resolve, reject) => {
        const { hostname, port } = new URL(url);
        const sent = request({ hostname, port, path: asked, method }, (response) => {
          let body = "";
          response.on("data", (part) => {
            body += part;
          });
          const { "content-type": type, "cache-control": cache } = response.headers;
          response.on("end", () => resolve({ status: response.statusCode, type, cache, body }));
        });
        sent.on("error", reject).end();
      },
    );

  it("gives files with their types, and keeps only those whose name says what is in them", async () => {
    const { url } = await start();
    expect(await ask(url, "/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8", cache: "no-cache" });
    const script = await ask(url, "/main.0123abcd.js?x=1");
    expect(script).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8", body: "1" });
    expect(script.cache).toContain("immutable");
  });

  it.each(["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/..\\secret.txt", "/%00", "/%", "/none"])(
    "never leaves its folder: %s",
    async (asked) => {
      const { url } = await start();
      expect(await ask(url, asked)).toMatchObject({ status: 404, body: "Not found\n" });
    },
  );

  it("serves another folder under its name, and that one only", async () => {
    mkdirSync(path.join(folder, "other"));
    writeFileSync(path.join(folder, "other", "index.html"), "<p>other</p>");
    const server = await serve(path.join(folder, "site"), 0, { docs: path.join(folder, "other") });
    servers.push(server);
    expect(await ask(server.url, "/docs/")).toMatchObject({ status: 200, body: "<p>other</p>" });
    expect(await ask(server.url, "/")).toMatchObject({ status: 200, body: "<p>page</p>" });
    for (const asked of ["/docs/..%2fsecret.txt", "/docs/..%2fsite/index.html", "/other/", "/docsx/"])
      expect(await ask(server.url, asked)).toMatchObject({ status: 404 });
  });

  it("takes the next port where one is taken, and is on this machine only", async () => {
    const first = await start();
    const taken = Number(new URL(first.url).port);
    const second = await start(taken);
    expect(new URL(second.url).hostname).toBe("127.0.0.1");
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  });

  it("answers no other method than reading", async () => {
    const { url } = await start();
    expect((await ask(url, "/", "POST")).status).toBe(404);
  });
});

describe("what is installed", () => {
  const write = (place: string, packages: object) => {
    const file = path.join(folder, place);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ packages }));
  };
  const LOCK = {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0", dev: true },
    "node_modules/c": { version: "3.0.0", optional: true },
  };
  const RECORD = "node_modules/.package-lock.json";

  it("is enough when all that is needed is there, in the version of the lock file", () => {
    write("package-lock.json", LOCK);
    expect(isInstalled({ dev: false, folder })).toBe(false);
    write(RECORD, { "node_modules/a": { version: "1.0.0" } });
    expect(isInstalled({ dev: false, folder })).toBe(true);
    expect(isInstalled({ dev: true, folder })).toBe(false);
    write(RECORD, { "node_modules/a": { version: "0.9.0" }, "node_modules/b": { version: "2.0.0" } });
    expect(isInstalled({ dev: true, folder })).toBe(false);
  });
});

it("names the Node that is needed where this one is too old", () => {
  expect(() => checkNode("18.20.0")).toThrow(/20\.19/);
  expect(() => checkNode("20.18.3")).toThrow(/20\.19/);
  expect(() => checkNode("20.19.0")).not.toThrow();
  expect(() => checkNode("22.0.0")).not.toThrow();
});
