import { createHash } from "node:crypto";

/** Crockford's digits: none of them is taken for another when it is read aloud or copied by hand. */
const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 8;

/**
 * An article's short address, made of its id alone: `/a/7k3m9x2q/`. Forty bits of the id's SHA-256, so that neither the
 * order nor the number of articles changes it; of ten thousand articles two share one once in twenty thousand archives,
 * and then `readArchive` says so.
 */
export function shortUrl(id: string): string {
  const bytes = createHash("sha256").update(id).digest();
  const digits = Array.from({ length: LENGTH }, (_, i) => {
    const [byte, bit] = [(i * 5) >> 3, (i * 5) & 7];
    return DIGITS[(((bytes[byte]! << 8) | bytes[byte + 1]!) >> (11 - bit)) & 31];
  });
  return `/a/${digits.join("")}/`;
}
