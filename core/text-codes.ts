const NONE = -1;
const FEWEST_SLOTS = 1024;

/**
 * Texts with small codes, in the order in which they first came. A `Map` does the same, but a text that a host hands over as a copy
 * has no hash yet, and V8 leaves its compiled code to make one: for a million rows that takes longer than all the rest. What is
 * compiled of a function that stands inside another is gone at the next full collection, so all of these stand by themselves.
 */
export interface TextCodes {
  readonly texts: string[];
  slots: Int32Array;
}

/** For a list of so many texts, of which an eighth are different; more make it grow. */
export const textCodes = (length: number): TextCodes => ({
  texts: [],
  slots: free(2 ** Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, length / 4)))),
});

const free = (slots: number): Int32Array => new Int32Array(slots).fill(NONE);

/** The code of a text. One that has none gets one, if it is fit for it. */
export function codeOf(known: TextCodes, text: string, isFit: (text: string) => boolean): number | undefined {
  const slot = slotOf(known, text);
  const before = known.slots[slot] as number;
  if (before !== NONE) return before;
  if (!isFit(text)) return undefined;
  const code = known.texts.push(text) - 1;
  known.slots[slot] = code;
  if (2 * known.texts.length > known.slots.length) grow(known);
  return code;
}

function grow(known: TextCodes): void {
  known.slots = free(4 * known.slots.length);
  known.texts.forEach((text, code) => {
    known.slots[slotOf(known, text)] = code;
  });
}

/** The slot with the code of a text, or the free one where it would go. */
function slotOf({ texts, slots }: TextCodes, text: string): number {
  const last = slots.length - 1;
  let slot = hashOf(text) & last;
  for (;;) {
    const code = slots[slot] as number;
    if (code === NONE || texts[code] === text) return slot;
    slot = (slot + 1) & last;
  }
}

/** FNV-1a, two characters at a time. Its upper half is the better one, so it goes into the lower, which tells the slot. */
function hashOf(text: string): number {
  const { length } = text;
  let hash = length;
  for (let at = 0; at + 1 < length; at += 2)
    hash = Math.imul(hash ^ text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 16), 0x0100_0193);
  if (length % 2 === 1) hash = Math.imul(hash ^ text.charCodeAt(length - 1), 0x0100_0193);
  return hash ^ (hash >>> 15);
}
