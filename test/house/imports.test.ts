import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/archive/store.ts";
import { breaches, importsOf, type Tree } from "./imports.ts";

async function readTree(): Promise<Tree> {
  const inside = await Promise.all(["src", "scripts"].map(async (f) => (await listFiles(f)).map((p) => `${f}/${p}`)));
  const paths = [".eleventy.ts", ...inside.flat().filter((path) => /\.(ts|mts|js|mjs)$/.test(path))];
  return new Map(await Promise.all(paths.map(async (p) => [p, await readFile(p, "utf8")] as const)));
}

test("依赖规则：本项目没有一处违反", async () => {
  const tree = await readTree();
  expect(tree.size).toBeGreaterThan(20);
  expect(breaches(tree)).toEqual([]);
});

describe("规则本身抓得住违反", () => {
  const from = (target: string): string => `import { x } from "${target}";\n`;
  const sound: Record<string, string> = {
    ".eleventy.ts": from("./src/site/config/register.ts"),
    "src/site/config/register.ts": from("../../search/query.ts"),
    "src/search/query.ts": from("../archive/date.ts"),
    "src/archive/date.ts": from("../text/width.ts"),
    "src/text/width.ts": "",
    "src/ingest/pipeline.ts": from("./layout.ts") + from("./describe.ts"),
    "src/ingest/layout.ts": from("./layout/columns.ts") + from("./types.ts"),
    "src/ingest/layout/columns.ts": from("./rows.ts") + from("../types.ts"),
    "src/ingest/layout/rows.ts": "",
    "src/ingest/describe.ts": from("./fields/date.ts"),
    "src/ingest/fields/date.ts": from("../names.ts"),
    "src/ingest/names.ts": "",
    "src/ingest/types.ts": 'import type { Article } from "../archive/date.ts";\n',
    "scripts/ingest.ts": from("../src/ingest/pipeline.ts") + from("./cli.ts"),
    "scripts/cli.ts": "",
  };
  const check = (changes: Record<string, string>): string[] =>
    breaches(new Map(Object.entries({ ...sound, ...changes })));

  test("合规的一棵树没有话说", () => expect(check({})).toEqual([]));

  test.each([
    ["text → archive", "src/text/width.ts", "../archive/ids.ts"],
    ["archive → ingest", "src/archive/date.ts", "../ingest/types.ts"],
    ["ingest → site", "src/ingest/types.ts", "../site/config/register.ts"],
    ["search → site", "src/search/query.ts", "../site/config/links.ts"],
    ["site → ingest", "src/site/config/register.ts", "../../ingest/types.ts"],
    ["site → scripts", "src/site/config/register.ts", "../../../scripts/cli.ts"],
    [".eleventy.ts → archive", ".eleventy.ts", "./src/archive/date.ts"],
  ])("层次：%s", (_, path, target) => {
    expect(check({ [path]: from(target) })).toContainEqual(expect.stringMatching(/not allowed by the layers$/));
  });

  test.each([
    ["环节引用环节", "src/ingest/layout.ts", "./describe.ts"],
    ["公用词汇引用环节", "src/ingest/names.ts", "./layout.ts"],
    ["别的环节引用它的辅助文件", "src/ingest/describe.ts", "./layout/columns.ts"],
    ["流水线绕过环节", "src/ingest/pipeline.ts", "./fields/date.ts"],
    ["脚本绕过流水线", "scripts/ingest.ts", "../src/ingest/layout.ts"],
  ])("环节：%s", (_, path, target) => {
    expect(check({ [path]: from(target) })).toContainEqual(expect.stringMatching(/stages stand alone$/));
  });

  test("圈：两个文件、三个文件、自己引用自己", () => {
    expect(check({ "scripts/cli.ts": from("./ingest.ts") })).toEqual([
      "scripts/cli.ts → scripts/ingest.ts → scripts/cli.ts: a circle",
    ]);
    expect(
      check({ "src/text/a.ts": from("./b.ts"), "src/text/b.ts": from("./c.ts"), "src/text/c.ts": from("./a.ts") }),
    ).toEqual(["src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts: a circle"]);
    expect(check({ "src/text/a.ts": from("./a.ts") })).toHaveLength(1);
  });

  test("index.ts 和不知属于哪里的文件", () => {
    expect(check({ "src/text/index.ts": "" })).toEqual([expect.stringMatching(/^src\/text\/index\.ts: no barrels/)]);
    expect(check({ "src/loose.ts": "", "src/util/x.ts": "" })).toHaveLength(2);
  });

  test("录入的环节和文字工具不读写文件，只有 store 读写", () => {
    const fs = 'import { readFile } from "node:fs/promises";\n';
    expect(check({ "src/archive/store.ts": fs, "scripts/cli.ts": fs })).toEqual([]);
    expect(check({ "src/text/width.ts": fs })).toEqual([
      expect.stringMatching(/^src\/text\/width\.ts: only the store/),
    ]);
  });

  test("各种写法的 import 都看得见，注释里的不算", () => {
    const source = `import a from "./a.ts";
import type { B } from "./b.ts";
import {
  c,
  type D,
} from './c.ts';
import "./e.ts";
export { f } from "./f.ts";
export * from "./g.ts";
const h = await import("./h.ts");
import outside from "luxon";
// import x from "./x.ts";
/* import y from "./y.ts"; */
`;
    expect(importsOf("src/text/z.ts", source).toSorted()).toEqual("abcefgh".split("").map((n) => `src/text/${n}.ts`));
  });
});
