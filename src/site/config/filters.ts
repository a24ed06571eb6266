/** What the templates may ask for; all else is worked out before them. */

/** An address below the place where the site is published. */
export const hrefFilter =
  (pathPrefix: string) =>
  (url: string): string =>
    withoutSlash(pathPrefix) + url;

export const withoutSlash = (url: string): string => url.replace(/\/$/, "");

/** `12,345`, as Chinese readers know it from statistics. */
export const numberFilter = (n: number): string => n.toLocaleString("en-US");

/** A page's file below the output folder; addresses are encoded, files are not. */
export function filePath(url: string): string {
  const path = decodeURIComponent(url);
  return path.endsWith("/") ? `${path}index.html` : path;
}

export const permalink = ({ entry }: { entry: { url: string } }): string => filePath(entry.url);
