import { fromPlanes, join, toPlanes } from "./planes.ts";
import type { FacetColumns, Root } from "./root.ts";

/** The root as a file: the length of its JSON, the JSON, and the columns, which are the most of it, as plain numbers. */

type Columns = Pick<FacetColumns, "bulletin" | "section" | "bodyStart" | "body" | "day">;

export function printRoot({ facets, ...others }: Root): Uint8Array {
  const { bulletin, section, bodyStart, body, day, ...values } = facets;
  const json = new TextEncoder().encode(JSON.stringify({ ...others, facets: values }));
  return join([
    toPlanes([json.length], 4),
    json,
    toPlanes(bulletin, 2),
    toPlanes(section, 2),
    toPlanes(day.map(stepBefore), 4),
    toPlanes(bodyStart.subarray(1).map(stepBefore), 2),
    toPlanes(body, 3),
  ]);
}

export function parseRoot(bytes: Uint8Array): Root {
  const [length] = fromPlanes(bytes.subarray(0, 4), 4);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length!))) as Omit<Root, "facets"> & {
    facets: Omit<FacetColumns, keyof Columns>;
  };
  let facets: FacetColumns | undefined;
  return {
    ...head,
    // A first result needs none of them.
    get facets() {
      facets ??= { ...head.facets, ...parseColumns(bytes.subarray(4 + length!), head.size) };
      return facets;
    },
  };
}

function parseColumns(bytes: Uint8Array, size: number): Columns {
  let at = 0;
  const column = (width: number, numbers = size): Uint32Array => {
    const from = at;
    at += width * numbers;
    return fromPlanes(bytes.subarray(from, at), width);
  };
  const [bulletin, section, day] = [column(2), column(2), sums(column(4))];
  const bodyStart = new Uint32Array(size + 1);
  bodyStart.set(sums(column(2)), 1);
  return { bulletin, section, day, bodyStart, body: column(3, bodyStart[size]!) };
}

/** Each less the one before, which need not be smaller: what is below zero comes round. */
const stepBefore = (n: number, i: number, all: Uint32Array): number => n - (all[i - 1] ?? 0);

function sums(steps: Uint32Array): Uint32Array {
  for (let i = 1; i < steps.length; i++) steps[i]! += steps[i - 1]!;
  return steps;
}
