import type { Link, Part } from "./model.ts";

/** The site's parts, in the order of the navigation. */
export const navigation: (Link & { part: Part })[] = [
  { part: "bulletins", label: "刊物", url: "/bulletins/" },
  { part: "years", label: "年份", url: "/years/" },
  { part: "sections", label: "栏目", url: "/sections/" },
  { part: "bodies", label: "工会", url: "/bodies/" },
  { part: "people", label: "人物", url: "/people/" },
  { part: "search", label: "检索", url: "/search/" },
  { part: "about", label: "关于", url: "/about/" },
];
