const PREFIX = "kwadrant-playground.user.";

/** What a browser that keeps nothing for us, as in a private window, forgets when the page closes. */
const here = new Map<string, string>();

export function userSetting(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? here.get(key);
  } catch {
    return here.get(key);
  }
}

export function storeUserSetting(key: string, text: string): void {
  here.set(key, text);
  try {
    localStorage.setItem(PREFIX + key, text);
  } catch {
    // It holds until the page closes.
  }
}
