import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path: string): string => fileURLToPath(new URL(`../assets/${path}`, import.meta.url));

/** The parts of `assets/css` as the one small sheet that every page loads. */
export const stylesheet = (): Promise<string> => bundle("css/style.css");

/** The script that every page may do without: the large-type view and the copy buttons. */
export const pageScript = (): Promise<string> => bundle("reading.ts");

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}
