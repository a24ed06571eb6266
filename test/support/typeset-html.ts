import type { Story } from "./story.ts";

/** Articles as a page of HTML in CSS columns, for a browser to set and print. */
export function typesetHtml(stories: readonly Story[], columns: number): string {
  return `<!doctype html><meta charset="utf-8"><style>
  @page { size: A4; margin: 20mm }
  body { font: 10.5pt/1.7 serif; margin: 0 }
  h1 { font-size: 17pt; text-align: center; margin: 12mm 0 8mm }
  section { columns: ${columns}; column-gap: 9mm; text-align: justify }
  p { text-indent: 2em; margin: 0; orphans: 1; widows: 1 }
  p.credit { text-indent: 0; text-align: right }
  </style>${stories.map((s) => article(s)).join("")}`;
}

const article = ({ title, body, credit }: Story): string =>
  `<h1>${title}</h1><section>${body.map((p) => `<p>${p.text}</p>`).join("")}<p class="credit">（${credit}）</p></section>`;
