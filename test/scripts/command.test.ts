import { expect, test } from "vitest";
import { command } from "../../scripts/command.ts";
import { CliError } from "../../src/archive/errors.ts";

const serve = () =>
  command("npm run serve --", "打开网站")
    .argument("[文件夹]", "生成的网站", "_site")
    .option("--port <端口>", "端口", "8080");

const parse = (...args: string[]) => serve().parse(args, { from: "user" });

test("说明是中文，按显示宽度对齐", () => {
  expect(serve().helpInformation()).toBe(`用法： npm run serve -- [选项] [文件夹]

打开网站

参数：
  文件夹         生成的网站（默认 _site）

选项：
  --port <端口>  端口（默认 8080）
  -h, --help     显示这份说明
`);
});

test("写对的命令照常读", () => {
  const program = parse("out", "--port", "3000");
  expect(program.processedArgs).toEqual(["out"]);
  expect(program.opts()).toEqual({ port: "3000" });
});

test.for([
  [["--prot", "3"], "不认识的选项 --prot，是否想写 --port？"],
  [["--quiet"], "不认识的选项 --quiet；用 --help 查看说明"],
  [["--port"], "选项 --port <端口> 后面缺少值；用 --help 查看说明"],
  [["a", "b"], "多写了参数；文件夹要跟在选项后面；用 --help 查看说明"],
] as const)("写错的命令 %j 得到中文的提示", ([args, message]) => {
  expect(() => parse(...args)).toThrow(new CliError(message));
});
