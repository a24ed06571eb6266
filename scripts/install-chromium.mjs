// Gets a Chromium for the browser tests where there is none. Plain JavaScript, as setup.mjs is.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MINUTE = 60_000;

/**
 * Makes sure that there is a Chromium that starts: the one that is there, else Playwright's download, else Debian's
 * package. A browser named by `CHROMIUM_PATH` is never replaced by another.
 * @param steps what to try; tests put their own in
 * @returns the browser's path, or undefined where none can be had
 */
export function installChromium({ env = process.env, find = findChromium, starts = browserStarts, ways = WAYS } = {}) {
  const working = () => {
    const path = find();
    return path && starts(path) ? path : undefined;
  };
  const there = working();
  if (there || env.CHROMIUM_PATH) return there;
  for (const { say, run } of ways) {
    console.log(say);
    run();
    const path = working();
    if (path) return path;
  }
  return undefined;
}

const WAYS = [
  { say: "没有找到 Chromium，正在用 Playwright 下载……", run: downloadWithPlaywright },
  { say: "Playwright 下载不成（或缺少系统库），改用 Debian 软件包安装……", run: installWithApt },
];

// A download can bring a browser whose system libraries are missing. Only Linux needs the proof; on Windows the
// program would open a window instead of telling its version.
function browserStarts(path) {
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: MINUTE }).status === 0;
}

function downloadWithPlaywright() {
  const cli = fileURLToPath(new URL("../node_modules/playwright-core/cli.js", import.meta.url));
  run(process.execPath, [cli, "install", "chromium", "--only-shell"], {
    timeout: 10 * MINUTE,
    // A blocked network must not eat the whole time: each try gives up early.
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
}

function installWithApt() {
  if (process.platform !== "linux" || !can("apt-get", ["--version"])) return;
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (root.length && !can("sudo", ["-n", "true"])) return;
  const [program, ...before] = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  run(program, [...before, "update", "-q"], { timeout: 5 * MINUTE });
  run(program, [...before, "install", "-y", "-q", "--no-install-recommends", "chromium"], { timeout: 15 * MINUTE });
}

const can = (program, args) => spawnSync(program, args, { stdio: "ignore", timeout: MINUTE }).status === 0;

const run = (program, args, options) =>
  spawnSync(program, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], ...options });
