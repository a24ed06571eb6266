import type { Claim } from "../archive/ledger.ts";
import { simplified } from "../text/simplified.ts";
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
  /** @param ids the articles' ids, in their order */
  claims: (ids: readonly string[]) => Claim[];
}

/**
 * One page, from bytes to articles. Pure: the same bytes and context give the same articles. Traditional characters are
 * read as Simplified ones, and given back as printed.
 * @throws CliError in Chinese where the bytes hold no text
 */
export function ingestPage(bytes: Uint8Array, context: PageContext): IngestedPage {
  const { text, encoding } = decode(bytes);
  checkSize(text);
  const readable = simplified(text);
  const page = layout(readable);
  const { drafts, rest } = segment(page);
  const cleaned = drafts.map((draft) => clean(draft, page.flow));
  const described = describe(cleaned, rest, page, context);
  const printed = () => drafts.map((draft) => clean(inPrint(draft, text), page.flow));
  const articles = readable === text ? described : asPrinted(described, cleaned, printed(), text);
  return { encoding, lines: text.split("\n").length, articles, claims: (ids) => account(text, drafts, rest, ids) };
}
