/** A fingerprint read back into numbers, once per record; what comparing needs beyond is made when first asked for. */
import { CutlineError } from "../../errors.js";
import type { Fingerprint } from "../../model.js";
import { fromBase64 } from "./base64.js";
import { makeBank, proportionStep, type RegionBank, wholeSmallHash } from "./candidates.js";
import { FACINGS, type Facing, turnGrey, turnHash } from "./facing.js";
import { type Grey, sumsOf } from "./grey.js";
import { hashFromHex } from "./hash.js";
import { FINGERPRINT_VERSION } from "./make.js";

export interface Prepared {
  readonly fingerprint: Fingerprint;
  readonly hash: Uint32Array;
  /** The hash turned each of the ways of `FACINGS`. */
  readonly turnedHashes: readonly Uint32Array[];
  readonly crops: readonly Uint32Array[];
  /** Null when the record carries no thumbnail. */
  readonly view: View | null;
}

/** The thumbnail, and what is derived from it. */
export interface View {
  readonly grey: Grey;
  /** Small hash of the whole. */
  readonly small: Uint32Array;
  /** Regions as wide to their height as a picture of that proportion (width to height). */
  bank(proportion: number): RegionBank;
  turned(facing: Facing): Grey;
}

const HEX = /^[0-9a-f]{64}$/u;
/** Fingerprints come back from files and databases: more than this is no thumbnail of ours. */
const MOST_PIXELS = 1 << 16;

function damaged(message: string): CutlineError {
  return new CutlineError("INVALID_INPUT", `fingerprint: ${message}`, { subject: "fingerprint" });
}

function readThumbnail({ thumbnail }: Fingerprint): Grey | null {
  if (!thumbnail) return null;
  const { width, height, grey } = thumbnail;
  const whole = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  if (!whole || width * height > MOST_PIXELS)
    throw damaged(`thumbnail of ${width} x ${height} is not one of cutline's`);
  let data: Uint8Array;
  try {
    data = fromBase64(grey);
  } catch {
    throw damaged("thumbnail is not base64");
  }
  if (data.length !== width * height) throw damaged(`expected ${width * height} pixels, received ${data.length}`);
  return { data, width, height };
}

// Sums take eight times the thumbnail's memory, too much to keep for each: those of the two pictures at hand are.
let recentSums: readonly { readonly grey: Grey; readonly sums: Float64Array }[] = [];

function recentSumsOf(grey: Grey): Float64Array {
  const known = recentSums.find((recent) => recent.grey === grey);
  if (known) return known.sums;
  const sums = sumsOf(grey);
  recentSums = [{ grey, sums }, ...recentSums.slice(0, 1)];
  return sums;
}

function viewOf(grey: Grey): View {
  const banks = new Map<number, RegionBank>();
  const turned = new Map<Facing, Grey>();
  return {
    grey,
    small: wholeSmallHash(grey, recentSumsOf(grey)),
    bank(proportion) {
      const step = proportionStep(grey, proportion);
      let bank = banks.get(step);
      if (!bank) {
        bank = makeBank(grey, recentSumsOf(grey), step);
        banks.set(step, bank);
      }
      return bank;
    },
    turned(facing) {
      const known = turned.get(facing) ?? turnGrey(grey, facing);
      turned.set(facing, known);
      return known;
    },
  };
}

// Keyed by the record itself, so it lives as long as the caller keeps the fingerprint.
const prepared = new WeakMap<Fingerprint, Prepared>();

/** @throws {CutlineError} `INVALID_INPUT` for another version or a damaged record. */
export function prepare(fingerprint: Fingerprint): Prepared {
  const known = prepared.get(fingerprint);
  if (known) return known;
  if (fingerprint.version !== FINGERPRINT_VERSION) {
    throw damaged(`expected version ${FINGERPRINT_VERSION}, received ${fingerprint.version}`);
  }
  if (![fingerprint.hash, ...fingerprint.crops].every((hash) => HEX.test(hash))) {
    throw damaged("hashes are not 64 hex digits");
  }
  const grey = readThumbnail(fingerprint);
  const hash = hashFromHex(fingerprint.hash);
  const made: Prepared = {
    fingerprint,
    hash,
    turnedHashes: FACINGS.map((facing) => turnHash(hash, facing)),
    crops: fingerprint.crops.map(hashFromHex),
    view: grey ? viewOf(grey) : null,
  };
  prepared.set(fingerprint, made);
  return made;
}
