import { expect, test } from "vitest";
import { CliError, FaultsError, formatFault } from "../../src/archive/errors.ts";

test("一行一个错误：文件:行: 说明", () => {
  expect(formatFault({ file: "a.md", line: 3, message: "不对" })).toBe("a.md:3: 不对");
  expect(formatFault({ file: "a.md", message: "不对" })).toBe("a.md:1: 不对");
});

test("FaultsError 带着全部错误，给用户看而不带调用栈", () => {
  const faults = [
    { file: "a.md", line: 3, message: "不对" },
    { file: "b.md", message: "也不对" },
  ];
  const error = new FaultsError(faults);
  expect(error).toBeInstanceOf(CliError);
  expect(error.message).toBe("a.md:3: 不对\nb.md:1: 也不对");
  expect(error.faults).toEqual(faults);
});
