import type { CardPlace, CardProgress } from "../../teaching/card-boxes.ts";

/** What is kept of somebody's practice. */
export interface CardRecord {
  readonly progress: CardProgress;
  /** Ids of the subjects that are not practised now. */
  readonly leftOut: readonly string[];
}

export const NOTHING_KEPT: CardRecord = { progress: {}, leftOut: [] };

/** The form of the text below; a text of another form is of no use. */
const FORM = "1";
const KEY = 4;
const DAY = 4;
const BASE = 36;
const PLACE = KEY + 1 + DAY;

/** A card in four signs: hosts keep no more than some three thousand. No two cards of the bank have the same. */
export function keyOfCard(id: string): string {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % BASE ** KEY).toString(BASE).padStart(KEY, "0");
}

/** A record as a short text. */
export function recordText({ progress, leftOut }: CardRecord): string {
  const places = Object.entries(progress).map(
    ([id, { box, day }]) => keyOfCard(id) + box + day.toString(BASE).padStart(DAY, "0"),
  );
  return [FORM, leftOut.join(","), places.join("")].join(";");
}

/** What a text keeps of these cards and subjects; nothing of those that are no longer there, or where the text is none of ours. */
export function readRecord(
  text: string | undefined,
  known: { readonly cards: readonly string[]; readonly subjects: readonly string[] },
): CardRecord {
  const [form, leftOut = "", places = ""] = (text ?? "").split(";");
  if (form !== FORM) return NOTHING_KEPT;
  const byKey = new Map<string, CardPlace>();
  for (let at = 0; at + PLACE <= places.length; at += PLACE) {
    const box = Number.parseInt(places.charAt(at + KEY), 10);
    const day = Number.parseInt(places.slice(at + KEY + 1, at + PLACE), BASE);
    if (box >= 1 && box <= 5 && Number.isInteger(day)) byKey.set(places.slice(at, at + KEY), { box, day });
  }
  const progress: Record<string, CardPlace> = {};
  for (const id of known.cards) {
    const place = byKey.get(keyOfCard(id));
    if (place !== undefined) progress[id] = place;
  }
  const left = new Set(leftOut.split(","));
  return { progress, leftOut: known.subjects.filter((id) => left.has(id)) };
}
