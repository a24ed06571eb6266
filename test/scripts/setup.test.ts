import { describe, expect, test } from "vitest";
import { decide, isOlder, missingPackages } from "../../scripts/setup.mjs";

const lock = {
  packages: {
    "": {},
    "node_modules/luxon": { version: "3.7.2" },
    "node_modules/tsx": { version: "4.23.15" },
    "node_modules/@esbuild/win32-x64": { version: "0.28.0", optional: true },
  },
};
const installed = {
  packages: { "node_modules/luxon": { version: "3.7.2" }, "node_modules/tsx": { version: "4.23.15" } },
};

test.each([
  ["v18.20.0", true],
  ["v20.9.0", true],
  ["v20.19.0", false],
  ["v20.20.2", false],
  ["v22.0.0", false],
  ["v20.19.0-rc.1", false],
])("Node %s 是否太旧：%s", (version, older) => expect(isOlder(version, ">=20.19")).toBe(older));

describe("missingPackages", () => {
  test("都装好了；别的系统的可选包不算缺", () => expect(missingPackages(lock, installed)).toEqual([]));

  test("从未安装，或安装中断过", () => {
    expect(missingPackages(lock, undefined)).toEqual(["node_modules/luxon", "node_modules/tsx"]);
  });

  test("版本变了", () => {
    const old = { packages: { ...installed.packages, "node_modules/luxon": { version: "3.7.1" } } };
    expect(missingPackages(lock, old)).toEqual(["node_modules/luxon"]);
  });

  test("可选包装了，版本却旧", () => {
    const old = { packages: { ...installed.packages, "node_modules/@esbuild/win32-x64": { version: "0.27.0" } } };
    expect(missingPackages(lock, old)).toEqual(["node_modules/@esbuild/win32-x64"]);
  });
});

describe("decide", () => {
  const state = { nodeVersion: "v20.20.2", manifest: { engines: { node: ">=20.19" } }, lock, installed };

  test("都好了就什么也不做", () => expect(decide(state)).toEqual({ install: false }));

  test("缺了就安装", () => expect(decide({ ...state, installed: undefined })).toEqual({ install: true }));

  test("Node 太旧：说清现有的和需要的", () => {
    expect(decide({ ...state, nodeVersion: "v18.0.0" }).fault).toMatch(/v18\.0\.0 太旧.*>=20\.19/);
  });

  test("没有 package-lock.json：说清怎么恢复", () => {
    expect(decide({ ...state, lock: undefined }).fault).toMatch(/package-lock\.json/);
  });
});
