import { describe, expect, test } from "vitest";
import type { FrontMatter } from "../../src/archive/article.ts";
import { ingestAlone } from "./cases.ts";

/** Credits as bulletins print them, where they print them: a whole small page goes in, the byline comes out. */

type Place = "lead" | "tail" | "line" | "below-title" | "before-title";

const BODY = [
  "7月14日,望汐市总工会在市工人文化宫召开推进会,部署下半年工作,三百余名职工代表到会。",
  "会议指出,各级工会要用心用情服务职工,把好事办实、实事办好,推动驿站建设再上新台阶。",
];

function read(credit: string, place: Place): FrontMatter & { body: string } {
  const [first, last] = BODY as [string, string];
  const rows = {
    lead: ["望汐市总工会召开推进会", credit + first, last],
    tail: ["望汐市总工会召开推进会", first, last + credit],
    line: ["望汐市总工会召开推进会", first, last, ...credit.split("\n")],
    "below-title": ["望汐市总工会召开推进会", ...credit.split("\n"), first, last],
    "before-title": [...credit.split("\n"), "望汐市总工会召开推进会", first, last],
  }[place];
  const { articles } = ingestAlone(new TextEncoder().encode(rows.join("\n\n")));
  expect(articles).toHaveLength(1);
  return { ...articles[0]!.meta, id: "x", body: articles[0]!.body };
}

const SHORT = { r: "reporter", c: "correspondent", a: "author", p: "photographer", d: "contributor" } as const;
type Row = [credit: string, place: Place, byline: string, editors?: string];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)("%s [%s]", (credit, place, byline, editors = "") => {
      const meta = read(credit, place);
      const expected = byline.split(" ").filter(Boolean);
      const got = meta.byline.map((b) => `${Object.entries(SHORT).find(([, role]) => role === b.role)![0]}:${b.name}`);
      expect.soft(got.sort()).toEqual(expected.sort());
      expect.soft(meta.editors).toEqual(editors.split(" ").filter(Boolean));
      expect.soft(meta.title).toBe("望汐市总工会召开推进会");
      expect.soft(meta.body.startsWith("7月14日")).toBe(true);
      expect.soft(meta.body.endsWith("再上新台阶。")).toBe(true);
    });
  });
}

table("导语前的署名", [
  ["本报讯(记者 陈雨桐)", "lead", "r:陈雨桐"],
  ["本报讯(记者 陈雨桐 通讯员 孙晓彤 周航)", "lead", "r:陈雨桐 c:孙晓彤 c:周航"],
  ["本报讯 (记者陈雨桐 通讯员孙晓彤)", "lead", "r:陈雨桐 c:孙晓彤"],
  ["本报讯（全媒体记者 陈雨桐/文 刘一帆/图）", "lead", "a:陈雨桐 p:刘一帆"],
  ["本报讯(全媒体记者陈雨桐/文 刘一帆/摄)", "lead", "a:陈雨桐 p:刘一帆"],
  ["本报讯 记者 陈雨桐 通讯员 孙晓彤 ", "lead", "r:陈雨桐 c:孙晓彤"],
  ["本报讯 记者陈雨桐报道 ", "lead", "r:陈雨桐"],
  ["本报望汐讯(记者 陈雨桐)", "lead", "r:陈雨桐"],
  ["本报望汐7月15日讯(记者 陈雨桐)", "lead", "r:陈雨桐"],
  ["本网讯(通讯员 孙晓彤)", "lead", "c:孙晓彤"],
  ["本刊讯(记者 陈雨桐)", "lead", "r:陈雨桐"],
  ["本报记者 陈雨桐报道:", "lead", "r:陈雨桐"],
  ["【本报讯】(记者 陈雨桐)", "lead", "r:陈雨桐"],
  ["(本报记者 陈雨桐)", "lead", "r:陈雨桐"],
  ["(通讯员:孙晓彤)", "lead", "c:孙晓彤"],
  ["本报讯(记者 王 芳 通讯员 李 想)", "lead", "r:王芳 c:李想"],
  ["本报讯(见习记者 陈雨桐 实习生 周航)", "lead", "r:陈雨桐 r:周航"],
  ["本报讯(特约记者 陈雨桐)", "lead", "r:陈雨桐"],
  ["本报讯(记者 陈雨桐 摄影 刘一帆)", "lead", "r:陈雨桐 p:刘一帆"],
  ["本报讯(记者 陈雨桐 文/图)", "lead", "a:陈雨桐 p:陈雨桐"],
  ["本報訊（記者 陳雨桐 通訊員 孫曉彤）", "lead", "r:陳雨桐 c:孫曉彤"],
  ["新华社望汐7月15日电(记者 陈雨桐)", "lead", "r:陈雨桐"],
  ["沧岚工人报记者陈雨桐通讯员孙晓彤周航", "lead", "r:陈雨桐 c:孙晓彤 c:周航"],
  ["「本文来源:沧岚工人报」沧岚工人报客户端记者陈雨桐", "lead", "r:陈雨桐"],
  ["【本報記者陳雨桐報道】", "lead", "r:陳雨桐"],
]);

