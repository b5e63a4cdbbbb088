/** One file to its metadata record: containers give blocks, blocks give readings, readings are reconciled. */
import type { MetadataRecord, PhotoFormat } from "../model.js";
import type { ReconcilePolicy } from "../options.js";
import type { Reading } from "./blocks/reading.js";
import { readBlocks } from "./blocks/readings.js";
import { currentDigest } from "./blocks/digest.js";
import { type Found, type WalkLimits, nothingFound } from "./found.js";
import { walkFile } from "./containers/index.js";
import { formatOfName } from "./names.js";
import { ProblemList } from "./problems.js";
import { reconcile } from "./reconcile/reconcile.js";
import { type Source, WalkLimit, runWalk } from "./source.js";

export interface MetadataRequest {
  readonly file: string | null;
  readonly source: Source;
  readonly limits: WalkLimits;
  readonly policy: ReconcilePolicy;
  /** Reads the sidecar, when there is one and it is wanted. */
  readonly sidecar: ((problems: ProblemList) => Promise<SidecarFile | null>) | null;
}

export interface SidecarFile {
  readonly path: string;
  readonly readings: readonly Reading[];
}

const RAW_FORMATS: ReadonlySet<PhotoFormat> = new Set(["dng", "cr2", "cr3", "nef", "arw", "raf", "rw2", "orf"]);

/** The blocks of a source. Whatever is wrong with it ends in `problems`. */
export async function findBlocks(source: Source, limits: WalkLimits, problems: ProblemList): Promise<Found> {
  const found = nothingFound(limits, problems);
  try {
    await runWalk(walkFile(found, source.size), source);
  } catch (error) {
    if (!(error instanceof WalkLimit)) throw error;
    problems.add("TOO_LARGE", "the file has too many parts");
  }
  return found;
}

/** A sidecar may say the size of the picture that it was written for. */
function sizeOfPacket(found: Found, readings: readonly Reading[]): void {
  const number = (tag: string) => {
    const value = Number(readings.find((reading) => reading.tag === tag)?.value);
    return Number.isSafeInteger(value) && value > 0 ? value : null;
  };
  found.width = number("tiff:ImageWidth");
  found.height = number("tiff:ImageLength") ?? number("tiff:ImageHeight");
}

/** The record, and the size of the picture turned upright. */
export async function metadataOf(
  request: MetadataRequest,
): Promise<{ record: MetadataRecord; upright: readonly [number, number] | null }> {
  const { file, source } = request;
  const problems = new ProblemList(file);
  const found = await findBlocks(source, request.limits, problems);
  const named = file === null ? null : formatOfName(file);
  if (named !== null && found.format !== null && !named.includes(found.format)) {
    problems.add("FORMAT_MISMATCH", `the name says ${named[0]}, the content is ${found.format}`);
  }
  const { readings, exif, iptc, xmp } = await readBlocks(found);
  if (found.format === "xmp") sizeOfPacket(found, readings);
  const sidecar = request.sidecar ? await request.sidecar(problems) : null;
  const all = sidecar ? [...readings, ...sidecar.readings] : readings;
  const state = {
    digest: currentDigest(found),
    isRaw: found.format !== null && RAW_FORMATS.has(found.format),
  };
  const { metadata, sources } = reconcile(all, request.policy, state, found.c2pa);
  const turn = readings.find(({ tag }) => tag === "IFD0:Orientation")?.value;
  const orientation = typeof turn === "number" && turn >= 1 && turn <= 8 ? turn : 1;
  // HEIF and AVIF say the rotation in the container, and readers leave EXIF's aside.
  const swapped = found.format === "heif" || found.format === "avif" ? found.turned : orientation >= 5;
  const { width, height } = found;
  return {
    record: {
      file,
      bytes: source.size,
      format: found.format,
      width,
      height,
      orientation,
      metadata,
      sources,
      readings: all.map(({ from, tag, value, language, standard }) => ({
        from,
        tag,
        value,
        language: language ?? null,
        standard,
      })),
      blocks: { exif, iptc, xmp, icc: found.icc, sidecar: sidecar?.path ?? null },
      problems: problems.items,
    },
    upright: width === null || height === null ? null : swapped ? [height, width] : [width, height],
  };
}
