/** What a search can be narrowed by: the filter's name in the address, and its name on the page. */
export const facets = [
  { key: "bulletin", label: "刊物" },
  { key: "year", label: "年份" },
  { key: "section", label: "栏目" },
  { key: "body", label: "工会" },
  { key: "person", label: "人物" },
] as const;

export type FacetKey = (typeof facets)[number]["key"];
