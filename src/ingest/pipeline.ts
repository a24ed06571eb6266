import type { Claim } from "../archive/ledger.ts";
import type { Extracted } from "../text/extract/types.ts";
import { fullStops } from "../text/fullstops.ts";
import { withoutGlosses } from "../text/glosses.ts";
import { withoutMarkup } from "../text/markup.ts";
import { simplified } from "../text/simplified.ts";
import { foldRadicals, foldWidth } from "../text/spaces.ts";
import { visible } from "../text/visible.ts";
import { account } from "./account.ts";
import { asPrinted, inPrint } from "./asprinted.ts";
import { clean } from "./clean.ts";
import { decode } from "./decode.ts";
import { describe } from "./describe.ts";
import { layout } from "./layout.ts";
import { checkSize } from "./page-size.ts";
import { segment } from "./segment.ts";
import type { Described, PageContext } from "./types.ts";

/** A page taken apart: its articles, and the account of its lines once they have their ids. */
export interface IngestedPage {
  encoding: string;
  /** How many lines the source has. */
  lines: number;
  articles: Described[];
  /** Pages of the source, from 1, that hold pictures and no text. */
  scans: readonly number[];
  /** @param ids the articles' ids, in their order */
  claims: (ids: readonly string[]) => Claim[];
}

/**
 * One page, from bytes to articles. Pure: the same bytes and context give the same articles. Traditional characters are
 * read as Simplified ones, dots that end sentences as full stops, and both given back as printed.
 * @throws CliError in Chinese where the bytes hold no text
 */
export async function ingestPage(bytes: Uint8Array, context: PageContext): Promise<IngestedPage> {
  return ingestText(await decode(bytes, context.file), context);
}

/** The stages after the first. Lines and columns are those of the text: folding changes no length. */
export function ingestText(source: Extracted, context: PageContext): IngestedPage {
  const printed = foldWidth(foldRadicals(source.text));
  checkSize(printed);
  // Only a text that somebody copied from a web page holds remnants of its code, or readings: its lines are paragraphs.
  const bare = withoutGlosses(source.shape ? printed : withoutMarkup(printed));
  const shape = bare === printed ? source.shape : (source.shape ?? "paragraphs");
  // Print on a grid keeps its places.
  const seen = shape === "rows" ? null : visible(bare);
  const text = seen ? seen.of(bare) : bare;
  const readable = fullStops(simplified(text));
  const page = layout(readable, {
    ...source,
    text: seen ? seen.of(source.text) : source.text,
    ...(shape && { shape }),
  });
  const { drafts, rest } = segment(page);
  const cleaned = drafts.map((draft) => clean(draft, page.flow));
  const described = describe(cleaned, rest, page, context);
  const asSet = () => drafts.map((draft) => clean(inPrint(draft, text, readable), page.flow));
  return {
    encoding: source.encoding,
    lines: text.split("\n").length,
    articles: readable === text ? described : asPrinted(described, cleaned, asSet(), text),
    scans: source.scans ?? [],
    claims: (ids) => account({ printed, bare, columns: seen?.columns }, drafts, rest, ids),
  };
}
