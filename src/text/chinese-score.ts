// The hundred or so commonest characters of Chinese prose, in both scripts: a wrong decoding gives rare ones.
const COMMON = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严總會動職業產黨區與為這個來國對時開關進學發機體長問題議書記",
);

/** Multi-byte encodings of Chinese, and in each the rows of its code table that hold the characters in daily use. */
const TABLES = [
  { encoding: "gb18030", leads: [0xb0, 0xd7], trails: [[0xa1, 0xfe]] },
  {
    encoding: "big5",
    leads: [0xa4, 0xc6],
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
] as const;

/**
 * How much a text is Chinese with some ASCII, from below 0 to 1: a wrong decoding gives rare and foreign
 * characters. Its first few thousand characters tell.
 */
export function chineseScore(text: string): number {
  let sum = 0;
  let all = 0;
  for (const c of text.slice(0, 4000)) {
    if (/\s/.test(c)) continue;
    all++;
    sum += points(c);
  }
  return all ? sum / all : 0;
}

function points(c: string): number {
  if (COMMON.has(c)) return 1;
  if (daily().has(c)) return 0.6;
  if (/[\u3000-\u3017\u201c\u201d\u2018\u2019\u2014\u2026\u00b7\uff01-\uff5e\u2460-\u2473\u25a0-\u25cf]/.test(c))
    return 0.6;
  if (/[!-~]/.test(c)) return 0.4;
  return /\p{Script=Han}/u.test(c) ? 0 : -0.5;
}

let dailyCharacters: Set<string> | undefined;

/** The characters in daily use, simplified and traditional. */
function daily(): Set<string> {
  dailyCharacters ??= new Set(
    TABLES.flatMap(({ encoding, leads: [first, last], trails }) => {
      const bytes: number[] = [];
      for (let lead = first; lead <= last; lead++)
        for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
      return [...new TextDecoder(encoding).decode(Uint8Array.from(bytes))].filter((c) => /\p{Script=Han}/u.test(c));
    }),
  );
  return dailyCharacters;
}
