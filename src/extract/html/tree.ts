/** The page as a lean tree: what the extractor needs of parse5's, at a fraction of its memory. */
import { html as html5, Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";

export interface TextNode {
  text: string;
  parent: ElementNode | null;
}

export interface ElementNode {
  readonly tag: string;
  readonly namespace: html5.NS;
  readonly attributes: Token.Attribute[];
  parent: ElementNode | null;
  children: PageNode[];
  /** Offset in the source of the `>` that ends the start tag. */
  readonly tagEnd: number;
  /** Position in document order, and that of the last descendant; set by {@link numberNodes}. */
  order: number;
  last: number;
  /** Position among the children of its parent; set by {@link numberNodes}. */
  index: number;
}

export type PageNode = ElementNode | TextNode;

export interface PageTree {
  readonly root: ElementNode;
  /** All elements in document order; `elements[i].order === i`. */
  readonly elements: readonly ElementNode[];
  /** The parser gave up: the markup makes more elements than it has characters. */
  readonly cut: boolean;
}

/** The document mode and the template's content live on the nodes themselves. */
interface PageTypes extends TreeAdapterTypeMap {
  node: PageNode;
  parentNode: ElementNode;
  childNode: PageNode;
  document: ElementNode;
  documentFragment: ElementNode;
  element: ElementNode;
  commentNode: TextNode;
  textNode: TextNode;
  template: ElementNode;
  documentType: TextNode;
}

const CUT = Symbol("cut");

/** Elements whose text is never read. */
const SILENT = new Set(["style", "textarea"]);

export const isElement = (node: PageNode): node is ElementNode => "tag" in node;

const makeElement = (tag: string, namespace: html5.NS, attributes: Token.Attribute[], tagEnd: number): ElementNode => ({
  tag,
  namespace,
  attributes,
  parent: null,
  children: [],
  tagEnd,
  order: 0,
  last: 0,
  index: 0,
});

/**
 * Parses a page as browsers without scripts do, so what stands in `noscript` is markup.
 *
 * Misnested formatting elements can make more elements than there are characters; browsers and parse5 alike need
 * quadratic time for them. The parser stops where that begins and `cut` says so.
 */
export function parsePage(source: string): PageTree {
  let budget = source.length + 1000;
  let mode: html5.DOCUMENT_MODE = html5.DOCUMENT_MODE.NO_QUIRKS;
  const offset = (): number => parser.tokenizer.preprocessor.offset;
  const attach = (parent: ElementNode, node: PageNode, before: PageNode | null): void => {
    node.parent = parent;
    if (before === null) parent.children.push(node);
    else parent.children.splice(Math.max(parent.children.lastIndexOf(before), 0), 0, node);
  };
  const addText = (parent: ElementNode, text: string, before: PageNode | null): void => {
    if (SILENT.has(parent.tag)) return;
    const at = before === null ? parent.children.length : parent.children.lastIndexOf(before);
    const previous = parent.children[at - 1];
    if (previous !== undefined && !isElement(previous)) previous.text += text;
    else attach(parent, { text, parent }, before);
  };
  const adapter: TreeAdapter<PageTypes> = {
    createDocument: () => makeElement("#document", html5.NS.HTML, [], 0),
    createDocumentFragment: () => makeElement("#fragment", html5.NS.HTML, [], 0),
    createElement: (tag, namespace, attributes) => {
      budget -= 1;
      if (budget < 0) throw CUT;
      return makeElement(tag, namespace, attributes, offset());
    },
    createCommentNode: () => ({ text: "", parent: null }),
    createTextNode: (text) => ({ text, parent: null }),
    appendChild: (parent, node) => attach(parent, node, null),
    insertBefore: attach,
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: addText,
    detachNode: (node) => {
      const siblings = node.parent?.children;
      if (siblings === undefined) return;
      if (siblings[0] === node) siblings.shift();
      else {
        const at = siblings.lastIndexOf(node);
        if (at >= 0) siblings.splice(at, 1);
      }
      node.parent = null;
    },
    adoptAttributes: (recipient, attributes) => {
      const known = new Set(recipient.attributes.map((attribute) => attribute.name));
      for (const attribute of attributes) if (!known.has(attribute.name)) recipient.attributes.push(attribute);
    },
    // A template's content hangs below it like any child: captions of galleries stand there.
    setTemplateContent: (template, content) => attach(template, content, null),
    getTemplateContent: (template) => template.children[0] as ElementNode,
    setDocumentType: () => {},
    setDocumentMode: (_document, value) => {
      mode = value;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.children[0] ?? null,
    getChildNodes: (node) => node.children,
    getParentNode: (node) => node.parent,
    getAttrList: (element) => element.attributes,
    getTagName: (element) => element.tag,
    getNamespaceURI: (element) => element.namespace,
    getTextNodeContent: (node) => node.text,
    getCommentNodeContent: (node) => node.text,
    getDocumentTypeNodeName: () => "html",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node): node is TextNode => !isElement(node),
    isCommentNode: (_node): _node is TextNode => false,
    isDocumentTypeNode: (_node): _node is TextNode => false,
    isElementNode: isElement,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
  };
  const parser = new Parser<PageTypes>({ treeAdapter: adapter, scriptingEnabled: false });
  let cut = false;
  try {
    parser.tokenizer.write(source, true);
  } catch (error) {
    if (error !== CUT) throw error;
    cut = true;
  }
  return { root: parser.document, elements: numberNodes(parser.document), cut };
}

/** Numbers the elements in document order without recursion, and closes each one's interval. */
function numberNodes(root: ElementNode): ElementNode[] {
  const elements: ElementNode[] = [root];
  const path: { element: ElementNode; next: number }[] = [{ element: root, next: 0 }];
  while (path.length > 0) {
    const top = path[path.length - 1]!;
    const child = top.element.children[top.next];
    top.next += 1;
    if (child === undefined) {
      top.element.last = elements.length - 1;
      path.pop();
    } else if (isElement(child)) {
      child.index = top.next - 1;
      child.order = elements.length;
      elements.push(child);
      path.push({ element: child, next: 0 });
    }
  }
  return elements;
}

/** The value of an attribute, or null. */
export function attribute(element: ElementNode, name: string): string | null {
  for (const candidate of element.attributes) if (candidate.name === name) return candidate.value;
  return null;
}

export const contains = (outer: ElementNode, inner: ElementNode): boolean =>
  outer.order <= inner.order && inner.order <= outer.last;

/** The nearest ancestor (or the element itself) that passes, or null. */
export function closest(element: ElementNode, passes: (element: ElementNode) => boolean): ElementNode | null {
  for (let at: ElementNode | null = element; at !== null; at = at.parent) if (passes(at)) return at;
  return null;
}
