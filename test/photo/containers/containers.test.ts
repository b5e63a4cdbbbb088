import { brotliCompressSync, deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readMetadata } from "../../../src/photo/index.js";
import {
  ascii,
  box,
  chunk,
  exifSegment,
  iptc,
  join,
  jpeg,
  packet,
  photoshopSegment,
  png,
  resource,
  segment,
  tiff,
  u16be,
  u32be,
  utf8,
  xmpSegment,
} from "../make.js";

const CITY = packet("<photoshop:City>Mosul</photoshop:City>");
const MODEL = tiff([[0x0110, 2, "Model\0"]]);
const CAPTION = iptc([[120, "A tent."]]);

interface ContainerCase {
  why: string;
  file: Uint8Array;
  format: string | null;
  want: Record<string, unknown>;
  size?: [number, number];
  problems?: string[];
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex").replace(/.{72}/gu, "$&\n");
const text = (keyword: string, value: string) => chunk("tEXt", ascii(`${keyword}\0${value}`));
const profile = (kind: string, bytes: Uint8Array) =>
  text(`Raw profile type ${kind}`, `\n${kind}\n    ${bytes.length}\n${hex(bytes)}\n`);
const riff = (...chunks: Uint8Array[]) => join("RIFF", u32be(0), "WEBP", ...chunks);
const riffChunk = (type: string, data: Uint8Array) =>
  join(type, Uint8Array.of(data.length & 255, data.length >> 8, 0, 0), data, data.length & 1 ? "\0" : "");
const gif = (...blocks: (Uint8Array | string)[]) =>
  join("GIF89a", Uint8Array.of(32, 0, 16, 0, 0, 0, 0), ...blocks, ";");
const ramp = join(
  Uint8Array.of(1),
  Uint8Array.from({ length: 256 }, (_, index) => 255 - index),
  "\0",
);
const jxl = (...boxes: Uint8Array[]) => join(u32be(12), "JXL ", "\r\n\x87\n", ...boxes);
const jp2 = (...boxes: Uint8Array[]) => join(u32be(12), "jP  ", "\r\n\x87\n", ...boxes);
const XMP_UUID = "\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";
const cut = (bytes: Uint8Array, length: number) => bytes.slice(0, length);
const half = Math.floor(CITY.length / 2);
const GUID = "0123456789ABCDEF0123456789ABCDEF";
const extended = (at: number, part: string) =>
  segment(0xe1, "http://ns.adobe.com/xmp/extension/\0", GUID, u32be(utf8(CITY).length), u32be(at), ascii(part));
const latinCity = Buffer.from(utf8(CITY)).toString("latin1");
const main = packet("", `xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="${GUID}"`);

const cases: ContainerCase[] = [
  {
    why: "JPEG: EXIF, XMP and IPTC",
    file: jpeg(exifSegment(MODEL), xmpSegment(CITY), photoshopSegment(resource(0x0404, CAPTION))),
    format: "jpeg",
    want: { "IFD0:Model": "Model", "photoshop:City": "Mosul", "IPTC:2:120": "A tent." },
    size: [32, 16],
  },
  {
    why: "JPEG: one list of Photoshop resources cut over two segments",
    file: jpeg(
      segment(0xed, "Photoshop 3.0\0", resource(0x0404, CAPTION).slice(0, 15)),
      segment(0xed, "Photoshop 3.0\0", resource(0x0404, CAPTION).slice(15)),
    ),
    format: "jpeg",
    want: { "IPTC:2:120": "A tent." },
  },
  {
    why: "JPEG: an XMP identifier damaged as agencies' programs damage it",
    file: jpeg(segment(0xe1, "XMP\0://ns.adobe.com/xap/1.0/\0", utf8(CITY))),
    format: "jpeg",
    want: { "photoshop:City": "Mosul" },
    problems: ["BLOCK_DAMAGED"],
  },
  {
    why: "JPEG: garbage in front of the EXIF identifier",
    file: jpeg(segment(0xe1, "\0\0Exif\0\0", MODEL)),
    format: "jpeg",
    want: { "IFD0:Model": "Model" },
  },
  {
    why: "JPEG: extended XMP, its parts in any order",
    file: jpeg(xmpSegment(main), extended(half, latinCity.slice(half)), extended(0, latinCity.slice(0, half))),
    format: "jpeg",
    want: { "xmpNote:HasExtendedXMP": GUID, "photoshop:City": "Mosul" },
  },
  {
    why: "JPEG: extended XMP with a part missing is left out",
    file: jpeg(xmpSegment(main), extended(0, latinCity.slice(0, half))),
    format: "jpeg",
    want: { "xmpNote:HasExtendedXMP": GUID },
    problems: ["BLOCK_DAMAGED"],
  },
  {
    why: "JPEG: bytes in front of the file",
    file: join("garbage", jpeg(exifSegment(MODEL))),
    format: "jpeg",
    want: { "IFD0:Model": "Model" },
    problems: ["CONTAINER_DAMAGED"],
  },
  {
    why: "JPEG: a cut file keeps the blocks before the cut",
    file: cut(jpeg(exifSegment(MODEL), xmpSegment(CITY)), MODEL.length + 200),
    format: "jpeg",
    want: { "IFD0:Model": "Model" },
    problems: ["TRUNCATED"],
  },
  {
    why: "PNG: eXIf and XMP behind the pixels",
    file: png(
      chunk("IDAT", new Uint8Array(9)),
      chunk("eXIf", MODEL),
      chunk("iTXt", utf8(`XML:com.adobe.xmp\0\0\0\0\0${CITY}`)),
    ),
    format: "png",
    want: { "IFD0:Model": "Model", "photoshop:City": "Mosul" },
    size: [32, 16],
  },
  {
    why: "PNG: compressed XMP",
    file: png(chunk("iTXt", join("XML:com.adobe.xmp\0\x01\0\0\0", deflateSync(utf8(CITY))))),
    format: "png",
    want: { "photoshop:City": "Mosul" },
  },
  {
    why: "PNG: ImageMagick's raw profiles",
    file: png(
      profile("exif", join("Exif\0\0", MODEL)),
      profile("iptc", resource(0x0404, CAPTION)),
      profile("xmp", utf8(CITY)),
    ),
    format: "png",
    want: { "IFD0:Model": "Model", "IPTC:2:120": "A tent.", "photoshop:City": "Mosul" },
  },
  {
    why: "PNG: a text that grows beyond the limit is left out",
    file: png(chunk("iTXt", join("XML:com.adobe.xmp\0\x01\0\0\0", deflateSync(new Uint8Array(40 << 20))))),
    format: "png",
    want: {},
    problems: ["TOO_LARGE"],
  },
  {
    why: "WebP: EXIF with the JPEG identifier in front of it, and XMP",
    file: riff(riffChunk("EXIF", join("Exif\0\0", MODEL)), riffChunk("XMP ", utf8(CITY))),
    format: "webp",
    want: { "IFD0:Model": "Model", "photoshop:City": "Mosul" },
  },
  {
    why: "TIFF: XMP, and IPTC written as longs",
    file: tiff([
      [0x0100, 3, [32]],
      [0x0101, 3, [16]],
      [0x02bc, 1, utf8(CITY)],
      [0x83bb, 4, join(CAPTION, new Uint8Array(4 - (CAPTION.length % 4)))],
    ]),
    format: "tiff",
    want: { "photoshop:City": "Mosul", "IPTC:2:120": "A tent." },
    size: [32, 16],
  },
  {
    why: "GIF: XMP between a frame and the end",
    file: gif("!\xff\x0bXMP DataXMP", utf8(CITY), ramp),
    format: "gif",
    want: { "photoshop:City": "Mosul" },
    size: [32, 16],
  },
  {
    why: "PSD: image resources",
    file: join(
      "8BPS\0\x01\0\0\0\0\0\0\0\x03",
      u32be(16),
      u32be(32),
      u16be(8),
      u16be(3),
      u32be(0),
      u32be(join(resource(0x0404, CAPTION), resource(0x0424, utf8(CITY))).length),
      resource(0x0404, CAPTION),
      resource(0x0424, utf8(CITY)),
    ),
    format: "psd",
    want: { "IPTC:2:120": "A tent.", "photoshop:City": "Mosul" },
    size: [32, 16],
  },
  {
    why: "JPEG XL: boxes plain and compressed",
    file: jxl(
      box("Exif", u32be(0), MODEL),
      box("brob", "xml ", brotliCompressSync(utf8(CITY))),
      box("jxlc", "\xff\x0a", Uint8Array.of(0b0111, 0b1000)),
    ),
    format: "jxl",
    want: { "IFD0:Model": "Model", "photoshop:City": "Mosul" },
  },
  {
    why: "JPEG 2000: XMP in a uuid box, size in the header",
    file: jp2(
      box("jp2h", box("ihdr", u32be(16), u32be(32), Uint8Array.of(0, 3, 7, 7, 0, 0))),
      box("uuid", XMP_UUID, utf8(CITY)),
    ),
    format: "jp2",
    want: { "photoshop:City": "Mosul" },
    size: [32, 16],
  },
  { why: "XMP: a sidecar read by itself", file: utf8(CITY), format: "xmp", want: { "photoshop:City": "Mosul" } },
  {
    why: "a PDF is no picture",
    file: utf8(`%PDF-1.7\n${CITY}`),
    format: null,
    want: {},
    problems: ["NOT_AN_IMAGE"],
  },
];

describe("containers", () => {
  test.each(cases)("$why", async ({ file, format, want, size, problems }) => {
    const record = await readMetadata(file);
    expect(record.format).toBe(format);
    expect(Object.fromEntries(record.readings.map(({ tag, value }) => [tag, value]))).toEqual(want);
    if (size) expect([record.width, record.height]).toEqual(size);
    expect(record.problems.map(({ code }) => code)).toEqual(problems ?? []);
  });

  test("a C2PA manifest is seen", async () => {
    const store = segment(0xeb, "JP\0\x01\0\0\0\x01", box("jumb", box("jumd", "c2pa\0\x11\0\x10")));
    expect((await readMetadata(jpeg(store))).metadata.c2pa).toBe(true);
    expect((await readMetadata(jpeg())).metadata.c2pa).toBe(false);
  });

  const bomb = chunk("iTXt", join("XML:com.adobe.xmp\0\x01\0\0\0", deflateSync(new Uint8Array(16 << 20))));
  const entry = join(u16be(0x010e), u16be(2), u32be(1 << 20), u32be(60_000));
  const sharedValue = join(
    "MM\0*",
    u32be(8),
    u16be(4000),
    ...Array<Uint8Array>(4000).fill(entry),
    new Uint8Array(2 << 20),
  );
  const bindings = Array.from({ length: 20_000 }, (_, index) => `xmlns:n${index}="http://example.com/${index}/"`);
  const namespaces = packet(bindings.map((binding) => `<a ${binding}/>`).join(""), bindings.join(" "));
  const brand = (name: string) => join(u32be(16), "ftyp", name, u32be(0));
  test.each([
    ["an HEIC of 80 bytes whose boxes have size 0", join(brand("heic"), new Uint8Array(64))],
    ["a box smaller than its own header", join(brand("heic"), u32be(4), "meta", new Uint8Array(40))],
    ["a JPEG of a million fill bytes", join("\xff\xd8", new Uint8Array(1 << 20).fill(0xff))],
    [
      "a JPEG of sixteen comments of NULs with a letter behind",
      jpeg(...Array<Uint8Array>(16).fill(segment(0xfe, join(new Uint8Array(65_000), "x")))),
    ],
    ["a GIF of a million empty frames", join("GIF89a", new Uint8Array(7), ",".repeat(1 << 20))],
    [
      "a PNG of a hundred thousand empty chunks",
      join("\x89PNG\r\n\x1a\n", ...Array(100_000).fill(chunk("IDAT", new Uint8Array(0)))),
    ],
    ["a PNG of two hundred texts that grow to 16 MB each", png(...Array<Uint8Array>(200).fill(bomb))],
    ["a TIFF whose four thousand entries share one value of a megabyte", sharedValue],
    ["a packet that binds twenty thousand namespaces, and one at each of as many elements", utf8(namespaces)],
  ])("%s ends", async (_why, file) => {
    const started = process.cpuUsage();
    await readMetadata(file);
    const { user } = process.cpuUsage(started);
    // No measure of speed: a loop without end would never come here, a quadratic one would take minutes.
    expect(user / 1e6).toBeLessThan(20);
  });
});
