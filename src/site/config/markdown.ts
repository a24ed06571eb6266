import MarkdownIt from "markdown-it";
import { cutter, type Marks } from "./mentions.ts";

/**
 * An article's body as HTML. Bulletins are text: HTML in them prints as it is, images are not fetched, and a line that
 * begins with spaces is a paragraph, not code.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(["image", "code"]);

// The page's own heading is the only h1.
markdown.core.ruler.push("lower_headings", (state) => {
  for (const token of state.tokens) if (token.tag === "h1") token.tag = "h2";
});

type Token = ReturnType<typeof markdown.parse>[number];
type Make = new (type: string, tag: string, nesting: 0) => Token;

markdown.core.ruler.push("mark", (state) => {
  const { marks, href } = state.env as Partial<Marking>;
  if (!marks || !href) return;
  const cut = cutter(marks);
  const token = (html: string): Token =>
    Object.assign(new (state.Token as Make)("html_inline", "", 0), { content: html });
  for (const block of state.tokens) {
    if (block.type !== "inline") continue;
    let inLink = 0;
    block.children = (block.children ?? []).flatMap((child) => {
      inLink += child.type === "link_open" ? 1 : child.type === "link_close" ? -1 : 0;
      if (child.type !== "text" || inLink) return [child];
      return cut(child.content).map((part) => {
        if ("doubt" in part) return token(doubtMark(part.doubt));
        const text = escapeHtml(part.text);
        return token(part.url ? `<a class="name" href="${escapeHtml(href(part.url))}">${text}</a>` : text);
      });
    });
  }
});

const escapeHtml = markdown.utils.escapeHtml;

// Its word is drawn by the style sheet, so that it is neither searched nor copied as text of the bulletin.
const doubtMark = (number: number): string =>
  `<a class="doubt" id="at-doubt-${number}" href="#doubt-${number}" data-number="${number}" aria-label="存疑${number}"></a>`;

/** What to mark in the text, and how an address of the site is written. */
export interface Marking {
  marks: Marks;
  href: (url: string) => string;
}

/** Renders a body; with `marking`, names lead to their pages and doubts to their notes. */
export function renderMarkdown(body: string, marking?: Marking): string {
  return markdown.render(body, { ...marking });
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

/** The beginning of a text. @param blocks as `plainBlocks` gives them */
export function beginning(blocks: readonly string[], length: number): string {
  // Twice as many code units as characters are surely enough: a long text is not taken apart for its beginning.
  const characters = [...blocks.join(" ").slice(0, 2 * (length + 1))];
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : characters.join("");
}
