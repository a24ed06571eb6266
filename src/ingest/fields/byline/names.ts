import { surnameAt, surnameWeight } from "../../../text/surnames.ts";
import { isTranscribed } from "../../../text/transcription.ts";
import { looksLikeName, nameOdds } from "../../namemodel.ts";
import { endsInPost } from "../../posts.ts";
import { splitNames } from "../../runtogether.ts";

const UNIT =
  /工[会會]|[总總]工|[部办辦科室局委处處会會社站厂廠院校]$|.[队隊矿礦所]$|高[炉爐]$|[车車][间間]|公司|集[团團]|[日晚早][报報]|融媒|中心|街道|[镇鎮乡鄉县縣区區市]$|[联聯]合[会會]|宣$|工$|公众号|编辑部|报社|.{2}[组組]$|.[小中大][学學]$|幼儿园$|[省市区區县縣州][总總]$/;

/** The people and units that a credit lists. @param doubt told where names were run together and the split is a guess */
export function creditNames(text: string, doubt: (message: string) => void): { name: string; unit: boolean }[] {
  const pieces = closeNames(text)
    .split(/[\s、,;:/&|]+/u)
    .flatMap(joinedPair)
    .filter((p) => /\p{L}/u.test(p));
  // 工会干事 某某, 橡胶厂退休工人 某某: what somebody is names nobody.
  return pieces
    .filter((p, i) => !pieces[i + 1] || !isCalled(p) || looksLikeName(p))
    .flatMap((piece): { name: string; unit: boolean }[] => {
      if (UNIT.test(piece) && !(piece.length <= 3 && looksLikeName(piece, 2))) return [{ name: piece, unit: true }];
      const whole = looksLikeName(piece) || /·/.test(piece) || isTranscribed(piece);
      if (piece.length <= 3 || whole) return [{ name: piece, unit: false }];
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

/** 工会干事, 会务人员: a word for what its bearer is. */
const isCalled = (piece: string): boolean =>
  /^(?:office|people)$/.test(endsInPost(piece) ?? "") || /\p{Script=Han}{2}人[员員]$/u.test(piece);

const SINGLE = /^\p{Script=Han}$/u;
const DOUBLE = /^\p{Script=Han}{2}$/u;
/** 桐 溪区总工会: a single character before a unit's name is its first. */
const UNIT_TAIL = /^\p{Script=Han}{2,}(?:工会|总工|[部办室局委站厂院校]|公司|集团|中心|街道)$|^工宣$/u;

/** Closes the spaces that print and scrapers leave within names: no name is of one character. */
const closeNames = (text: string): string =>
  text
    .split(/([、,:/])/)
    .map((run) => closeRun(run))
    .join("");

function closeRun(run: string): string {
  const pieces = run.split(/\s+/);
  const closed: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [piece, next = ""] = [pieces[i]!, pieces[i + 1]];
    const before = closed.at(-1) ?? "";
    // 阮文 漪 王 丽: what is no surname is rather the third character of the name before.
    const third = DOUBLE.test(before) && !/[文图摄]/.test(piece);
    const leads = surnameWeight(piece) !== undefined || !third;
    // 市教育 工会: half of a unit's name; behind a name another unit begins, 护理部 某 某 工会 某某某.
    if (
      before &&
      !UNIT.test(before) &&
      !looksLikeName(before, 0) &&
      /^(?:工[会會]|公司|集[团團]|[办辦]公室)$/.test(piece)
    )
      closed[closed.length - 1] += piece;
    else if (
      SINGLE.test(piece) &&
      (UNIT_TAIL.test(next) || (leads && (SINGLE.test(next) || isSurnameOf(piece, next, before))))
    ) {
      closed.push(piece + next);
      i++;
    } else if (SINGLE.test(piece) && third) closed[closed.length - 1] += piece;
    else closed.push(piece);
  }
  return closed.join(" ");
}

/** 钱 小满; but 阮文 方 钱满: where both sides might take it in, two characters that are a name by themselves stay one. */
function isSurnameOf(surname: string, given: string, before: string): boolean {
  if (!DOUBLE.test(given) || surnameWeight(surname) === undefined) return false;
  return (nameOdds(surname + given) ?? -9) >= -1 && !(DOUBLE.test(before) && looksLikeName(given, 0));
}

/** 某某和某某, 某某工会与某某工会 are two; in 法律和权益保障部 the conjunction is the name's own. */
function joinedPair(piece: string): string[] {
  const parts = piece.split(/(?<=\p{Script=Han}{2})(?:和|与)(?=\p{Script=Han}{2})/u);
  return parts.every((part) => UNIT.test(part) || looksLikeName(part) || part.length <= 3) ? parts : [piece];
}
