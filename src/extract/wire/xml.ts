/** XML as a lean tree with offsets. Broken feeds are common: reading goes on behind an error, and the first one is told. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  /** As written, prefix included: "media:content". */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly parent: XmlElement | null;
  /** Text and CDATA directly inside, in order. */
  text: string;
  /** Offset of the first unit behind the start tag. */
  readonly start: number;
}

export interface XmlTree {
  readonly root: XmlElement;
  /** The first error of the parser, or null. */
  readonly error: string | null;
}

export function parseXml(source: string): XmlTree {
  const root: XmlElement = { name: "", attributes: new Map(), children: [], parent: null, text: "", start: 0 };
  let top = root;
  let error: string | null = null;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (problem) => {
    error ??= problem.message;
  });
  parser.on("opentag", (tag) => {
    const element: XmlElement = {
      name: tag.name,
      attributes: new Map(Object.entries(tag.attributes)),
      children: [],
      parent: top,
      text: "",
      start: parser.position,
    };
    top.children.push(element);
    if (!tag.isSelfClosing) top = element;
  });
  parser.on("closetag", (tag) => {
    if (!tag.isSelfClosing && top.parent !== null) top = top.parent;
  });
  const addText = (text: string): void => {
    top.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(source).close();
  } catch (problem) {
    error ??= problem instanceof Error ? problem.message : String(problem);
  }
  return { root, error };
}

/** The name behind the prefix. */
export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(":") + 1);

/** All elements below one, in document order, without recursion. */
export function* below(root: XmlElement): Generator<XmlElement> {
  const pending = [...root.children].reverse();
  while (pending.length > 0) {
    const element = pending.pop()!;
    yield element;
    for (let at = element.children.length - 1; at >= 0; at -= 1) pending.push(element.children[at]!);
  }
}

/** Text of an element and of all below it. */
export function allText(element: XmlElement): string {
  let text = element.text;
  for (const inner of below(element)) text += ` ${inner.text}`;
  return text.replace(/\s+/gu, " ").trim();
}
