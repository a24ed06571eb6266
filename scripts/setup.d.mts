export interface LockFile {
  packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean }>;
}

export function isOlder(version: string, range: string): boolean;
export function missingPackages(lock: LockFile, installed: LockFile | undefined): string[];
export function decide(state: {
  nodeVersion: string;
  manifest: { engines: { node: string } };
  lock: LockFile | undefined;
  installed: LockFile | undefined;
}): { fault?: string; install?: boolean };
