import type { Element } from "../../archive/ledger.ts";

/** Whole lines that a flipbook's viewer prints around its pages: its buttons, its name, the file's, the strip of page numbers. */
export const FLIPBOOK_LINES: readonly [kind: Extract<Element, "furniture">, pattern: RegExp][] = [
  [
    "furniture",
    /^(?:Table of Contents|(?:View|Basic|Simple|Full) (?:Full |HTML )?Version|Full ?screen|Thumbnails|Download(?: PDF)?|Share|Print)$/i,
  ],
  [
    "furniture",
    /^(?:Powered|Published|Created) (?:by|with) [A-Z][\w .-]{1,24}(?:\s?(?:在线|电子|翻页){1,3}(?:书|杂志|画册)(?:制作)?)?$/i,
  ],
  // 本画册由 某某 免费制作: whose viewer it is.
  ["furniture", /^本(?:电子)?(?:画册|期刊|杂志|书|刊)由[^。]{1,24}(?:制作|生成|发布|转换)$/],
  // 望汐航运20200710期: the file's name.
  ["furniture", /^\p{Script=Han}{2,16}(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d期?$/u],
  // 望汐航运 20200710 PDF版
  [
    "furniture",
    /^\p{Script=Han}{2,16}[\s_-]?(?:19|20)\d{2}-?(?:0[1-9]|1[0-2])-?[0-3]\d期?[\s_-]?(?:(?:PDF|电子|网络)版|\.pdf)$/iu,
  ],
  // flip.example.com/207/index.html#p=3: where on the web the page was seen.
  ["furniture", /^(?:[a-z\d-]{1,40}\.){1,5}[a-z]{2,8}\/[\w.~%#?=&/-]{0,120}$/i],
  // ◀ 11 12 [13] 14 ▶
  ["furniture", /^[◀<‹«]{0,2}\s{0,4}\[?\d{1,4}\]?(?:\s{1,8}\[?\d{1,4}\]?){2,40}\s{0,4}[▶>›»]{0,2}$/],
];
