import { expect, test } from "vitest";
import { closingLine, tally } from "../../scripts/test.mjs";

const report = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const checks = { ok: true, isTests: false };
const tests = { ok: true, isTests: true };
const line = (r: typeof report | undefined, steps: (typeof checks)[]) => closingLine(tally(r, steps));

test("全部通过", () => expect(line(report, [checks, tests])).toBe("12 passed, 0 failed"));

test("有跳过的和待写的", () => {
  expect(line({ ...report, numPendingTests: 2, numTodoTests: 1 }, [tests])).toBe("12 passed, 0 failed, 3 skipped");
});

test("有失败的", () => {
  expect(line({ ...report, numFailedTests: 3 }, [checks, { ...tests, ok: false }])).toBe("12 passed, 3 failed");
});

test("载入失败的测试文件算一个失败", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  const broken = { ...report, numFailedTests: 1, testResults: testResults as never[] };
  expect(line(broken, [{ ...tests, ok: false }])).toBe("12 passed, 2 failed");
});

test("检查没通过也算失败，不会写成 0 failed", () => {
  expect(line(report, [{ ...checks, ok: false }, tests])).toBe("12 passed, 1 failed");
});

test("vitest 没有留下报告，或以失败退出而没有失败的测试", () => {
  expect(line(undefined, [{ ...tests, ok: false }])).toBe("0 passed, 1 failed");
  expect(line(report, [{ ...tests, ok: false }])).toBe("12 passed, 1 failed");
});
