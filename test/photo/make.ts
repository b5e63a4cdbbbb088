/** Small files and blocks made in the test, so that a case shows every byte that matters. */

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function join(...parts: (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "string" ? ascii(part) : part))));
}

export function u16be(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 255);
}

export function u32be(value: number): Uint8Array {
  return Uint8Array.of((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

export type Tag = readonly [tag: number, type: number, value: Uint8Array | string | readonly number[]];

const UNIT: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };

/** A TIFF block: the first directory, and an Exif and a GPS directory where they have tags. */
export function tiff(
  ifd0: readonly Tag[],
  exif: readonly Tag[] = [],
  gps: readonly Tag[] = [],
  little = false,
): Uint8Array {
  const bytes = new Uint8Array(65_000);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  let free = 0;
  const directory = (at: number, tags: readonly Tag[]): void => {
    view.setUint16(at, tags.length, little);
    tags.forEach(([tag, type, value], index) => {
      const field = at + 2 + index * 12;
      const data = encode(type, value);
      view.setUint16(field, tag, little);
      view.setUint16(field + 2, type, little);
      view.setUint32(field + 4, data.length / UNIT[type]!, little);
      if (data.length <= 4) bytes.set(data, field + 8);
      else {
        view.setUint32(field + 8, free, little);
        bytes.set(data, free);
        free += data.length + (data.length & 1);
      }
    });
  };
  const encode = (type: number, value: Tag[2]): Uint8Array => {
    if (typeof value === "string") return utf8(value);
    if (value instanceof Uint8Array) return value;
    const size = type === 5 ? 4 : UNIT[type]!;
    const data = new DataView(new ArrayBuffer(value.length * size));
    value.forEach((number, index) => {
      if (size === 1) data.setUint8(index, number);
      else if (size === 2) data.setUint16(index * 2, number, little);
      else data.setUint32(index * 4, number, little);
    });
    return new Uint8Array(data.buffer);
  };
  const first = [...ifd0];
  const exifAt = 8 + 6 + 12 * (first.length + 2);
  const gpsAt = exifAt + 6 + 12 * exif.length;
  free = gpsAt + 6 + 12 * gps.length;
  if (exif.length > 0) first.push([0x8769, 4, [exifAt]]);
  if (gps.length > 0) first.push([0x8825, 4, [gpsAt]]);
  directory(8, first);
  if (exif.length > 0) directory(exifAt, exif);
  if (gps.length > 0) directory(gpsAt, gps);
  return bytes.slice(0, free);
}

export function segment(code: number, ...content: (Uint8Array | string)[]): Uint8Array {
  const bytes = join(...content);
  return join(Uint8Array.of(0xff, code), u16be(bytes.length + 2), bytes);
}

/** A JPEG of these segments: 32 pixels wide, 16 high, without a scan. */
export function jpeg(...segments: Uint8Array[]): Uint8Array {
  const frame = segment(0xc0, Uint8Array.of(8, 0, 16, 0, 32, 1, 1, 0x11, 0));
  return join("\xff\xd8", ...segments, frame, segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), "\xff\xd9");
}

export function exifSegment(block: Uint8Array): Uint8Array {
  return segment(0xe1, "Exif\0\0", block);
}

export function xmpSegment(packet: string | Uint8Array): Uint8Array {
  return segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", typeof packet === "string" ? utf8(packet) : packet);
}

export function resource(id: number, data: Uint8Array): Uint8Array {
  const pad = data.length & 1 ? "\0" : "";
  return join("8BIM", u16be(id), "\0\0", u32be(data.length), data, pad);
}

export function photoshopSegment(...resources: Uint8Array[]): Uint8Array {
  return segment(0xed, "Photoshop 3.0\0", ...resources);
}

/** IIM datasets of record 2; `charset` marks the block as UTF-8. */
export function iptc(datasets: readonly (readonly [number, Uint8Array | string])[], charset = false): Uint8Array {
  const parts: Uint8Array[] = charset ? [join(Uint8Array.of(0x1c, 1, 90), u16be(3), "\x1b%G")] : [];
  for (const [dataset, value] of datasets) {
    const data = typeof value === "string" ? utf8(value) : value;
    parts.push(join(Uint8Array.of(0x1c, 2, dataset), u16be(data.length), data));
  }
  return join(...parts);
}

const NAMESPACES = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"`;

/** A packet around properties in element form. */
export function packet(properties: string, attributes = ""): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${NAMESPACES} ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

export function alt(...texts: readonly (readonly [language: string, text: string])[]): string {
  return `<rdf:Alt>${texts.map(([lang, text]) => `<rdf:li xml:lang="${lang}">${text}</rdf:li>`).join("")}</rdf:Alt>`;
}

export function chunk(type: string, data: Uint8Array): Uint8Array {
  return join(u32be(data.length), type, data, "\0\0\0\0");
}

/** A PNG of these chunks, 32 × 16 pixels, its pixels missing. */
export function png(...chunks: Uint8Array[]): Uint8Array {
  const header = join(u32be(32), u32be(16), Uint8Array.of(8, 2, 0, 0, 0));
  return join("\x89PNG\r\n\x1a\n", chunk("IHDR", header), ...chunks, chunk("IEND", new Uint8Array(0)));
}

export function box(type: string, ...content: (Uint8Array | string)[]): Uint8Array {
  const bytes = join(...content);
  return join(u32be(bytes.length + 8), type, bytes);
}
