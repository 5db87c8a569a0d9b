/** Apart from the settings of other add-ins. */
const PREFIX = "kwadrant.";

/** The document's settings; there are none before Office is ready, and none outside it. */
const settings = (): Office.Settings | undefined =>
  typeof Office === "undefined" ? undefined : Office.context?.document?.settings;

/** A text that the file keeps. Reading it costs nothing: Office holds the settings in memory. */
export function settingOf(key: string): string | undefined {
  const value: unknown = settings()?.get(PREFIX + key);
  return typeof value === "string" ? value : undefined;
}

/** Writes a text into the file, for everyone who opens it. */
export async function storeSetting(key: string, text: string): Promise<void> {
  const document = settings();
  if (document === undefined) throw new Error("there is no document");
  document.set(PREFIX + key, text);
  await new Promise<void>((resolve, reject) => {
    document.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Failed ? reject(new Error(error.message)) : resolve(),
    );
  });
}
