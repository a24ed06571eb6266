import { dictionary } from "../../../text/segmenter.ts";
import { surnameAt, surnameWeight } from "../../../text/surnames.ts";
import { looksLikeName, nameOdds } from "../../namemodel.ts";
import { nameAt } from "../../names.ts";
import { endsInPost, trimPost } from "../../posts.ts";
import type { Mention } from "./mention.ts";

/** Names as courtesy and law write them: no walk from a surname to a given name finds these. */

/** Posts that stand between a surname and a given name, as Taiwan's papers honour an officer. */
const INFIXED =
  /(?:常务|名誉|荣誉|副|总)*(?:理事长|监事长|(?:监事会)?召集人|理事|监事|会长|秘书长|总干事|主任委员|主任|处长|课长)/gu;
/** How sure the parts put together must be of being a name; and where a surer one shows that the paragraph honours so. */
const SURE = 4.5;
const BESIDE_SURE = 2;
/** What a clause's body ends in that the post is of: 栈埠分会方会长世昌. */
const BODY = /(?:工会|分会|委员会|公司|协会|[部处局])$/;

/** 林副理事长水木: surname, post, given name. */
function infixed(text: string): Formal[] {
  const found = [...text.matchAll(INFIXED)].flatMap(({ 0: post, index }) => {
    const surname = [2, 1]
      .map((n) => text.slice(Math.max(0, index - n), index))
      .find((s) => s !== "" && surnameAt(s, 0) === s && !/[任时于向从和]/.test(s));
    const behind = index + post.length;
    const name = surname ? nameAt(surname + text.slice(behind, behind + 12), 0, BESIDE_SURE) : null;
    if (!surname || !name || isDeed(name.name.slice(surname.length))) return [];
    const at = index - surname.length;
    const clause = text
      .slice(Math.max(0, at - 16), at)
      .split(/[^\p{Script=Han}]/u)
      .at(-1)!;
    const role = (BODY.test(clause) ? trimPost(clause) : "") + post;
    return [{ name: name.name, at, length: name.name.length + post.length, roles: [role], score: name.score }];
  });
  const honours = found.some(({ score }) => score >= SURE);
  return honours ? found.map(({ score: _, ...name }) => name) : [];
}

/** 王理事长宣布, 詹主任和郭某: what an officer does, or who else; no given name. */
const isDeed = (given: string): boolean =>
  /^[和与及同跟由]/.test(given) || /^[vd]/.test(dictionary().get(given)?.tag ?? "");

const ADDRESS = "(?=女士|太太|夫人|议员|校长|主席|会长|理事|主任)";
const MARRIED = new RegExp(`(?=(\\p{Script=Han}{4})${ADDRESS})`, "gu");
/** Surnames so common that two in a row are a wife's: hers behind her husband's. */
const COMMON = -6.2;

/** 黎黄佩芝女士: the husband's surname before her own. */
const married = (text: string): Formal[] =>
  [...text.matchAll(MARRIED)]
    .filter(({ 1: name = "", index }) => opens(text, index) && isMarried(name))
    .map(({ 1: name = "", index }) => ({ name, at: index }));

const isMarried = (name: string): boolean =>
  [0, 1].every((i) => (surnameWeight(name[i]!) ?? -9) > COMMON) && (nameOdds(name.slice(1)) ?? -9) > 2;

/** Whether a name may begin here: behind a mark, or a post. */
const opens = (text: string, at: number): boolean =>
  !/\p{Script=Han}/u.test(text[at - 1] ?? "") || endsInPost(text.slice(Math.max(0, at - 60), at)) !== null;

/** 令狐大嫂（本名令狐秀）: what somebody is called, with his name behind it. */
const CALLED = /(\p{Script=Han}{2,5})[(（](?:本名|原名|真名|学名|大名)(\p{Script=Han}{2,4})[)）]/gu;
const BYNAME = /^[老小阿]\p{Script=Han}{1,2}$|^\p{Script=Han}{1,3}[伯叔姨嫂婶爷姐哥妹弟娘妈]$/u;

function called(text: string): Formal[] {
  return [...text.matchAll(CALLED)].flatMap(({ 0: all, 1: run = "", 2: name = "", index }) => {
    const begins = run.lastIndexOf(surnameAt(name, 0) || "？");
    const byname = run.slice(/[老小阿]/.test(run[begins - 1] ?? "") ? begins - 1 : begins);
    if (begins < 0 || !BYNAME.test(byname) || !looksLikeName(name, 0)) return [];
    return [{ name, at: index + run.length - byname.length, length: all.length - run.length + byname.length }];
  });
}

/** 督察Peter Lund, Peter Lund先生: a name in Latin letters. */
const LATIN = /(?<![A-Za-z])[A-Z][a-z]+(?: [A-Z][a-z]*\.?){1,3}(?![A-Za-z])/g;
const ADDRESSED_OR_SPEAKS = /^(?:先生|女士|小姐|博士|教授|说|表示|指出|介绍)/;

const latin = (text: string): Formal[] =>
  [...text.matchAll(LATIN)]
    .filter(
      ({ 0: name, index }) =>
        ADDRESSED_OR_SPEAKS.test(text.slice(index + name.length, index + name.length + 4)) ||
        endsInPost(text.slice(Math.max(0, index - 60), index)) !== null,
    )
    .map(({ 0: name, index }) => ({ name, at: index }));

type Formal = Pick<Mention, "name" | "at" | "length"> & { roles?: string[] };

/** Such names in a paragraph, by where they begin; a post that stands within a name is told with it. */
export const formalNames = (text: string): ReadonlyMap<number, Formal> =>
  new Map([...infixed(text), ...married(text), ...called(text), ...latin(text)].map((n) => [n.at, n]));
