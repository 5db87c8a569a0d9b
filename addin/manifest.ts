import { type Env, refuseSetting } from "../scripts/webpack-common.ts";

/** Where the source of the manifest says that the files are. */
const DEVELOPMENT = "https://localhost:3000/";

/** Where the files will be: `--env baseUrl=`, or else KWADRANT_URL; without either, the development server. */
export function baseUrlOf({ baseUrl }: Env, variable: string | undefined): string {
  const given = baseUrl ?? variable ?? "";
  if (given === "") return DEVELOPMENT;
  const url = URL.canParse(String(given)) ? new URL(String(given)) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    refuseSetting(`the base URL must look like https://example.org/kwadrant/, and not like ${given}`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

const NAMESPACE = /^[A-Za-z][A-Za-z0-9._]{0,31}$/;

/** The prefix of the functions in Excel, `--env namespace=`; undefined for none. */
export function namespaceOf({ namespace }: Env): string | undefined {
  if (namespace === undefined) return undefined;
  if (!NAMESPACE.test(String(namespace))) {
    refuseSetting("a namespace starts with a letter and has at most 32 letters, digits, points or underscores");
  }
  return String(namespace);
}

/** The manifest as it is installed: with the addresses of the files, and with the prefix where there is one. */
export function manifestFor(source: string, baseUrl: string, namespace: string | undefined): string {
  const base = escaped(baseUrl);
  // The list of domains takes an origin, without the path.
  const placed = source.split(DEVELOPMENT).join(base).split(new URL(DEVELOPMENT).origin).join(new URL(baseUrl).origin);
  if (namespace === undefined) return placed;
  return withPrefixes(placed, namespace)
    .replace("</Metadata>", '$&\n            <Namespace resid="Namespace"/>')
    .replace("<bt:ShortStrings>", `$&\n        <bt:String id="Namespace" DefaultValue="${namespace}"/>`);
}

/** A text that tells people what to type. */
export const withPrefixes = (text: string, namespace: string | undefined): string =>
  namespace === undefined ? text : text.replace(/=NPS\(/g, `=${namespace}.NPS(`);

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
