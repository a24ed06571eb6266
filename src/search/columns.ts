import type { SearchContent, SearchEntity, SearchRecord } from "./record.ts";
import type { FacetColumns, PeopleColumns } from "./root.ts";

/** What a search can be narrowed by, a column a facet. */
export function facetColumns({ records, entities }: SearchContent): FacetColumns {
  const bulletins = values(records.map((r) => r.bulletin));
  const sections = values(records.map((r) => r.section));
  const bodies = bodyTree(records, entities);
  const bodyAt = positions(bodies.map((b) => b.name));
  const [bulletinAt, sectionAt] = [positions(bulletins), positions(sections)];
  return {
    bulletins,
    bulletin: Uint32Array.from(records, (r) => (bulletinAt.get(r.bulletin) ?? -1) + 1),
    sections,
    section: Uint32Array.from(records, (r) => (sectionAt.get(r.section) ?? -1) + 1),
    bodies,
    bodyStart: starts(records.map((r) => r.bodies.length)),
    body: Uint32Array.from(records.flatMap((r) => r.bodies.map((name) => bodyAt.get(name)!))),
    day: Uint32Array.from(records, (r) => Number(r.date.sortKey.replaceAll("-", ""))),
  };
}

export function peopleColumns(records: readonly SearchRecord[]): PeopleColumns {
  const people = values(records.flatMap((r) => r.personLabels));
  const at = positions(people);
  return { people, person: records.map((r) => r.personLabels.map((label) => at.get(label)!)) };
}

/** The bodies that appear, and those above them. */
function bodyTree(records: readonly SearchRecord[], entities: readonly SearchEntity[]): FacetColumns["bodies"] {
  const parents = new Map(entities.filter((e) => e.kind === "body").map((e) => [e.name, e.parent]));
  const names = new Set(records.flatMap((r) => r.bodies));
  // A set may grow while it is walked: what is added is walked too.
  for (const name of names) {
    const parent = parents.get(name);
    if (parent) names.add(parent);
  }
  const sorted = [...names].sort();
  const at = positions(sorted);
  return sorted.map((name) => ({ name, parent: at.get(parents.get(name) ?? "") ?? -1 }));
}

/** Where lists of these lengths begin, laid in a row, and the end. */
function starts(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = starts[i]! + length;
  });
  return starts;
}

const values = (list: readonly string[]): string[] => [...new Set(list)].filter(Boolean).sort();
const positions = (list: readonly string[]): Map<string, number> => new Map(list.map((value, i) => [value, i]));
