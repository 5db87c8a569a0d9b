import { readFileSync } from "node:fs";
import path from "node:path";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Configuration } from "webpack";
import { LANGUAGES } from "../core/words.ts";
import { common, type Env, emit, refuseSetting, root } from "../scripts/webpack-common.ts";
import { appendStubs, inlineInto } from "./build.ts";
import { LIBRARY } from "./entry-points.ts";

const here = path.join(root, "apps-script");
const output = path.join(root, "dist", "apps-script");

/** The script project: the server bundle with its stubs, the sidebar as one file, and the manifest. */
export default function configurations(env: Env): Configuration[] {
  const language = LANGUAGES.find((known) => known === (env.language ?? "en"));
  if (language === undefined) refuseSetting(`--env language is one of ${LANGUAGES.join(", ")}`);
  const server = common("sheets", "es2019", import.meta.filename);
  const sidebar = common("sheets-sidebar", "es2020", import.meta.filename);
  return [
    {
      ...server,
      target: "es2019",
      entry: path.join(here, "main.ts"),
      output: {
        path: output,
        filename: "Code.js",
        library: { name: LIBRARY, type: "var" },
        iife: true,
        chunkFormat: false,
        chunkLoading: false,
        wasmLoading: false,
      },
      // Users read this file in the script editor, and its size costs less than a millisecond.
      optimization: { minimize: false, concatenateModules: true },
      plugins: [
        ...server.plugins,
        appendStubs("Code.js", language),
        emit("appsscript.json", () => readFileSync(path.join(here, "appsscript.json"), "utf8")),
      ],
    },
    {
      ...sidebar,
      target: ["web", "es2020"],
      entry: path.join(here, "sidebar", "main.ts"),
      output: { path: output, filename: "sidebar.js" },
      // One file holds everything: Apps Script serves no other, so nothing may be split off to load later.
      optimization: { ...sidebar.optimization, splitChunks: false, runtimeChunk: false },
      module: {
        ...sidebar.module,
        parser: { javascript: { dynamicImportMode: "eager" } },
        rules: [...(sidebar.module?.rules ?? []), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
      },
      plugins: [
        ...sidebar.plugins,
        new MiniCssExtractPlugin({ filename: "sidebar.css" }),
        inlineInto("Sidebar.html", path.join(here, "sidebar", "sidebar.html"), "sidebar"),
      ],
    },
  ];
}
