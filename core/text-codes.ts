const NONE = -1;
/** Slots at the start; four times as many whenever half of them are taken. */
const SLOTS = 1024;

/**
 * Gives texts small codes in the order in which they first come. A `Map` does the same, but a text that a host hands over as a
 * copy has no hash yet, and V8 leaves its compiled code to make one: for a million rows that takes longer than all the rest.
 */
export function textCodes() {
  const texts: string[] = [];
  let slots = new Int32Array(SLOTS).fill(NONE);

  /** The slot with the code of a text, or the free one where it would go. */
  function slotOf(text: string): number {
    const last = slots.length - 1;
    let slot = hashOf(text) & last;
    for (;;) {
      const code = slots[slot] as number;
      if (code === NONE || texts[code] === text) return slot;
      slot = (slot + 1) & last;
    }
  }

  return {
    texts,
    find(text: string): number | undefined {
      const code = slots[slotOf(text)] as number;
      return code === NONE ? undefined : code;
    },
    /** The code of a text, a new one where it has none. */
    add(text: string): number {
      const slot = slotOf(text);
      if (slots[slot] !== NONE) return slots[slot] as number;
      slots[slot] = texts.push(text) - 1;
      if (2 * texts.length > slots.length) {
        slots = new Int32Array(4 * slots.length).fill(NONE);
        for (const [code, known] of texts.entries()) slots[slotOf(known)] = code;
      }
      return texts.length - 1;
    },
  };
}

/** FNV-1a over the characters. Its upper half is the better one, so it goes into the lower, which tells the slot. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash ^ (hash >>> 15);
}
