import { formatNumber } from "../../core/i18n/format.ts";
import type { Language } from "../../core/words.ts";
import { WORDS } from "../charts/words.ts";

export interface Part<T> {
  readonly shown: readonly T[];
  /** The title, with how many are shown where that is not all. */
  readonly title: string;
}

type Which = "first" | "last" | "spread";

/** As many as a picture can show: the first, the last, or evenly spread. */
export function partOf<T>(all: readonly T[], most: number, which: Which, title: string, language: Language): Part<T> {
  if (all.length <= most) return { shown: all, title };
  const shown =
    which === "spread"
      ? Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] as T)
      : which === "last"
        ? all.slice(-most)
        : all.slice(0, most);
  const [part, whole] = [most, all.length].map((count) => formatNumber(count, language)) as [string, string];
  return { shown, title: `${title} (${WORDS[language][which](part, whole)})` };
}
