import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/ingest/fields/people.ts";

const people = (...texts: string[]) =>
  findPeople(
    texts.map((text, i) => ({ text, line: i + 1 })),
    texts.join("\n"),
  ).people;
const names = (...texts: string[]) => people(...texts).map((p) => p.name);

describe("姓与名之间夹着职务", () => {
  test("姓、名合为一人,职务连同所属分会归他", () => {
    const text = "召集人由洪副理事长文达担任，委员为林常务理事秋燕、货运分会郑会长国栋等人。";
    expect(people(text)).toEqual([
      { name: "洪文达", roles: ["副理事长", "召集人"] },
      { name: "林秋燕", roles: ["常务理事"] },
      { name: "郑国栋", roles: ["货运分会会长"] },
    ]);
  });

  test.each(["王理事长宣布大会开始。", "詹主任和郭顾问一同前往。", "何主任允诺提供名册。"])(
    "职务后面是别的话,不是名：%s",
    (text) => expect(names(text)).toEqual([]),
  );
});

describe("别样的姓名", () => {
  test.each<[text: string, people: string[]]>([
    ["会长冯锦堂先生、黄何淑芬女士捐款二万元。", ["冯锦堂", "黄何淑芬"]],
    ["人事室主任何淑芬女士到场。", ["何淑芬"]],
    ["鞋厂女工令狐大嫂（本名令狐桂）说：“不用再跑远路了。”", ["令狐桂"]],
    ["老会员容根伯（原名容启光）上台领奖。", ["容启光"]],
    ["驻埠督察Karl Berg约见船东代理，Anna Holm女士在座。", ["Karl Berg", "Anna Holm"]],
    ["镇党委书记万里，县妇联主席谈晓芸到场。", ["万里", "谈晓芸"]],
    ["工作部部长昌盛、科长郜云川参加。", ["昌盛", "郜云川"]],
    ["公司引进Smart Factory系统。", []],
    ["男子100米：①韦一帆（机修厂）12″21 ②谈凯（物流公司）12″40", ["韦一帆", "谈凯"]],
    ["拔河：①机修厂 ②物流公司 ③炼钢厂", []],
    ["大副赖文川收好证件，检查员叱干雄、女工主任相若兰在场。", ["赖文川", "叱干雄", "相若兰"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});

test("别处已认准的人,在只凭姓名认不出的地方也记下职务", () => {
  const 莫日根 = people("副主席：车晓川、莫日根", "水电站运行班长莫日根：“今天的话，我来捎。”").find(
    ({ name }) => name === "莫日根",
  );
  expect(莫日根).toEqual({ name: "莫日根", roles: ["副主席", "水电站运行班长"] });
});
