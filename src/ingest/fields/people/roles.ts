import { looksLikeName } from "../../namemodel.ts";
import { endsInPost, isGroup, isPurePost, postAfter, trimPost } from "../../posts.ts";

/** The posts that stand before a name: every segment between 、 or , that ends in one, up to where the clause begins. */
export function rolesBefore(text: string, at: number): string[] {
  const clause = text.slice(sentenceStart(text, at), at).replace(/[“‘]$/, "");
  const segments = clause.split(new RegExp(`(?=[、,\\uff0c])(?<!${OF_SEVERAL})`, "u")).flatMap(besides);
  const roles: string[] = [];
  for (let i = segments.length - 1; i >= 0; i--) {
    // 86岁的老人|某某: his age leads up to no post, but others may stand before it.
    const segment = segments[i]!.replace(/^[、,\uff0c]/, "")
      .trim()
      .replace(/^(?:\d{2}岁的|[—–-]{1,3})/, "");
    const nearest = i === segments.length - 1;
    if (!nearest && (!endsInPost(segment) || isGroup(segment) || endsInName(segment) || PREDICATE.test(segment))) break;
    const post = trimPost(segment);
    if (!post || isGroup(post)) break;
    roles.unshift(...parted(post));
    // What was cut off leads up to the post, so that nothing before it can belong to it.
    if (post !== segment) break;
  }
  const led =
    roles.length === segments.length && /^[、,\uff0c]?/.test(clause) ? honourBefore(text, at - clause.length) : [];
  return [...led, ...mergePure(roles.filter((r) => r.length >= 2 && r.length <= 45))];
}

/** 省级劳模、某市中医院某某: what somebody is, and behind it where. */
export function roleBeforeWorkplace(text: string, at: number): string[] {
  const said = WORKPLACE_BEFORE.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? "";
  const post = endsInPost(said) === "people" && !isGroup(said) ? trimPost(said) : "";
  return post.length > 2 ? [post] : [];
}
const WORKPLACE_BEFORE =
  /([^、,\uff0c。;\uff1b:\uff1a]{3,20})、[^、,\uff0c。;\uff1b:\uff1a]{2,20}(?:[院厂局校站所段队村]|公司|中心|集团|社区)$/;

/** 十八大、十九大代表, 省、市劳动模范: what one word is said of twice, before the mark between. */
const OF_SEVERAL =
  "(?:十[一二三四五六七八九]大|第[一二三四五六七八九十]+届|(?:^|[、,，])(?:全国|[省市区县]))(?=、(?:党的|二?十[一二三四五六七八九]?大|第?[一二三四五六七八九十]+届|[省市区县](?:级|总工会|劳|五一|人大|政协|优秀|先进)))";

/** 学校代表暨某某国中校长: two posts of one bearer. */
function besides(segment: string): string[] {
  const [, first, second] = /^(.{2,}?)暨(.{2,})$/.exec(segment) ?? [];
  return first && second && endsInPost(first) && endsInPost(second) ? [first, second] : [segment];
}

/** 公司党委副书记|工会主席: two posts that lost the mark between them; 县人大常委会副主任兼县总工会主席: or have a word there. */
function parted(post: string): string[] {
  const [, first, second] = AND_POST.exec(post) ?? RUN_TOGETHER.exec(post) ?? [];
  return first && second && endsInPost(first) && endsInPost(second) === "office" ? [first, second] : [post];
}
const AND_POST = /^(.{2,}?)兼(?!职|任)(.{2,})$/;
const RUN_TOGETHER =
  /^(.{2,}?(?:书记|主席|主任|经理|董事长|校长|院长))((?:总?工会|党委|党总支|党支部|党组|纪委).{2,})$/;

