import { type CreditRole, roleWords } from "./words.ts";

/** Names of a credit with what their bearers did; null where no word says so. */
export interface CreditPart {
  roles: readonly CreditRole[] | null;
  names: string;
}

/** A credit's role words with the names that go with them: after the word (记者 某某, 图:某某) or before it (某某 摄, 某某/文). */
export function creditParts(text: string): CreditPart[] {
  const words = roleWords(text);
  const gaps = [0, ...words.map((w) => w.end)].map((from, i) =>
    text.slice(from, words[i]?.at).replace(/^[\s/:|、]+|[\s/、]+$/g, ""),
  );
  // 某某 文 某某 图: bare words follow their names where nothing follows the last of them.
  // 某某 摄影 某某: between two names a bare word says what the second did.
  const between = words.length === 1 && gaps.every(Boolean) && /\s摄影\s/.test(text);
  const trailing = gaps.at(-1) === "" || (gaps[0] !== "" && words[0]?.leads === false && !between);
  // 通讯员 某某 记者 某某 摄: two callings and one deed, which is both's.
  const deeds = words.filter((w) => !w.leads);
  const joint = deeds.length === 1 && trailing && gaps.at(-1) === "" && gaps[0] === "" ? deeds[0]!.roles : null;
  return gaps.flatMap((names, i) => {
    if (joint?.includes("photographer")) return names ? [{ roles: joint, names }] : [];
    const [before, after] = [words[i - 1], words[i]];
    const leading = before && (before.leads || !trailing) ? before.roles : null;
    const closing = after && !after.leads && trailing ? after.roles : null;
    // 本报记者 某某 摄: the word at the end says what he did.
    const roles = closing?.length ? closing : leading;
    return names ? [{ roles, names }] : [];
  });
}
