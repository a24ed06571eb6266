// `npm test`: every check and every test, one after the other, with a summary. Arguments go on to vitest.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

/** The program of a package, run by Node itself: `.bin` holds shell scripts on Windows. */
function program(name, command = name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

/**
 * The numbers of the closing line. A file that could not be loaded has no tests of its own, and a check that is no
 * test has none either: each counts as one, so that a failure never stands beside "0 failed".
 * @param report vitest's JSON report, or undefined where it wrote none
 * @param steps the steps with their results
 */
export function tally(report, steps) {
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const tests = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  const checks = steps.filter((step) => !step.ok && (!step.isTests || tests.failed === 0)).length;
  return { ...tests, failed: tests.failed + checks };
}

/** `12 passed, 0 failed`, and `, 1 skipped` where there are any: for programs, hence in English. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

function runStep({ name, args, isTests = false }, env) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit"] });
  return { name, isTests, ok: status === 0, seconds: (performance.now() - start) / 1000 };
}

function main(extra) {
  const folder = mkdtempSync(join(tmpdir(), "gonghui-test-"));
  const file = join(folder, "report.json");
  const steps = [
    { name: "格式与规范（biome）", args: [program("@biomejs/biome", "biome"), "ci"] },
    { name: "类型（tsc）", args: [program("typescript", "tsc")] },
    { name: "内容（front-matter、出处、台账）", args: ["--import", "tsx", "scripts/check.ts"] },
    {
      name: "测试（vitest）",
      args: [program("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...extra],
      isTests: true,
    },
  ];
  try {
    const env = { ...process.env, CHROMIUM_PATH: findChromium() ?? process.env.CHROMIUM_PATH ?? "" };
    const results = steps.map((step) => runStep(step, env));
    console.log("\n── 小结 ──");
    for (const { name, ok, seconds } of results)
      console.log(`${ok ? "通过" : "失败"}  ${seconds.toFixed(1).padStart(6)} 秒  ${name}`);
    console.log(closingLine(tally(readReport(file), results)));
    return results.every((step) => step.ok) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv.slice(2));
