/** An XMP sidecar: one packet as a file. */
import { type Bytes, latin1 } from "../bytes.js";
import { bytesAt, type Walk } from "../source.js";
import type { Found } from "../found.js";

/** Any of the usual beginnings; UTF-16 and UTF-32 too, by leaving out the NULs. */
export function isXmpFile(head: Bytes): boolean {
  const text = latin1(head.filter((byte) => byte !== 0)).replace(/^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/u, "");
  return /^\s{0,64}(?:<!--[\s\S]{0,400}?-->\s{0,64})?<(?:\?xpacket begin|\?xml\b|x:x[am]pmeta|xmp:xmpmeta|rdf:RDF)/u.test(
    text,
  );
}

export function* walkXmpFile(found: Found, size: number): Walk<void> {
  if (size > found.limits.maxBlockBytes) return found.problems.add("TOO_LARGE", `XMP file has ${size} bytes`);
  found.xmp.push({ bytes: yield* bytesAt(0, size), standard: true });
}
