import type { CleanDraft } from "./types.ts";

/** A draft's body as Markdown: paragraphs and headings, every mark of Markdown in the text made harmless. */
export function toMarkdown(body: CleanDraft["body"]): string {
  return body.map(({ kind, text }) => (kind === "heading" ? `## ${plain(text)}` : plain(text))).join("\n\n");
}

function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(\s*)([#+-])/u, "$1\\$2")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/^([=~])/, "\\$1")
    .replace(/^\|/, "\\|");
}
