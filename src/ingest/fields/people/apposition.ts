import { words } from "../../../text/segmenter.ts";
import { endsInPost, isGroup, trimPost } from "../../posts.ts";

const OPENS = /(?:^|[。!?！？;；:：\n”])(?:\d{1,2}[.、．])?$/;
const SAID = /^(?:[(（][^()（）]{1,12}[)）])?[，,]([^。；;：:！!？?\n]+)/u;
/** What is no post, and shows that posts follow: sex, people, age, birth. */
const FACT =
  /^(?:[男女]|\p{Script=Han}{1,4}族|(?:现年)?\d{1,3}岁|\d{4}年(?:\d{1,2}月)?(?:出?生|入党|进厂|参加工作).{0,4}|中共(?:预备)?党员|(?:大专|本科|高中|中专|硕士)(?:文化|学历)?|.{2,10}人)$/u;
const REACH = 160;
/** With nothing but a post behind the name it says of what, which takes so many characters. */
const LONG = 7;

/**
 * 阮文漪，42岁，某矿检修班班长，某省五一劳动奖章获得者。: the posts told between marks right behind a name that opens a
 * sentence, up to where the sentence goes on.
 * @param at where the name begins, `end` where it ends
 */
export function appositionRoles(text: string, at: number, end: number): string[] {
  const said = OPENS.test(text.slice(Math.max(0, at - 6), at))
    ? SAID.exec(text.slice(end, end + REACH))?.[1]
    : undefined;
  const segments = said?.split(/[，,、]/) ?? [];
  const facts = segments.findIndex((s) => !FACT.test(s));
  const told = facts < 0 ? [] : segments.slice(facts);
  const other = told.findIndex((s) => !isPost(s));
  const posts = other < 0 ? told : told.slice(0, other);
  return facts > 0 || (posts[0]?.length ?? 0) >= LONG ? posts : [];
}

/** A phrase without a verb before it or a particle in it. */
const isPost = (segment: string): boolean =>
  /^(?:office|people)$/.test(endsInPost(segment) ?? "") &&
  !isGroup(segment) &&
  trimPost(segment) === segment &&
  words(segment).every(
    ({ tag, text }, i) => !/^u|^p$/.test(tag) && (i > 0 || text.length === 1 || !/^[vdrm]/.test(tag)),
  );
