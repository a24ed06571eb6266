import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findChromium } from "../../scripts/chromium.mjs";
import { installChromium } from "../../scripts/install-chromium.mjs";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "gonghui-chromium-"));
});
afterEach(() => rm(home, { recursive: true }));

async function program(path: string, mode = 0o755): Promise<string> {
  const file = join(home, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "#!/bin/sh\n");
  await chmod(file, mode);
  return file;
}

describe("findChromium", () => {
  const find = (env: Record<string, string> = {}) => findChromium({ env, platform: "linux", home });
  const path = () => ({ PATH: [join(home, "one"), join(home, "two")].join(":") });

  test("哪里都没有", () => expect(find(path())).toBeUndefined());

  test("CHROMIUM_PATH 优先于 PATH", async () => {
    await program("one/chromium");
    const named = await program("elsewhere/my-browser");
    expect(find({ ...path(), CHROMIUM_PATH: named })).toBe(named);
  });

  test("CHROMIUM_PATH 指错了，不悄悄换成别的", async () => {
    await program("one/chromium");
    expect(find({ ...path(), CHROMIUM_PATH: join(home, "nowhere") })).toBeUndefined();
  });

  test("PATH 上 chromium 先于 google-chrome，不论在哪个文件夹", async () => {
    const chrome = await program("one/google-chrome-stable");
    expect(find(path())).toBe(chrome);
    const chromium = await program("two/chromium");
    expect(find(path())).toBe(chromium);
  });

  test("不可执行的文件、同名的文件夹都不算", async () => {
    await program("one/chromium", 0o644);
    await mkdir(join(home, "two/google-chrome"), { recursive: true });
    expect(find(path())).toBeUndefined();
  });

  test("Playwright 的缓存：取最新的一版", async () => {
    await program(".cache/ms-playwright/chromium-998/chrome-linux/chrome");
    await program(".cache/ms-playwright/firefox-2000/firefox/firefox");
    const newest = await program(
      ".cache/ms-playwright/chromium_headless_shell-1207/chrome-headless-shell-linux64/chrome-headless-shell",
    );
    expect(find(path())).toBe(newest);
    expect(find({ PLAYWRIGHT_BROWSERS_PATH: join(home, "none") })).toBeUndefined();
  });
});

describe("installChromium", () => {
  beforeEach(() => {
    vi.spyOn(console, "log").mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const way = (run: () => void) => ({ say: "正在安装", run: vi.fn(run) });

  test("已有可用的就不安装", () => {
    const never = way(() => {});
    expect(installChromium({ env: {}, find: () => "/a", starts: () => true, ways: [never] })).toBe("/a");
    expect(never.run).not.toHaveBeenCalled();
  });

  test("逐一尝试，装上的起不来就试下一个", () => {
    let there: string | undefined;
    const download = way(() => (there = "/broken"));
    const debian = way(() => (there = "/usr/bin/chromium"));
    const last = way(() => {});
    const starts = (path: string) => path !== "/broken";
    expect(installChromium({ env: {}, find: () => there, starts, ways: [download, debian, last] })).toBe(
      "/usr/bin/chromium",
    );
    expect(last.run).not.toHaveBeenCalled();
  });

  test("都不成就没有", () => {
    expect(installChromium({ env: {}, find: () => undefined, ways: [way(() => {})] })).toBeUndefined();
  });

  test("指定了 CHROMIUM_PATH 就不装别的", () => {
    const never = way(() => {});
    const env = { CHROMIUM_PATH: "/nowhere" };
    expect(installChromium({ env, find: () => undefined, ways: [never] })).toBeUndefined();
    expect(never.run).not.toHaveBeenCalled();
  });
});
