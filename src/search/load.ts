import { openFiles } from "./files.ts";
import { type Index, openIndex } from "./open-index.ts";
import type { Simplify } from "./written-forms.ts";

/**
 * Opens the site's index.
 * @param base the path under which the site is published, with its last slash
 * @param anew past what the browser has kept, which may be an index that has since been replaced
 */
export function loadIndex(base: string, anew = false): Promise<Index> {
  const files = openFiles(async (name) => {
    const response = await fetch(`${base}search/index/${name}`, anew ? { cache: "reload" } : {});
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return new Uint8Array(await response.arrayBuffer());
  });
  return openIndex(files);
}

/** The converter's own script, fetched when first needed. */
export function simplifier(base: string): Simplify {
  let loading: Promise<{ simplify: (text: string) => string }> | undefined;
  return async () => {
    loading ??= import(`${base}assets/simplify.js`) as Promise<{ simplify: (text: string) => string }>;
    try {
      return (await loading).simplify;
    } catch (e) {
      loading = undefined;
      throw e;
    }
  };
}
