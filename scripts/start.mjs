import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildDocs, buildPlayground, checkNode, install, root } from "./prepare.mjs";
import { serve } from "./serve.mjs";

const HELP = `npm start [-- --port 4173] [--no-open]

Installs what is missing, builds the playground where its sources changed,
and serves it on this machine only.
  --port N    the first port to try (4173)
  --no-open   do not open a browser
`;

const DEFAULT_PORT = 4173;

function options() {
  const { values } = parseArgs({
    options: { port: { type: "string" }, "no-open": { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is not a port`);
  return { port, open: !values["no-open"] && !process.env.CI, help: values.help === true };
}

/** Opens the user's browser where there is one; a machine without one is no error. */
function openBrowser(url) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : DISPLAY || WAYLAND_DISPLAY
          ? ["xdg-open", url]
          : [];
  if (command === undefined) return;
  const browser = spawn(command, args, { stdio: "ignore", detached: true });
  browser.on("error", () => {});
  browser.unref();
}

async function start() {
  checkNode();
  const { port, open, help } = options();
  if (help) {
    console.log(HELP);
    return;
  }
  if (await install()) console.log("Packages installed.");
  const docs = path.join(root, "dist", "docs");
  if ((await buildPlayground()) || !existsSync(docs)) await buildDocs();
  const { url, close } = await serve(path.join(root, "dist", "playground"), port, { docs });
  console.log(`\nKwadrant runs at ${url}\nThe reference of its functions is at ${url}docs/\nStop it with Ctrl-C.`);
  if (open) openBrowser(url);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => close().then(() => process.exit(0)));
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
