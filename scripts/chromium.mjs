// Finds a Chromium for the browser tests. Plain JavaScript without packages: it also runs before they are installed.
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, posix, win32 } from "node:path";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const USUAL_PLACES = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

// The program's name inside Playwright's download, whose folder is named after system and processor.
const IN_CACHE = [
  "chrome",
  "chrome-headless-shell",
  "headless_shell",
  "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "Chromium.app/Contents/MacOS/Chromium",
  "chrome.exe",
  "chrome-headless-shell.exe",
];

/**
 * The path of a Chromium, or undefined where none is found: `CHROMIUM_PATH`, else one on `PATH`, else one in the
 * system's usual places, else Playwright's own download. A `CHROMIUM_PATH` that names no program is not passed over:
 * whoever set it wants that browser and no other.
 */
export function findChromium({ env = process.env, platform = process.platform, home = homedir() } = {}) {
  if (env.CHROMIUM_PATH) return isExecutable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return [...onPath(env, platform), ...usualPlaces(env, platform), ...inPlaywrightCache(env, platform, home)].find(
    isExecutable,
  );
}

function onPath(env, platform) {
  const { delimiter } = platform === "win32" ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  const names = platform === "win32" ? COMMANDS.map((name) => `${name}.exe`) : COMMANDS;
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(env, platform) {
  const places = USUAL_PLACES[platform] ?? [];
  if (platform !== "win32") return places;
  const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(Boolean);
  return places.flatMap((place) => roots.map((root) => join(root, place)));
}

function inPlaywrightCache(env, platform, home) {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || defaultCache(env, platform, home);
  return listFolders(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .toSorted((a, b) => revision(b) - revision(a) || a.length - b.length)
    .flatMap((name) => listFolders(join(cache, name)).map((folder) => join(cache, name, folder)))
    .flatMap((folder) => IN_CACHE.map((program) => join(folder, program)));
}

function defaultCache(env, platform, home) {
  if (platform === "darwin") return join(home, "Library", "Caches", "ms-playwright");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(home, "AppData", "Local"), "ms-playwright");
  return join(env.XDG_CACHE_HOME ?? join(home, ".cache"), "ms-playwright");
}

const revision = (name) => Number(name.slice(name.lastIndexOf("-") + 1));

function listFolders(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
