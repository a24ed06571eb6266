import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse as parseThoroughly } from "yaml";
import { z } from "zod";
import type { Article } from "../../src/archive/article.ts";
import { authoritySchemas } from "../../src/archive/authority.ts";
import { parseArticle, parseYaml, printArticle } from "../../src/archive/frontmatter.ts";
import { listFiles } from "../../src/archive/store.ts";
import { hash, sampleArticle, sampleText } from "./sample.ts";

const full: Partial<Article["meta"]> = {
  kicker: "“春风行动”进车间",
  subtitle: "副题：第二行",
  column: "融新闻",
  date: "2024-03-08/2024-03-10",
  dateBasis: "正文“3月8日”，年份取自刊期",
  bulletin: "鹤汀工会",
  issue: "2024年3月刊",
  page: "02",
  section: "基层动态",
  kind: "photo-news",
  unionBodies: ["鹤汀区总工会", "鹤汀纺织厂工会"],
  people: [
    { name: "甘露", roles: ["鹤汀区总工会主席", "区人大常委会副主任"] },
    { name: "阿依·努尔", roles: [] },
  ],
  byline: [{ name: "许望", role: "photographer" }],
  editors: ["蒋一"],
  captions: ["图为课堂一角。"],
  review: [
    { code: "lost-figure", line: 4, text: "60个和个", message: "数字似有脱落" },
    { code: "date", message: "请核对" },
  ],
};

const reread = (article: Article) => parseArticle(printArticle(article), "篇.md");

describe("printArticle 与 parseArticle 互逆", () => {
  test("所有字段都写出并读回", () => {
    const article = sampleArticle(full);
    expect(reread(article)).toEqual({ ok: true, value: article });
  });

  test("只有必填字段时也一样，且空列表不写出", () => {
    const article = sampleArticle();
    expect(reread(article)).toEqual({ ok: true, value: article });
    expect(printArticle(article)).not.toMatch(/people|review|captions/);
  });

  test.each([
    "04",
    "2024",
    "1e3",
    "0x1f",
    "null",
    "~",
    "true",
    "2024-03-08",
    "*标题*",
    "&锚",
    "@某人",
    "`代码`",
    "!感叹",
    "%百分号",
    "? 问",
    "- 列表",
    "---",
    "...",
    "甲: 乙",
    "甲 # 乙",
    "[甲]",
    "{{ 甲 }}",
    "{% if %}",
    "“引号”与《书名》",
    "'单' \"双\"",
    "反斜杠\\n",
    "第一行\n第二行",
    "---\n第二行",
    "制表\t符",
    "控制\u0007符",
    "行分隔\u2028符",
    "全角 空格",
    "𠮷野家",
    "甲，乙",
    `${"长".repeat(500)} ${"句".repeat(500)}`,
  ])("标题 %j 原样读回", (title) => {
    const article = sampleArticle({ title, captions: [title], people: [{ name: title, roles: [title] }] });
    expect(reread(article)).toEqual({ ok: true, value: article });
  });

  test.each(["", "---\n\n分隔线之后", "## 小标题\n\n1. 一\n2. 二", "{{ 花括号 }} {% raw %}", "---", "a\n---\nb"])(
    "正文 %j 原样读回",
    (body) => {
      const article = sampleArticle({}, body);
      expect(reread(article)).toEqual({ ok: true, value: article });
    },
  );

  test("再印一次，一字不差", () => {
    const once = printArticle(sampleArticle(full));
    const read = parseArticle(once, "篇.md");
    expect(read.ok && printArticle(read.value)).toBe(once);
  });

  test("BOM 和 CRLF 不妨碍阅读", () => {
    const text = `\ufeff${printArticle(sampleArticle(full)).replaceAll("\n", "\r\n")}`;
    expect(parseArticle(text, "篇.md")).toEqual({ ok: true, value: sampleArticle(full) });
  });
});

