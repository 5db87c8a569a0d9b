import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { excelMetadata } from "../core/emit/excel-metadata.ts";
import { common, type Env, emit, root } from "../scripts/webpack-common.ts";
import { dropHelp } from "../scripts/without-help.ts";
import { baseUrlOf, manifestFor, namespaceOf, withPrefixes } from "./manifest.ts";

const here = path.join(root, "addin");

/** What of the pane comes later, with a core of its own: that of the functions is without help. */
const REFERENCE = path.join(root, "pane", "reference");

const CHARTS = /node_modules[\\/](?:echarts|zrender)[\\/]/;

/**
 * In this build cells wait for the exercises. The reference pages have a core of their own, with them, and the views of the
 * pane that need them bring them along.
 */
const EXERCISES = path.join(root, "core", "i18n", "exercises.ts");
const CORE = path.join(root, "core") + path.sep;
const EXERCISES_LATER = path.join(here, "exercises-later.ts");

const exercisesLater = () =>
  new webpack.NormalModuleReplacementPlugin(/\/exercises\.(?:ts|js)$/, (asked) => {
    const { issuer, issuerLayer } = asked.contextInfo;
    const isForCells = issuer.startsWith(CORE) && issuerLayer !== "reference";
    const isThis = path.resolve(asked.context, asked.request).replace(/\.js$/, ".ts") === EXERCISES;
    if (isThis && isForCells) asked.request = EXERCISES_LATER;
  });

/** Static files, which can be put on any https server. Pane, commands and functions share one page and one runtime. */
export default function configuration(env: Env): Configuration {
  const baseUrl = baseUrlOf(env, process.env.KWADRANT_URL);
  const namespace = namespaceOf(env);
  const { plugins, ...shared } = common("excel", "es2020", import.meta.filename);
  return {
    ...shared,
    target: ["web", "es2020"],
    entry: {
      functions: path.join(here, "functions.ts"),
      // The page holds both: the pane runs on the functions' own core.
      taskpane: { import: path.join(here, "taskpane.ts"), dependOn: "functions" },
    },
    experiments: { layers: true },
    optimization: { ...shared.optimization, splitChunks: { chunks: "async", minSize: 30_000 } },
    module: {
      // What stands in for another module must have all that is taken from it.
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        ...(shared.module?.rules ?? []),
        { test: REFERENCE, layer: "reference" },
        // The same for both cores.
        { test: CHARTS, layer: "charts" },
      ],
    },
    output: { path: path.join(root, "dist", "addin"), filename: "[name].js", publicPath: "", clean: true },
    plugins: [
      ...plugins,
      // The exercises keep their prose: whichever of cells and pane fetches them first, the other gets the same.
      dropHelp("functions.js"),
      exercisesLater(),
      // Given always: without it, what the cache holds of a build with another prefix would do for this one.
      new webpack.DefinePlugin({ KWADRANT_NAMESPACE: JSON.stringify(namespace) ?? "undefined" }),
      emit("functions.json", () => JSON.stringify(excelMetadata("en"))),
      emit("functions-nl.json", () => JSON.stringify(excelMetadata("nl"))),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: path.join(here, "taskpane.html"),
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: path.join(root, "assets", "*.png"), to: "assets/[name][ext]" },
          {
            from: path.join(here, "help.html"),
            transform: (source: Buffer) => withPrefixes(source.toString(), namespace),
          },
          { from: path.join(here, "page.css") },
          {
            from: path.join(root, "manifest.xml"),
            transform: (source: Buffer) => manifestFor(source.toString(), baseUrl, namespace),
          },
        ],
      }),
    ],
  };
}
