import type { ReadCaption } from "../reader.js";
import { readContent } from "./content.js";
import { lettersOf, type PictureGroup } from "./identity.js";
import { isGeneric, type RoleContext } from "./roles.js";
import type { Survey } from "./survey.js";

/** Letters of everything that titles or sums up the article. */
export function titlesOf(page: Survey): Set<string> {
  const titles = new Set<string>();
  for (const title of page.titles) {
    titles.add(lettersOf(title));
    // "Headline | Outlet", "Headline - Outlet"
    for (const part of title.split(/\s[|–—-]\s/u)) if (part.length >= 12) titles.add(lettersOf(part));
  }
  for (const heading of page.headings) titles.add(lettersOf(readContent(heading, true).text));
  for (const { name, value } of page.metas)
    if (/title$|^description$|og:description/u.test(name)) titles.add(lettersOf(value));
  titles.delete("");
  return titles;
}

/** What the roles of the texts of all pictures are judged against. */
export function roleContext(
  titles: ReadonlySet<string>,
  groups: readonly PictureGroup[],
  read: ReadCaption,
): RoleContext {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const own = new Set(
      group.members.flatMap((member) =>
        member.pieces.filter((piece) => piece.claim !== "caption").map((piece) => lettersOf(piece.text)),
      ),
    );
    for (const letters of own) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  const repeated = new Set([...counts].filter(([, count]) => count >= 3).map(([letters]) => letters));
  return {
    titles,
    repeated,
    description: (text) => read(text).description,
    hasCredit: (text) => read(text).creditLine !== null,
    readsAsCaption: (text) => !isGeneric(text) && /\S\s+\S/u.test(text),
  };
}