describe("front-matter 的错误指明行号，用中文说明", () => {
  const faults = (extra: string) => {
    const read = parseArticle(sampleText(extra), "篇.md");
    return read.ok ? [] : read.faults.map(({ line, message }) => `${line} ${message}`);
  };

  test.each([
    ["不认识的键", "colunm: 融新闻\n", "5 colunm：不认识的键；请删去或改正拼写，是否想写 column？"],
    ["不像任何键的键", "天气: 晴\n", "5 天气：不认识的键；请删去或改正拼写"],
    [
      "里层的键",
      "people:\n  - name: 甘露\n    rolse: [主席]\n",
      "7 people.0.rolse：不认识的键；请删去或改正拼写，是否想写 roles？",
    ],
    ["日期", "section: 动态\ndate: 2024年3月8日\n", /^6 date：不是有效的 EDTF 日期；应如 2023-07-14/],
    ["不存在的日子", "date: 2023-02-29\n", /^5 date：不是有效的 EDTF 日期/],
    [
      "署名角色",
      "byline:\n  - { name: 许望, role: reporter }\n  - { name: 许望, role: 记者 }\n",
      "7 byline.1.role：不认识的值，应为 reporter、correspondent、author、photographer、contributor 之一",
    ],
    ["类别", "kind: photo\n", "5 kind：不认识的值，应为 news、photo-news 之一"],
    ["没有加引号的数字", "page: 4\n", "5 page：应为文字；数字请加引号"],
    ["没有写值", "issue:\n", "5 issue：没有写值；请补上，或删去此项"],
    ["空文字", 'section: " "\n', "5 section：不能为空"],
    ["应为列表", "editors: 蒋一\n", "5 editors：类型不对，应为列表"],
    ["行号从 1 数起", "review: [{ code: date, line: 0, message: 请核对 }]\n", "5 review.0.line：应不小于 1"],
    ["行号是整数", "review: [{ code: date, line: 1.5, message: 请核对 }]\n", "5 review.0.line：类型不对，应为整数"],
    ["星号", "kicker: *重要*\n", "5 YAML 语法错误：以 * 开头的值要加引号"],
    ["冒号", "kicker: 甲: 乙\n", "5 YAML 语法错误：值里有冒号加空格，要给整个值加引号"],
    ["引号不配对", "kicker: '甲\n", "5 YAML 语法错误：缺少配对的引号、括号，或冒号后的空格"],
    ["制表符", "people:\n\t- name: 甘露\n", "6 YAML 语法错误：缩进只能用空格，不能用制表符"],
    ["键写了两次", "title: 又一个标题\n", "5 YAML 语法错误：同一个键写了两次，请删去一个"],
  ])("%s", (_, extra, expected) => {
    const found = faults(extra);
    expect(found).toHaveLength(1);
    if (typeof expected === "string") expect(found[0]).toBe(expected);
    else expect(found[0]).toMatch(expected);
  });

  test("一个文件的错误一次说全，按行排列", () => {
    const found = faults("kind: photo\ndate: 昨天\n天气: 晴\n");
    expect(found.map((f) => f[0])).toEqual(["5", "6", "7"]);
  });

  test("缺少必填项", () => {
    const read = parseArticle("---\nsection: 动态\n---\n正文", "篇.md");
    expect(read.ok ? [] : read.faults.map((f) => f.message)).toEqual([
      "id：缺少此项",
      "title：缺少此项",
      "source：缺少此项",
    ]);
  });

  test.each(["", "正文", "--- 正文", "---\nid: a\n正文"])("没有 front-matter:%j", (text) => {
    const read = parseArticle(text, "篇.md");
    expect(read).toEqual({
      ok: false,
      faults: [{ file: "篇.md", line: 1, message: expect.stringContaining("缺少 front-matter") }],
    });
  });

  test.each(["Tongxi", "桐溪", "a--b", "-a", "a b", "a_b", ""])("不合规的 id:%j", (id) => {
    const read = parseArticle(
      `---\nid: ${JSON.stringify(id)}\ntitle: 甲\nsource: { file: raw/a.txt, sha256: "${hash}", lines: [[1, 2]] }\n---\n`,
      "篇.md",
    );
    expect(read.ok ? [] : read.faults).toEqual([
      { file: "篇.md", line: 2, message: expect.stringMatching(/^id：只能用小写字母/) },
    ]);
  });

  test.each([
    ["[[3, 1]]", "起始行应不大于结束行"],
    ["[]", "不能为空"],
    ["[[1]]", "应有 2 项"],
    ["[[1, 2, 3]]", "应只有 2 项"],
  ])("出处行号 %s:%s", (lines, message) => {
    const read = parseArticle(
      `---\nid: a\ntitle: 甲\nsource:\n  file: raw/a.txt\n  sha256: ${hash}\n  lines: ${lines}\n---\n`,
      "篇.md",
    );
    expect(read.ok ? [] : read.faults).toEqual([{ file: "篇.md", line: 7, message: expect.stringContaining(message) }]);
  });
});

describe("parseYaml", () => {
  test("建议取自所在的那一层，不取自别的规范", () => {
    const read = parseYaml("- name: 甘露\n  varients: [老甘]\n", authoritySchemas.people, "people.yaml");
    expect(read.ok ? [] : read.faults).toEqual([
      { file: "people.yaml", line: 2, message: "0.varients：不认识的键；请删去或改正拼写，是否想写 variants？" },
    ]);
  });

  test("我们自己的缺陷照样抛出，不当作编辑的错误", () => {
    const broken = z.string().refine(() => {
      throw new TypeError("缺陷");
    });
    expect(() => parseYaml("甲", broken, "a.yaml")).toThrow(TypeError);
  });

  test("不把 YAML 的警告印到屏幕上", () => {
    const warn = process.listenerCount("warning");
    expect(parseYaml("!!foo 甲", z.string(), "a.yaml").ok).toBe(true);
    expect(process.listenerCount("warning")).toBe(warn);
  });
});

// parseYaml reads with js-yaml first and with `yaml` where that fails: an editor must not meet two grammars.
describe("the quick reader and the thorough one read the same", () => {
  const same = (yaml: string): void => {
    const read = parseYaml(yaml, z.unknown(), "x.yaml");
    expect(read).toEqual({ ok: true, value: parseThoroughly(yaml, { schema: "core" }) });
  };

  test.each([
    'page: "04"\nissue: 2023年7月刊',
    "date: 2023-07-14\nother: 2022-01-27?\nno: XXXX-08-28",
    "a: yes\nb: no\nc: on\nd: true\ne: null\nf: ~\ng:",
    "a: 007\nb: 0o17\nc: 0x1F\nd: 1e3\ne: .5\nf: -3",
    "a: >-\n  一行\n  二行\n\n  三行\nb: |\n  原样\n    缩进\n",
    "a: 逗号,后面\nb: 井号#不是注释 # 这才是\nc: '单''引'\nd: \"双\\n行\\u4e2d\"",
    "list:\n- { name: 甲, roles: [主席, 委员] }\n- name: 乙\n  roles:\n    - 干事",
    "a: 1\r\nb:\r\n  - 二\r\n",
    "- &x [甲, 乙]\n- *x",
    "a: 多行\n  接着写\nb: [一,\n  二]",
    "《题》: 值\n? 长键\n: 值",
  ])("%j", same);

  test("all of the sample archive", async () => {
    for (const path of await listFiles("content")) {
      const text = await readFile(`content/${path}`, "utf8");
      if (path.endsWith(".yaml")) same(text);
      if (path.endsWith(".md") && text.startsWith("---\n")) same(text.split(/^---$/m)[1]!);
    }
  });
});
