import { hash } from "@stablelib/sha256";

/**
 * The first 32 bits of SHA-256 of a text in UTF-8. From a library because the runtimes of the hosts share no cryptography;
 * it makes draws repeatable and keeps nothing secret.
 */
export function shaWord(text: string): number {
  const [a, b, c, d] = hash(Uint8Array.from(utf8(text))) as unknown as [number, number, number, number];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** A lone half of a surrogate pair becomes the replacement character, as TextEncoder has it, which not every host has. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}
