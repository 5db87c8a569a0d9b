import type { Words } from "../words.ts";

export const SEGMENTS = {
  hibernating: { en: "Hibernating", nl: "Slapend" },
  atRisk: { en: "At risk", nl: "Risico" },
  cantLose: { en: "Can't lose", nl: "Niet te verliezen" },
  aboutToSleep: { en: "About to sleep", nl: "Dreigt in te slapen" },
  needAttention: { en: "Need attention", nl: "Aandacht nodig" },
  promising: { en: "Promising", nl: "Veelbelovend" },
  new: { en: "New", nl: "Nieuw" },
  potentialLoyalist: { en: "Potential loyalist", nl: "Potentieel trouw" },
  loyal: { en: "Loyal", nl: "Trouw" },
  champion: { en: "Champion", nl: "Kampioen" },
} as const satisfies Record<string, Words>;

const { hibernating, atRisk, cantLose, aboutToSleep, needAttention, promising, potentialLoyalist, loyal, champion } =
  SEGMENTS;

/** A row for each R from 1 to 5, a column for each FM from 1 to 5. */
const SEGMENT_MAP: readonly (readonly Words[])[] = [
  [hibernating, hibernating, atRisk, atRisk, cantLose],
  [hibernating, hibernating, atRisk, atRisk, cantLose],
  [aboutToSleep, aboutToSleep, needAttention, loyal, loyal],
  [promising, potentialLoyalist, potentialLoyalist, loyal, loyal],
  [SEGMENTS.new, potentialLoyalist, potentialLoyalist, champion, champion],
];

/** The map as a spreadsheet formula writes it. */
export const MAP_AS_ARRAY = `{${SEGMENT_MAP.map((row) => row.map(({ en }) => `"${en}"`).join(",")).join(";")}}`;

const FIFTHS = 5;

/** A score of 1 to `bins` on the scale of 1 to 5 that the map is drawn for: the fifth in which the middle of its class lies. */
export const inFifths = (score: number, bins: number): number => Math.ceil((FIFTHS * (2 * score - 1)) / (2 * bins));

/** FM: the mean of F and M, with a half rounded up. */
export const meanScore = (frequency: number, monetary: number): number => Math.ceil((frequency + monetary) / 2);

/** The segment that scores of 1 to 5 fall in. */
export function segmentOf(recency: number, frequency: number, monetary: number): Words {
  return SEGMENT_MAP[recency - 1]?.[meanScore(frequency, monetary) - 1] as Words;
}
