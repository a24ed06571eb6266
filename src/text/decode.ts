/** Bytes to text: BOM, then strict UTF-8, then the candidate encoding whose characters are the most common in Chinese. */

export interface Decoded {
  text: string;
  /** A label of the WHATWG Encoding Standard, such as `utf-8` or `gb18030`. */
  encoding: string;
}

/** What is wrong with bytes that hold no readable text. */
export class DecodeError extends Error {
  override name = "DecodeError";
  readonly reason: "empty" | "binary" | "unknown-encoding";
  constructor(reason: DecodeError["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

const BOMS: readonly [encoding: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** @throws DecodeError for no text at all, for a binary file, and where no encoding gives Chinese */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new DecodeError("empty");
  const marked = BOMS.find(([, bom]) => bom.every((b, i) => bytes[i] === b));
  const decoded = marked ? read(bytes, marked[0]) : (read(bytes, "utf-8") ?? guess(bytes));
  if (!decoded) throw new DecodeError(looksBinary(bytes) ? "binary" : "unknown-encoding");
  const text = decoded.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new DecodeError("empty");
  if ((text.replace(/\s/g, "").match(/\p{Cc}/gu)?.length ?? 0) > text.length / 100) throw new DecodeError("binary");
  return { text, encoding: decoded.encoding };
}

function read(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

// The hundred or so commonest characters of Chinese prose, in both scripts: a wrong decoding gives rare ones.
const COMMON = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严總會動職業產黨區與為這個來國對時開關進學發機體長問題議書記",
);

const CANDIDATES = ["gb18030", "big5", "utf-16le", "utf-16be"] as const;

function guess(bytes: Uint8Array): Decoded | undefined {
  const scored = CANDIDATES.map((encoding) => read(bytes, encoding))
    .filter((d) => d !== undefined)
    .map((d) => ({ d, score: commonness(d.text) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best && best.score >= 0.25 ? best.d : undefined;
}

/** The share of common Chinese and plain ASCII characters, rare ones held against it. */
function commonness(text: string): number {
  let good = 0;
  let all = 0;
  for (const c of text.slice(0, 4000)) {
    if (/\s/.test(c)) continue;
    all++;
    if (COMMON.has(c)) good++;
    else if (/[\u3001\u3002\u300a\u300b\u201c\u201d\uff0c\uff1a\uff1b\uff08\uff09\d]/.test(c)) good += 0.5;
    else if (/[\p{Co}\p{Cc}\ufffd]/u.test(c)) good -= 1;
  }
  return all ? good / all : 0;
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return head.includes(0);
}
