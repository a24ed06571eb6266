/**
 * A text in pieces of bounded length, cut after a sentence where there is one: what looks back and forth from each place
 * of a text then takes no more than linear time, however long the text is.
 * @param most characters a piece, more than any paragraph of print has
 */
export function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let from = 0;
  while (text.length - from > most) {
    const piece = text.slice(from, from + most);
    const end = Math.max(...["。", "！", "？", "；", "，"].map((mark) => piece.lastIndexOf(mark))) + 1 || most;
    found.push(text.slice(from, from + end));
    from += end;
  }
  return [...found, text.slice(from)];
}

/** Paragraphs in parts of bounded length together; one part, even an empty one, where they are no longer than that. */
export function inParts(paragraphs: readonly string[], most: number): string[][] {
  const parts: string[][] = [[]];
  let length = 0;
  for (const text of paragraphs) {
    if (length && length + text.length > most) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)!.push(text);
    length += text.length;
  }
  return parts;
}
