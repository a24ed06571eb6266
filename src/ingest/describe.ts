import type { FrontMatter, Review } from "../archive/article.ts";
import { countBy } from "../text/count-by.ts";
import { inParts, pieces } from "../text/pieces.ts";
import { readStamp } from "./chrome.ts";
import { isSpeechDay } from "./dateline.ts";
import { findUnionBodies } from "./fields/bodies.ts";
import { signedBy } from "./fields/byline/signature.ts";
import { findByline } from "./fields/byline.ts";
import { findDate } from "./fields/date.ts";
import { findEditors } from "./fields/editors.ts";
import { findHiddenFigures, findLostFigures } from "./fields/lost.ts";
import { findOcrErrors } from "./fields/ocr.ts";
import { findPeople } from "./fields/people.ts";
import { findSection } from "./fields/section.ts";
import { isScraped } from "./furniture.ts";
import { jumpPage } from "./jumpmarks.ts";
import { toMarkdown } from "./markdown.ts";
import { type PageFacts, pageFacts } from "./pagefacts.ts";
import type { CleanDraft, Described, Line, Page, PageContext } from "./types.ts";

/**
 * The last stage: drafts to articles. Each field is read by one file of `fields/`; every doubt becomes a note.
 * @param rest the lines that are no article's: running heads and time stamps tell the issue, page and day
 */
export function describe(
  drafts: readonly CleanDraft[],
  rest: readonly Line[],
  page: Page,
  context: PageContext,
): Described[] {
  const facts = pageFacts(rest, drafts, context);
  const pageText = drafts.map(textOf).join("\n").slice(0, PAGE);
  const namingText = [pageText, ...drafts.flatMap((d) => [d.column, ...makers(d)])].join("\n").slice(0, PAGE);
  const scraped = page.flow === "paragraphs" && isScraped(rest);
  const alone = scraped && drafts.length === 1;
  const sections = countBy(drafts, (d) => d.section);
  const described = drafts.map((draft) => {
    const headings = [draft.kicker, draft.title, draft.subtitle].filter(Boolean);
    const body = draft.body.flatMap((p) => pieces(p.text, PARAGRAPH).map((text) => ({ ...p, text })));
    const paragraphs = body.map((p) => p.text);
    const leads = draft.credits.filter((c) => c.context === "lead").map((c) => c.text);
    const own = { ...facts, ...ownDay(draft), text: pageText };
    const date = findDate([...speechDay(draft), ...body], [...headings, draft.column].join("\n"), own, leads);
    const byline = findByline(draft.credits);
    // A public account's own author is that of its one text.
    const author = drafts.length === 1 && /工会$/.test(facts.author ?? "") ? facts.author! : null;
    const signed = byline.byline.length ? null : (signedBy(draft.title, paragraphs) ?? author);
    const bodies = inParts([...headings, ...paragraphs], ARTICLE).map((part) =>
      findUnionBodies(part, {
        pageText: namingText,
        articleText: [...headings, ...paragraphs, ...makers(draft)].join("\n").slice(0, PAGE),
        known: context.knownBodies,
        home: context.home.length ? context.home : facts.publisher ? [facts.publisher] : [],
      }),
    );
    // Where a page of print has a section of its own, a label over several articles is their column.
    const shared = sections.get(draft.section)! > 1;
    const labelled = draft.section !== "" && shared && !draft.column && facts.section !== undefined && !scraped;
    const labelColumn = labelled && draft.section !== facts.section ? draft.section : draft.column;
    // What a web page's own title calls its section stands over the headline once more.
    const column = (scraped || facts.posted) && labelColumn === facts.section ? "" : labelColumn;
    const editors = [...new Set([...findEditors(draft.editors), ...byline.editors])];
    // Over the one article of a web page the site's word for such pages stands, no column's title.
    const siteWord = alone && !facts.section && !draft.section && /^\p{Script=Han}{3,6}$/u.test(column) ? column : "";
    const people = findPeople(
      body,
      pageText,
      // Who checked the text may be named in it.
      [...context.knownPeople, ...editors],
      [draft.kicker, draft.subtitle].filter(Boolean),
      draft.captions,
    );
    const meta: Omit<FrontMatter, "id"> = {
      title: draft.title || PHOTO_NEWS,
      ...some("kicker", draft.kicker),
      ...some("subtitle", draft.subtitle),
      ...some("column", siteWord ? "" : column),
      ...some("date", date.date),
      ...some("dateBasis", date.dateBasis),
      ...some("bulletin", facts.bulletin),
      ...some("issue", facts.issue),
      ...some("page", facts.page),
      ...some("section", findSection(labelled ? "" : draft.section, facts.section ?? siteWord)),
      ...some("continuedFrom", draft.draft.from && jumpPage(draft.draft.from.text)),
      ...some("continuedOn", draft.draft.onto && jumpPage(draft.draft.onto.text)),
      kind: isPhotoNews(draft) ? "photo-news" : "news",
      unionBodies: [...new Set(bodies.flatMap((b) => b.unionBodies))],
      people: people.people,
      byline: signed ? [{ name: signed, role: "contributor" }] : byline.byline,
      editors,
      captions: draft.captions,
      source: { file: context.file, sha256: context.sha256, lines: sourceLines(draft) },
      review: [
        ...draft.draft.review,
        ...(draft.title ? [] : [{ code: "heading" as const, message: "原文没有标题，暂题“图片新闻”，请核对" }]),
        ...openEnd(draft),
        ...date.review,
        ...bodies.flatMap((b) => b.review),
        ...people.review,
        ...byline.review,
        ...findHiddenFigures(body),
        // Only scrapers lose digits, only print comes through OCR.
        ...(scraped
          ? findLostFigures([...headed(draft), ...body])
          : page.flow === "paragraphs"
            ? findOcrErrors(body)
            : []),
      ],
    };
    return { meta, body: toMarkdown(draft.body) };
  });
  return withoutRepeats(described);
}

