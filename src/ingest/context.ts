import type { Authority, Bulletin } from "../archive/authority.ts";
import type { PageContext } from "./types.ts";

/** What is known of a page before it is read. @param file relative to the raw folder */
export function contextOf(file: string, authority: Authority): Omit<PageContext, "sha256"> {
  const bulletin = bulletinOf(file, authority);
  return {
    file: `raw/${file}`,
    ...(bulletin && { bulletin }),
    home: bulletin?.publisher ? ancestry(bulletin, authority) : [],
    knownBodies: authority.bodies.flatMap((b) => [b.name, ...(b.former ?? []).map((f) => f.name)]),
    // Shorter names may stand inside other words.
    knownPeople: authority.people.flatMap((p) => [p.name, ...p.variants]).filter((n) => n.length > 2),
  };
}

/** The bulletin whose id or name the file's first folder bears. @param file relative to the raw folder */
export function bulletinOf(file: string, { bulletins }: Authority): Bulletin | undefined {
  const [folder, ...rest] = file.split("/");
  return rest.length ? bulletins.find((b) => b.id === folder || b.name === folder) : undefined;
}

function ancestry(bulletin: Bulletin, { bodies }: Authority): string[] {
  const chain: string[] = [];
  for (let name = bulletin.publisher; name && !chain.includes(name); name = bodies.find((b) => b.name === name)?.parent)
    chain.push(name);
  return chain;
}
