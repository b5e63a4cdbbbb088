/** IPTC-IIM in a JPEG: one Photoshop resource block (8BIM 0x0404) in an APP13 segment behind the start marker. */

/** Puts the datasets of record 2 into `jpeg`, as UTF-8 and said so (1:90 ESC % G). */
export function embedIptc(jpeg: Buffer, datasets: Readonly<Record<number, string>>): Buffer {
  const parts = [Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47])];
  for (const [number, text] of Object.entries(datasets)) {
    const value = Buffer.from(text, "utf8");
    const head = Buffer.from([0x1c, 2, Number(number), 0, 0]);
    head.writeUInt16BE(value.length, 3);
    parts.push(head, value);
  }
  const iim = Buffer.concat(parts);
  const resource = Buffer.concat([
    Buffer.from("Photoshop 3.0\0" + "8BIM", "latin1"),
    Buffer.from([0x04, 0x04, 0, 0]),
    size(iim.length),
    iim,
    Buffer.alloc(iim.length % 2),
  ]);
  const marker = Buffer.from([0xff, 0xed, 0, 0]);
  marker.writeUInt16BE(resource.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), marker, resource, jpeg.subarray(2)]);
}

function size(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
