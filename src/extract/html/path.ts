import { attribute, type ElementNode } from "./tree.js";

/** The last few elements above one, for people: "article > figure.lead > figcaption". */
export function pathOf(element: ElementNode, attributeName: string | null = null): string {
  const parts: string[] = [];
  for (let at: ElementNode | null = element, level = 0; at !== null && level < 4; at = at.parent, level += 1) {
    if (at.tag.startsWith("#")) break;
    const first = (attribute(at, "class") ?? "").trim().split(/\s+/u, 1)[0] ?? "";
    parts.unshift(first === "" ? at.tag : `${at.tag}.${first.slice(0, 40)}`);
  }
  return attributeName === null ? parts.join(" > ") : `${parts.join(" > ")} @${attributeName}`;
}
