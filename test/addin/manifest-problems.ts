import { existsSync } from "node:fs";
import path from "node:path";
import { XmlDocument, XmlElement } from "libxml2-wasm";

const NAMESPACES = {
  o: "http://schemas.microsoft.com/office/appforoffice/1.1",
  v: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};

const LONGEST = { id: 32, ShortStrings: 125, LongStrings: 250, url: 2048 };
const ICONS = ["16", "32", "80"];

/**
 * What Excel would not accept, or accept and then not run. Most of it no schema sees: `folder` holds the built files,
 * which is where `base` points.
 */
export function problemsOf(xml: string, folder: string, base: string): string[] {
  using document = XmlDocument.fromString(xml);
  const find = (query: string) => document.find(query, NAMESPACES).filter((node) => node instanceof XmlElement);
  return [
    ...resourceProblems(find),
    ...urlProblems(find, folder, base),
    ...languageProblems(find),
    ...runtimeProblems(find),
    ...buttonProblems(find),
    ...identityProblems(find),
  ];
}

type Find = (query: string) => readonly XmlElement[];

const attribute = (element: XmlElement | undefined, name: string): string => element?.attr(name)?.value ?? "";
const duplicates = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

function resourceProblems(find: Find): string[] {
  const ids = find("//bt:Image[@id]|//bt:Url[@id]|//bt:String[@id]").map((element) => attribute(element, "id"));
  const used = find("//*[@resid]").map((element) => attribute(element, "resid"));
  const long = (kind: "ShortStrings" | "LongStrings") =>
    find(`//bt:${kind}/bt:String`).flatMap((element) =>
      [attribute(element, "DefaultValue"), ...overrides(element).map(({ value }) => value)]
        .filter((text) => text.length > LONGEST[kind])
        .map((text) => `longer than ${LONGEST[kind]}: ${text}`),
    );
  return [
    ...duplicates(ids).map((id) => `two resources ${id}`),
    ...ids.filter((id) => id.length > LONGEST.id).map((id) => `id of more than ${LONGEST.id} characters: ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `no resource ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing uses ${id}`),
    ...long("ShortStrings"),
    ...long("LongStrings"),
  ];
}

function overrides(element: XmlElement): readonly { readonly locale: string; readonly value: string }[] {
  return element
    .find("bt:Override|o:Override", NAMESPACES)
    .filter((node) => node instanceof XmlElement)
    .map((override) => ({ locale: attribute(override, "Locale"), value: attribute(override, "Value") }));
}

function urlProblems(find: Find, folder: string, base: string): string[] {
  const addressed = find(
    "//bt:Url|//bt:Image[@DefaultValue]|//o:SourceLocation|//o:IconUrl|//o:HighResolutionIconUrl|//o:SupportUrl",
  );
  const urls = addressed.flatMap((element) => [
    attribute(element, "DefaultValue"),
    ...overrides(element).map(({ value }) => value),
  ]);
  const domains = find("//o:AppDomain").map((element) => element.content);
  return [
    ...urls.flatMap((url) => {
      if (!url.startsWith("https://")) return [`not https: ${url}`];
      if (url.length > LONGEST.url) return [`longer than ${LONGEST.url}: ${url}`];
      if (!url.startsWith(base)) return [`not under ${base}: ${url}`];
      return existsSync(path.join(folder, url.slice(base.length))) ? [] : [`no such file: ${url}`];
    }),
    ...domains.filter((domain) => domain !== new URL(base).origin).map((domain) => `another domain: ${domain}`),
    ...(domains.length === 0 ? ["no domain"] : []),
  ];
}

/** Names are the same in every language. */
const UNTRANSLATED = ["Namespace", "Group.Label", "Functions.Url", "Page.Url", "Help.Url"];

function languageProblems(find: Find): string[] {
  const texts = find(
    "//bt:ShortStrings/bt:String|//bt:LongStrings/bt:String|//bt:Urls/bt:Url|/o:OfficeApp/o:Description",
  );
  const untranslated = texts
    .filter((element) => !UNTRANSLATED.includes(attribute(element, "id")))
    .filter((element) => !overrides(element).some(({ locale }) => locale === "nl-NL"));
  const locales = find("//bt:Override|//o:Override").map((element) => attribute(element, "Locale"));
  return [
    ...untranslated.map((element) => `no Dutch: ${attribute(element, "id") || element.name}`),
    ...locales.filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale)).map((locale) => `no region: ${locale}`),
  ];
}

function runtimeProblems(find: Find): string[] {
  const [runtime, ...others] = find("//v:Runtime");
  const page = attribute(runtime, "resid");
  const elsewhere = find("//v:Page/v:SourceLocation|//v:FunctionFile|//v:Action/v:SourceLocation")
    .map((element) => attribute(element, "resid"))
    .filter((resid) => resid !== page);
  const sets = new Map(find("//o:Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]));
  const needed = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.12" };
  return [
    ...(attribute(runtime, "lifetime") === "long" && others.length === 0 ? [] : ["not one runtime that lives long"]),
    ...elsewhere.map((resid) => `another page than the runtime: ${resid}`),
    ...(find("//v:TaskpaneId").length > 0 ? ["a TaskpaneId, which a shared runtime does not have"] : []),
    ...Object.entries(needed)
      .filter(([name, version]) => sets.get(name) !== version)
      .map(([name, version]) => `needs ${name} ${version}`),
  ];
}

function buttonProblems(find: Find): string[] {
  const ids = find("//v:Group|//v:Control").map((element) => attribute(element, "id"));
  const commands = find("//v:FunctionName").map((element) => element.content);
  const unfit = find("//v:Icon").filter(
    (icon) =>
      icon
        .find("bt:Image", NAMESPACES)
        .map((image) => (image instanceof XmlElement ? attribute(image, "size") : ""))
        .join() !== ICONS.join(),
  );
  return [
    ...duplicates(ids).map((id) => `two controls ${id}`),
    ...commands.filter((command) => command !== "explainCell").map((command) => `no command ${command}`),
    ...unfit.map(() => `an icon without the sizes ${ICONS.join(", ")}`),
  ];
}

const GUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){3}$/;

function identityProblems(find: Find): string[] {
  const text = (name: string) => find(`/o:OfficeApp/o:${name}`)[0]?.content ?? "";
  return [
    ...(GUID.test(text("Id")) ? [] : [`no GUID: ${text("Id")}`]),
    ...(VERSION.test(text("Version")) ? [] : [`no version: ${text("Version")}`]),
    ...(text("DefaultLocale") === "en-US" ? [] : [`another locale: ${text("DefaultLocale")}`]),
  ];
}
