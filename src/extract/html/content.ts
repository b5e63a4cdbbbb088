/** The text of an element as a reader sees it, with the credit that stands in a part of it told apart. */
import { attribute, type ElementNode, isElement, type PageNode } from "./tree.js";
import { CREDIT_WORDS, HIDDEN_WORDS } from "./clues.js";
import { hintsOf } from "./hints.js";

export interface Content {
  /** White space of the markup folded, credit elements left out. */
  readonly text: string;
  /** The text of the credit elements, in order. */
  readonly credits: readonly string[];
  /** Element of the first letter of `text`, from where it is looked for in the source. */
  readonly first: ElementNode;
}

/** No space is read between a letter and one of these. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data em font i mark q s small span strong sub sup time u wbr ins del kbd samp var".split(
    " ",
  ),
);
const UNREAD = new Set(
  "script style template noscript svg button select input textarea iframe object video audio form math head dialog nav".split(
    " ",
  ),
);
/** What a caption of any length is never longer than; the rest of the element is not read. */
const LONGEST = 20_000;

const isHidden = (element: ElementNode, hints: string): boolean =>
  UNREAD.has(element.tag) ||
  attribute(element, "hidden") !== null ||
  (attribute(element, "aria-hidden") === "true" && /icon|divider|separator/iu.test(hints)) ||
  (hints !== "" && HIDDEN_WORDS.test(hints));

export const fold = (text: string): string => text.replace(/[\t\n\f\r ]+/gu, " ").trim();

const isCredit = (element: ElementNode, hints: string): boolean =>
  element.tag === "cite" || element.tag === "small" || (hints !== "" && CREDIT_WORDS.test(hints));

/**
 * @param root - A caption element; its own class never makes all of it a credit.
 * @param whole - Reads credits as part of the text, for elements whose parts are not to be told apart.
 */
export function readContent(root: ElementNode, whole = false): Content {
  let text = "";
  let first = root;
  const credits: string[] = [];
  let credit = "";
  let creditRoot: ElementNode | null = null;
  const add = (piece: string, from: ElementNode): void => {
    if (creditRoot !== null) credit += piece;
    else {
      if (text === "" || text.trim() === "") {
        if (piece.trim() !== "") first = from;
      }
      text += piece;
    }
  };
  const path: { element: ElementNode; next: number }[] = [{ element: root, next: 0 }];
  while (path.length > 0 && text.length < LONGEST) {
    const top = path[path.length - 1]!;
    const child: PageNode | undefined = top.element.children[top.next];
    top.next += 1;
    if (child === undefined) {
      path.pop();
      if (top.element === creditRoot) {
        if (fold(credit) !== "") credits.push(fold(credit));
        credit = "";
        creditRoot = null;
        add(" ", top.element);
      } else if (!INLINE.has(top.element.tag)) add(" ", top.element);
    } else if (!isElement(child)) {
      add(child.text, top.element);
    } else {
      const hints = hintsOf(child);
      if (isHidden(child, hints)) {
        add(" ", top.element);
        continue;
      }
      if (child.tag === "br" || !INLINE.has(child.tag)) add(" ", top.element);
      if (!whole && creditRoot === null && isCredit(child, hints)) creditRoot = child;
      path.push({ element: child, next: 0 });
    }
  }
  if (creditRoot !== null && fold(credit) !== "") credits.push(fold(credit));
  return { text: fold(text), credits, first };
}
