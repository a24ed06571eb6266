/** Which 栏目 an article stands in: the label before its title, else the page's running head. */
export function findSection(label: string, runningHead: string | undefined): string | undefined {
  return label || runningHead;
}
