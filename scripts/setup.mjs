// Runs before every npm script, from a fresh clone as well: hence plain JavaScript, no packages and no word when all is there.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";
import { installChromium } from "./install-chromium.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Whether a Node version is older than the one that `engines` asks for (`>=20.19`). */
export function isOlder(version, range) {
  const have = version.replace(/^v/, "").split(".").map(Number);
  const need = range.replace(/^\D+/, "").split(".").map(Number);
  const i = need.findIndex((n, at) => n !== (have[at] ?? 0));
  return i >= 0 && (have[i] ?? 0) < need[i];
}

/**
 * The packages that are not installed as the lock file has them. npm keeps its own account of what it installed; the
 * two are compared by content, because Git sets the times of files as it likes. Optional packages are for other
 * systems and may be missing.
 * @param lock the parsed `package-lock.json`
 * @param installed the parsed `node_modules/.package-lock.json`, or undefined where there is none
 */
export function missingPackages(lock, installed) {
  const there = installed?.packages ?? {};
  return Object.entries(lock.packages)
    .filter(([path]) => path !== "")
    .filter(([path, wanted]) => (there[path] ? there[path].version !== wanted.version : !isOptional(wanted)))
    .map(([path]) => path);
}

const isOptional = (entry) => Boolean(entry.optional || entry.devOptional || entry.extraneous);

/** What must be done before a command can run. @returns a fault for the user, or whether packages are to be installed */
export function decide({ nodeVersion, manifest, lock, installed }) {
  if (isOlder(nodeVersion, manifest.engines.node))
    return {
      fault: `Node ${nodeVersion} 太旧，本项目需要 ${manifest.engines.node}。请到 https://nodejs.org/ 安装新版本后重试。`,
    };
  if (!lock)
    return { fault: "缺少 package-lock.json(或内容已损坏)。请用 git 恢复此文件后重试：git checkout package-lock.json" };
  return { install: missingPackages(lock, installed).length > 0 };
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
  } catch {
    return undefined;
  }
}

function installPackages() {
  console.log("正在安装依赖（npm ci）……");
  // Development packages are needed too, even where NODE_ENV says "production": the tests and the checks run on them.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const options = { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] };
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  return status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function main() {
  const { fault, install } = decide({
    nodeVersion: process.version,
    manifest: readJson("package.json"),
    lock: readJson("package-lock.json"),
    installed: readJson("node_modules/.package-lock.json"),
  });
  if (fault) fail(fault);
  if (install && !installPackages())
    fail(
      "依赖安装失败，原因见上。请检查：能否访问 npm 源（npm config get registry）、磁盘是否有空间、package.json 与 package-lock.json 是否一致；改好后重新运行同一命令。",
    );
  provideExec();
  if (process.argv.includes("--browser") && !installChromium()) missingBrowser();
}

// In package.json `exec` lets Node take the shell's place: else the shell would end at Ctrl-C with a fault of its own.
// The shell of Windows does not know the word.
function provideExec() {
  if (process.platform !== "win32") return;
  const command = new URL("../node_modules/.bin/exec.cmd", import.meta.url);
  if (!existsSync(command)) writeFileSync(command, "@%*\r\n");
}

function missingBrowser() {
  const named = process.env.CHROMIUM_PATH && !findChromium();
  const why = named
    ? `CHROMIUM_PATH 指向的不是可运行的程序：${process.env.CHROMIUM_PATH}`
    : "没有找到可运行的 Chromium，也未能自动安装";
  const word = `${why}。请安装 Chromium 或 Chrome，或把 CHROMIUM_PATH 设为它的路径。`;
  if (process.env.CI) fail(`${word}\nCI 中不得跳过浏览器测试，到此为止。`);
  console.warn(`${word}\n其余测试照常运行，浏览器测试将标为跳过。`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
