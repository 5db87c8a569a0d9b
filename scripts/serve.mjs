import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** What the policy in the page itself cannot say: that no other page may show it in a frame. */
const HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Files whose name changes with their content may be kept for ever. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

const PORTS_TO_TRY = 50;

/**
 * Serves a folder of static files on this machine only.
 * @param {string} folder
 * @param {number} port the first to try; 0 for any free one
 * @param {Readonly<Record<string, string>>} [others] folders to serve under a name of their own
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve(folder, port, others = {}) {
  const named = new Map(Object.entries(others));
  const server = createServer((request, response) => respond(folder, named, request, response));
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(folder, named, { method, url }, response) {
  const file = method === "GET" || method === "HEAD" ? fileFor(folder, named, url) : undefined;
  if (file === undefined) {
    response.writeHead(404, { ...HEADERS, "Content-Type": TYPES[".txt"] }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function fileFor(main, named, url) {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const [, name = ""] = pathname.split("/");
    const folder = named.get(name) ?? main;
    const asked = path.join(folder, decodeURIComponent(folder === main ? pathname : pathname.slice(name.length + 1)));
    // `..` and its encodings must not lead out of the folder.
    if (asked !== folder && !asked.startsWith(folder + path.sep)) return undefined;
    const file = statSync(asked).isDirectory() ? path.join(asked, "index.html") : asked;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function listen(server, first) {
  return new Promise((resolve, reject) => {
    let port = first;
    server.on("error", (error) => {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      if (!taken || first === 0 || port >= first + PORTS_TO_TRY) reject(error);
      else server.listen(++port, "127.0.0.1");
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}
