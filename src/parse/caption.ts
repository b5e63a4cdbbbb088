import type { Caption, CaptionFlag, Span } from "../model.js";
import { repairText } from "../text.js";
import type { Credit } from "./credit.js";
import { isNotCaption, LONGEST_CAPTION } from "./kind.js";
import type { Lexicon } from "./lexicon.js";
import { backMark, frontMark } from "./marks.js";
import { findNotice } from "./notices.js";
import { properName } from "./proper-name.js";
import type { Located } from "./slots.js";
import { findTailCredit } from "./tail.js";

/** What has been found so far; [start, end) is what is left of the line. */
interface Draft {
  start: number;
  end: number;
  readonly credits: Credit[];
  readonly flags: Map<CaptionFlag, Span[]>;
  readonly instructions: Span[];
}

function addFlags(draft: Draft, flags: readonly CaptionFlag[], span: Span): void {
  for (const flag of flags) {
    const spans = draft.flags.get(flag);
    if (spans === undefined) draft.flags.set(flag, [span]);
    else spans.push(span);
  }
}

const LOOSE_END = /[\s/|–—,;:•·＝([-]/u;

function trim(text: string, draft: Draft, loose: boolean): void {
  while (draft.start < draft.end && text.charCodeAt(draft.start) === 0x20) draft.start++;
  while (
    draft.end > draft.start &&
    (loose ? LOOSE_END.test(text[draft.end - 1]!) : text.charCodeAt(draft.end - 1) === 0x20)
  )
    draft.end--;
}

/** Parts of a line that may be peeled off one after another. */
const MAX_PEELS = 12;

function peelEnd(text: string, draft: Draft, lexicon: Lexicon): void {
  for (let peel = 0; peel < MAX_PEELS; peel++) {
    trim(text, draft, false);
    const notice = findNotice(text, draft.start, draft.end);
    if (notice !== null && notice.span[0] >= draft.start) {
      draft.end = notice.span[0];
      addFlags(draft, notice.flags, notice.span);
      if (notice.restricts) draft.instructions.push(notice.span);
      continue;
    }
    const mark = backMark(text, draft.start, draft.end);
    if (mark !== null) {
      draft.end = mark.span[0];
      addFlags(draft, mark.flags, mark.span);
      continue;
    }
    const credit = findTailCredit(text, draft.start, draft.end, lexicon);
    if (credit === null) return;
    draft.credits.unshift(credit);
    draft.end = credit.start;
    for (const { flag, span } of credit.flags) addFlags(draft, [flag], span);
    trim(text, draft, true);
    if (draft.end <= draft.start) return;
  }
}

function peelFront(text: string, draft: Draft): void {
  for (let peel = 0; peel < MAX_PEELS; peel++) {
    trim(text, draft, false);
    const mark = frontMark(text, draft.start, draft.end);
    if (mark === null) return;
    draft.start = mark.span[1];
    addFlags(draft, mark.flags, mark.span);
  }
}

const RUNNING_FLAGS: readonly (readonly [RegExp, CaptionFlag])[] = [
  [
    /\b(?:file (?:photo|photograph|picture|image)s?|file combination)\b|\b(?:foto|imagen) de archivo\b|\bphoto d['’]archives?\b|\bArchivbild\b|\bArkivbild\b|\bArkivfoto\b|صورة أرشيفية/iu,
    "file",
  ],
  [/\b(?:combination|combo) (?:of|file|picture|photo|image)/iu, "combo"],
  [
    /\bhandout (?:photo|photograph|picture|image|satellite|video|grab|still|file|released|from|via|provided)/iu,
    "handout",
  ],
  [/\billustration (?:picture|photo|taken|image)/iu, "illustration"],
  [
    /\b(?:image|frame|framegrab|frame grab|grab|still|screengrab|screen grab|photo|screenshot) (?:made |taken |grabbed |captured )?(?:from|of) (?:an? |the )?(?:[A-Za-z]{1,12} ){0,3}(?:video|footage)\b|\bvideo (?:still|grab)\b/iu,
    "video-still",
  ],
];

/** Flags that the caption's own words state; they stay in the description. */
function runningFlags(text: string, draft: Draft): void {
  const head = text.slice(draft.start, Math.min(draft.end, draft.start + 600));
  if (!/photo|picture|image|video|foto|illustration|combin|combo|handout|archiv|arkiv|grab|أرشيف/iu.test(head)) return;
  for (const [pattern, flag] of RUNNING_FLAGS) {
    const match = pattern.exec(head);
    if (match !== null)
      addFlags(draft, [flag], [draft.start + match.index, draft.start + match.index + match[0].length]);
  }
}

function unite(lists: readonly (readonly Located[])[]): Located[] {
  const united: Located[] = [];
  const seen = new Set<string>();
  for (const entry of lists.flat()) {
    const key = entry.value.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    united.push(entry);
  }
  return united;
}

/** Takes one line apart with the given word lists. */
export function readCaption(source: string, lexicon: Lexicon): Caption {
  const { text, toSource } = repairText(
    source.length > LONGEST_CAPTION * 4 ? source.slice(0, LONGEST_CAPTION * 4) : source,
  );
  const draft: Draft = { start: 0, end: text.length, credits: [], flags: new Map(), instructions: [] };
  const tooLong = text.length > LONGEST_CAPTION;
  if (!tooLong) {
    peelFront(text, draft);
    peelEnd(text, draft, lexicon);
    runningFlags(text, draft);
  }
  const credited = draft.credits.length > 0;
  if (tooLong || isNotCaption(text, credited, source)) return notCaption(source);
  const description = text.slice(draft.start, draft.end);
  const creators = unite(draft.credits.map((credit) => credit.creators));
  const distributors = unite(draft.credits.map((credit) => credit.distributors));
  const passed = new Set(distributors.map((entry) => entry.value));
  const made = unite(draft.credits.map((credit) => credit.agencies));
  const kept = made.filter((entry) => !passed.has(entry.value));
  const agencies = kept.length > 0 || made.length === 0 ? kept : made;
  const source0 = draft.credits.find((credit) => credit.handoutSource !== null)?.handoutSource ?? null;
  const lastRule = draft.credits.find((credit) => credit.ruleAgency !== null) ?? draft.credits[0];
  const spans: Partial<Record<keyof Caption["spans"], Span[]>> = {};
  const place = (field: keyof Caption["spans"], list: readonly Span[]): void => {
    if (list.length > 0) spans[field] = list.map(([from, to]) => toSource(from, to));
  };
  if (description !== "") place("description", [[draft.start, draft.end]]);
  place(
    "creators",
    creators.map((entry) => entry.span),
  );
  place(
    "agencies",
    agencies.map((entry) => entry.span),
  );
  place(
    "distributors",
    distributors.map((entry) => entry.span),
  );
  place(
    "creditLine",
    draft.credits.map((credit) => [credit.start, credit.end] as const),
  );
  place("flags", [...draft.flags.values()].flat());
  place("instructions", draft.instructions);
  if (source0 !== null) place("handoutSource", [source0.span]);
  const names = creators.map((entry) => entry.value);
  return {
    text: source,
    kind: description === "" && credited ? "credit" : "caption",
    description,
    creators: names,
    creatorNames: names.map(properName),
    agencies: agencies.map((entry) => entry.value),
    distributors: distributors
      .filter((entry) => !agencies.some((agency) => agency.value === entry.value))
      .map((entry) => entry.value),
    creditLine: credited ? draft.credits.map((credit) => text.slice(credit.start, credit.end).trim()).join(" ") : null,
    dateCreated: null,
    city: null,
    provinceState: null,
    country: null,
    countryCode: null,
    flags: [...draft.flags.keys()],
    handoutSource: source0?.value ?? null,
    instructions:
      draft.instructions.length > 0
        ? draft.instructions
            .map(([from, to]) =>
              text
                .slice(from, to)
                .replace(/^[\s/|–-]{1,6}/u, "")
                .trim(),
            )
            .join(" ")
        : null,
    language: null,
    spans,
    rule: lastRule === undefined ? null : `${lastRule.ruleAgency ?? "credit"}/${lastRule.form}`,
  };
}

function notCaption(source: string): Caption {
  return {
    text: source,
    kind: "not-caption",
    description: "",
    creators: [],
    creatorNames: [],
    agencies: [],
    distributors: [],
    creditLine: null,
    dateCreated: null,
    city: null,
    provinceState: null,
    country: null,
    countryCode: null,
    flags: [],
    handoutSource: null,
    instructions: null,
    language: null,
    spans: {},
    rule: null,
  };
}