/** “某某工匠”、…: a title in quotation marks right before the other posts. */
function honourBefore(text: string, at: number): string[] {
  const quoted = /[“"]([^“”"]{2,20})[”"](?:称号)?(?:获得者)?[、,\uff0c]?$/.exec(
    text.slice(Math.max(0, at - 30), at),
  )?.[1];
  return quoted && HONOUR.test(quoted) ? [quoted] : [];
}
const HONOUR = /(?:工匠|劳模|劳动模范|模范|能手|标兵|状元|先锋|技师|专家|奖章|大使|职工|青年)$/;

/** 王某当选为主席,: the post is his who was named before it. */
const PREDICATE = /(?:当选|选为|选举为|担任|兼任|出任|聘为|任命为)[^的]{2,30}$/;

/** A post after the name (某某副主席), with the body that stands before the name. */
export function roleAfter(text: string, at: number, name: string): string[] {
  const post = postAfter(text.slice(at + name.length));
  if (!post) return [];
  const clause = text
    .slice(sentenceStart(text, at), at)
    .split(/[、,\uff0c]/)
    .at(-1)!;
  const body = /(?:工会|公司|集团|委员会|政府|事务所|大学|中心|协会|[局部委办厂院校处科站团队])$/.test(clause)
    ? trimPost(clause)
    : "";
  return [body + post];
}

/** 某某（某某公司站务员）, 某某代表（某某工会理事长）: what a name is told to be in brackets; not where he stands in a picture. */
export function bracketedRole(rest: string): string[] {
  const role = /^(?:代表|先生|女士|同志)?[(（]([^()（）]{2,30})[)）]/u.exec(rest)?.[1] ?? "";
  return role.length > 3 && endsInPost(role) && !/[,，。;；:：]|^[男女左右前后中]/.test(role) ? [role] : [];
}

/** 某某同志作为公司新当选的工会主席，…: what he speaks as. */
export function speaksAs(rest: string): string[] {
  const said = /^(?:同志|先生|女士)?(?:作为|身为)([^，,。；;]{2,24})[，,]/u.exec(rest)?.[1] ?? "";
  return endsInPost(said) === "office" && !isGroup(said) ? [trimPost(said)] : [];
}

/** 某某1996年进厂,从学徒做起,历任车间主任、厂工会主席。: the posts that a sentence about its first word tells. */
export function heldPosts(text: string, at: number, name: string): string[] {
  if (sentenceStart(text, at) !== at) return [];
  const sentence = /^[^。；;！？]{0,80}?(?:历任|先后(?:担任|任))([^，,。；;]{3,60})/u.exec(
    text.slice(at + name.length),
  );
  const posts = sentence ? sentence[1]!.split(/、|和|及/) : [];
  return posts.every((post) => endsInPost(post) === "office") ? mergePure(posts) : [];
}

/** 党组成员、副主席 is one entry; a post of another body begins the next. */
function mergePure(roles: readonly string[]): string[] {
  const merged: string[] = [];
  for (const role of roles) {
    const last = merged.at(-1);
    if (last && isPurePost(role) && /(?:书记|主席|主任|成员|委员|经理|长)$/.test(last))
      merged[merged.length - 1] = `${last}、${role}`;
    else merged.push(role);
  }
  return merged;
}

function endsInName(segment: string): boolean {
  return [2, 3].some((n) => looksLikeName(segment.slice(-n), 3) && endsInPost(segment.slice(0, -n)));
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--)
    if (/[。!?;:\uff01\uff1f\uff1b\uff1a\n”》)\uff09]/.test(text[i]!) && !isWithinName(text, i)) return i + 1;
  return 0;
}

/** 某某粮油（望汐）工业有限公司: brackets around the place within a firm's name. */
const isWithinName = (text: string, at: number): boolean =>
  /\p{Script=Han}[(\uff08]\p{Script=Han}{2,6}[)\uff09]$/u.test(text.slice(Math.max(0, at - 8), at + 1)) &&
  /^[^、,\uff0c。()（）]{0,12}(?:公司|集团|银行|分行|研究院|[厂所])/u.test(text.slice(at + 1, at + 18));
