import { expect, test } from "vitest";
import { ingestAlone } from "./cases.ts";

/** What stands around a web page's text, in words that no list holds. */

const TITLE = "望汐市总工会为户外劳动者送去清凉用品";
const TEXT = `7月6日，望汐市总工会副主席沈若川带队来到环卫作业点，为户外劳动者送去清凉用品80份，叮嘱大家避开高温时段作业。

　　沈若川说，市总工会将把送清凉活动延续到九月，让户外劳动者在家门口的驿站里歇得下、喝得上、用得着。`;

const page = (above: string, below: string) =>
  `${above}\n\n${TITLE}\n\n发布时间：2024-07-08 09:12:30 浏览：35次\n\n　　${TEXT}\n\n${below}\n`;
const read = (text: string) => ingestAlone(new TextEncoder().encode(text)).articles;

test("标题上方的菜单和正文下方的他文标题、站务信息，都不入文章", () => {
  const menu = "机关概况\n政策法规\n维权服务\n普惠在线\n女工天地\n财务经审\n下载中心";
  const foot =
    "桐溪区召开退役军人座谈会\n全市防汛工作部署会议举行\n地址：望汐市江滨路9号 邮编：000000\n电话：0000-5550101 传真：0000-5550102";
  const articles = read(page(menu, foot));
  expect(articles).toHaveLength(1);
  const [{ meta, body }] = articles as [(typeof articles)[number]];
  expect(meta.title).toBe(TITLE);
  expect([meta.kicker, meta.subtitle, meta.column].flat().filter(Boolean)).toEqual([]);
  for (const line of [menu, foot].join("\n").split("\n")) expect(body).not.toContain(line);
  expect(body).toContain("歇得下");
});

test("浏览器标题里又说一遍的那一行是标题，它上方的站名口号不是", () => {
  const articles = read(page(`${TITLE} - 工会动态 - 望汐工会\n望汐职工的网上之家欢迎您!`, ""));
  expect(articles.map((a) => a.meta.title)).toEqual([TITLE]);
  expect(articles[0]!.meta.kicker).toBeUndefined();
});

test("网页时间上方的是标题，时间下方几行短句是题下的话", () => {
  const slogans = "骄阳似火映红赛场\n传球、扣杀、拦网\n职工风采一览无余";
  const text = `跃、扑、挡……这片球场真热闹\n\n发布时间：2024-06-28 17:14:58 浏览：35次\n\n${slogans}\n\n　　${TEXT}\n`;
  const articles = read(text);
  expect(articles.map((a) => a.meta.title)).toEqual(["跃、扑、挡……这片球场真热闹"]);
  expect(articles[0]!.body).not.toContain("骄阳似火");
  expect(JSON.stringify(articles[0]!.meta)).toContain("骄阳似火映红赛场");
});

test("正文下方由冒号或“名单”引出的各行留在文章里", () => {
  const roll = "清凉驿站名单\n1.江滨路驿站\n2.梧桐里驿站\n3.云峤站前驿站";
  const [article] = read(page("", roll));
  for (const line of roll.split("\n").slice(1)) expect(article!.body).toContain(line.replace(/^\d\./, ""));
});

test("菜单里的“推荐阅读”不是页尾：下方还有标题和正文", () => {
  const articles = read(page("推荐阅读\n关于疗休养报名的通知[06-01]\n关于端午放假的通知[05-26]", ""));
  expect(articles.map((a) => a.meta.title)).toEqual([TITLE]);
  expect(articles[0]!.body).toContain("歇得下");
});
