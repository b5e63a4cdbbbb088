/** Up to so many units of a source are looked at for its id. */
const SAMPLES = 65_536;

/**
 * A short id made from the source's text, in front of its pictures' ids: "picture 2" of one page is not that of another,
 * while two pictures of one page are two.
 */
export function sourceId(source: string): string {
  let hash = 0x811c9dc5 ^ source.length;
  const step = Math.max(1, Math.floor(source.length / SAMPLES));
  for (let at = 0; at < source.length; at += step) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
