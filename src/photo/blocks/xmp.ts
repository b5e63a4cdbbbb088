/**
 * XMP packets (ISO 16684-1), read with saxes: no DTD, no external entity, bounded depth. Attribute and element forms,
 * Alt/Bag/Seq, languages, structures and qualifiers all end as flat readings.
 */
import { SaxesParser } from "saxes";
import type { Bytes } from "../bytes.js";
import type { ProblemList } from "../problems.js";
import { xmpText } from "./xmp-text.js";
import { isKnownPrefix, prefixOfUri, wantedProperty } from "./xmp-names.js";

/** All that one property of a packet holds. */
export interface XmpProperty {
  /** "dc:description"; fields of structures as a path, "plus:Licensor/plus:LicensorURL". */
  readonly tag: string;
  /** The value: of language alternatives the default one, of lists all items. */
  readonly value: string | readonly string[];
  /** Other languages, BCP 47 tag and text, in the order of the packet. */
  readonly languages: readonly (readonly [language: string, text: string])[];
}

export interface XmpText {
  readonly properties: readonly XmpProperty[];
  /** The packet holds any property at all, read or not. */
  readonly hasProperties: boolean;
}

const DEEPEST = 100;
const MOST_ERRORS = 100;
const MOST_ITEMS = 10_000;

/** Thrown out of the parser when the rest of a packet is of no use; made once, since a stack trace is dear. */
const ENOUGH = new Error("enough");

