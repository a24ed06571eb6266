/** A table of fitted weights as a TypeScript module. @param title what the table is, ending in "to" */
export function weightTable(weights: Readonly<Record<string, number>>, title: string): string {
  const rows = Object.entries(weights)
    .map(([feature, w]) => [feature, w.toFixed(2)] as const)
    .filter(([, w]) => Number(w) !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, w]) => `  ${/^[a-z]+$/.test(feature) ? feature : JSON.stringify(feature)}: ${Number(w)},`);
  return `/**
 * ${title}
 * pages corrected by hand. A table, not to be edited: fit it anew.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join("\n")}
};
`;
}
