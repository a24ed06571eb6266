import { describe, expect, test } from "vitest";
import { besideStamp, chromeKind, readStamp, type Stamp } from "../../src/ingest/chrome.ts";

describe("readStamp", () => {
  test.each<[line: string, stamp: Partial<Stamp>]>([
    ["2018-06-25 admin", { posted: "2018-06-25" }],
    ["2021-09-18 简讯 综合", { posted: "2021-09-18" }],
    ["2019-01-05 14:21:49 办公室", { posted: "2019-01-05" }],
    ["招聘 2024-02-28 18:17:40 769 0", { posted: "2024-02-28" }],
    ["作者:顾清扬 2019-09-02", { posted: "2019-09-02", authors: ["顾清扬"] }],
    ["作者:顾清扬、席慕寒 摄影:尹知秋 2024-03-05", { posted: "2024-03-05", authors: ["顾清扬", "席慕寒"] }],
    ["发布日期:2024-08-01 浏览次数:作者:桐溪区总工会 编辑:桐溪区总工会", { authors: ["桐溪区总工会"] }],
    ["2016-12-02 08:37 来源:沧岚日报 记者 顾清扬 编辑:尹知秋", { authors: ["顾清扬"], source: "沧岚日报" }],
    ["发布者:系统管理员发布时间:2021-05-19浏览次数:11", { posted: "2021-05-19", authors: [] }],
    ["时间:2023/4/4来源:本站原创作者:佚名", { posted: "2023-04-04", authors: [] }],
    ["发布日期:113-03-22 点阅:1,087", { posted: "2024-03-22" }],
    ["发布单位:秘书处 张贴日期:113年3月5日 人气:233", { posted: "2024-03-05" }],
    ["公告日期:2023.05.06 所属栏目:基层动态", { posted: "2023-05-06", section: "基层动态" }],
    ["发布时间:2024年03月07日 15:42 来源:望汐市总工会 浏览次数:  次 字体:[大 中 小]", { source: "望汐市总工会" }],
  ])("%s", (line, stamp) => expect(readStamp(line)).toMatchObject(stamp));

  test.each([
    "2024年5月17日 星期五 工会新闻 3",
    "2023-11-13 第A03版:要闻",
    "时间:2024年5月14日至17日",
    "2024年3月5日",
    "作者:顾清扬",
    "望汐商城党委到钢厂参观学习 2018-11-03",
    "今年以来,2024-03-05发布的办法",
  ])("%s is none", (line) => expect(readStamp(line)).toBeNull());
});

describe("chromeKind", () => {
  test.each([
    "[列印本页] [转寄朋友] [加入书签] 浏览人次:612",
    "列印本页 友善列印",
    "回上一页 回首页",
    "跳到主要内容区块",
    "分享到: QQ空间 新浪微博 微信",
    "【字号 大 中 小】 打印 留言 论坛 网摘 手机点评 纠错 E-mail推荐:",
    "上一则:望汐市总工会召开会议",
    "阅读 312 赞 9 在看 6",
    "‹ 1 2 3 4 5 6 … 100 ›",
    "首页 上一页 6 7 8 9 10 11 12 13 下一页 末页",
  ])("%s", (line) => expect(chromeKind(line)).not.toBeNull());

  test.each([
    "分享会现场",
    "分享 经验做法",
    "下载专区",
    "来源于生活",
    "上一步,望汐市总工会部署工作",
    "打印机维修工比武",
  ])("%s is text", (line) => expect(chromeKind(line)).toBeNull());
});

describe("besideStamp", () => {
  const beside = (line: string): string | null => {
    const at = besideStamp(line);
    return at && line.slice(at.from, at.to);
  };

  test.each([
    ["[2021-07-28] 望汐市总工会召开推进会", "望汐市总工会召开推进会"],
    ["2018-06-25 admin 为感谢环卫工人的贡献,望汐市总工会", "为感谢环卫工人的贡献,望汐市总工会"],
    ["作者:顾清扬 来源:本站原创 发布时间:2016年04月28日 本站讯 望汐大学召开大会。", "本站讯 望汐大学召开大会。"],
    ["时间:2023/4/4来源:本站原创作者:佚名望汐市总工会召开推进会", "望汐市总工会召开推进会"],
    ["望汐商城党委到钢厂参观学习 2018-11-03", "望汐商城党委到钢厂参观学习"],
  ])("%s", (line, text) => expect(beside(line)).toBe(text));

  test.each(["2024年3月5日,望汐市总工会召开会议。", "9月1日,望汐市总工会召开会议", "2018-06-25 admin"])(
    "%s has none",
    (line) => expect(beside(line)).toBeNull(),
  );
});
