import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { auditArchive } from "../../src/archive/audit.ts";
import { FaultsError } from "../../src/archive/errors.ts";
import type { Claim, Ledger } from "../../src/archive/ledger.ts";
import * as store from "../../src/archive/store.ts";
import { sampleText } from "./sample.ts";

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "gonghui-store-"));
});
afterEach(() => rm(content, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}

const faultsOf = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(FaultsError);
  return (error as FaultsError).message.split("\n").map((line) => line.replaceAll(content, ""));
};

describe("readArchive", () => {
  test("没有文件夹时是空的档案", async () => {
    expect(await store.readArchive(join(content, "nothing"))).toEqual({
      articles: [],
      authority: { bulletins: [], bodies: [], people: [], sections: [] },
    });
  });

  test("按路径排列，只读 .md，不读隐藏文件", async () => {
    await put("articles/乙/b.md", sampleText("", "b"));
    await put("articles/甲/a.md", sampleText("", "a"));
    await put("articles/甲/p01.ledger.json", "{}");
    await put("articles/甲/.a.md", "草稿");
    const { articles } = await store.readArchive(content);
    expect(articles.map((a) => a.path)).toEqual(["乙/b.md", "甲/a.md"]);
    expect(articles[0]).toMatchObject({ meta: { id: "b" }, body: "正文。", text: sampleText("", "b") });
  });

  test("读规范名录，空文件也可", async () => {
    await put("authority/people.yaml", "- name: 甘露\n  variants: [老甘]\n");
    await put("authority/bodies.yaml", "\n");
    const { authority } = await store.readArchive(content);
    expect(authority.people).toEqual([{ name: "甘露", variants: ["老甘"] }]);
    expect(authority.bodies).toEqual([]);
  });

  test("各个文件的各种错误一次说全", async () => {
    await put("articles/a.md", sampleText("天气: 晴\nkind: photo\n", "a"));
    await put("articles/b.md", sampleText("", "b"));
    await put("articles/c.md", sampleText("", "b"));
    await put("articles/d.md", "没有开头");
    await put("authority/bodies.yaml", "- nam: 区总工会\n");
    const faults = await faultsOf(store.readArchive(content));
    expect(faults.map((f) => f.split(": ")[0])).toEqual([
      "/authority/bodies.yaml:1",
      "/authority/bodies.yaml:1",
      "/articles/a.md:5",
      "/articles/a.md:6",
      "/articles/d.md:1",
      "/articles/c.md:2",
    ]);
  });

  test("两篇同一个 id：错在后一篇，并指明前一篇", async () => {
    await put("articles/a.md", sampleText("", "same"));
    await put("articles/b.md", `---\ntitle: 另一篇\n"id": same\n${sampleText().split("\n").slice(3).join("\n")}`);
    const [fault, ...rest] = await faultsOf(store.readArchive(content));
    expect(rest).toEqual([]);
    expect(fault).toMatch(/^\/articles\/b\.md:3: id：与 \/articles\/a\.md 重复（same）/);
  });
});

test("两个 id 得出同一个短网址：错在后一篇，说明怎么办", async () => {
  // Found by trying three million ids.
  const [one, two] = ["lingang-gonghui-2020-05-p860020-1", "lingang-gonghui-2020-04-p2528295-1"];
  await put("articles/a.md", sampleText("", one));
  await put("articles/b.md", sampleText("", two));
  const [fault, ...rest] = await faultsOf(store.readArchive(content));
  expect(rest).toEqual([]);
  expect(fault).toMatch(
    /^\/articles\/b\.md:2: id：与 \/articles\/a\.md 的 id（.*860020-1）碰巧得出同一个短网址 \/a\/\w{8}\//,
  );
});

describe("writeText", () => {
  test("没有变化就不写", async () => {
    const file = join(content, "a/b/篇.md");
    expect(await store.writeText(file, "一")).toBe(true);
    const then = new Date("2020-01-01");
    await utimes(file, then, then);
    expect(await store.writeText(file, "一")).toBe(false);
    expect((await stat(file)).mtime).toEqual(then);
    expect(await store.writeText(file, "二")).toBe(true);
    expect(await readFile(file, "utf8")).toBe("二");
    expect(await readdir(dirname(file))).toEqual(["篇.md"]);
  });

  test("写不成就抛错，不留半个文件", async () => {
    await put("a.md", "文件，不是文件夹");
    await expect(store.writeText(join(content, "a.md/b.md"), "一")).rejects.toThrow();
    expect(await readFile(join(content, "a.md"), "utf8")).toBe("文件，不是文件夹");
  });
});

test("removeFile：没有也不算错", async () => {
  await put("a.md", "一");
  expect(await store.removeFile(join(content, "a.md"))).toBe(true);
  expect(await store.removeFile(join(content, "a.md"))).toBe(false);
});