table("文末的署名", [
  [" 沧岚网记者郑文岚通讯员 张静 臧怀舟 报道", "tail", "r:郑文岚 c:张静 c:臧怀舟"],
  ["(记者 陈雨桐)", "tail", "r:陈雨桐"],
  ["(陈雨桐)", "tail", "a:陈雨桐"],
  ["(陈雨桐 周 航)", "tail", "a:陈雨桐 a:周航"],
  ["(陈雨桐、周航)", "tail", "a:陈雨桐 a:周航"],
  ["(区总权益保障部)", "tail", "d:区总权益保障部"],
  ["(望汐市总工会办公室供稿)", "tail", "d:望汐市总工会办公室"],
  ["(望汐市总工会供稿)", "tail", "d:望汐市总工会"],
  ["(供稿:望汐市总工会)", "tail", "d:望汐市总工会"],
  ["(供稿单位:望汐市总工会)", "tail", "d:望汐市总工会"],
  ["(通讯员 孙晓彤)", "tail", "c:孙晓彤"],
  ["(孙晓彤 文/图)", "tail", "a:孙晓彤 p:孙晓彤"],
  ["(文/图 孙晓彤)", "tail", "a:孙晓彤 p:孙晓彤"],
  ["(文:孙晓彤 图:周航)", "tail", "a:孙晓彤 p:周航"],
  ["(文:孙晓彤 郑岚图:周航)", "tail", "a:孙晓彤 a:郑岚 p:周航"],
  ["(孙晓彤 文 周航 图)", "tail", "a:孙晓彤 p:周航"],
  ["(孙晓彤/文 周航/图)", "tail", "a:孙晓彤 p:周航"],
  ["(周航 摄)", "tail", "p:周航"],
  ["(原木器厂退休工人  周航)", "line", "a:周航"],
  [
    "(文:孙晓彤 图:教师摄影协会 周航、江晚舟 一审:孙晓彤 二审:温知行)",
    "line",
    "a:孙晓彤 p:周航 p:江晚舟",
    "孙晓彤 温知行",
  ],
  ["(摄影:周航)", "tail", "p:周航"],
  ["(望汐港务集团工会 孙晓彤)", "tail", "a:孙晓彤"],
  ["(孙晓彤 望汐港务集团工会)", "tail", "d:望汐港务集团工会 a:孙晓彤"],
  ["(作者单位:望汐港务集团工会)", "tail", "d:望汐港务集团工会"],
  ["(作者:孙晓彤)", "tail", "a:孙晓彤"],
  ["(孫曉彤 攝)", "tail", "p:孫曉彤"],
  ["(區總工會辦公室)", "tail", "d:區總工會辦公室"],
  ["(阿依努尔·帕尔哈提)", "tail", "a:阿依努尔·帕尔哈提"],
  ["【记者 陈雨桐】", "tail", "r:陈雨桐"],
  [" □记者 陈雨桐", "tail", "r:陈雨桐"],
  ["□陈雨桐 周 航", "tail", "a:陈雨桐 a:周航"],
  [" 本报通讯员 孙晓彤 摄", "tail", "p:孙晓彤"],
  [" 周航/摄", "tail", "p:周航"],
  ["(文:吳佩珊 圖:許家豪)", "tail", "a:吳佩珊 p:許家豪"],
  ["(陈雨桐 李娜 王浩然)", "tail", "a:陈雨桐 a:李娜 a:王浩然"],
]);

