import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CliError } from "../src/archive/errors.ts";

/** Whether the module was started as a command, and not imported. @param url the module's `import.meta.url` */
export function isMain(url: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}

/** Runs a command and sets its exit status: faults of the user are printed as they are, defects of ours are thrown. */
export async function runCommand(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
