/** A person named at a place of a paragraph. `sure` is false where an editor should look. */
export interface Mention {
  name: string;
  at: number;
  roles: string[];
  sure: boolean;
}
