/** What we use of js-yaml, which brings no types. */
declare module "js-yaml" {
  export interface Schema {
    readonly explicit: readonly unknown[];
  }
  /** YAML 1.2's core schema: dates stay strings. */
  export const CORE_SCHEMA: Schema;
  /** @throws where the text is no YAML */
  export function load(text: string, options: { schema: Schema }): unknown;
}
