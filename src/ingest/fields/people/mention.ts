/** A person named at a place of a paragraph. `sure` is false where an editor should look. */
export interface Mention {
  name: string;
  at: number;
  /** How many characters name him there, where they are not the name's own: 林副理事长水木 for 林水木. */
  length?: number;
  roles: string[];
  sure: boolean;
}

/** Where a mention ends in its text. */
export const endOf = ({ at, name, length }: Pick<Mention, "at" | "name" | "length">): number =>
  at + (length ?? name.length);
