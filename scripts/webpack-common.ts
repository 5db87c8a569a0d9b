import path from "node:path";
import { inspect } from "node:util";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack, { type Compiler, type Configuration } from "webpack";

/** What `--env name=value` on the command line becomes. */
export type Env = Readonly<Record<string, string | boolean | undefined>>;

export const root = path.resolve(import.meta.dirname, "..");

/** Ends the build with a sentence for who gave it a setting: webpack would print a stack too, which tells nothing here. */
export function refuseSetting(sentence: string): never {
  throw Object.assign(new Error(sentence), { [inspect.custom]: () => sentence });
}

/** What the builds of all hosts share: TypeScript without type checks (`npm run check` does those) and a cache on disk. */
export function common(
  name: string,
  target: "es2019" | "es2020",
  configFile: string,
): Configuration & Required<Pick<Configuration, "plugins" | "optimization">> {
  const typescript = {
    transpileOnly: true,
    configFile: path.join(root, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      allowImportingTsExtensions: true,
      rewriteRelativeImportExtensions: true,
      target,
    },
  };
  // The packages that core takes which are written for newer engines than Apps Script's.
  const older = {
    test: /(?:@borgar[\\/]fx|@stablelib)[\\/].*\.js$/,
    loader: "ts-loader",
    options: {
      ...typescript,
      instance: `${name}-older`,
      compilerOptions: { ...typescript.compilerOptions, allowJs: true },
    },
  };
  return {
    name,
    context: root,
    mode: "production",
    devtool: false,
    performance: { hints: false },
    // As small as the usual minifier makes it, in a tenth of the time: Univer alone would take a minute and a half.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    // TypeScript rewrites the imports of .ts files to .js, which are .ts files all the same.
    resolve: { extensions: [".ts", ".tsx", ".js"], extensionAlias: { ".js": [".js", ".ts", ".tsx"] } },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { ...typescript, instance: name },
        },
        ...(target === "es2019" ? [older] : []),
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    cache: {
      type: "filesystem",
      name,
      cacheDirectory: path.join(root, ".cache", "webpack"),
      buildDependencies: { config: [import.meta.filename, configFile] },
    },
    plugins: [],
  };
}

/** Emits a generated text as a file of the build. */
export function emit(file: string, text: () => string) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap("emit", (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: "emit", stage }, () => {
          compilation.emitAsset(file, new webpack.sources.RawSource(text()));
        });
      });
    },
  };
}
