import { decode } from "../decode.ts";
import { linesOf } from "./html/lines.ts";
import type { Extracted } from "./types.ts";

/** How far into a page its charset may be declared. */
const HEAD = 4096;

/**
 * A web page as saved from a browser: the text that it shows, one line a paragraph, with what its markup says of each.
 * The charset is the byte-order mark's, UTF-8 where the bytes are that, the declared one, or else guessed.
 * @throws DecodeError where no charset fits
 */
export function extractHtml(bytes: Uint8Array): Extracted {
  const { text, encoding } = decode(bytes, declaredCharset(bytes));
  return { ...linesOf(text), encoding, shape: "paragraphs" };
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return (
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*?encoding=["']([\w-]+)/.exec(head)?.[1]
  );
}
