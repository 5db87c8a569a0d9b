const AT_A_TIME = 0x8000;

/** Bytes as text, for hosts that carry nothing else. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += AT_A_TIME)
    text += String.fromCharCode(...bytes.subarray(start, start + AT_A_TIME));
  return btoa(text);
}
