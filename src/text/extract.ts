import { DecodeError, type DecodeFault, decode } from "./decode.ts";
import type { Extracted } from "./extract/types.ts";

/**
 * A source file's bytes to lines of text, whatever its format: the one way in for ingest, the content check and the
 * site's source pages, so that a line number means the same to all of them. A format's library loads with its first file.
 * @param file the file's name or path; its ending tells the format
 * @throws DecodeError where there is no text to read
 */
export async function extractText(bytes: Uint8Array, file: string): Promise<Extracted> {
  if (bytes.length === 0) throw new DecodeError("empty");
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const extract = FORMATS[ending];
  if (!extract) throw new DecodeError(UNREADABLE[ending] ?? "unknown-format");
  const found = await extract(bytes);
  if (found.text.trim() === "") throw new DecodeError("empty");
  return found;
}

const html = async (bytes: Uint8Array): Promise<Extracted> => (await import("./extract/html.ts")).extractHtml(bytes);

const FORMATS: Record<string, (bytes: Uint8Array) => Extracted | Promise<Extracted>> = {
  txt: decode,
  html,
  htm: html,
  pdf: async (bytes) => (await import("./extract/pdf.ts")).extractPdf(bytes),
  docx: async (bytes) => (await import("./extract/docx.ts")).extractDocx(bytes),
};

/** Formats that editors meet and that hold no lines to read. */
const UNREADABLE: Record<string, DecodeFault> = {
  ...Object.fromEntries(["doc", "wps", "rtf", "odt"].map((e) => [e, "old-word"] as const)),
  ...Object.fromEntries(
    ["jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic"].map((e) => [e, "image"] as const),
  ),
};
