import { endsInPost, isGroup, trimPost } from "../../posts.ts";
import { OTHERS } from "./place.ts";

/** Posts that a sentence tells in so many words: 某某在卫生院当护士, 裁判长由某某担任, 身为班长的某某. */

const POST = "([^，,。;；:：！？!?]{2,30})(?=[，,。;；！!]|$)";
/** 卸任后获聘为顾问, 获推举为首届理事长: what somebody is called to. */
const CALLED = "(?:\\p{Script=Han}{1,6}后)?(?:获|受|被)(?:聘请?|推举|推选|选|委任|任命)[为任]";
/** 某某在某处当…, 某某（，）是…, 某某现任…: behind the name. */
const BEHIND = new RegExp(
  `^(?:同志|老师|师傅)?(?:[，,]?(?:如今|现在|现|已经?)?是|现任|${CALLED}|(?:如今|现在)?(?:还|也|又)?(?:在[^，,。;；]{2,16})?(?:当(?!选)上?了?|做|升任))${POST}`,
  "u",
);
/** …，也是这个工区的第四任工长, …，也在某协会担任监事. */
const TOO = new RegExp(`^[，,][也又还](?:是|(?:在[^，,。;；]{2,16})?[担兼]任)${POST}`, "u");
/** 当选副理事长的，还有某工会理事某某、某公司技师某某. */
const CHOSEN = /当选为?([^，,。;；:：的]{2,16})的[，,]?(?:还|另|则)?(?:有|是)[^，,。;；:：]{0,50}$/;
/** 作为某厂的技师，某某; 身为班长的某某: before it. */
const SPOKEN_AS = /(?:作为|身为)([^，,。;；:：]{3,30}?)(?:的|[，,])$/;
/** 在县城当医生的某某, 焊工出身的某某: what his sentence says that he does, or did. */
const DOES =
  /(?:(?:当(?![选年地天时日前场月晚])[过了上]?|担任)([^，,。;；:：的]{2,16})|([^，,。;；:：、的]{2,12})出身)的$/;
/** 裁判长由某队队长某某担任. */
const GIVEN = /(?:^|[，,。;；])([^，,。;；:：由]{2,16}?)[则均也都]?由[^，,。;；:：]{0,30}$/;
const TAKES = new RegExp(
  `^(?:同志|老师|先生|女士)?${OTHERS}(?:等\\p{Script=Han}{0,3})?(?:分别)?[兼出]?(?:担任|任)(?=[，,。;；]|$)`,
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
  const chosen = CHOSEN.exec(before)?.[1];
  return [SPOKEN_AS.exec(before)?.[1], does?.[1] ?? does?.[2], given, chosen, behind?.[1], too?.[1]].flatMap((told) =>
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
