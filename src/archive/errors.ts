/** A fault that a user can mend: where it is, what is wrong and what would be right. `line` counts from 1. */
export interface Fault {
  file: string;
  line?: number;
  message: string;
}

/** An error meant for the user's eyes: printed as it is, without a stack. Everything else is a defect of ours. */
export class CliError extends Error {
  override name = "CliError";
}

/** Faults in the user's files, all of them together: one line each. */
export class FaultsError extends CliError {
  override name = "FaultsError";
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join("\n"));
    this.faults = faults;
  }
}

/** `file:line: message`, the form that editors and CI turn into a link. */
export function formatFault({ file, line, message }: Fault): string {
  return `${file}:${line ?? 1}: ${message}`;
}
