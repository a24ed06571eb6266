export interface Way {
  say: string;
  run: () => void;
}

export function installChromium(options?: {
  env?: Record<string, string | undefined>;
  find?: () => string | undefined;
  starts?: (path: string) => boolean;
  ways?: readonly Way[];
}): string | undefined;
