/** Which 栏目 an article stands in: the label before its title, else the page's running head. */
export function findSection(
  label: string,
  runningHead: string | undefined,
  known: readonly string[],
): string | undefined {
  if (label) return label;
  if (!runningHead) return undefined;
  // A running head may carry more than the section's name; a known name within it is meant.
  return known.find((name) => runningHead.includes(name)) ?? runningHead;
}
