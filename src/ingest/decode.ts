import { CliError } from "../archive/errors.ts";
import { type Decoded, DecodeError, decode as decodeBytes } from "../text/decode.ts";
import { foldRadicals, foldWidth } from "../text/spaces.ts";

const REASONS: Record<DecodeError["reason"], string> = {
  empty: "文件是空的；请补上原文，或删去此文件",
  binary: "不是文本文件（含二进制数据）；请另存为纯文本（UTF-8）",
  "unknown-encoding": "认不出文字编码（试过 UTF-8、UTF-16、GB18030、Big5）；请另存为 UTF-8",
};

/**
 * The first stage: bytes to text. Lines and columns stay those of the file: folding changes no length.
 * @throws CliError in Chinese where there is no text to read
 */
export function decode(bytes: Uint8Array): Decoded {
  try {
    const { text, encoding } = decodeBytes(bytes);
    return { text: foldWidth(foldRadicals(text)), encoding };
  } catch (error) {
    if (error instanceof DecodeError) throw new CliError(REASONS[error.reason]);
    throw error;
  }
}
