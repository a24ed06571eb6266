/** Text to bytes in the encodings that old files have; the platform itself only writes UTF-8. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

const tables = new Map<string, Map<string, number[]>>();

/** The decoder of the platform turned round: every pair of bytes is asked for its character. */
function table(encoding: "gb18030" | "big5"): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== "\ufffd" && !pairs.has(char)) pairs.set(char, [lead, trail]);
    }
  tables.set(encoding, pairs);
  return pairs;
}

/** Whether every character has its place in the encoding's table. */
export const fits = (text: string, encoding: "gb18030" | "big5"): boolean =>
  [...text].every((c) => c < "\u0080" || table(encoding).has(c));

export function doubleByte(text: string, encoding: "gb18030" | "big5"): Uint8Array {
  return Uint8Array.from([...text].flatMap((c) => (c < "\u0080" ? [c.charCodeAt(0)] : table(encoding).get(c)!)));
}

export const joinBytes = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => [...p]));
