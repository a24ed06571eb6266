import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium to test with; in CI a missing one is a failure, elsewhere the tests are skipped with a word. */
export function chromiumOrWord(): string | undefined {
  const found = findChromium();
  if (found || process.env.CI) return found;
  console.warn("没有找到 Chromium：浏览器测试跳过。请安装，或用 CHROMIUM_PATH 指明。");
  return undefined;
}

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("没有找到 Chromium，浏览器测试无法进行。请安装，或用 CHROMIUM_PATH 指明。");
  return chromium.launch({ executablePath, args: ARGS });
}

/** All that a page complains of, as it comes: errors, warnings, answers that are none. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
