import { words } from "../../../text/segmenter.ts";
import { endsInPost, trimPost } from "../../posts.ts";

const ITEM = "(?:\\p{Script=Han}{2,8}·)?\\p{Script=Han}{2,7}";
const LIST_ENDS = new RegExp(
  `^(?:、${ITEM})*(?:(?:和|与|及|以及)${ITEM})?等(?:\\d+|[一二三四五六七八九十多])?[名位户家]?(?!同志)(\\p{Script=Han}{3,16})`,
  "u",
);

/** 甲、乙等市总工会班子成员: the post of those among whom a list names some. @param rest what stands behind one of the names */
export function postAmong(rest: string): string[] {
  const said = LIST_ENDS.exec(rest.slice(0, 200))?.[1];
  if (!said) return [];
  const isPost = (n: number) => /^(?:office|people)$/.test(endsInPost(said.slice(0, n)) ?? "");
  const first = Array.from(said, (_, i) => i + 1).find((n) => n > 2 && isPost(n)) ?? 0;
  const post = said.slice(0, isPost(first + 2) ? first + 2 : first);
  // 领导 is no post; 参加了|职工代表…: a verb says what they do.
  const told = first && !/领导$/.test(post) && !words(post).some((w) => /^(?:v|v[dig]|u[glz])$/.test(w.tag));
  return told ? [trimPost(post)] : [];
}
