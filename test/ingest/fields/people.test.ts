import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/ingest/fields/people.ts";
import { widenPunctuation } from "../../../src/text/spaces.ts";

const find = (text: string, known: string[] = []) => {
  const page = widenPunctuation(text);
  const paragraphs = page.split("\n").map((t, i) => ({ text: t, line: i + 1 }));
  return findPeople(paragraphs, page, known).people;
};
const withRoles = (text: string) => Object.fromEntries(find(text).map((p) => [p.name, p.roles]));

describe("findPeople：职务在名前", () => {
  test.each<[text: string, people: Record<string, string[]>]>([
    ["桐溪区总工会副主席阮文漪主持会议。", { 阮文漪: ["桐溪区总工会副主席"] }],
    ["望汐市总工会党组书记、常务副主席戚远帆出席会议并讲话。", { 戚远帆: ["望汐市总工会党组书记、常务副主席"] }],
    ["桐溪区人大常委会副主任、区总工会主席沈若川参加会议。", { 沈若川: ["桐溪区人大常委会副主任", "区总工会主席"] }],
    ["会议由市总工会副主席汪简舟主持。", { 汪简舟: ["市总工会副主席"] }],
    ["全国劳动模范、望汐机床集团首席技师贺一鸣说,手艺没有捷径。", { 贺一鸣: ["全国劳动模范", "望汐机床集团首席技师"] }],
    ["市总工会副主席沈若川,区总工会主席阮文漪等出席。", { 沈若川: ["市总工会副主席"], 阮文漪: ["区总工会主席"] }],
    ["职工互助保障中心主任陈崑等参加会议。", { 陈崑: ["职工互助保障中心主任"] }],
    ["禾川县总工会主席欧阳澄一行到桐溪区考察。", { 欧阳澄: ["禾川县总工会主席"] }],
    ["环卫工卞岚笑着说,有地方歇脚了。", { 卞岚: ["环卫工"] }],
    ["县委常委、组织部部长单于晴强调,要抓好落实。", { 单于晴: ["县委常委", "组织部部长"] }],
    ["许骏强调,选代表要听大家的。", { 许骏: [] }],
    ["劳模代表贺一鸣、詹雨棠和苗青禾先后发言。", { 贺一鸣: ["劳模代表"], 詹雨棠: ["劳模代表"], 苗青禾: ["劳模代表"] }],
    [
      "全国人大代表、全国劳动模范、某环保科技有限公司总经理助理兼环保工程师苏荣悦作宣讲。",
      {
        苏荣悦: ["全国人大代表", "全国劳动模范", "某环保科技有限公司总经理助理兼环保工程师"],
      },
    ],
  ])("%s", (text, people) => {
    expect(Object.fromEntries(find(text).map((p) => [p.name, p.roles]))).toEqual(people);
  });
});

describe("findPeople：职务在名后", () => {
  test.each<[text: string, people: Record<string, string[]>]>([
    ["市总工会蔡简毅副主席宣读倡议书。", { 蔡简毅: ["市总工会副主席"] }],
    ["傅定远主席深入分析了短板。", { 傅定远: ["主席"] }],
  ])("%s", (text, people) => {
    expect(Object.fromEntries(find(text).map((p) => [p.name, p.roles]))).toEqual(people);
  });
});

describe("findPeople：不是人名的", () => {
  test.each([
    "各区总工会主席参加会议。",
    "各乡镇(街道)总工会主席、直属单位工会主席一同观摩。",
    "骑手老吴说,跑了一天最想喝口热水。",
    "小李师傅和王大姐提了建议。",
    "退休职工周伯说,工会没有忘记他们。",
    "退休职工周伯说:“谢谢!”",
    "区工人文化宫免费开放。",
    "职工参观了工人文化宫和劳模工作室。",
    "大会选举产生新一届委员会委员、主席。",
    "工会主席常态化走访企业。",
    "工会会员凭卡入场。",
    "要让职工高兴而来,满意而归。",
    "市总工会主席办公会研究决定,明年继续办好夜校。",
    "环卫工人常年在户外作业。",
    "技术员正在调试设备。",
    "梧桐里街道总工会干部走访商户。",
    "职工方面代表和企业方面代表签字。",
  ])("%s", (text) => expect(find(text)).toEqual([]));
});

describe("findPeople：合并与名录", () => {
  test("一人多次出现,职务合并", () => {
    const text = "区总工会主席沈若川主持会议。\n桐溪区人大常委会副主任、区总工会主席沈若川讲话。";
    expect(find(text)).toEqual([{ name: "沈若川", roles: ["区总工会主席", "桐溪区人大常委会副主任"] }]);
  });

  test("名录里的名字,在哪里都认得", () => {
    expect(find("这一天,程砚秋月送完最后一单。", ["程砚秋月"]).map((p) => p.name)).toEqual(["程砚秋月"]);
  });

  test("译名到间隔号之后完", () => {
    const names = find("质检员阿依努尔·帕尔哈提说,她刚来时听不懂本地话。").map((p) => p.name);
    expect(names).toEqual(["阿依努尔·帕尔哈提"]);
  });

  test("没有文字就没有", () => {
    expect(findPeople([{ text: "", line: 1 }], "")).toEqual({ people: [], review: [] });
  });

  test("获奖名单:括号里是单位", () => {
    const names = find("一等奖:贺一鸣(望汐机床集团)、司徒靖(望汐港务集团)").map((p) => p.name);
    expect(names).toEqual(["贺一鸣", "司徒靖"]);
  });
});

