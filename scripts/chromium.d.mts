export interface Surroundings {
  env?: Record<string, string | undefined>;
  platform?: NodeJS.Platform;
  home?: string;
}

export function findChromium(surroundings?: Surroundings): string | undefined;