const ledgerOf = (text: string, claims: Claim[]): Ledger => ({
  source: {
    file: "raw/heting/p01.txt",
    sha256: store.sha256(text),
    encoding: "utf-8",
    lines: text.split("\n").length,
  },
  articles: [{ id: "a", title: "甲", written: store.sha256("a") }],
  claims,
});

describe("台账", () => {
  const claims: Claim[] = [
    { lines: [1, 1], as: "title", articles: ["a"] },
    { lines: [2, 2], columns: [0, 2], as: "body", articles: ["a"] },
  ];

  test("写出再读回，一条一行", async () => {
    const ledger = ledgerOf("甲\n乙乙", claims);
    const text = store.printLedger(ledger);
    await put("articles/p01.ledger.json", text);
    expect(await store.readLedger(join(content, "articles/p01.ledger.json"))).toEqual(ledger);
    expect(text.split("\n").filter((line) => line.includes('"lines":['))).toHaveLength(2);
    expect(JSON.parse(store.printLedger(ledgerOf("甲", [])))).toMatchObject({ claims: [] });
  });

  test("没有就没有，损坏就报错", async () => {
    expect(await store.readLedger(join(content, "articles/p01.ledger.json"))).toBeUndefined();
    await put("articles/p01.ledger.json", '{"source": 1}');
    await put("articles/p02.ledger.json", '{"source": {');
    const faults = await faultsOf(store.readLedgers(content));
    expect(faults[0]).toMatch(/^\/articles\/p01\.ledger\.json:1: source：类型不对/);
    expect(faults.at(-1)).toMatch(/^\/articles\/p02\.ledger\.json:1: YAML 语法错误/);
  });

  const text = "标题\n正文一\n";
  const whole: Claim[] = [{ lines: [1, 2], as: "body", articles: ["a"] }];
  const audit = async (ledger: Ledger): Promise<string[]> => {
    await put("raw/heting/p01.txt", text);
    await put("articles/heting/p01.ledger.json", store.printLedger(ledger));
    return (await auditArchive(content, [])).map(({ file, line, message }) => {
      return `${file.replace(content, "")}:${line ?? 1} ${message.split("；")[0]}`;
    });
  };

  test("完整的台账没有话说", async () => {
    expect(await audit(ledgerOf(text, whole))).toEqual([]);
  });

  test("漏记、重记、记过了头，都指到原文的行", async () => {
    expect(await audit(ledgerOf(text, [{ lines: [2, 2], columns: [0, 2], as: "body" }]))).toEqual([
      "/raw/heting/p01.txt:1 台账没有记下“标题”",
      "/raw/heting/p01.txt:2 台账没有记下“一”",
    ]);
    expect(await audit(ledgerOf(text, [...whole, { lines: [2, 2], as: "caption" }]))).toEqual([
      "/raw/heting/p01.txt:2 台账把“正文一”记了不止一次",
    ]);
    expect(await audit(ledgerOf(text, [{ lines: [1, 9], as: "body" }]))).toEqual([
      "/raw/heting/p01.txt:3 台账记到第 9 行，超出文件末尾",
    ]);
  });

  test("原文改动过，台账就作废", async () => {
    expect(await audit(ledgerOf("另一份原文", whole))).toEqual(["/raw/heting/p01.txt:1 录入之后改动过，台账已不对应"]);
  });
});

describe("文章的出处", () => {
  const audit = async (): Promise<string[]> => {
    const { articles } = await store.readArchive(content);
    return (await auditArchive(content, articles)).map(({ line, message }) => `${line} ${message.split(/[；（]/)[0]}`);
  };
  const article = (file: string, sha256: string): string =>
    `---\nid: a\ntitle: 甲\nsource:\n  file: ${file}\n  sha256: ${sha256}\n  lines: [[1, 1]]\n---\n`;

  test("原始文件在且未变", async () => {
    await put("raw/p01.txt", "原文");
    await put("articles/a.md", article("raw/p01.txt", store.sha256("原文")));
    expect(await audit()).toEqual([]);
  });

  test("原始文件不在、内容不符、路径出格", async () => {
    await put("raw/p01.txt", "改过的原文");
    await put("articles/a.md", article("raw/p02.txt", store.sha256("原文")));
    expect((await audit())[0]).toMatch(/^5 source\.file：找不到 .*raw\/p02\.txt$/);
    await put("articles/a.md", article("raw/p01.txt", store.sha256("原文")));
    expect((await audit())[0]).toMatch(/^6 source\.sha256：与 .*raw\/p01\.txt 的内容不符$/);
    await put("articles/a.md", article("raw/../../p01.txt", store.sha256("原文")));
    expect((await audit())[0]).toMatch(/^5 source\.file：应是 raw\/ 之下的文件/);
  });
});
