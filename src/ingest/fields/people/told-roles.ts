import { endsInPost, isGroup, trimPost } from "../../posts.ts";
import { OTHERS } from "./place.ts";

/** Posts that a sentence tells in so many words: 某某在卫生院当护士, 裁判长由某某担任, 身为班长的某某. */

const POST = "([^，,。;；:：！？!?]{2,30})(?=[，,。;；！!]|$)";
/** 某某在某处当…, 某某（，）是…: behind the name. */
const BEHIND = new RegExp(
  `^(?:同志|老师|师傅)?(?:[，,]?(?:如今|现在|现|已经?)?是|(?:如今|现在)?(?:还|也|又)?(?:在[^，,。;；]{2,16})?(?:当(?!选)上?了?|做|升任))${POST}`,
  "u",
);
/** …，也是这个工区的第四任工长. */
const TOO = new RegExp(`^[，,][也又还]是${POST}`, "u");
/** 作为某厂的技师，某某; 身为班长的某某: before it. */
const SPOKEN_AS = /(?:作为|身为)([^，,。;；:：]{3,30}?)(?:的|[，,])$/;
/** 在县城当医生的某某, 焊工出身的某某: what his sentence says that he does, or did. */
const DOES =
  /(?:(?:当(?![选年地天时日前场月晚])[过了上]?|担任)([^，,。;；:：的]{2,16})|([^，,。;；:：、的]{2,12})出身)的$/;
/** 裁判长由某队队长某某担任. */
const GIVEN = /(?:^|[，,。;；])([^，,。;；:：由]{2,16})由[^，,。;；:：]{0,30}$/;
const TAKES = new RegExp(
  `^(?:同志)?${OTHERS}(?:等\\p{Script=Han}{0,3})?(?:分别)?[兼出]?(?:担任|任)(?=[，,。;；]|$)`,
  "u",
);
const WINDOW = 60;

/** @param at where the name begins, `end` where it ends */
export function toldRoles(text: string, at: number, end: number): string[] {
  const rest = text.slice(end, end + WINDOW);
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const given = TAKES.test(rest) ? GIVEN.exec(before)?.[1] : undefined;
  const behind = BEHIND.exec(rest);
  const too = behind ? TOO.exec(rest.slice(behind[0].length)) : null;
  const does = DOES.exec(before);
  return [SPOKEN_AS.exec(before)?.[1], does?.[1] ?? does?.[2], given, behind?.[1], too?.[1]].flatMap((told) =>
    told ? posts(told) : [],
  );
}

/** 某段接触网工、高级技师: all of them posts, or none is. */
function posts(told: string): string[] {
  const all = told.split("、");
  return all.every((post) => /^(?:office|people)$/.test(endsInPost(post) ?? "") || isCalling(post, all.length > 1))
    ? all
        .filter((post) => !isGroup(post))
        .map((post) => trimPost(post).replace(/^第?[一二三四五六七八九十\d首]+[任届位名](?=\p{Script=Han}{2})/u, ""))
    : [];
}

/** A trade by itself may be any word (好人, 农户): among posts it is one, or by the ending of those who learned it. */
const isCalling = (post: string, among: boolean): boolean =>
  endsInPost(post) === "trade" && (among || /\p{Script=Han}{2}[工师员匠医]$/u.test(post));
