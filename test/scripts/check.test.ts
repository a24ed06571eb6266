import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function check(...args: string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/check.ts", ...args], { encoding: "utf8" });
  return { status: run.status, out: run.stdout, lines: run.stderr.trimEnd().split("\n") };
}

test("内容有错：一行一个，一次说全，以 1 退出", () => {
  const { status, out, lines } = check("--content", "test/fixtures/faults/content");
  const articles = "test/fixtures/faults/content/articles/heting/2024-03";
  expect(lines).toEqual([
    "test/fixtures/faults/content/authority/people.yaml:2: 0.varients：不认识的键；请删去或改正拼写，是否想写 variants？",
    expect.stringMatching(`^${articles}/heting-gonghui-2024-03-p02-1.md:4: date：不是有效的 EDTF 日期`),
    `${articles}/heting-gonghui-2024-03-p02-1.md:5: colunm：不认识的键；请删去或改正拼写，是否想写 column？`,
    `${articles}/heting-gonghui-2024-03-p02-1.md:7: byline.0.role：不认识的值，应为 reporter、correspondent、author、photographer、contributor 之一`,
    `${articles}/syntax.md:3: YAML 语法错误：值里有冒号加空格，要给整个值加引号`,
    expect.stringMatching(`^${articles}/same-b.md:2: id：与 ${articles}/same-a.md 重复`),
    "test/fixtures/faults/content/raw/heting/2024-03/p02.txt:4: 台账没有记下“没有入账的一行”；请重新运行 npm run ingest",
  ]);
  expect(status).toBe(1);
  expect(out).toBe("");
});

test("出处不对：文件不在、内容不符", () => {
  const { status, lines } = check("--content", "test/fixtures/faults/sources");
  expect(lines).toEqual([
    expect.stringMatching(/^\S+a-p01-1\.md:6: source\.sha256：与 \S+raw\/p01\.txt 的内容不符/),
    expect.stringMatching(/^\S+a-p02-1\.md:5: source\.file：找不到 \S+raw\/p02\.txt/),
  ]);
  expect(status).toBe(1);
});

test("没有这个文件夹：说一句话，不印调用栈", () => {
  const { status, lines } = check("--content", "test/fixtures/faults/nowhere");
  expect(lines).toEqual(["没有文件夹 test/fixtures/faults/nowhere；请用 --content 指定内容文件夹"]);
  expect(status).toBe(1);
});
