import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DecodeError } from "../decode.ts";
import { foldRadicals } from "../spaces.ts";
import { joinRuns } from "./pdf/pieces.ts";
import { type PrintedRow, printPage } from "./pdf/print.ts";
import { type Run, runsOf } from "./pdf/runs.ts";
import type { Extracted } from "./types.ts";

/**
 * A PDF's text layer as rows of print: each page's glyphs on a grid of display cells, pages parted by form feeds.
 * Text that stands aslant (stamps, watermarks) and text off the page is left out; radicals that converters write for
 * characters are folded.
 * @throws DecodeError for a damaged or locked file, and where there is no text layer or none that names its characters
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const pages = await readPages(bytes);
  const sheets = pages.map((runs) => printPage(joinRuns(runs)));
  const text = foldAll(sheets.map((rows) => rows.map((r) => r.text).join("\n")).join("\n\f"));
  const visible = text.replace(/\s/g, "");
  if (visible === "") throw new DecodeError("scanned");
  if ((visible.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0) > visible.length * 0.3)
    throw new DecodeError("unmapped");
  const scans = pages.flatMap((runs, i) => (runs.length ? [] : [i + 1]));
  return {
    text: `${text}\n`,
    encoding: "pdf",
    shape: "rows",
    large: largeRuns(sheets),
    ...(scans.length && { scans }),
  };
}

// Of the radicals, one stands for characters that the two scripts write differently.
function foldAll(text: string): string {
  const simplified = text.match(/[们这国动业产总员]/g)?.length ?? 0;
  const traditional = text.match(/[們這國動業產總員]/g)?.length ?? 0;
  return foldRadicals(simplified >= traditional ? text.replaceAll("\u2f3e", "户") : text);
}

function largeRuns(sheets: readonly (readonly PrintedRow[])[]): Extracted["large"] {
  // A form feed stands before the first row of every page but the first; a page without text has one empty row.
  const rows = sheets.flatMap((sheet, i) =>
    (sheet.length ? sheet : [{ large: [] }]).map(({ large }, j): readonly [number, number][] => {
      const shift = i > 0 && j === 0 ? 1 : 0;
      return large.map(([from, to]) => [from + shift, to + shift]);
    }),
  );
  return new Map(rows.flatMap((large, i) => (large.length ? [[i + 1, large] as const] : [])));
}

async function readPages(bytes: Uint8Array): Promise<Run[][]> {
  const { getDocument, Util, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // Fonts that are not embedded name their characters by code tables, which the library keeps in a folder of its own.
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: join(folder, "cmaps", "/"),
    standardFontDataUrl: join(folder, "standard_fonts", "/"),
    isEvalSupported: false,
  });
  try {
    const document = await task.promise;
    const pages: Run[][] = [];
    for (let no = 1; no <= document.numPages; no++) {
      const page = await document.getPage(no);
      const content = await page.getTextContent({ disableNormalization: true });
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const items = content.items.filter((item) => "str" in item);
      pages.push(
        runsOf(
          items.map((item) => ({ ...item, transform: Util.transform(transform, item.transform) })),
          { width, height },
        ),
      );
      page.cleanup();
    }
    return pages;
  } catch (error) {
    const name = (error as Error | undefined)?.name;
    if (name === "PasswordException") throw new DecodeError("locked-pdf");
    if (name === "InvalidPDFException" || name === "FormatError") throw new DecodeError("broken-pdf");
    throw error;
  } finally {
    await task.destroy();
  }
}
