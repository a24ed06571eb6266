import { DecodeError } from "../decode.ts";
import { linesOf } from "./html/lines.ts";
import type { Extracted } from "./types.ts";

/** What old Word files and locked ones begin with: the compound file of OLE. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Word's own styles that its library knows nothing of. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/**
 * A Word document's paragraphs, headings and table rows, a line each; pictures, heads and feet of its pages are left out.
 * @throws DecodeError for a damaged file, a locked one, or one of another format under this name
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new DecodeError("locked-docx");
  const { default: mammoth } = await import("mammoth");
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    )
    .then(
      ({ value }) => value,
      () => {
        throw new DecodeError("broken-docx");
      },
    );
  return { ...linesOf(html), encoding: "docx", shape: "paragraphs" };
}
