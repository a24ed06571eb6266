import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds a site as a user does, in a process of its own: Eleventy reads its configuration outside of vitest. */

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `scripts/build.ts`. */
export function runBuild(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, ["--import", "tsx", "scripts/build.ts", ...args], (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

/** A new empty folder, and the way to be rid of it. */
export async function scratch(): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), "archive-site-"));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

export const FIXTURE = "test/fixtures/site";
