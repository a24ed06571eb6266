import { describe, expect, test } from "vitest";
import { ingestText } from "../../../../src/ingest/pipeline.ts";
import { bodies } from "./find.ts";

/** 香港、澳门、台湾的工会：叫总会、协会、联会，自称本会、总会，下设分会。 */

describe("不叫“工会”的工会", () => {
  test.each<[text: string, unionBodies: string[]]>([
    ["南灣棚架技工總會舉行座談會。", ["南灣棚架技工總會"]],
    ["南灣餐務從業員聯合總會公佈問卷結果。", ["南灣餐務從業員聯合總會"]],
    ["南灣冷藏倉務職工協會理事長古文棣到場致意。", ["南灣冷藏倉務職工協會"]],
    ["南灣棚架及吊船技工總會開辦夜校。", ["南灣棚架及吊船技工總會"]],
    ["南灣酒樓及茶餐業職工會舉行茶敘。", ["南灣酒樓及茶餐業職工會"]],
    ["望汐市驾驶员协会举办讲座。", []],
    ["望汐市职工书法协会举办展览。", []],
  ])("%s", (text, unionBodies) => expect(bodies(text)).toEqual(unionBodies));
});

describe("自称", () => {
  const home = ["南灣棚架技工總會"];

  test("总会：刊物的主人", () => expect(bodies("總會會長古文棣到場。", { home })).toEqual(["南灣棚架技工總會"]));

  test("总会：不是刊物的主人,就不是", () => expect(bodies("總會會長古文棣到場。")).toEqual([]));

  test("本会：没有主人时,取页上说到的那一家", () => {
    const pageText = "南灣棚架技工總會召開大會。\n本會設三個夜班。";
    expect(bodies("本會設三個夜班。", { pageText })).toEqual(["南灣棚架技工總會"]);
  });

  test("总会：版面上只有一个总会", () => {
    const text = "總會女工事務部舉辦課程。";
    expect(bodies(text, { pageText: `南灣工會聯合總會大會閉幕。\n${text}` })).toEqual(["南灣工會聯合總會"]);
  });

  test("总会的委员会和属下各组", () => {
    expect(bodies("總會退休會員委員會舉辦秋遊。", { home })).toEqual(home);
    expect(bodies("總會屬下的義工組出動三十人。", { home })).toEqual(home);
  });

  test("职联会：版面上的某某职工联会，它的委员会和部门出面也是它", () => {
    const pageText = "南灣職工聯會舉行酒會。";
    for (const text of ["職聯會會長古文棣致辭。", "職聯會青年委員會近日走訪八間工場。", "職聯會女工部3月4日舉辦講座。"])
      expect(bodies(text, { pageText: `${pageText}\n${text}` })).toEqual(["南灣職工聯會"]);
  });

  test("只说行业的职工会：在有理事会的工会刊物里", () => {
    const pageText = "總會理事長古文棣到場。\n煤氣職工會理事長溫少棠致謝。";
    expect(bodies("由煤氣職工會主辦的夜校結業。", { home, pageText })).toEqual(["煤氣職工會"]);
    expect(bodies("煤氣職工會理事長溫少棠致謝。", { home, pageText })).toEqual(["煤氣職工會"]);
    expect(bodies("煤氣職工會理事長溫少棠致謝。")).toEqual([]);
    expect(bodies("全體職工會同家屬遊園。", { home, pageText })).toEqual([]);
  });

  test("分会：在有理事会的工会刊物里", () => {
    const pageText = "本會理事長古文棣到場。\n北灣分會舉行茶敘。";
    expect(bodies("北灣分會舉行茶敘。", { home, pageText })).toEqual(["北灣分會"]);
    expect(bodies("北灣分會舉行茶敘。")).toEqual([]);
  });
});

describe("刊物的主人", () => {
  const page = (head: string, foot: string) =>
    `${head}\n\n茶敘迎新春\n\n二月三日，本會舉行新春茶敘，一百二十位會友到場，席間抽出三十份禮品。\n\n${foot}\n`;
  test.each([
    ["报头，字间有空", page("南 灣 棚 架 技 工 總 會\n會　訊\n第十二期　2019年2月號", "會址：南灣道3號")],
    ["报头，会讯的期数", page("南灣棚架技工總會　會訊　No. 12\n出版日期：2019 年 2 月 15 日", "會址：南灣道3號")],
    ["督印", page("棚架工友", "督印：南灣棚架技工總會  編輯：古文棣  承印：順利印務")],
    ["版权", page("主頁 | 關於本會 | 最新消息 | 會員福利", "© 2019 南灣棚架技工總會 版權所有")],
  ])("%s", async (_, text) => {
    const context = { file: "raw/a/b/p01.txt", sha256: "", home: [], knownBodies: [], knownPeople: [] };
    const { articles } = ingestText({ text, encoding: "utf-8" }, context);
    expect(articles.map((a) => [a.meta.title, a.meta.unionBodies])).toEqual([["茶敘迎新春", ["南灣棚架技工總會"]]]);
  });
});
