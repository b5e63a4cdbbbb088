/**
 * The numbers of EXIF, read by exifr. exifr gets a small TIFF block made of entries that were checked here, never the
 * file's own: so no offset of a hostile file reaches it, and a value far away in a large file costs its own bytes.
 */
import type { GpsPosition } from "../../model.js";
import type { Directories, Directory, Entry } from "./directories.js";

export interface ExifNumbers {
  /** 1 to 8, or null. */
  readonly orientation: number | null;
  readonly gps: GpsPosition | null;
}

const ORIENTATION = 0x0112;
const GPS_TAGS = [1, 2, 3, 4] as const;

export async function exifNumbers(directories: Directories): Promise<ExifNumbers> {
  const first = directories.list.find(({ name }) => name === "IFD0");
  const position = directories.list.find(({ name }) => name === "GPS");
  const orientation = first?.entries.get(ORIENTATION);
  const gps = position ? gpsEntries(position, directories.little) : [];
  if (!orientation && gps.length === 0) return { orientation: null, gps: null };
  const { default: exifr } = await import("exifr");
  try {
    const read = await exifr.parse(pack(directories.little, orientation, gps), EXIFR_OPTIONS);
    const turn: unknown = read?.ifd0?.Orientation;
    const { latitude, longitude } = read?.gps ?? {};
    return {
      orientation: typeof turn === "number" && Number.isInteger(turn) ? turn : null,
      gps: isDegrees(latitude, 90) && isDegrees(longitude, 180) ? { latitude, longitude } : null,
    };
  } catch {
    // The entries were well formed, their values were not: as good as absent.
    return { orientation: null, gps: null };
  }
}

/** exifr with everything off that reads other blocks: its XMP reader lets a hostile file write to Object.prototype. */
const EXIFR_OPTIONS = {
  tiff: true,
  ifd0: { pick: ["Orientation"] },
  exif: false,
  gps: { pick: ["GPSLatitude", "GPSLatitudeRef", "GPSLongitude", "GPSLongitudeRef"] },
  xmp: { parse: false },
  iptc: false,
  icc: false,
  jfif: false,
  ihdr: false,
  ifd1: false,
  interop: false,
  makerNote: false,
  userComment: false,
  mergeOutput: false,
  translateValues: false,
  reviveValues: false,
};

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= most;
}

/** The four entries of a position, when all are there in their own types: letters N/S and E/W, up to three rationals. */
function gpsEntries({ entries }: Directory, little: boolean): Entry[] {
  const found = GPS_TAGS.map((tag) => entries.get(tag));
  const whole = found.every((entry, index) =>
    index % 2 === 0
      ? entry?.type === 2 && entry.count >= 1
      : ((entry?.type === 5 || entry?.type === 10) && entry.count >= 1 && entry.bytes.length >= 8) || entry?.type === 2,
  );
  return whole
    ? (found as Entry[]).map((entry, index) => (index % 2 === 1 && entry.type === 2 ? rationals(entry, little) : entry))
    : [];
}

/** Degrees, minutes and seconds written as text ("52,50,34"), as rationals. */
function rationals(entry: Entry, little: boolean): Entry {
  const text = String.fromCharCode(...entry.bytes.subarray(0, 64));
  const numbers = (text.match(/\d{1,9}(?:\.\d{0,9})?/gu) ?? []).slice(0, 3);
  const view = new DataView(new ArrayBuffer(24));
  for (let part = 0; part < 3; part++) {
    view.setUint32(part * 8, Math.round(Number(numbers[part] ?? 0) * 100_000), little);
    view.setUint32(part * 8 + 4, 100_000, little);
  }
  return { tag: entry.tag, type: 5, count: 3, bytes: new Uint8Array(view.buffer) };
}

/** A TIFF block of these entries. */
function pack(little: boolean, orientation: Entry | undefined, gps: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(256);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  const count = (orientation ? 1 : 0) + (gps.length > 0 ? 1 : 0);
  view.setUint16(8, count, little);
  let at = 10;
  if (orientation) {
    writeEntry(view, at, little, ORIENTATION, 3, 1);
    view.setUint16(at + 8, numberOf(orientation, little), little);
    at += 12;
  }
  const gpsAt = 40;
  if (gps.length > 0) {
    writeEntry(view, at, little, 0x8825, 4, 1);
    view.setUint32(at + 8, gpsAt, little);
    view.setUint16(gpsAt, gps.length, little);
    let valueAt = 112;
    gps.forEach((entry, index) => {
      const field = gpsAt + 2 + index * 12;
      if (entry.type === 2) {
        writeEntry(view, field, little, entry.tag, 2, 2);
        bytes[field + 8] = (entry.bytes[0] ?? 0) & 0x5f;
        return;
      }
      const rationals = Math.min(3, entry.count, Math.floor(entry.bytes.length / 8));
      writeEntry(view, field, little, entry.tag, 5, 3);
      view.setUint32(field + 8, valueAt, little);
      for (let part = 0; part < 3; part++, valueAt += 8) {
        // Missing minutes and seconds are 0; so is a part written as 0/0.
        const whole = part < rationals ? entry.bytes.subarray(part * 8, part * 8 + 8) : null;
        const isNumber = whole?.subarray(4).some((byte) => byte !== 0) ?? false;
        if (whole && isNumber) bytes.set(whole, valueAt);
        else view.setUint32(valueAt + 4, 1, little);
      }
    });
  }
  return bytes;
}

function writeEntry(view: DataView, at: number, little: boolean, tag: number, type: number, count: number): void {
  view.setUint16(at, tag, little);
  view.setUint16(at + 2, type, little);
  view.setUint32(at + 4, count, little);
}

function numberOf({ bytes, type }: Entry, little: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && (type === 4 || type === 9)) return Math.min(view.getUint32(0, little), 0xffff);
  return bytes.length >= 2 && type === 3 ? view.getUint16(0, little) : (bytes[0] ?? 0);
}
