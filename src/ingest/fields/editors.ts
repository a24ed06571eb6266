import { closedLabel } from "../creditwords.ts";
import { looksLikeName } from "../namemodel.ts";
import { splitNames } from "../runtogether.ts";

/** 责任编辑 某某 版式 某某: a label without a colon. */
const LABEL = /^(?:责任|值班|执行|本版)?(?:编辑|责编|编委|主编|总编|美编|校对|版式|排版|组版|审核|审校|制图|统筹)$/;

/** 会址:某市某路, behind them: where a paper is found. */
const ADDRESS = /[社会會]址\s*[:\uff1a][^:\uff1a]*$/u;

/** The names on a page's editors' line: `责任编辑:某某 校对:某某`. */
export function findEditors(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) =>
    closedLabel(line.trim().replace(ADDRESS, ""))
      .replace(/[\p{Script=Han}]{2,8}\s*[:\uff1a/|丨]/gu, "/")
      // 戴 国 雄: all three letters of a name, or 屈 婷: a name of two characters is spaced out to the width of three.
      .replace(
        /(?<=^|[/、:]\s{0,3})(\p{Script=Han})\s+(\p{Script=Han})\s+(\p{Script=Han})(?=\s*(?:$|[/、]|\p{Script=Han}{2}))/gu,
        "$1$2$3",
      )
      .replace(/(?<=^|[\s/、:])(\p{Script=Han})\s+(\p{Script=Han})(?=$|[\s/、])/gu, "$1$2")
      .split(/[、,;\s/()]+/)
      .filter((n) => !LABEL.test(n))
      .filter((n) => !/^星期|^第/.test(n) && /^[\p{Script=Han}·]{2,12}$/u.test(n))
      .flatMap((n) => (n.length <= 4 || looksLikeName(n) ? [n] : (splitNames(n)?.names ?? []))),
  );
  return [...new Set(names)];
}
