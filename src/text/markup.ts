/** What is left of HTML and Markdown in a plain text: entities, tags, addresses in brackets. */

const NAMED: Record<string, string> = {
  nbsp: " ",
  ensp: " ",
  emsp: "\u3000",
  thinsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  middot: "·",
  bull: "•",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  times: "×",
  deg: "°",
  yen: "¥",
  copy: "©",
  reg: "®",
  raquo: "»",
  laquo: "«",
  rarr: "→",
};

const ENTITY = /&(?:([A-Za-z]{2,8})|#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6}));?/g;
/** An entity that the text's end cut. */
const CUT_ENTITY = /&(?:n|nb|nbs|nbsp|#\d{0,6}|[lr]d?q?u?o?)$/gm;
const TAGS =
  "a|abbr|article|b|blockquote|body|br|center|div|dd|dl|dt|em|embed|figure|figcaption|font|form|h[1-6]|head|hr|html|i|iframe|img|input|label|li|link|meta|o:p|ol|option|p|pre|script|section|select|small|source|span|st1:\\w+|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul|v:\\w+|video|w:\\w+";
/** A whole tag, and one that the line's end cut. */
const TAG = new RegExp(
  `<!--.{0,500}?-->|</?(?:${TAGS})(?:[^\\S\\n][^<>\\n]*|[^\\S\\n]*/)?>|</?(?:${TAGS})(?:[^\\S\\n]+[\\w:-]+\\s*=[^<>\\n]*)$|</\\w{0,8}$`,
  "gim",
);
/** Tags that begin or end a paragraph. */
const BLOCK =
  /^<\/?(?:article|blockquote|body|br|center|dd|div|dl|dt|figcaption|figure|form|h[1-6]|head|hr|html|li|ol|p|pre|section|table|tbody|thead|title|tr|ul)(?![\w:])/i;
/** [文字](地址): the words stay. A picture's whole line is the page's frame. */
const LINK = /(?<!!)\[([^[\]\n]{1,200})\](\((?:https?:\/)?\/[^()\s]*(?:\s"[^"\n]*")?\))/g;
/** ![](地址) before a text on its line. */
const PICTURE = /^!\[[^[\]\n]{0,100}\]\([^()\n]{0,300}\)(?=[^\S\n]{1,8}\p{Script=Han})/gmu;
const BOLD = /\*\*(?=\S)([^*\n]{1,200}?)(?<=\S)\*\*/g;
/** *月**日, ****万元: stars where somebody hid the figures. Such a page's stars make nothing bold. */
const MASKED = /(?<!\*)(?:\*|\*{3,6})(?=[年月日时号名个人件万千亿元家场次届%])/;

/** | 某某 | |||: the edges of a table's cells. */
const EDGES = /^[^\S\n]{0,20}\|(?=[^\S\n])|(?:[^\S\n]?\|){2,8}[^\S\n]{0,20}$|^[^\S\n]{0,20}(?:\|[^\S\n]?){1,8}$/gm;
/** A picture of no address. */
const NO_PICTURE = /!\[[^[\]\n]{0,100}\]\(\)/g;

/** Fills the room that a mark leaves: nobody sees it, and it parts no word. */
const NOTHING = "\u200b";
/** Stands where one paragraph of a line ends and the next begins. */
export const PARAGRAPH = "\u2029";

/**
 * The text without them, character for character in its place: what an entity stands for is put where it began, the
 * rest is filled with characters that nobody sees, at a line's and a paragraph's ends with blanks. Between two paragraphs
 * of one line stands `PARAGRAPH`.
 * @returns the same string where it holds no such thing
 */
export function withoutMarkup(text: string): string {
  if (!/[&<|]|\]\(|\*\*/.test(text)) return text;
  const plain = withoutEdges(text)
    .replace(NO_PICTURE, (picture) => NOTHING.repeat(picture.length))
    .replace(TAG, (tag) => (BLOCK.test(tag) ? PARAGRAPH.padEnd(tag.length) : NOTHING.repeat(tag.length)))
    .replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
      const char = name ? NAMED[name.toLowerCase()] : character(decimal ? Number(decimal) : Number.parseInt(hex!, 16));
      return char === undefined ? whole : char + NOTHING.repeat(whole.length - char.length);
    })
    .replace(CUT_ENTITY, (cut) => NOTHING.repeat(cut.length))
    .replace(LINK, (_, words: string, address: string) => `${NOTHING}${words}${NOTHING.repeat(address.length + 1)}`)
    .replace(PICTURE, (picture) => NOTHING.repeat(picture.length))
    .replace(BOLD, MASKED.test(text) ? "$&" : `${NOTHING.repeat(2)}$1${NOTHING.repeat(2)}`);
  if (plain === text) return text;
  return plain.split("\n").map(blankEnds).join("\n");
}

/** Only a table that stands for the page's frame has rows of empty cells. */
function withoutEdges(text: string): string {
  return /\|[^\S\n]?\|[^\S\n]{0,20}$/m.test(text) ? text.replace(EDGES, (edge) => " ".repeat(edge.length)) : text;
}

function blankEnds(line: string): string {
  const seen = line.replace(/[\u200b\u2029]/g, " ");
  const to = seen.trimEnd().length;
  const from = Math.min(to, seen.length - seen.trimStart().length);
  return seen.slice(0, from) + line.slice(from, to) + seen.slice(to);
}

function character(code: number): string | undefined {
  const visible = code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff);
  return visible ? (code === 0xa0 ? " " : String.fromCharCode(code)) : undefined;
}
