/** A page's table of contents, which repeats its headlines: how it is headed, and how its entries are set. */

const HEAD = /^本[期版周](?:要目|导读|导航|导览|目录|看点|内容|提要)$|^目录$/;
const MARK = "(?:[\\p{So}\\p{Sm}·•※①-⑳]|\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}(?:、|\\s(?=\\p{Script=Han}{3})))";
/** ◇ 要 闻 ◇ is a part's label. */
const ENTRY = new RegExp(`^\\s*${MARK}(?!.{1,12}[◆◇●○★☆]\\s*$)|(?:…{2,}|\\.{4,}|·{4,})\\s*\\d{1,3}\\s*$`, "u");
/** ★某某: an entry behind a mark that is no number's. */
const MARKED = /^\s*[\p{So}\p{Sm}·•※]\s*\S{4}/u;
const LEADING = new RegExp(`^${MARK}`, "u");

export const headsContents = (row: string): boolean => HEAD.test(row.replace(/[【】〔〕[\]◆◇●○■□★☆\s:]/g, ""));

/** Fewer entries that nothing heads are no table of contents. */
const FEWEST = 2;

/** Where rows stand together, each behind a mark, whose words head something further down: a table that nothing heads. */
export function unheadedContents(rows: readonly string[]): ReadonlySet<number> {
  const bare = (row: string): string => row.replace(/\s+/g, "");
  const last = new Map(rows.map((row, i) => [bare(row), i]));
  const found = new Set<number>();
  let run: number[] = [];
  for (const [i, row] of [...rows, "。"].entries()) {
    if (!row.trim()) continue;
    const again = MARKED.test(row) && (last.get(entryWords(row)[0]!) ?? -1) > i;
    if (again) run.push(i);
    else {
      if (run.length >= FEWEST) for (const at of run) found.add(at);
      run = [];
    }
  }
  return found;
}

export const isContentsEntry = (row: string): boolean => ENTRY.test(row);

/** No entry is longer, with the dots before its page. */
const LONGEST = 120;

/** The words of a row's entries, without blanks, `1.某某   2.某某` those of both: what stands again over its text. */
export const entryWords = (row: string): string[] =>
  row
    .slice(0, LONGEST)
    .split(/\s{2,}(?=\d{1,2}[.、])/)
    .map((entry) =>
      entry
        .replace(/\s+/g, "")
        .replace(LEADING, "")
        .replace(/[….·]*\d{0,3}$/, ""),
    );
