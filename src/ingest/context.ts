import type { Authority, Bulletin } from "../archive/authority.ts";
import type { PageContext } from "./types.ts";

/** What is known of a page before it is read. @param file relative to the raw folder */
export function contextOf(file: string, authority: Authority): Omit<PageContext, "sha256"> {
  const folders = file.split("/");
  const bulletin =
    folders.length > 1 ? authority.bulletins.find((b) => b.id === folders[0] || b.name === folders[0]) : undefined;
  return {
    file: `raw/${file}`,
    ...(bulletin && { bulletin }),
    home: bulletin?.publisher ? ancestry(bulletin, authority) : [],
    knownBodies: authority.bodies.flatMap((b) => [b.name, ...(b.former ?? []).map((f) => f.name)]),
    // Shorter names may stand inside other words.
    knownPeople: authority.people.flatMap((p) => [p.name, ...p.variants]).filter((n) => n.length > 2),
  };
}

function ancestry(bulletin: Bulletin, { bodies }: Authority): string[] {
  const chain: string[] = [];
  for (let name = bulletin.publisher; name && !chain.includes(name); name = bodies.find((b) => b.name === name)?.parent)
    chain.push(name);
  return chain;
}