/** Reads one packet. What stands before damage counts. */
export function readXmp(block: Bytes, problems: ProblemList): XmpText {
  const text = xmpText(block);
  const start = /<(?:x:x[am]pmeta|xmp:xmpmeta|rdf:RDF)[\s>/]/u.exec(text)?.index ?? text.indexOf("<");
  if (start < 0) {
    if (/[^\s\0]/u.test(text)) problems.add("BLOCK_DAMAGED", "XMP: no XML in it");
    return { properties: [], hasProperties: false };
  }
  const reader = new PacketReader();
  const parser = new SaxesParser({ xmlns: false, position: false, fragment: true });
  // Without this, `&constructor;` would be looked up on Object.prototype.
  parser.ENTITIES = Object.assign(Object.create(null), { amp: "&", gt: ">", lt: "<", quot: '"', apos: "'" });
  let errors = 0;
  parser.on("error", (error) => {
    if (errors === 0) problems.add("BLOCK_DAMAGED", `XMP: ${error.message.slice(0, 120)}`);
    reader.damaged = true;
    if (++errors > MOST_ERRORS) throw ENOUGH;
  });
  parser.on("opentag", (tag) => reader.open(tag.name, tag.attributes as Record<string, string>));
  parser.on("text", (piece) => reader.text(piece));
  parser.on("cdata", (piece) => reader.text(piece));
  parser.on("closetag", () => reader.close());
  try {
    parser.write(text.slice(start)).close();
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return { properties: reader.properties(), hasProperties: reader.hasProperties };
}

/** Namespaces bound at an element, and the names already resolved there: packets repeat the same few. */
interface Scope {
  /** Not copied into inner scopes: a hostile packet could bind many at the top and one at each of many elements. */
  readonly outer: Scope | null;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

interface Frame {
  readonly scope: Scope;
  /** Path of properties down to here, "" above the first. */
  readonly path: string;
  /** The property is none that is read, nor is anything inside it. */
  readonly skipped: boolean;
  /** An item of a list, or a language alternative. */
  readonly item: boolean;
  language: string | null;
  /** `rdf:resource` and the like: the value when no text stands inside. */
  resource: string | null;
  readonly isDescription: boolean;
  text: string;
  hasElements: boolean;
  /** Values were already given as attributes. */
  hasShorthand: boolean;
}

interface Collected {
  items: string[];
  single: string | null;
  isList: boolean;
  languages: [string, string][];
}

/** Above the first element nothing is bound. */
function noScope(): Scope {
  return { outer: null, prefixes: new Map(), names: new Map() };
}
const MOST_NAMES = 1_000;

class PacketReader {
  hasProperties = false;
  damaged = false;
  readonly #stack: Frame[] = [];
  readonly #found = new Map<string, Collected>();

  open(name: string, attributes: Record<string, string>): void {
    const parent = this.#stack.at(-1);
    if (this.#stack.length >= DEEPEST) throw ENOUGH;
    if (parent) parent.hasElements = true;
    const scope = scopeOf(parent?.scope ?? noScope(), attributes);
    const element = canonical(name, scope);
    const isItem = element === "rdf:li";
    const meaningful = isProperty(element);
    if (meaningful) this.hasProperties = true;
    const path = pathOf(parent?.path ?? "", meaningful ? element : null);
    const frame: Frame = {
      scope,
      path,
      skipped: (parent?.skipped ?? false) || (meaningful && path === element && wantedProperty(element) === null),
      item: isItem || (!meaningful && (parent?.item ?? false)),
      language: isItem || meaningful ? null : (parent?.language ?? null),
      resource: null,
      isDescription: element === "rdf:Description",
      text: "",
      hasElements: false,
      hasShorthand: false,
    };
    for (const attribute in attributes) this.#attribute(frame, attribute, attributes[attribute]!);
    this.#stack.push(frame);
  }

  #attribute(frame: Frame, attribute: string, value: string): void {
    if (attribute === "xml:lang") frame.language = value;
    else if (!attribute.startsWith("xmlns")) {
      const named = canonical(attribute, frame.scope);
      if (named === "rdf:resource" || named === "rdf:value") frame.resource = value;
      else if (isProperty(named)) {
        this.hasProperties = true;
        frame.hasShorthand = true;
        if (!frame.skipped) this.#store(pathOf(frame.path, named), value, frame.path !== "", null);
      }
    }
  }

  text(piece: string): void {
    const frame = this.#stack.at(-1);
    // Text beside elements is layout; it is dropped as soon as an element was seen.
    if (frame && !frame.hasElements && !frame.skipped) frame.text += piece;
  }

  close(): void {
    const frame = this.#stack.pop();
    if (!frame) return;
    if (!frame.hasElements && frame.path !== "" && !frame.skipped) {
      let value = frame.isDescription ? frame.text.trim() : frame.text;
      if (value === "" && frame.resource !== null) value = frame.resource;
      if (value !== "" || !frame.hasShorthand)
        // Fields of structures are lists: the structure may stand in a list.
        this.#store(frame.path, value, frame.item || frame.path.includes("/"), frame.language);
    }
    // The end of the root: what follows is padding. After damage it may be a stray end tag that closed all others.
    if (this.#stack.length === 0 && !this.damaged) throw ENOUGH;
  }

  #store(path: string, value: string, item: boolean, language: string | null): void {
    const slash = path.indexOf("/");
    const wanted = wantedProperty(slash < 0 ? path : path.slice(0, slash));
    if (wanted === null || (slash >= 0 && path.indexOf("/", slash + 1) >= 0)) return;
    const tag = slash < 0 ? wanted : wanted + path.slice(slash);
    let collected = this.#found.get(tag);
    if (!collected) {
      collected = { items: [], single: null, isList: false, languages: [] };
      this.#found.set(tag, collected);
    }
    if (language !== null && language.toLowerCase() !== "x-default") {
      if (collected.languages.length < MOST_ITEMS) collected.languages.push([language, value]);
    } else if (item && language === null) {
      collected.isList = true;
      if (collected.items.length < MOST_ITEMS) collected.items.push(value);
    } else if (collected.single === null || value !== "") collected.single = value;
  }

  properties(): XmpProperty[] {
    const list: XmpProperty[] = [];
    for (const [tag, { items, single, isList, languages }] of this.#found) {
      if (single !== null || !isList) {
        const [first, ...others] = languages;
        if (single !== null && (single !== "" || first === undefined)) list.push({ tag, value: single, languages });
        else if (first !== undefined) list.push({ tag, value: first[1], languages: others });
      } else list.push({ tag, value: items, languages });
    }
    return list;
  }
}

function pathOf(parent: string, property: string | null): string {
  if (property === null) return parent;
  return parent === "" ? property : `${parent}/${property}`;
}

/** The scope of an element: its own `xmlns:` attributes over those of its parents. */
function scopeOf(outer: Scope, attributes: Record<string, string>): Scope {
  let prefixes: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const uri = attributes[name]!;
    prefixes ??= new Map();
    // A namespace not known here keeps its URI, so that it cannot pass for a known prefix.
    prefixes.set(name === "xmlns" ? "" : name.slice(6), prefixOfUri(uri) ?? `{${uri}}`);
  }
  return prefixes ? { outer, prefixes, names: new Map() } : outer;
}

function canonical(name: string, scope: Scope): string {
  const { names } = scope;
  const known = names.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  let bound: string | undefined;
  for (let at: Scope | null = scope; at !== null && bound === undefined; at = at.outer) bound = at.prefixes.get(prefix);
  const resolved =
    bound !== undefined ? `${bound}:${name.slice(colon + 1)}` : colon < 0 || isKnownPrefix(prefix) ? name : `{}${name}`;
  if (names.size < MOST_NAMES) names.set(name, resolved);
  return resolved;
}

/** Whether an element or attribute names a property, and not a part of RDF's own frame. */
function isProperty(name: string): boolean {
  return name.includes(":") && !name.startsWith("rdf:") && !name.startsWith("x:") && !name.startsWith("xml:");
}
