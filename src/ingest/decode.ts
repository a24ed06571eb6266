import { CliError } from "../archive/errors.ts";
import { DecodeError, type DecodeFault } from "../text/decode.ts";
import type { Extracted } from "../text/extract/types.ts";
import { extractText } from "../text/extract.ts";

const REASONS: Record<DecodeFault, string> = {
  empty: "文件是空的；请补上原文，或删去此文件",
  binary: "不是文本文件（含二进制数据）；请另存为纯文本（UTF-8）",
  "unknown-encoding": "认不出文字编码（试过 UTF-8、UTF-16、GB18030、Big5）；请另存为 UTF-8",
  "unknown-format": "还不能读这种文件；请转成 .txt、.html、.pdf 或 .docx 再放进来",
  image: "还不能读图片；请先做文字识别（OCR），把文字存为 .txt",
  "old-word": "还不能读这种文档；请用 Word 或 WPS 另存为 .docx",
  "broken-docx": "文件已损坏，或不是 Word 文档（.docx）；请重新取得原件，或用 Word、WPS 另存一次",
  "locked-docx": "加了密码，或其实是旧版 .doc；请去掉密码，用 Word 或 WPS 另存为 .docx",
  "broken-pdf": "文件已损坏，或不是 PDF；请重新取得原件",
  "locked-pdf": "PDF 加了打开密码；请去掉密码后另存",
  scanned: "这份 PDF 是扫描件，没有文字层；请先做文字识别（OCR），存为有文字层的 PDF 或 .txt",
  unmapped: "这份 PDF 的字体没有对应的文字编码，读出来是乱码；请另找原件，或做文字识别（OCR）存为 .txt",
};

/**
 * The first stage: a file's bytes to its text, whatever its format.
 * @param file tells the format by its ending
 * @throws CliError in Chinese where there is no text to read
 */
export async function decode(bytes: Uint8Array, file: string): Promise<Extracted> {
  try {
    return await extractText(bytes, file);
  } catch (error) {
    if (error instanceof DecodeError) throw new CliError(REASONS[error.reason]);
    throw error;
  }
}
