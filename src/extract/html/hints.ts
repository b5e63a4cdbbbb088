import type { ElementNode } from "./tree.js";

/** Attributes whose words tell what a template means by an element. */
const HINT_ATTRIBUTES = new Set([
  "class",
  "id",
  "itemprop",
  "data-testid",
  "data-test-id",
  "data-component",
  "data-role",
  "slot",
  "role",
]);

/** Class names and their like, camelCase opened at the seams, in one string; "" when there are none. */
export function hintsOf(element: ElementNode): string {
  let hints = "";
  for (const { name, value } of element.attributes) {
    if (value !== "" && HINT_ATTRIBUTES.has(name)) hints += (hints === "" ? "" : " ") + value.slice(0, 400);
  }
  return hints === "" ? "" : hints.replace(/([a-z])([A-Z])/gu, "$1-$2");
}
