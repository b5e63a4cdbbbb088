import { describe, expect, test } from "vitest";
import { readXmp } from "../../../src/photo/blocks/xmp.js";
import { ProblemList } from "../../../src/photo/problems.js";
import { alt, join, packet, utf8 } from "../make.js";

function read(text: string | Uint8Array) {
  const problems = new ProblemList(null);
  const { properties, hasProperties } = readXmp(typeof text === "string" ? utf8(text) : text, problems);
  const values = Object.fromEntries(properties.map(({ tag, value }) => [tag, value]));
  return { values, properties, hasProperties, problems: problems.items.map(({ code }) => code) };
}

interface XmpCase {
  why: string;
  xmp: string;
  want: Record<string, string | string[]>;
}

const cases: XmpCase[] = [
  {
    why: "the default of language alternatives is x-default, wherever it stands",
    xmp: packet(`<dc:description>${alt(["fr", "Un enfant"], ["x-default", "A child"])}</dc:description>`),
    want: { "dc:description": "A child" },
  },
  {
    why: "without x-default the first language is the default",
    xmp: packet(`<dc:description>${alt(["fr", "Un enfant"], ["ar", "طفل"])}</dc:description>`),
    want: { "dc:description": "Un enfant" },
  },
  {
    why: "properties as attributes",
    xmp: packet("", 'photoshop:Headline="Tents &amp; rain" photoshop:City="AL-QAIM"'),
    want: { "photoshop:Headline": "Tents & rain", "photoshop:City": "AL-QAIM" },
  },
  {
    why: "a list keeps its order",
    xmp: packet("<dc:creator><rdf:Seq><rdf:li>ANNA ONE</rdf:li><rdf:li>BEN TWO</rdf:li></rdf:Seq></dc:creator>"),
    want: { "dc:creator": ["ANNA ONE", "BEN TWO"] },
  },
  {
    why: "a list property written as plain text is a text",
    xmp: packet("<dc:creator>ANNA ONE</dc:creator>"),
    want: { "dc:creator": "ANNA ONE" },
  },
  {
    why: "CDATA and character references",
    xmp: packet("<photoshop:Headline><![CDATA[A & B]]> &#x645; &#38;</photoshop:Headline>"),
    want: { "photoshop:Headline": "A & B م &" },
  },
  {
    why: "fields of structures in a list",
    xmp: packet(
      '<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://a.example/</plus:LicensorURL></rdf:li><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://b.example/</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>',
    ),
    want: { "plus:Licensor/plus:LicensorURL": ["https://a.example/", "https://b.example/"] },
  },
  {
    why: "a structure as a nested description with attributes",
    xmp: packet(
      '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description Iptc4xmpExt:City="Mosul"/></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>',
    ),
    want: { "Iptc4xmpExt:LocationShown/Iptc4xmpExt:City": ["Mosul"] },
  },
  {
    why: "a value given as rdf:resource",
    xmp: packet('<xmpRights:WebStatement rdf:resource="https://a.example/terms"/>'),
    want: { "xmpRights:WebStatement": "https://a.example/terms" },
  },
  {
    why: "a qualified value, with rdf:value inside",
    xmp: packet('<photoshop:City rdf:parseType="Resource"><rdf:value>Mosul</rdf:value></photoshop:City>'),
    want: { "photoshop:City": "Mosul" },
  },
  {
    why: "another prefix bound to the same namespace",
    xmp: packet('<p:City xmlns:p="http://ns.adobe.com/photoshop/1.0/">Mosul</p:City>'),
    want: { "photoshop:City": "Mosul" },
  },
  {
    why: "a known prefix bound to another namespace is another property",
    xmp: packet('<photoshop:City xmlns:photoshop="http://example.com/other/">Mosul</photoshop:City>'),
    want: {},
  },
  {
    why: "Getty's dc:Rights is dc:rights",
    xmp: packet("", 'dc:Rights="ANNA ONE"'),
    want: { "dc:rights": "ANNA ONE" },
  },
  {
    why: "an entity defined in a DTD is not expanded",
    xmp: `<!DOCTYPE x [<!ENTITY e "BOOM">]>${packet("<photoshop:City>&e;</photoshop:City>")}`,
    want: { "photoshop:City": "&e;" },
  },
  {
    why: "an entity named like a property of every object is no entity",
    xmp: packet("<photoshop:City>&constructor;</photoshop:City>"),
    want: { "photoshop:City": "&constructor;" },
  },
  {
    why: "a packet that ends early keeps what was complete",
    xmp: packet("<photoshop:City>Mosul</photoshop:City><photoshop:Headline>Tents").split("</rdf:Desc")[0]!,
    want: { "photoshop:City": "Mosul" },
  },
  {
    why: "a stray end tag does not hide what follows",
    xmp: packet("<photoshop:City>Mosul</photoshop:City></stray><photoshop:Headline>Tents</photoshop:Headline>"),
    want: { "photoshop:City": "Mosul", "photoshop:Headline": "Tents" },
  },
];

describe("readXmp", () => {
  test.each(cases)("$why", ({ xmp, want }) => {
    expect(read(xmp).values).toEqual(want);
  });

  test("other languages are kept beside the default", () => {
    const { properties } = read(packet(`<dc:title>${alt(["x-default", "Tent"], ["ar", "خيمة"])}</dc:title>`));
    expect(properties[0]?.languages).toEqual([["ar", "خيمة"]]);
  });

  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
    if (!little) for (let at = 0; at < bytes.length; at += 2) bytes.subarray(at, at + 2).reverse();
    return bytes;
  };
  const arabic = packet("<photoshop:City>القائم</photoshop:City>");
  test.each([
    ["UTF-8 behind a byte order mark", join("\xef\xbb\xbf", utf8(arabic))],
    ["UTF-16, low byte first", utf16(arabic, true)],
    ["UTF-16, high byte first, behind a byte order mark", utf16("\ufeff" + arabic, false)],
    ["UTF-8 behind garbage of another identifier", join("XMP\0", utf8(arabic))],
    ["UTF-8 with NULs behind it", join(utf8(arabic), new Uint8Array(200))],
  ])("reads %s", (_kind, bytes) => {
    expect(read(bytes).values).toEqual({ "photoshop:City": "القائم" });
  });

  test("depth is bounded, and what stood before is kept", () => {
    const deep = "<a:b>".repeat(5000);
    expect(read(packet(`<photoshop:City>Mosul</photoshop:City>${deep}`)).values).toEqual({ "photoshop:City": "Mosul" });
  });

  test("no property of a packet becomes a property of all objects", () => {
    read(packet("", '__proto__="x" xmlns:__proto__="http://example.com/"') + packet("<__proto__>x</__proto__>"));
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("a packet without properties says so", () => {
    expect(read(packet(""))).toMatchObject({ hasProperties: false, problems: [] });
    expect(read("no XML")).toMatchObject({ hasProperties: false, problems: ["BLOCK_DAMAGED"] });
  });
});
