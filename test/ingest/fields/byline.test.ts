import { describe, expect, test } from "vitest";
import { findByline } from "../../../src/ingest/fields/byline.ts";
import type { CreditLine } from "../../../src/ingest/types.ts";

const find = (text: string, context: CreditLine["context"]) =>
  findByline([{ text, context, line: 1 }]).byline.map(({ name, role }) => `${name} ${role}`);

describe("findByline", () => {
  test.each<[text: string, context: CreditLine["context"], byline: string[]]>([
    ["本报讯(全媒体记者尉迟朗 通讯 员岑望舒)", "lead", ["尉迟朗 reporter", "岑望舒 correspondent"]],
    ["文字整理:工会干事 霍 达 摄影:宣传科 巴 图", "labelled", ["霍达 author", "巴图 photographer"]],
    ["何 平 图", "labelled", ["何平 photographer"]],
    ["(本组稿件由县总工会信访室提供)", "trailing", ["县总工会信访室 contributor"]],
    ["本文来源:望汐晚报 记者 陈雨桐 原标题:《除夕夜的饺子》", "source", ["陈雨桐 reporter"]],
    ["本人供图", "labelled", []],
    ["(资料图)", "labelled", []],
    ["图文来源:区总工会组织部 苏禾、区快递行业工会联合会 卓小宁", "source", ["苏禾 author", "卓小宁 author"]],
    ["图文来源:望汐发布", "source", []],
    ["採訪、撰文:丘若川", "labelled", ["丘若川 author"]],
    ["本報攝影部", "labelled", ["本報攝影部 photographer"]],
    ["融媒记者 耿 直 实习生 高娃", "labelled", ["耿直 reporter", "高娃 reporter"]],
    ["(市教育 工会)", "trailing", ["市教育工会 contributor"]],
    ["(招生处 工会)", "trailing", ["招生处 contributor", "工会 contributor"]],
    ["本报讯(记者 陈雨桐 刘一帆)", "lead", ["陈雨桐 reporter", "刘一帆 reporter"]],
    ["本报讯(通讯员 孙晓彤、周航)", "lead", ["孙晓彤 correspondent", "周航 correspondent"]],
    ["本报讯", "lead", []],
    ["(本报记者 陈雨桐)", "lead", ["陈雨桐 reporter"]],
    ["(实习记者 周航 记者 陈雨桐)", "lead", ["周航 reporter", "陈雨桐 reporter"]],
    ["(记者 屈 文野 通讯员 桐工法)", "lead", ["屈文野 reporter", "桐工法 correspondent"]],
    ["(记者 阮文 漪 王 丽)", "lead", ["阮文漪 reporter", "王丽 reporter"]],
    ["(通讯 员苏 日娜)", "lead", ["苏日娜 correspondent"]],
    ["信息员:江晚舟", "labelled", ["江晚舟 correspondent"]],
    ["采编:江晚舟 审稿:温知行", "labelled", ["江晚舟 author"]],
    ["来稿:望汐港务集团工会", "labelled", ["望汐港务集团工会 contributor"]],
    ["(区总权益保障部)", "trailing", ["区总权益保障部 contributor"]],
    ["( 区总办公室)", "trailing", ["区总办公室 contributor"]],
    ["(区总法律和权益保障部)", "trailing", ["区总法律和权益保障部 contributor"]],
    ["(望铁通讯组)", "trailing", ["望铁通讯组 contributor"]],
    ["(桐 溪区总工会 沈若 川)", "trailing", ["沈若川 author"]],
    ["(沈若川和阮漪)", "trailing", ["沈若川 author", "阮漪 author"]],
    ["(桐溪工)", "trailing", ["桐溪工 contributor"]],
    ["(石埠区总)", "trailing", ["石埠区总 contributor"]],
    ["(闻一舟)", "trailing", ["闻一舟 author"]],
    ["(闻一舟 席慕寒)", "trailing", ["闻一舟 author", "席慕寒 author"]],
    ["(柳荫街道总工会 闻一舟)", "trailing", ["闻一舟 author"]],
    ["(柳荫街道总工会)", "trailing", ["柳荫街道总工会 contributor"]],
    ["(柳荫街道总工会 闻 一 舟 供稿)", "trailing", ["闻一舟 contributor"]],
    ["供稿:柳荫街道总工会 闻一舟", "labelled", ["柳荫街道总工会 contributor", "闻一舟 contributor"]],
    ["望汐橡胶厂退休工人 闻一舟", "labelled", ["闻一舟 author"]],
    ["文字/厂工会 闻 舟 综采二队 席慕寒", "labelled", ["闻舟 author", "席慕寒 author"]],
    ["图片|望汐融媒 闻 舟", "labelled", ["闻舟 photographer"]],
    ["(连铸车间 席慕寒)", "trailing", ["席慕寒 author"]],
    ["【望汐工讯专讯】记者席慕寒报道:", "lead", ["席慕寒 reporter"]],
    ["(市总宣教部 闻一舟)", "trailing", ["市总宣教部 contributor", "闻一舟 author"]],
    ["文:江晚舟、段秋实", "labelled", ["江晚舟 author", "段秋实 author"]],
    ["图:温知行", "labelled", ["温知行 photographer"]],
    ["文/图 席慕寒", "labelled", ["席慕寒 author", "席慕寒 photographer"]],
    ["图/文 席慕寒", "labelled", ["席慕寒 author", "席慕寒 photographer"]],
    ["席慕寒 文/图", "labelled", ["席慕寒 author", "席慕寒 photographer"]],
    ["文/江晚舟 图/温知行", "labelled", ["江晚舟 author", "温知行 photographer"]],
    ["文字:江晚舟 图片:温知行", "labelled", ["江晚舟 author", "温知行 photographer"]],
    ["温知行 摄", "labelled", ["温知行 photographer"]],
    ["摄影:温知行", "labelled", ["温知行 photographer"]],
    ["记者 陈雨桐 摄影报道", "labelled", ["陈雨桐 author", "陈雨桐 photographer"]],
    ["供稿:禾川县总工会", "labelled", ["禾川县总工会 contributor"]],
    ["禾川县总工会供稿", "labelled", ["禾川县总工会 contributor"]],
    ["单位供图", "labelled", []],
    ["学校供图", "labelled", []],
    ["通讯员柳望舒  记者孟晚舟  摄", "labelled", ["柳望舒 photographer", "孟晚舟 photographer"]],
    ["资料图片", "labelled", []],
    ["作者:佚名", "labelled", []],
    ["作者:桐溪区总工会", "labelled", ["桐溪区总工会 contributor"]],
    [
      "■来源:沧岚工人报记者陈雨桐刘一帆赵明远通讯员孙晓彤周航",
      "source",
      ["陈雨桐 reporter", "刘一帆 reporter", "赵明远 reporter", "孙晓彤 correspondent", "周航 correspondent"],
    ],
    ["来源:沧岚工人报", "source", []],
    ["来源:禾川县总工会", "source", ["禾川县总工会 contributor"]],
    ["文:宣教部 罗 曼", "labelled", ["罗曼 author"]],
    ["报道/摄影/制作:江晚舟          审核:段秋实", "labelled", ["江晚舟 author", "江晚舟 photographer"]],
    ["文:欧阳小雨 诸葛明", "labelled", ["欧阳小雨 author", "诸葛明 author"]],
    ["文:阿依努尔·帕尔哈提", "labelled", ["阿依努尔·帕尔哈提 author"]],
    ["(王 磊)", "trailing", ["王磊 author"]],
    ["(记者 王 磊 李 娜)", "lead", ["王磊 reporter", "李娜 reporter"]],
  ])("%s [%s]", (text, context, byline) => expect(find(text, context)).toEqual(byline));

  test("同一人同一职责只记一次", () => {
    const credit = { text: "(闻一舟)", context: "trailing" as const, line: 3 };
    expect(findByline([credit, { ...credit, line: 9 }]).byline).toEqual([{ name: "闻一舟", role: "author" }]);
  });

  test("没有署名就没有", () => expect(findByline([])).toEqual({ byline: [], editors: [], review: [] }));
});
