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
/** [文字](地址): the words stay. A picture's whole line is the page's frame. */
const LINK = /(?<!!)\[([^[\]\n]{1,200})\](\((?:https?:\/)?\/[^()\s]*(?:\s"[^"\n]*")?\))/g;
/** ![](地址) before a text on its line. */
const PICTURE = /^!\[[^[\]\n]{0,100}\]\([^()\n]{0,300}\)(?=[^\S\n]{1,8}\p{Script=Han})/gmu;
const BOLD = /\*\*(?=\S)([^*\n]{1,200}?)(?<=\S)\*\*/g;
/** *月**日, ****万元: stars where somebody hid the figures. Such a page's stars make nothing bold. */
const MASKED = /(?<!\*)(?:\*|\*{3,6})(?=[年月日时号名个人件万千亿元家场次届%])/;

/** Fills the room that a mark leaves: nobody sees it, and it parts no word. */
const NOTHING = "\u200b";

/**
 * The text without them, character for character in its place: what an entity stands for is put where it began, the
 * rest is filled with characters that nobody sees, at a line's ends with blanks.
 * @returns the same string where it holds no such thing
 */
export function withoutMarkup(text: string): string {
  if (!/[&<]|\]\(|\*\*|\|\s?\|/.test(text)) return text;
  const plain = text
    .split("\n")
    .map(withoutCells)
    .join("\n")
    .replace(TAG, (tag) => NOTHING.repeat(tag.length))
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

/** | 某某会召开 | |||: a row of a table that only lays a page out, with one cell or two that hold anything: its edges. */
function withoutCells(line: string): string {
  const inner = line.trim();
  if (!/^\|\s.*\|\|$/.test(inner)) return line;
  const [head] = /^[|\s]{1,20}/.exec(inner)!;
  const to = inner.length - (/[|\s]{1,20}$/.exec(inner)?.[0].length ?? 0);
  if (to <= head.length || inner.slice(head.length, to).split("|").length > 2) return line;
  const at = line.indexOf(inner);
  return line.slice(0, at) + " ".repeat(head.length) + inner.slice(head.length, to) + " ".repeat(inner.length - to);
}

function blankEnds(line: string): string {
  const seen = line.replaceAll(NOTHING, " ");
  const to = seen.trimEnd().length;
  const from = Math.min(to, seen.length - seen.trimStart().length);
  return seen.slice(0, from) + line.slice(from, to) + seen.slice(to);
}

function character(code: number): string | undefined {
  const visible = code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff);
  return visible ? (code === 0xa0 ? " " : String.fromCharCode(code)) : undefined;
}
