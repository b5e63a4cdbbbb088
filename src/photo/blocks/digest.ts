/** The IPTC digest: whether IPTC was changed since a program last brought XMP in step with it. MWG 2.0, 3.3.1. */
import { createHash } from "node:crypto";
import type { Found } from "../found.js";

const ZERO = "00000000000000000000000000000000";

/** Null without an IPTC block in its usual place. */
export function currentDigest(found: Found): "current" | "stale" | "unknown" | null {
  const block = found.iptc.find(({ standard }) => standard);
  if (!block) return null;
  if (found.iptcDigest === null || found.iptcDigest === ZERO) return "unknown";
  return createHash("md5").update(block.bytes).digest("hex") === found.iptcDigest ? "current" : "stale";
}
