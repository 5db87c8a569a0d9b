import { type Browser, chromium } from "playwright-core";
import { ensureChromium } from "../../scripts/prepare.mjs";

/** No sandbox, which a container lacks, and nothing that Chromium asks the network for by itself. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureChromium(), args: ARGUMENTS });
