import { sentenceForMark } from "../../core/i18n/exercises.ts";
import { formatNumber } from "../../core/i18n/format.ts";
import type { Figures } from "../../core/items/figures.ts";
import type { Item } from "../../core/items/item.ts";
import type { Language } from "../../core/words.ts";
import type { PartMark, Ruling } from "../exercise.ts";
import { RULED_TEXTS } from "../texts/feedback.ts";
import { filled } from "../trouble.ts";

/** What the mark of a part is explained by. */
export interface Explaining {
  readonly student: string;
  readonly item: Item;
  readonly figures: Figures;
  readonly mark: PartMark;
  readonly rulings: readonly Ruling[];
}

/** Why a part got its points, as the student reads it: what a teacher decided goes before what was found. */
export function reasonInWords({ student, item, figures, mark, rulings }: Explaining, language: Language): string {
  const found = sentenceForMark(item, figures, mark, language);
  const { points = 0, maximum, ruled } = mark;
  const facts = { points: formatNumber(points, language), maximum: formatNumber(maximum, language) };
  const said = (words: keyof typeof RULED_TEXTS) => filled(RULED_TEXTS[words], facts, language);
  switch (ruled) {
    case "drop":
    case "free":
      return said(ruled);
    case "points": {
      const own = [...rulings].reverse().find((one) => one.kind === "points" && isAbout(one, student, mark));
      const reason = own?.kind === "points" ? own.reason.trim() : "";
      return reason === "" ? said("points") : `${said("points")} ${reason}`;
    }
    case "group":
      if (points >= maximum) return said("all");
      return `${said(points > 0 ? "some" : "none")} ${found}`;
    default:
      return found;
  }
}

const isAbout = (ruling: Ruling & { readonly kind: "points" }, student: string, mark: PartMark): boolean =>
  ruling.student === student && ruling.item === mark.item && ruling.part === mark.part;
