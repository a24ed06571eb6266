import { describe, expect, test } from "vitest";
import { auditClaims, type Claim } from "../../src/archive/ledger.ts";

const body = (from: number, to: number, columns?: [number, number]): Claim => ({
  lines: [from, to],
  as: "body",
  ...(columns && { columns }),
});

describe("auditClaims", () => {
  test("逐行都有归属，台账就完整；空行不必记", () => {
    expect(auditClaims("甲\n\n 乙 \n丙", [body(1, 1), body(3, 4)])).toEqual([]);
  });

  test("几行一条，也可连空行一起记", () => {
    expect(auditClaims("甲\n\n乙", [body(1, 3)])).toEqual([]);
  });

  test("分栏的一行由几条合记", () => {
    expect(auditClaims("甲乙  丙丁", [body(1, 1, [0, 2]), body(1, 1, [4, 6])])).toEqual([]);
  });

  test("漏记的字指明行和列", () => {
    expect(auditClaims("甲乙\n丙", [body(1, 1, [0, 1])])).toEqual([
      { line: 1, column: 1, claims: 0 },
      { line: 2, column: 0, claims: 0 },
    ]);
  });

  test("记了两次的字指明行和列", () => {
    expect(auditClaims("甲乙", [body(1, 1), body(1, 1, [1, 2])])).toEqual([{ line: 1, column: 1, claims: 2 }]);
  });

  test("没有一条台账时，每个字都是漏记", () => {
    expect(auditClaims("甲 乙", [])).toHaveLength(2);
  });

  test("CRLF 的回车不算字", () => {
    expect(auditClaims("甲\r\n乙\r\n", [body(1, 1, [0, 1]), body(2, 2)])).toEqual([]);
  });

  test("同一处记三百次也数得清", () => {
    const claims = Array.from({ length: 257 }, () => body(1, 1));
    expect(auditClaims("甲", claims)).toEqual([{ line: 1, column: 0, claims: 257 }]);
  });
});
