/** One person named twice in a credit, with other capitals, without points or cut short. */

/** A name printed twice may lack its points the second time: "Jan P. Vos/dpa/Jan P Vos". */
export const nameLetters = (name: string): string => name.toLowerCase().replace(/[.\s'’-]/gu, "");

/** Letters that a name may lose where it is printed a second time. */
const MOST_LOST = 2;
const SHORTEST_CUT = 8;

/** The same letters, or all but the last of them: `GEORG OKORO/GEORG OKOR`. */
export function isSameName(one: string, other: string): boolean {
  const [long, short] =
    one.length < other.length ? [nameLetters(other), nameLetters(one)] : [nameLetters(one), nameLetters(other)];
  return (
    long.startsWith(short) &&
    (long === short || (short.length >= SHORTEST_CUT && long.length - short.length <= MOST_LOST))
  );
}
