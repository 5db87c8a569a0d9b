import type { FakeExcel, HostBridge } from "./bridge.ts";
import type { FunctionsJson } from "./custom-functions.ts";

export interface OfficeOptions {
  /** Language of the user interface: `Office.context.displayLanguage`. */
  readonly locale?: string;
  /** Language of the document: `Office.context.contentLanguage`; the locale when left out. */
  readonly contentLanguage?: string;
  /** `Office.context.platform`; Excel on the web when left out. */
  readonly platform?: string;
  /** The highest version this Excel supports of a requirement set, such as { ExcelApi: "1.12" }; others are supported. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The sign between whole number and decimals; a point when left out. */
  readonly decimalSeparator?: string;
  /** The colours of the ribbon: `Office.context.officeTheme`. */
  readonly theme?: { readonly bodyBackgroundColor: string };
  /** Tells Excel the signatures, and whether error cells may reach the functions. */
  readonly functionsJson?: FunctionsJson;
}

/** The globals of a page. What office.js puts there is only known by name. */
export type Globals = Record<string, unknown>;

type Associated = (...received: readonly unknown[]) => unknown;

/** `CustomFunctions._association` and `Office.actions._association`: names in capitals and their functions. */
class Association {
  readonly mappings: Record<string, Associated> = {};
  readonly #listeners: (() => void)[] = [];

  associate(name: string | Readonly<Record<string, Associated>>, action?: Associated): void {
    if (typeof name !== "string") {
      for (const [each, its] of Object.entries(name)) this.associate(each, its);
      return;
    }
    if (action) this.mappings[name.toUpperCase()] = action;
    for (const listener of this.#listeners) listener();
  }

  onchange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}

export interface Shim {
  /** Call after office.js ran: connects it to the host and makes `Office` say that it is Excel. */
  complete(host: FakeExcel): void;
  /** Presses a ribbon button; resolves when the command calls `event.completed()`. */
  runCommand(name: string): Promise<void>;
}

/**
 * Sets up what Excel's own loader would: office.js is more than the Excel proxies, and the rest of it only starts inside
 * Office. Call this before office.js runs.
 */
export function shimOffice(globals: Globals, options: OfficeOptions): Shim {
  const functions = new Association();
  const commands = new Association();
  const office = officeObject(commands, options);
  globals.CustomFunctionMappings = {};
  globals.CustomFunctions = {
    _association: functions,
    associate: (...received: Parameters<Association["associate"]>) => functions.associate(...received),
  };
  globals.Office = office;
  return {
    complete(host) {
      host.workbook.decimalSeparator = options.decimalSeparator ?? ".";
      Object.assign(office, { addin: addinOf(host) });
      Object.assign(Object(office.context), { document: host.document.api });
      if (options.functionsJson) host.registerFunctions(options.functionsJson);
      const { HostBridge, CommonUtility } = hooksOf(globals.OfficeExtension);
      // An old Excel refuses what it does not know; office.js can say so in its place, but has that switched off.
      CommonUtility._doApiNotSupportedCheck = true;
      host.connect(HostBridge);
      // Some members of the real Office are read-only getters that need a document, so ours go in front of it.
      globals.Office = Object.create(Object(globals.Office), Object.getOwnPropertyDescriptors(office));
    },
    async runCommand(name) {
      const command = commands.mappings[name.toUpperCase()];
      if (!command) throw new Error(`no command ${name} is associated`);
      await new Promise<void>((resolve, reject) => {
        Promise.resolve(command({ source: { id: name }, completed: resolve })).catch(reject);
      });
    },
  };
}

function officeObject(commands: Association, options: OfficeOptions): Globals {
  const {
    locale = "en-US",
    contentLanguage = locale,
    requirementSets = {},
    theme,
    platform = "OfficeOnline",
  } = options;
  const info = { host: "Excel", platform };
  return {
    AsyncResultStatus: { Failed: "failed", Succeeded: "succeeded" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    HostType: { Excel: "Excel" },
    PlatformType: { iOS: "iOS", Mac: "Mac", OfficeOnline: "OfficeOnline", PC: "PC" },
    StartupBehavior: { load: "Load", none: "None" },
    actions: {
      _association: commands,
      associate: (...received: Parameters<Association["associate"]>) => commands.associate(...received),
    },
    context: {
      ...info,
      contentLanguage,
      displayLanguage: locale,
      ...(theme ? { officeTheme: theme } : {}),
      requirements: {
        isSetSupported: (name: string, version = "1.1") => isAtMost(version, requirementSets[name]),
      },
    },
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
  };
}

function addinOf(host: FakeExcel): Globals {
  return {
    setStartupBehavior: async (behavior: string) => void host.requests.push(`startup: ${behavior}`),
    showAsTaskpane: async () => void host.requests.push("show pane"),
  };
}

function isAtMost(version: string, highest: string | undefined): boolean {
  if (highest === undefined) return true;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [highestMajor = 0, highestMinor = 0] = highest.split(".").map(Number);
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
}

/** Undocumented parts of office.js, which is therefore pinned to an exact version. */
interface Hooks {
  readonly HostBridge: HostBridge;
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

function hooksOf(extension: unknown): Hooks {
  if (!hasHooks(extension)) throw new Error("this office.js has no OfficeExtension with HostBridge and CommonUtility");
  return extension;
}

function hasHooks(extension: unknown): extension is Hooks {
  return (
    typeof extension === "object" && extension !== null && "HostBridge" in extension && "CommonUtility" in extension
  );
}