table("单独成行的署名", [
  ["■沧岚工人报记者 陈雨桐", "below-title", "r:陈雨桐"],
  ["□ 陈雨桐 摄影 周航", "below-title", "a:陈雨桐 p:周航"],
  ["文/图:陈雨桐", "line", "a:陈雨桐 p:陈雨桐"],
  ["图文/陈雨桐", "line", "a:陈雨桐 p:陈雨桐"],
  ["图文:陈雨桐", "line", "a:陈雨桐 p:陈雨桐"],
  ["图文丨陈雨桐", "line", "a:陈雨桐 p:陈雨桐"],
  ["文丨陈雨桐\n图丨周航", "line", "a:陈雨桐 p:周航"],
  ["文 | 陈雨桐\n图 | 厂工会宣传部 周航", "line", "a:陈雨桐 p:周航"],
  ["采访、撰文:陈雨桐\n摄影:周航", "line", "a:陈雨桐 p:周航"],
  ["图文来源:县总工会组织部 孙晓彤、县教育工会 沈若川\n摄影:周航", "line", "a:孙晓彤 a:沈若川 p:周航"],
  ["文字:陈雨桐\n摄影:周航", "line", "a:陈雨桐 p:周航"],
  ["撰文:陈雨桐", "line", "a:陈雨桐"],
  ["撰稿:陈雨桐", "line", "a:陈雨桐"],
  ["撰文/陈雨桐 摄影/周航", "line", "a:陈雨桐 p:周航"],
  ["摄影报道:陈雨桐", "line", "a:陈雨桐 p:陈雨桐"],
  ["本报记者 陈雨桐 摄影报道", "line", "a:陈雨桐 p:陈雨桐"],
  ["本报记者 陈雨桐 摄", "line", "p:陈雨桐"],
  ["本报记者 陈雨桐 文/摄", "line", "a:陈雨桐 p:陈雨桐"],
  ["通讯员:孙晓彤", "line", "c:孙晓彤"],
  ["供稿:望汐港务集团工会", "line", "d:望汐港务集团工会"],
  ["供稿:孙晓彤", "line", "d:孙晓彤"],
  ["供稿丨望汐港务集团工会", "line", "d:望汐港务集团工会"],
  ["供图:望汐港务集团工会", "line", "p:望汐港务集团工会"],
  ["来源:望汐市总工会", "line", "d:望汐市总工会"],
  ["来源丨望汐市总工会", "line", "d:望汐市总工会"],
  ["来源:望汐工会微信公众号", "line", ""],
  ["信息来源:望汐市总工会", "line", "d:望汐市总工会"],
  ["稿件来源:望汐市总工会", "line", "d:望汐市总工会"],
  ["作者:陈雨桐", "line", "a:陈雨桐"],
  ["作者:陈雨桐 单位:望汐港务集团工会", "line", "a:陈雨桐 d:望汐港务集团工会"],
  ["编辑:周航", "line", "", "周航"],
  ["责编:周航", "line", "", "周航"],
  ["责任编辑:周航 校对:孙晓彤", "line", "", "周航 孙晓彤"],
  ["编辑丨周航", "line", "", "周航"],
  ["编辑/周航\n初审/孙晓彤\n复审/林晚照\n终审/秦牧野", "line", "", "周航 孙晓彤 林晚照 秦牧野"],
  ["一审:周航 二审:孙晓彤 三审:林晚照", "line", "", "周航 孙晓彤 林晚照"],
  ["审核:周航", "line", "", "周航"],
  ["审校:周航", "line", "", "周航"],
  ["监制:周航", "line", "", "周航"],
  ["美编:周航", "line", "", "周航"],
  ["值班编委:周航", "line", "", "周航"],
  ["编辑:易 欣", "line", "", "易欣"],
  ["编辑:周航、孙晓彤", "line", "", "周航 孙晓彤"],
  ["文:陈雨桐 编辑:周航", "line", "a:陈雨桐", "周航"],
  ["文字:陈雨桐\n图片:周航\n编辑:孙晓彤\n审核:林晚照", "line", "a:陈雨桐 p:周航", "孙晓彤 林晚照"],
  ["編輯:周航 審核:孫曉彤", "line", "", "周航 孫曉彤"],
  ["图片由望汐港务集团工会提供", "line", "p:望汐港务集团工会"],
  ["本文图片由陈雨桐提供", "line", "p:陈雨桐"],
  ["(图片由受访学校提供)", "line", ""],
  ["(望汐日报记者陈雨桐通讯员温知行图片由各单位提供)", "line", "r:陈雨桐 c:温知行"],
]);

