import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SCRIPTS = { search: "page/page.ts", hits: "hits.ts", simplify: "simplify.ts" };

/** Compiles what runs in the browser into a folder, each script with all that it imports: `simplify` is big and rarely needed. */
export async function bundleSearch(folder: string): Promise<void> {
  const entryPoints = Object.entries(SCRIPTS).map(([out, file]) => ({
    out,
    in: fileURLToPath(new URL(file, import.meta.url)),
  }));
  await build({
    entryPoints,
    outdir: join(folder),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
}
