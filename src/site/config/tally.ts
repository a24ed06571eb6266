import type { Link } from "./model.ts";
import { compare } from "./order.ts";

/** Counts how often pages are named. */
export class Tally {
  readonly #counts = new Map<string, { label: string; url: string; count: number }>();

  add({ name, url }: { name: string; url: string }): void {
    const known = this.#counts.get(url);
    if (known) known.count++;
    else this.#counts.set(url, { label: name, url, count: 1 });
  }

  /** The most often named, at least so often. */
  top(size: number, least = 1): Link[] {
    return [...this.#counts.values()]
      .filter((c) => c.count >= least)
      .sort((a, b) => b.count - a.count || compare(a.url, b.url))
      .slice(0, size);
  }
}
