import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Compiles the search page's script, with all that it imports, to one ES module. */
export async function bundleSearch(file: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("page.ts", import.meta.url))],
    outfile: file,
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
}
