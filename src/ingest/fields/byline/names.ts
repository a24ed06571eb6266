import { surnameAt } from "../../../text/surnames.ts";
import { looksLikeName } from "../../namemodel.ts";
import { splitNames } from "../../runtogether.ts";

const UNIT =
  /工[会會]|[总總]工|[部办辦科室局委处處会會社站厂廠院校]$|公司|集[团團]|中心|街道|[镇鎮乡鄉县縣区區市]$|[联聯]合[会會]|宣$|工$|公众号|编辑部|报社|[省市区區县縣州][总總]$/;

/** The people and units that a credit lists. @param doubt told where names were run together and the split is a guess */
export function creditNames(text: string, doubt: (message: string) => void): { name: string; unit: boolean }[] {
  const pieces = text
    .replace(/(?<=(?:^|[\s、,:/])\p{Script=Han})\s+(?=\p{Script=Han}(?:$|[\s、,/]))/gu, "")
    .split(/[\s、,;:/&|]+|(?<=\p{Script=Han}{2})(?:和|与)(?=\p{Script=Han}{2})/u)
    .map((p) => p.trim())
    .filter((p) => /\p{L}/u.test(p));
  return pieces.flatMap((piece): { name: string; unit: boolean }[] => {
    if (UNIT.test(piece) && !(piece.length <= 3 && looksLikeName(piece, 2))) return [{ name: piece, unit: true }];
    if (piece.length <= 3 || looksLikeName(piece) || /·/.test(piece)) return [{ name: piece, unit: false }];
    if (piece.length === 4 && surnameAt(piece, 0).length === 2) return [{ name: piece, unit: false }];
    const split = splitNames(piece);
    if (!split) {
      if (piece.length > 6 && !/[A-Za-z]/.test(piece)) doubt(`署名“${piece}”认不出是几个人，请核对`);
      return [{ name: piece, unit: false }];
    }
    if (split.margin < 1.5) doubt(`署名连写，拆为${split.names.join("、")}，请核对`);
    return split.names.map((name) => ({ name, unit: false }));
  });
}