/** The day printed under a speech's title. */
const speechDay = ({ draft: { stamp } }: CleanDraft): { text: string; line: number }[] =>
  stamp && isSpeechDay(stamp.text) ? [{ text: stamp.text, line: stamp.no }] : [];

/** The day on which one of a page's articles was put up. */
const ownDay = ({ draft }: CleanDraft): Pick<PageFacts, "posted"> => {
  const posted = draft.stamp && readStamp(draft.stamp.text.trim())?.posted;
  return posted ? { posted } : {};
};

/** One line's doubt is told once, in the first of the articles that share the line. */
function withoutRepeats(articles: Described[]): Described[] {
  const told = new Set<string>();
  return articles.map(({ meta, body }) => {
    const review = meta.review.filter((note) => {
      const key = note.line && note.text ? `${note.code} ${note.line} ${note.text}` : "";
      if (told.has(key)) return false;
      if (key) told.add(key);
      return true;
    });
    return { meta: { ...meta, review }, body };
  });
}

/** No page, article or paragraph of print has more characters: beyond, a text is read in parts, and in linear time. */
const PAGE = 60_000;
const ARTICLE = 8_000;
const PARAGRAPH = 2_000;

const PHOTO_NEWS = "图片新闻";

const isPhotoNews = ({ title, column, section }: CleanDraft): boolean =>
  !title || [title, column, section].some((t) => /^(?:图片新闻|图片报道|摄影报道|光影|镜头)/.test(t));

const textOf = (d: CleanDraft): string =>
  [d.kicker, d.title, d.subtitle, ...d.body.flatMap((p) => pieces(p.text, PARAGRAPH)), ...d.captions].join("\n");

// A text that stops in the middle of a sentence may go on elsewhere, or have lost its end.
function openEnd({ body, draft }: CleanDraft): Review[] {
  const last = body.at(-1);
  const whole =
    !last ||
    draft.onto ||
    last.text.length < 24 ||
    /[。！？…”’』」）》】：；]$/.test(last.text) ||
    /日$|^[^，。]*$/.test(last.text);
  return whole
    ? []
    : [{ code: "layout", line: last.line, text: last.text.slice(-16), message: "正文似在半句处断开，请核对" }];
}

/** The credits as lines of text: a department's full name may stand nowhere else. */
const makers = (d: CleanDraft): string[] => d.credits.map((c) => c.text.replace(/[()]/g, "\n"));

// Headings may have lost their figures too.
const headed = ({ draft }: CleanDraft): { text: string; line: number }[] =>
  [draft.kicker, draft.title, draft.subtitle].flatMap((lines) =>
    lines.map((l) => ({ text: l.text.trim(), line: l.no })),
  );

function some<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value ? ({ [key]: value } as { [P in K]: V }) : {};
}

/** The source lines that an article was made of, as ranges. */
function sourceLines({ draft }: CleanDraft): [number, number][] {
  const all = [
    ...draft.section,
    ...draft.column,
    ...(draft.columnNote ?? []),
    ...draft.kicker,
    ...draft.title,
    ...draft.subtitle,
    ...draft.body.flatMap((p) => p.lines),
    ...draft.captions.flat(),
    ...draft.credits.map((c) => c.line),
    ...draft.editors,
  ];
  const numbers = [...new Set(all.map((l) => l.no))].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const no of numbers) {
    const last = ranges.at(-1);
    // Blank lines between do not part a range: what stands in them is nothing.
    if (last && no - last[1] <= 2) last[1] = no;
    else ranges.push([no, no]);
  }
  return ranges;
}
