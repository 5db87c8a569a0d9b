import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Configuration } from "webpack";
import { common, type Env, root } from "../scripts/webpack-common.ts";

/** Univer and Fluent write style elements; everything else may come from our own files only. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The embedded playground: a page of static files in dist/playground. */
export default (_: Env = {}): Configuration => {
  const shared = common("playground", "es2020", import.meta.filename);
  return {
    ...shared,

    entry: { main: "./playground/main.ts" },
    output: {
      path: path.join(root, "dist", "playground"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      clean: true,
    },
    module: {
      rules: [...(shared.module?.rules ?? []), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    },
    optimization: {
      ...shared.optimization,
      splitChunks: { chunks: "all", cacheGroups: UNIVER },
    },
    plugins: [
      ...shared.plugins,
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlWebpackPlugin({ template: "playground/index.html", policy: POLICY, scriptLoading: "defer" }),
    ],
  };
};

/** What the grid starts with; what draws pictures is fetched later. */
const UNIVER = {
  univer: { test: /node_modules[\\/]@univerjs/, name: "univer", priority: 10, chunks: "initial" },
} as const;
