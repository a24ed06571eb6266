import MarkdownIt from "markdown-it";

/**
 * An article's body as HTML. Bulletins are text: HTML in them prints as it is, images are not fetched, and a line that
 * begins with spaces is a paragraph, not code.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(["image", "code"]);

// The page's own heading is the only h1.
markdown.core.ruler.push("lower_headings", (state) => {
  for (const token of state.tokens) if (token.tag === "h1") token.tag = "h2";
});

export function renderMarkdown(body: string): string {
  return markdown.render(body);
}

/** A body's text without its Markdown, a string a block. */
export function plainBlocks(body: string): string[] {
  return markdown
    .parse(body, {})
    .filter((token) => token.type === "inline")
    .map((token) =>
      (token.children ?? []).map((t) => (t.type === "softbreak" || t.type === "hardbreak" ? " " : t.content)).join(""),
    );
}

/** The beginning of a body without its Markdown. */
export function plainText(body: string, length: number): string {
  const characters = [...plainBlocks(body).join(" ")];
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : characters.join("");
}
