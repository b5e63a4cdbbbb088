/**
 * Photoshop image resources, which carry IPTC-IIM in JPEG (APP13), PSD and TIFF.
 * https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/#50577409_38034
 */
import { type Bytes, latin1, startsWith, u16, u32, u8 } from "../bytes.js";
import type { ProblemList } from "../problems.js";

export interface ImageResources {
  /** Resource 0x0404, each one there is. */
  readonly iptc: readonly Bytes[];
  /** Resource 0x0424. */
  readonly xmp: readonly Bytes[];
  /** Resources 0x0422 and 0x0423. */
  readonly exif: readonly Bytes[];
  /** Resource 0x0425: MD5 of the IPTC block when XMP was last brought in step with it, 32 hex digits. */
  readonly iptcDigest: string | null;
  /** Resource 0x040F. */
  readonly icc: boolean;
}

const MOST_RESOURCES = 10_000;

export function readImageResources(bytes: Bytes, problems: ProblemList): ImageResources {
  const iptc: Bytes[] = [];
  const xmp: Bytes[] = [];
  const exif: Bytes[] = [];
  let iptcDigest: string | null = null;
  let icc = false;
  let at = 0;
  for (let count = 0; at + 12 <= bytes.length && count < MOST_RESOURCES; count++) {
    if (!KNOWN_SIGNATURES.has(latin1(bytes, at, at + 4))) {
      if (bytes.subarray(at).some((byte) => byte !== 0)) {
        problems.add("BLOCK_DAMAGED", "Photoshop resources: a resource does not start with 8BIM");
      }
      break;
    }
    const id = u16(bytes, at + 4);
    // A Pascal string, padded to an even length together with its length byte.
    const name = u8(bytes, at + 6) + 1;
    const sizeAt = at + 6 + name + (name & 1);
    const size = u32(bytes, sizeAt);
    const start = sizeAt + 4;
    if (start + size > bytes.length)
      problems.add("BLOCK_DAMAGED", `Photoshop resource 0x${id.toString(16)} is cut off`);
    const value = bytes.subarray(start, start + size);
    if (id === 0x0404) iptc.push(value);
    else if (id === 0x0424) xmp.push(value);
    else if (id === 0x0422) exif.push(value);
    else if (id === 0x0425 && value.length === 16) iptcDigest = Buffer.from(value).toString("hex");
    else if (id === 0x040f && isIccProfile(value)) icc = true;
    at = start + size + (size & 1);
  }
  return { iptc, xmp, exif, iptcDigest, icc };
}

const KNOWN_SIGNATURES = new Set(["8BIM", "PHUT", "DCSR", "AgHg", "MeSa"]);

/** An ICC profile: at least its header, with the signature "acsp" at byte 36 (ICC.1:2022, 7.2). */
export function isIccProfile(bytes: Bytes): boolean {
  return bytes.length >= 40 && startsWith(bytes, "acsp", 36);
}
