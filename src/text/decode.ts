import { chineseScore } from "./chinese-score.ts";

/** Bytes to text: BOM, then strict UTF-8, then the candidate encoding whose characters are the most common in Chinese. */

export interface Decoded {
  text: string;
  /** A label of the WHATWG Encoding Standard, such as `utf-8` or `gb18030`. */
  encoding: string;
}

export type DecodeFault =
  | "empty"
  | "binary"
  | "unknown-encoding"
  | "unknown-format"
  | "image"
  | "old-word"
  | "broken-docx"
  | "locked-docx"
  | "broken-pdf"
  | "locked-pdf"
  | "scanned"
  | "unmapped";

/** What is wrong with bytes that hold no readable text. */
export class DecodeError extends Error {
  override name = "DecodeError";
  readonly reason: DecodeFault;
  constructor(reason: DecodeFault) {
    super(reason);
    this.reason = reason;
  }
}

const BOMS: readonly [encoding: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * @param declared the label that a document itself gives, such as `gb2312`; its bytes may say otherwise
 * @throws DecodeError for no text at all, for a binary file, and where no encoding gives Chinese
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new DecodeError("empty");
  const marked = BOMS.find(([, bom]) => bom.every((b, i) => bytes[i] === b));
  const decoded = marked ? read(bytes, marked[0]) : (readUtf8(bytes) ?? readDeclared(bytes, declared) ?? guess(bytes));
  if (!decoded) throw new DecodeError(looksBinary(bytes) ? "binary" : "unknown-encoding");
  const text = decoded.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new DecodeError("empty");
  if ((text.replace(/\s/g, "").match(/\p{Cc}/gu)?.length ?? 0) > text.length / 100) throw new DecodeError("binary");
  return { text, encoding: decoded.encoding };
}

function read(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

const CANDIDATES = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;

/** A decoding that scores less is no Chinese. */
const LEAST = 0.35;

// UTF-8 gives itself away by its Chinese; without any, a few bytes of another encoding may fit it by chance.
function readUtf8(bytes: Uint8Array): Decoded | undefined {
  const decoded = bytes.includes(0) ? undefined : read(bytes, "utf-8");
  return decoded && (/[\u2000-\uffff]/.test(decoded.text) || !/\P{ASCII}/u.test(decoded.text)) ? decoded : undefined;
}

/** A charset that is only a part of another is read as that one: pages say gb2312 and hold characters beyond it. */
function readDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (!declared) return undefined;
  const label = /^(?:x-)?gb/i.test(declared) ? "gb18030" : declared.toLowerCase();
  // Single bytes fit everything: such a label proves nothing.
  return /^(?:iso-8859|windows-125|latin|ascii|us-)/.test(label) ? undefined : read(bytes, label);
}

function guess(bytes: Uint8Array): Decoded | undefined {
  if (isDamagedUtf8(bytes)) return undefined;
  const scored = CANDIDATES.map((encoding) => read(bytes, encoding))
    .filter((d) => d !== undefined)
    .map((d) => ({ d, score: chineseScore(d.text) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best && best.score >= LEAST ? best.d : undefined;
}

// UTF-8 but for a few bytes: any other reading would be garbage that looks like Chinese.
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 65536));
  const good = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return good > bad * 3;
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return head.includes(0);
}
