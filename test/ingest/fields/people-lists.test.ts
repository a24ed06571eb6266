import { describe, expect, test } from "vitest";
import { peersOf } from "../../../src/ingest/fields/people/peers.ts";
import { findPeople } from "../../../src/ingest/fields/people.ts";

const names = (text: string) => findPeople([{ text, line: 1 }], text).people.map((p) => p.name);

describe("findPeople：名单里的人", () => {
  test.each<[text: string, people: string[]]>([
    ["决赛当天，沈嘉、柳静、段素引3人荣获书画类作品三等奖。", ["沈嘉", "柳静", "段素引"]],
    ["校领导许望如、陈亚舟分别主持两次会议。", ["许望如", "陈亚舟"]],
    ["望汐中学巫晓帆、实验小学蓝钟雨、城关中学司徒嘉禾分获各组第一名。", ["巫晓帆", "蓝钟雨", "司徒嘉禾"]],
    ["第一名 苏木呷(检修中心)", ["苏木呷"]],
    ["受表彰的协管员有：三号井池桂芳、柳山井单荣秀、洗煤厂尹凤霞。", ["池桂芳", "单荣秀", "尹凤霞"]],
    ["5 沙尔达·明 望汐县供电公司带电作业班副班长", ["沙尔达·明"]],
    ["冠军属于化验员隋知鹤，亚军属于电工宓南舟。", ["隋知鹤", "宓南舟"]],
    ["女职工包粽子，青年工人练接线，职工方代表、企业方代表签字。", []],
    ["他们住进了“古丽·阿依”民宿。", []],
    ["第二名：青松（紫岚坝电站）", ["青松"]],
    ["活动分享安全、健康、和谐三个主题，参与、互动分获好评。", []],
  ])("%s", (text, people) => expect(names(text)).toEqual(people));
});

test("一行名字在以冒号结尾的话下面，里头有带间隔号的名字", () => {
  const said = "县总工会授予下列四名同志五一劳动奖章：";
  const row = "展舟 容嘉禾 牟静 古丽娜尔·艾山";
  const { people } = findPeople(
    [said, row].map((text, i) => ({ text, line: i + 1 })),
    said + row,
  );
  expect(people.map((p) => p.name)).toEqual(["展舟", "容嘉禾", "牟静", "古丽娜尔·艾山"]);
});

describe("findPeople：名字到哪里为止", () => {
  test.each<[text: string, people: string[]]>([
    ["副校长李望舟作《凝心聚力》工作报告，校工会主席王岚作《办法》修订说明。", ["李望舟", "王岚"]],
    ["恭喜袁飞舟先生当选本届工会主席，李静禾小姐当选副主席。", ["袁飞舟", "李静禾"]],
    ["请于12月5日前将保障金交唐步舟老师，并备注姓名。", ["唐步舟"]],
    [
      "苏静、段素3人荣获一等奖；王丽华、林乐飞2人荣获优秀奖，安丽荣获书画奖。",
      ["苏静", "段素", "王丽华", "林乐飞", "安丽"],
    ],
    ["晚会在活动中心举办（见图，袁铭岚 摄），职工登台。", []],
    ["知名主持人方方等来自各界的艺术家们到场。", ["方方"]],
    ["港务局副局长范姜淑禾、理事长张简文舟到会。", ["范姜淑禾", "张简文舟"]],
  ])("%s", (text, people) => expect(names(text)).toEqual(people));
});

describe("findPeople：姓后面是单位和物件的", () => {
  test.each([
    "望汐车务段工会针对沿线站点分散的实际办起书吧。",
    "选举产生了公司工会第一届委员会主席和两委主任。",
    "桐溪街道党工委、办事处走访了一线职工。",
    "职工和家属参加了灯谜活动。",
    "市总工会全体干部共90余人参加会议。",
  ])("%s", (text) => expect(names(text)).toEqual([]));
});

describe("peersOf", () => {
  const at = (text: string, name: string) => peersOf(text, text.indexOf(name), text.indexOf(name) + name.length);
  test("别的项都是人名", () => expect(at("沈嘉、柳静、段素引3人获奖", "柳静")).toEqual({ whole: 1, ending: 0 }));
  test("各项以人名结尾", () =>
    expect(at("望汐中学巫晓帆、桐溪小学蓝钟雨分获第一名", "蓝钟雨")).toEqual({ whole: 0, ending: 1 }));
  test("不在名单里", () => expect(at("沈嘉在望汐工作", "沈嘉")).toBeNull());
});

describe("findPeople：等某某班子成员", () => {
  const roles = (text: string) => findPeople([{ text, line: 1 }], text).people.map((p) => [p.name, ...p.roles]);
  test("人名连写，职务在“等”后", () =>
    expect(roles("以及周彩岚、王帆、戴红舟、周小澄等市总工会班子成员分六路走访企业。")).toEqual(
      ["周彩岚", "王帆", "戴红舟", "周小澄"].map((name) => [name, "市总工会班子成员"]),
    ));
  test.each<[text: string, people: string[]]>([
    ["市总工会领导周永澄、王向舟、高立岚等陪同参加。", ["周永澄", "王向舟", "高立岚"]],
    ["活动设有项目、方案、计划等先进成果代表展示。", []],
  ])("%s", (text, people) => expect(names(text)).toEqual(people));
});

test("一行一人、姓名后只有班组的名单：班组是身份；页上说明的简称不是人", () => {
  const rows = ["周志强 细纱车间甲班", "巴特尔 草原分割班", "欧阳春燕 望汐水务抢修班", "高文娟 金穗包装组"];
  const text = "望汐工会联合总会（简称「海工联」）二月八日请愿。委员会主任林海涛表示，海工联副理事长稍后接信。";
  const paragraphs = [text, ...rows].map((text, i) => ({ text, line: i + 1 }));
  const { people } = findPeople(paragraphs, paragraphs.map((p) => p.text).join("\n"));
  expect(people.map(({ name }) => name)).toEqual(["林海涛", "周志强", "巴特尔", "欧阳春燕", "高文娟"]);
  expect(people.slice(1).map(({ roles }) => roles)).toEqual([
    ["细纱车间甲班"],
    ["草原分割班"],
    ["望汐水务抢修班"],
    ["金穗包装组"],
  ]);
});

test("理事当选人计有…，监事当选人为…：名单里人人都是", () => {
  const text =
    "开票结果，另一候选人装配工场代表龚启明获二十票。理事当选人计有龚启明、苏怡安、简志平等九人，监事当选人为温国栋、邱秋月、林诗容等三人，并由温国栋膺任监事会召集人。当选候补理事者为宓南舟、牟静。";
  expect(findPeople([{ text, line: 1 }], text).people).toEqual([
    { name: "龚启明", roles: ["装配工场代表", "理事"] },
    { name: "苏怡安", roles: ["理事"] },
    { name: "简志平", roles: ["理事"] },
    { name: "温国栋", roles: ["监事", "监事会召集人"] },
    { name: "邱秋月", roles: ["监事"] },
    { name: "林诗容", roles: ["监事"] },
    { name: "宓南舟", roles: ["候补理事"] },
    { name: "牟静", roles: ["候补理事"] },
  ]);
});
