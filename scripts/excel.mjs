import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode, install, root, run, webpack } from "./prepare.mjs";

const folder = path.join(root, "dist", "addin");
const PORT = 3000;
const HERE = `https://localhost:${PORT}/`;

// Microsoft's tools are large, and only this command needs them: npx gets them when they are asked for.
const DEBUGGING = "office-addin-debugging@7.0.0";
const CERTIFICATES = "office-addin-dev-certs@3.0.0";

const ELSEWHERE = `npm run excel opens Excel with the add-in in it, which works on Windows and on a Mac.
Here, build the add-in for a place on the web (npm run build -- --env baseUrl=https://example.org/kwadrant/),
put dist/addin there, and upload its manifest.xml in Excel on the web: Home, Add-ins, More settings, Upload my add-in.`;

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** The files of a folder by their path on the server: nothing else is ever served. */
export function filesOf(directory) {
  const files = readdirSync(directory, { recursive: true }).map((name) => path.join(directory, name));
  const served = files.filter((file) => statSync(file).isFile());
  return new Map(served.map((file) => [`/${path.relative(directory, file).split(path.sep).join("/")}`, file]));
}

/** Answers one request; Excel on the web fetches the functions from another origin. */
export function respond(files, { url }, response) {
  const file = files.get(new URL(url, "https://localhost").pathname);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[path.extname(file)] ?? "text/plain";
  response.writeHead(200, {
    "Content-Type": `${type}; charset=utf-8`,
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-cache",
  });
  response.end(readFileSync(file));
}

async function serve() {
  console.log(
    "Excel loads add-ins over https only: a certificate for localhost is made, which you are asked to trust.",
  );
  await run("npx", ["--yes", CERTIFICATES, "install"]);
  const certificates = path.join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => readFileSync(path.join(certificates, name)));
  const files = filesOf(folder);
  const server = createServer({ key, cert }, (request, response) => respond(files, request, response));
  await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(PORT, "localhost", resolve);
  });
  console.log(`The files of the add-in are on ${HERE} while this runs.`);
}

async function main() {
  if (process.platform !== "win32" && process.platform !== "darwin") throw new Error(ELSEWHERE);
  checkNode();
  await install();
  // What stands in dist may be older than the sources, or made for a place on the web.
  await webpack(["--config-name", "excel", ...process.argv.slice(2), "--env", `baseUrl=${HERE}`]);
  await serve();
  console.log("Excel opens with the add-in. Press Ctrl+C to take it out of Excel again.");
  process.once("SIGINT", () => {
    run("npx", ["--yes", DEBUGGING, "stop", "dist/addin/manifest.xml"]).finally(() => process.exit());
  });
  await run("npx", ["--yes", DEBUGGING, "start", "dist/addin/manifest.xml", "desktop", "--no-debug"]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main().catch((error) => {
    console.error(
      error.code === "EADDRINUSE" ? `Port ${PORT} is taken: stop what uses it and try again.` : error.message,
    );
    process.exitCode = 1;
  });
}
