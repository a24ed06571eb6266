/** Spaces and width in running Chinese text. */

const CJK = "\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—·";
const WIDE_BEFORE = new RegExp(`([${CJK}])[ \\t\\u3000\\u00a0]+(?=\\S)`, "gu");
const WIDE_AFTER = new RegExp(`(\\S)[ \\t\\u3000\\u00a0]+(?=[${CJK}])`, "gu");

/**
 * Full-width ASCII folded to ASCII, one character for one, so that places in the text stay what they are: the stages
 * then need to know one form of each mark. `widenPunctuation` gives readers the full-width forms back.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\ufe35-\ufe44]/g, (c) => UPRIGHT[c.charCodeAt(0) - 0xfe35]!)
    .replace(DRAWN_DASH, "——")
    .replace(TYPED_DASH, "——")
    .replace(/\u2e3a/g, "—");
}

/** Brackets of upright print, U+FE35 to U+FE44, as those of rows. */
const UPRIGHT = "(){}〔〕【】《》〈〉「」『』";

// ──記…: a dash drawn with two lines of a box; what stands beside a third is a rule.
const DRAWN_DASH = /(?<![─━┄┈│┃])──(?![─━┄┈│┃])/g;

// --记…, or …之家--: a dash typed with two hyphens beside Chinese; three are a rule.
const TYPED_DASH = /(?<![-\w])--(?=[\p{Script=Han}“"《])|(?<=[\p{Script=Han}”"》])--(?![-\w>])/gu;

/** Zero-width characters, soft hyphens, BOMs: the members of a class of a regular expression. */
export const INVISIBLE = "\\u200b-\\u200f\\u2060\\ufeff\\u00ad";
const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");

/** Removes what nobody sees. */
export function dropInvisible(text: string): string {
  return text.replace(UNSEEN, "");
}

/** Removes the spaces next to Chinese characters; those between Latin words stay, one each. */
export function closeSpaces(text: string): string {
  return text
    .replace(WIDE_BEFORE, "$1")
    .replace(WIDE_AFTER, "$1")
    .replace(/[ \t\u3000\u00a0]+/g, " ")
    .trim();
}

const FULL: Record<string, string> = {
  ",": "\uff0c",
  ":": "\uff1a",
  ";": "\uff1b",
  "!": "\uff01",
  "?": "\uff1f",
  "(": "\uff08",
  ")": "\uff09",
};

/** Makes punctuation full-width where it stands in Chinese text; numbers, times and Latin text keep theirs. */
export function widenPunctuation(text: string): string {
  return text.replace(/[,:;!?()]/g, (mark, at: number) => {
    const before = text[at - 1] ?? "";
    const after = text[at + 1] ?? "";
    if (/[\d]/.test(before) && /[\d]/.test(after) && ",:".includes(mark)) return mark;
    const latin = /[A-Za-z]/;
    if (mark === "(" || mark === ")") return latinOnly(text, at) ? mark : FULL[mark]!;
    if (latin.test(before) && (latin.test(after) || after === " ")) return mark;
    if (mark === ":" && /^\/\//.test(text.slice(at + 1))) return mark;
    return FULL[mark]!;
  });
}

// Brackets whose inside and neighbours are all Latin belong to a Latin phrase.
function latinOnly(text: string, at: number): boolean {
  const from = text[at] === "(" ? at : text.lastIndexOf("(", at);
  const to = text[at] === ")" ? at : text.indexOf(")", at);
  if (from < 0 || to < 0) return false;
  return !/\p{Script=Han}/u.test(text.slice(Math.max(0, from - 1), to + 2)) && /[A-Za-z]/.test(text.slice(from, to));
}

// Unicode gives the supplement's radicals no compatibility mapping: the whole characters among them, as its table of
// equivalent unified ideographs pairs them.
const RADICALS =
  "\u2e81\u2e84\u2e88\u2e8a\u2e8c\u2e8d\u2e8e\u2e92\u2e93\u2e97\u2e9c\u2e9d\u2e9f\u2ea0\u2ea7\u2ea9\u2eab\u2eac\u2eb6\u2ebb\u2ebc\u2ebd\u2ec1\u2ec4\u2ec5\u2ec6\u2ec9\u2ecb\u2ed1\u2ed3\u2ed4\u2ed7\u2ed8\u2ed9\u2eda\u2edb\u2edc\u2edd\u2ee2\u2ee3\u2ee4\u2ee5\u2ee6\u2ee7\u2ee8\u2ee9\u2eea\u2eeb\u2eec\u2eed\u2eee\u2eef\u2ef0\u2ef1\u2ef2\u2ef3";
const IDEOGRAPHS =
  "厂乙刀卜小小兀巳幺心日月母民牛王目示羊聿月臼虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
const ideographs = new Map([...RADICALS].map((radical, i) => [radical, IDEOGRAPHS[i]!]));

/** Kangxi and supplement radicals, as PDFs hold them, folded to the characters they stand for; all else stays. */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2eff\u2f00-\u2fdf]/g, (c) => ideographs.get(c) ?? c.normalize("NFKC"));
}

/**
 * Width in terminal cells: Chinese and full-width characters take two.
 * @param ambiguous what the marks take that Unicode calls ambiguous, such as curly quotes and dashes
 */
export function cellWidth(char: string, ambiguous: 1 | 2 = 1): 1 | 2 {
  if (/[“”‘’…—·■▲▼◆●○◎□△☆★①-⑳]/.test(char)) return ambiguous;
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char)
    ? 2
    : 1;
}
