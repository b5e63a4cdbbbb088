import { expectText, hasLists, wrongInput } from "../input.js";
import type { Caption } from "../model.js";
import { properName } from "./proper-name.js";

/** Parts of a caption that make its credit. */
export type CreditParts = Pick<Caption, "creators" | "agencies" | "distributors"> &
  Partial<Pick<Caption, "flags" | "handoutSource">>;

/**
 * A house style by name, or a template: `{creator}`, `{agency}` and `{distributors}` stand for the fields, and a part
 * in square brackets is left out when a field in it is empty: `"Photo: {creator}[/{agency}][ via {distributors}]"`.
 */
export type CreditStyle = "afp" | "ap" | "reuters" | "getty" | (string & {});

const STYLES: ReadonlyMap<string, string> = new Map([
  // Since 2018; `/ AFP / NAME` before.
  ["afp", "(Photo by {creator}[ / {agency}][ via {distributors}])"],
  ["ap", "({creator}[/{agency}][ via {distributors}])"],
  ["reuters", "[{agency}/]{creator}[ via {distributors}]"],
  ["getty", "(Photo by {creator}[/{agency}][ via {distributors}])"],
]);
/** AP prints its own pictures with its name in front. */
const AP_OWN = "(AP Photo/{creator}[ via {distributors}])";
/** Without a photographer the agency stands alone. */
const UNNAMED: ReadonlyMap<string, string> = new Map([
  ["afp", "({role}[{agency}][ via {distributors}])"],
  ["ap", "({role}[{agency}][ via {distributors}])"],
  ["reuters", "{role}[{agency}][ via {distributors}]"],
  ["getty", "({role}[{agency}][ via {distributors}])"],
]);

/**
 * Prints a credit in a house style. Reading it back with `parseCaption` gives the same creators, agencies and
 * distributors.
 *
 * @param caption - A parsed caption, or just its credit fields. Names in capitals are printed in proper case.
 * @param style - `"afp"`: `(Photo by NAME / AGENCY via DISTRIBUTOR)`; `"ap"`: `(AP Photo/NAME)`, `(NAME/AGENCY via …)`;
 *   `"reuters"`: `AGENCY/NAME via …`; `"getty"`: `(Photo by NAME/AGENCY via …)`; any other text is a template.
 * @returns The credit, or `""` when nobody is to be credited.
 * @throws {CutlineError} `INVALID_INPUT` when `caption` lacks one of the three lists or `style` is no text.
 * @example
 * formatCredit({ creators: ["AHMAD AL-RUBAYE"], agencies: ["AFP"], distributors: ["Getty Images"] }, "getty");
 * // "(Photo by Ahmad al-Rubaye/AFP via Getty Images)"
 */
export function formatCredit(caption: CreditParts, style: CreditStyle): string {
  if (!hasLists(caption, "creators", "agencies", "distributors")) {
    throw wrongInput("caption", "lists of creators, agencies and distributors", caption);
  }
  expectText(style, "style");
  const creator = listed(caption.creators.map(properName));
  const agency = caption.agencies.join("/");
  const distributors = caption.distributors.join("/");
  if (creator === "" && agency === "" && distributors === "") return "";
  const role = caption.flags?.includes("pool") === true && creator === "" && agency === "" ? "Pool" : "";
  const source = creator === "" && agency === "" ? (caption.handoutSource ?? "") : "";
  const values = new Map([
    ["creator", creator],
    ["agency", agency],
    ["distributors", distributors],
    ["role", source !== "" ? `${source}/Handout` : role],
  ]);
  return fill(template(style, creator, agency), values).trim();
}

function template(style: CreditStyle, creator: string, agency: string): string {
  if (creator === "" && UNNAMED.has(style)) return UNNAMED.get(style)!;
  if (style === "ap" && agency === "AP") return AP_OWN;
  return STYLES.get(style) ?? style;
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function fill(pattern: string, values: ReadonlyMap<string, string>): string {
  let filled = "";
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf("[", at);
    const close = open < 0 ? -1 : pattern.indexOf("]", open);
    if (close < 0) return filled + put(pattern.slice(at), values);
    const part = pattern.slice(open + 1, close);
    filled += put(pattern.slice(at, open), values) + (isFull(part, values) ? put(part, values) : "");
    at = close + 1;
  }
  return filled;
}

const FIELD = /\{(creator|agency|distributors|role)\}/gu;

const put = (part: string, values: ReadonlyMap<string, string>): string =>
  part.replace(FIELD, (_field, name: string) => values.get(name) ?? "");

const isFull = (part: string, values: ReadonlyMap<string, string>): boolean =>
  [...part.matchAll(FIELD)].every((match) => values.get(match[1]!) !== "");
