import { endsInPost } from "../../posts.ts";
import { splitNames } from "../../runtogether.ts";

/** Cards that present people: 姓名：某某, and below it 岗位：某某医院护士. */

const NAME = /^姓\s?名[:\uff1a]\s*(\p{Script=Han}{2,16}(?:[·、 ]\p{Script=Han}{1,16})*)$/u;
const POST =
  /^(?:岗位|职务|职业|工种|身份|(?:工作)?单位(?:[及和与、]?(?:职务|岗位))?)[:\uff1a]\s*([^:\uff1a。]{2,40})$/;

/** @returns whom a line of a card names; none for any other line */
export function formNames(text: string): string[] {
  const parts = NAME.exec(text)?.[1]?.split(/[、 ]/) ?? [];
  return parts.flatMap((part) => (part.length > 4 && !part.includes("·") && splitNames(part)?.names) || [part]);
}

/** @returns what a line of a card says that its bearer is */
export function formPosts(text: string): string[] {
  const said = POST.exec(text)?.[1];
  const posts = said?.split("、") ?? [];
  if (posts.every((post) => endsInPost(post) !== null)) return posts;
  return said && endsInPost(said) ? [said] : [];
}