describe("findPeople：少数民族的名字，有没有间隔号都是整的", () => {
  test.each<[text: string, name: string]>([
    ["望汐市总工会副主席苏日图雅到会祝贺。", "苏日图雅"],
    ["供电公司职工娜仁其其格说,这趟没有白来。", "娜仁其其格"],
    ["线路工才旦扎西代表一线职工发出倡议。", "才旦扎西"],
    ["县总工会副主席吉克木果带队走访困难职工。", "吉克木果"],
    ["县总工会主席叶尔兰·马木提代表常委会作报告。", "叶尔兰·马木提"],
    ["焊工吐尔逊·阿迪力出席开幕式并发言。", "吐尔逊·阿迪力"],
  ])("%s", (text, name) => expect(find(text).map((p) => p.name)).toEqual([name]));

  test.each(["活动以“中国梦·劳动美”为主题。", "职工在“书香·三八”读书会上交流。"])("不是人名：%s", (text) =>
    expect(find(text)).toEqual([]),
  );
});

describe("findPeople：一串人同一职务，一人的职务不归他人", () => {
  test.each<[text: string, people: Record<string, string[]>]>([
    [
      "阮文漪当选为主席,普望舒、李一舟、钟小娥(女)、阿鲁·木沙(彝族)当选为副主席。",
      { 阮文漪: ["主席"], 普望舒: ["副主席"], 李一舟: ["副主席"], 钟小娥: ["副主席"], 阿鲁·木沙: ["副主席"] },
    ],
    [
      "农商银行副行长贺一鸣当选为工会联合会主席,邮政分公司工会主席沈若川当选为副主席。",
      {
        贺一鸣: ["农商银行副行长", "工会联合会主席"],
        沈若川: ["邮政分公司工会主席", "副主席"],
      },
    ],
    [
      "会长贺一鸣,副会长郑小满、谭一舟;理事长李望舒。",
      { 贺一鸣: ["会长"], 郑小满: ["副会长"], 谭一舟: ["副会长"], 李望舒: ["理事长"] },
    ],
    ["秘书长为汪简舟,常务理事包括郑小满、谭一舟。", { 汪简舟: ["秘书长"], 郑小满: ["常务理事"], 谭一舟: ["常务理事"] }],
    ["“沧岚工匠”、望汐机床集团钳工丛一舟作了示范。", { 丛一舟: ["沧岚工匠", "望汐机床集团钳工"] }],
  ])("%s", (text, people) => expect(withRoles(text)).toEqual(people));

  test("副题说他是谁", () => {
    const body = [{ text: "丛一舟说,手艺没有捷径。", line: 3 }];
    const { people } = findPeople(body, "丛一舟说,手艺没有捷径。", [], ["——记沧岚省劳动模范、望汐公交公司司机丛一舟"]);
    expect(people).toEqual([{ name: "丛一舟", roles: ["沧岚省劳动模范", "望汐公交公司司机"] }]);
  });
});

describe("findPeople：名单", () => {
  test.each<[row: string, name: string, roles: string[]]>([
    ["1 罗一舟 望汐市总工会副主席", "罗一舟", ["望汐市总工会副主席"]],
    ["沙马木果(彝族)望汐钢厂炼钢工", "沙马木果", ["望汐钢厂炼钢工"]],
    ["苏日其其格(桐溪区)", "苏日其其格", []],
  ])("一行一人：%s", (row, name, roles) => expect(find(row)).toEqual([{ name, roles }]));

  const names = (text: string) => find(text).map((p) => p.name);

  test("名单里的译名和像词的名字", () => {
    expect(names("委员:柏小舟、何来弟、阿不都·卡迪尔、温良玉")).toEqual([
      "柏小舟",
      "何来弟",
      "阿不都·卡迪尔",
      "温良玉",
    ]);
  });

  test("名单另起一段，标题里有人数和次序", () => {
    expect(find("委员共3名(以姓氏笔画为序):\n卜一舟 祝好 司徒远航")).toEqual([
      { name: "卜一舟", roles: ["委员"] },
      { name: "祝好", roles: ["委员"] },
      { name: "司徒远航", roles: ["委员"] },
    ]);
  });

  test("标题没有冒号，名单分行", () => {
    const text = "第七届委员会委员(6名,按姓氏笔画为序)\n卜一舟 祝好 司徒远航\n柏小舟 何来弟 鲍叔宁";
    const members = ["卜一舟", "祝好", "司徒远航", "柏小舟", "何来弟", "鲍叔宁"];
    expect(find(text)).toEqual(members.map((name) => ({ name, roles: ["第七届委员会委员"] })));
  });

  test("一串名字分别获奖，或同当一职", () => {
    expect(names("最终,赖春生、钟小娥、谢长林分别夺得三个工种第一名。")).toEqual(["赖春生", "钟小娥", "谢长林"]);
    expect(find("郎小芳、向阳、龙在田为区总工会第七届委员会委员。")).toEqual(
      ["郎小芳", "向阳", "龙在田"].map((name) => ({ name, roles: ["区总工会第七届委员会委员"] })),
    );
  });

  test("获奖名单:单位在名前", () => {
    expect(names("三等奖:手术室 上官小满、心内科 鲁盼、血透室 万莹莹")).toEqual(["上官小满", "鲁盼", "万莹莹"]);
  });

  test.each(["安徽、江西分别获得第一名和第二名。", "安全、高效、文明为三个主题词。", "石油、化工、金融分别占两成。"])(
    "不是名单：%s",
    (text) => expect(names(text)).toEqual([]),
  );
});