table("标题下的署名", [
  ["□记者 陈雨桐", "below-title", "r:陈雨桐"],
  ["□ 本报记者 陈雨桐", "below-title", "r:陈雨桐"],
  ["■ 本报记者 陈雨桐 通讯员 孙晓彤", "below-title", "r:陈雨桐 c:孙晓彤"],
  ["■本报记者 陈雨桐 刘一帆", "below-title", "r:陈雨桐 r:刘一帆"],
  ["◎通讯员 孙晓彤", "below-title", "c:孙晓彤"],
  ["●本报记者 陈雨桐", "below-title", "r:陈雨桐"],
  ["○ 陈雨桐", "below-title", "a:陈雨桐"],
  ["□ 文/陈雨桐 图/周航", "below-title", "a:陈雨桐 p:周航"],
  ["□ 望汐港务集团工会 孙晓彤", "below-title", "a:孙晓彤"],
  ["本报记者 陈雨桐", "below-title", "r:陈雨桐"],
  ["记者 王 芳 通讯员 李 想", "below-title", "r:王芳 c:李想"],
  ["通讯员 孙晓彤 记者 陈雨桐", "below-title", "c:孙晓彤 r:陈雨桐"],
  ["本报全媒体记者 陈雨桐 文/图", "below-title", "a:陈雨桐 p:陈雨桐"],
  ["本刊记者 陈雨桐", "below-title", "r:陈雨桐"],
  ["本刊评论员", "below-title", "a:本刊评论员"],
  ["本报评论员 陈雨桐", "below-title", "a:陈雨桐"],
  ["文/陈雨桐", "below-title", "a:陈雨桐"],
  ["作者:陈雨桐", "below-title", "a:陈雨桐"],
  ["来源:望汐市总工会", "below-title", "d:望汐市总工会"],
  ["记者 陈雨桐 编辑 周航", "below-title", "r:陈雨桐", "周航"],
  ["望汐日报—望汐工人网记者 陈雨桐 通讯员 孙晓彤", "below-title", "r:陈雨桐 c:孙晓彤"],
  ["本報記者 陳雨桐", "below-title", "r:陳雨桐"],
]);

test.each(["(6家)", "(共12名)", "(10名,排名不分先后)"])("数目不是署名:%s", (text) => {
  expect(read(text, "tail").byline).toEqual([]);
});

describe("说出处的括号不是署名,留在正文里给读者看", () => {
  test.each([
    "(据《望汐日报》报道)",
    "(据望汐日报)",
    "(摘自《望汐日报》)",
    "(原载《望汐日报》)",
    "(来源:望汐日报)",
    "(作者系望汐港务集团工会主席)",
  ])("%s", (credit) => {
    const { byline, body } = read(credit, "tail");
    expect(byline).toEqual([]);
    expect(body).toContain(credit.replace(/[():]/g, (c) => ({ "(": "\uff08", ")": "\uff09" })[c] ?? "\uff1a"));
  });
});

test("【某某组某某某/某地报导】：哪一组的谁、从哪里报导，自成一行", () => {
  const page = `岚北造船厂企业工会\n\n第九届会员代表大会落幕\n\n【文宣组游静宜/岚北报导】\n\n本会于民国113年4月20日上午九时举行第九届会员代表大会，应出席会员代表九十人，审议经费收支决算，并依章程改选理事、监事，会后合影。`;
  const [article] = ingestAlone(new TextEncoder().encode(page)).articles;
  expect(article?.meta.byline).toMatchObject([{ name: "游静宜" }]);
});
