/** The small part of Eleventy that this site uses; the package's own types are loose. */
declare module "@11ty/eleventy" {
  type PageData = Record<string, unknown>;

  export interface EleventyConfig {
    addFilter(name: string, filter: (...args: never[]) => unknown): void;
    addGlobalData(name: string, data: unknown): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    on(event: "eleventy.after", handler: (event: { directories: { output: string } }) => void): void;
    addTemplate(path: string, content: string, data: PageData): void;
    setNunjucksEnvironmentOptions(options: {
      autoescape: boolean;
      throwOnUndefined?: boolean;
      trimBlocks?: boolean;
      lstripBlocks?: boolean;
    }): void;
    setUseGitIgnore(use: boolean): void;
  }

  export interface EleventyOptions {
    source?: "cli" | "script";
    configPath?: string;
    quietMode?: boolean;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
