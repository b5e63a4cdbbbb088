/** Photoshop's own format, PSD and PSB: all metadata stand in its image resources. */
import { u32 } from "../bytes.js";
import { readDirectoriesOf } from "../blocks/memory.js";
import { readImageResources } from "../blocks/photoshop.js";
import { bytesAt, type Walk } from "../source.js";
import type { Found } from "../found.js";

export function* walkPsd(found: Found): Walk<void> {
  const head = yield* bytesAt(0, 30);
  found.height = u32(head, 14);
  found.width = u32(head, 18);
  const resourcesAt = 30 + u32(head, 26);
  const length = u32(yield* bytesAt(resourcesAt, 4), 0);
  const wanted = Math.min(length, found.limits.maxBlockBytes);
  if (wanted < length) found.problems.add("TOO_LARGE", `PSD: image resources have ${length} bytes`);
  const bytes = yield* bytesAt(resourcesAt + 4, wanted);
  if (bytes.length < wanted) found.problems.add("TRUNCATED", "PSD: the file ends inside its image resources");
  const resources = readImageResources(bytes, found.problems);
  for (const iptc of resources.iptc) found.iptc.push({ bytes: iptc, standard: found.iptc.length === 0 });
  for (const xmp of resources.xmp) found.xmp.push({ bytes: xmp, standard: true });
  for (const exif of resources.exif) {
    const directories = readDirectoriesOf(exif, found, true);
    if (directories) found.exif.push(directories);
  }
  found.iptcDigest = resources.iptcDigest;
  found.icc ||= resources.icc;
}
