export interface Step {
  ok: boolean;
  isTests: boolean;
}

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export function tally(report: Report | undefined, steps: readonly Step[]): Tally;
export function closingLine(tally: Tally): string;
