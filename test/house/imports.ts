import { posix } from "node:path";

/** Who may import whom. A file's text by its path from the project's root; paths are POSIX. */
export type Tree = ReadonlyMap<string, string>;

const MAY_IMPORT: Record<string, readonly string[]> = {
  text: ["text"],
  archive: ["archive", "text"],
  ingest: ["ingest", "archive", "text"],
  search: ["search", "archive", "text"],
  site: ["site", "archive", "search", "text"],
  scripts: ["scripts", "text", "archive", "ingest", "search", "site"],
};

const STAGES = ["decode", "layout", "segment", "clean", "describe"];

// A stage's own helpers stand in the folder of its name; `fields` belongs to the stage that fills the fields.
const HELPERS: Record<string, string> = { ...Object.fromEntries(STAGES.map((s) => [s, s])), fields: "describe" };

/** The files that a file imports by a relative path, type imports included. */
export function importsOf(path: string, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const patterns = [
    /^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']/gm,
    /^\s*import\s*["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']/g,
  ];
  return patterns
    .flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!))
    .filter((target) => target.startsWith("."))
    .map((target) => posix.join(posix.dirname(path), target));
}

/** Every breach of the dependency rule, one line each; none where the house is in order. */
export function breaches(tree: Tree): string[] {
  const graph = new Map([...tree].map(([path, source]) => [path, importsOf(path, source)]));
  const edges = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  return [
    ...[...tree.keys()].filter(isBarrel).map((path) => `${path}: no barrels; name the file for what it holds`),
    ...[...tree.keys()].filter((path) => !layer(path)).map((path) => `${path}: stands in no part of the house`),
    ...edges.filter((edge) => !layersAllow(edge)).map(({ from, to }) => `${from} → ${to}: not allowed by the layers`),
    ...edges.filter((edge) => !stagesAllow(edge)).map(({ from, to }) => `${from} → ${to}: stages stand alone`),
    ...[...tree].filter(touchesFiles).map(([path]) => `${path}: only the store reads and writes content`),
    ...circles(graph).map((circle) => `${[...circle, circle[0]].join(" → ")}: a circle`),
  ];
}

const isBarrel = (path: string): boolean => /^index\.\w+$/.test(posix.basename(path));

const touchesFiles = ([path, source]: [string, string]): boolean =>
  /^src\/(?:text|archive|ingest)\//.test(path) &&
  path !== "src/archive/store.ts" &&
  /["'](?:node:)?fs(?:\/promises)?["']/.test(source);

function layer(path: string): string | undefined {
  if (path === ".eleventy.ts") return "config";
  const [first, second, ...rest] = path.split("/");
  if (first === "scripts") return "scripts";
  return first === "src" && rest.length && second! in MAY_IMPORT ? second : undefined;
}

function layersAllow({ from, to }: Edge): boolean {
  const layerFrom = layer(from);
  if (layerFrom === "config") return to.startsWith("src/site/config/");
  // The bench ingests pages of the tests' typesetter.
  if (from.startsWith("scripts/bench/") && to.startsWith("test/support/")) return true;
  return !layerFrom || MAY_IMPORT[layerFrom]!.includes(layer(to) ?? "");
}

interface Edge {
  from: string;
  to: string;
}

function stagesAllow({ from, to }: Edge): boolean {
  // A script may fit or measure a part of a stage.
  if (from.startsWith("scripts/fit")) return true;
  const [, stage] = /^src\/ingest\/(\w+)\.ts$/.exec(to) ?? [];
  if (stage && STAGES.includes(stage)) return from === "src/ingest/pipeline.ts";
  const [, folder] = /^src\/ingest\/(\w+)\//.exec(to) ?? [];
  const owner = folder && HELPERS[folder];
  return !owner || from === `src/ingest/${owner}.ts` || from.startsWith(`src/ingest/${folder}/`);
}

/** The circles of a graph, each from its first file in the alphabet; of circles that share files, one. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(rotate(trail.slice(start)));
    if (start >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function rotate(circle: readonly string[]): string[] {
  const first = circle.indexOf(circle.toSorted()[0]!);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
