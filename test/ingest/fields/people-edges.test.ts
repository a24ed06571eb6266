import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/ingest/fields/people.ts";

const names = (text: string, page = text) => findPeople([{ text, line: 1 }], page).people.map((p) => p.name);

describe("姓名不截短、不拉长", () => {
  test.each<[text: string, people: string[]]>([
    ["副院长傅淼然作题为《守正创新》的发言，工会主席裴立敏作小结。", ["傅淼然", "裴立敏"]],
    ["会上，选手代表庄炜获颁证书。", ["庄炜"]],
    ["听取了宋岚同志所作的经费审查情况说明。", ["宋岚"]],
    ["江主任和郝书记一起端来热茶。", []],
    ["阎魏村党支部书记魏来喜领着大家修路。", ["魏来喜"]],
    ["美术系俞晓棠、财务处简川、声乐系苏明月，分别荣获棋类比赛前三名。", ["俞晓棠", "简川", "苏明月"]],
  ])("%s", (text, people) => expect(names(text)).toEqual(people));

  test("页上只在别人姓名里出现的,不另算一人", () => {
    expect(names("县总工会主席丹珠次旺到会。丹珠次旺强调，要抓好落实。")).toEqual(["丹珠次旺"]);
  });
});

describe("不带间隔号的藏族、蒙古族姓名", () => {
  test.each<[text: string, people: string[]]>([
    ["会议替补达娃次旺为县总工会三届委员会委员。", ["达娃次旺"]],
    ["区总工会主席拉珍普赤来到茶园驿站。", ["拉珍普赤"]],
    ["市总工会副主席朝格图、巴雅尔图出席仪式。", ["朝格图", "巴雅尔图"]],
    ["舞蹈家农布扎西教牧民职工跳锅庄。", ["农布扎西"]],
  ])("%s", (text, people) => expect(names(text)).toEqual(people));
});

describe("各行各业的人", () => {
  test.each<[text: string, people: string[]]>([
    ["厂门口的保安卞长河替工友收了快递。", ["卞长河"]],
    ["望汐市道德模范祁连波，望汐机床厂工段长凌远舟应邀授课。", ["祁连波", "凌远舟"]],
    ["律师海文涛现场解答职工提出的问题。", ["海文涛"]],
    ["理事长由郑美玲出任，司库为石嘉欣。", ["郑美玲", "石嘉欣"]],
  ])("%s", (text, people) => expect(names(text)).toEqual(people));

  test("同一职业的几个人,各有其职", () => {
    const text = "作曲家池砚、尹川、陶建岭把车间里的号子写成了歌。";
    const { people } = findPeople([{ text, line: 1 }], text);
    expect(people.map((p) => p.roles)).toEqual([["作曲家"], ["作曲家"], ["作曲家"]]);
  });
});

describe("职务写全", () => {
  test.each<[text: string, roles: string[]]>([
    ["党的十八大、十九大代表、望汐机床厂首席技师凌远舟登台。", ["党的十八大、十九大代表", "望汐机床厂首席技师"]],
    ["装卸工、省、市劳动模范凌远舟登台。", ["装卸工", "省、市劳动模范"]],
    ["凌远舟同志作为厂里新当选的工会主席，作了发言。", ["工会主席"]],
    ["江畔律师事务所凌远舟律师作讲座。", ["江畔律师事务所律师"]],
    ["禾川县代表队领队凌远舟领取奖杯。", ["禾川县代表队领队"]],
  ])("%s", (text, roles) => expect(findPeople([{ text, line: 1 }], text).people[0]?.roles).toEqual(roles));
});
