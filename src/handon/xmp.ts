/** An XMP sidecar: one complete packet with IPTC Core, IPTC Extension, PLUS and the rights schema. */
import { type PictureFields, pictureFields } from "./fields.js";
import { escapeMarkup } from "./escape.js";
import { hasLists, wrongInput } from "../input.js";
import type { LinkRecord } from "../model.js";

/** How a property is written: plain text, one text in a language alternative, an ordered or unordered list. */
type Form = "text" | "language-alternative" | "ordered" | "unordered";

interface XmpProperty {
  readonly name: string;
  readonly form: Form;
  readonly values: (fields: PictureFields) => readonly string[];
}

const namespaces: Readonly<Record<string, string>> = {
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  plus: "http://ns.useplus.org/ldf/xmp/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
};

const one = (value: string | null): readonly string[] => (value === null || value === "" ? [] : [value]);

/** IPTC Photo Metadata Standard 2023.2, "XMP implementation" of each property; by schema, as the packet is written. */
const properties: readonly XmpProperty[] = [
  { name: "dc:description", form: "language-alternative", values: (f) => one(f.description) },
  { name: "dc:creator", form: "ordered", values: (f) => f.creators },
  { name: "dc:rights", form: "language-alternative", values: (f) => one(f.copyrightNotice) },
  { name: "dc:title", form: "language-alternative", values: (f) => one(f.title) },
  { name: "dc:subject", form: "unordered", values: (f) => f.keywords },
  { name: "photoshop:Headline", form: "text", values: (f) => one(f.headline) },
  { name: "photoshop:AuthorsPosition", form: "text", values: (f) => one(f.creatorJobTitle) },
  { name: "photoshop:Credit", form: "text", values: (f) => one(f.creditLine) },
  { name: "photoshop:Source", form: "text", values: (f) => one(f.source) },
  { name: "photoshop:Instructions", form: "text", values: (f) => one(f.instructions) },
  { name: "photoshop:TransmissionReference", form: "text", values: (f) => one(f.jobId) },
  { name: "photoshop:CaptionWriter", form: "text", values: (f) => one(f.descriptionWriter) },
  { name: "photoshop:DateCreated", form: "text", values: (f) => one(f.dateCreated) },
  { name: "photoshop:City", form: "text", values: (f) => one(f.city) },
  { name: "photoshop:State", form: "text", values: (f) => one(f.provinceState) },
  { name: "photoshop:Country", form: "text", values: (f) => one(f.country) },
  { name: "photoshop:Category", form: "text", values: (f) => one(f.category) },
  { name: "photoshop:SupplementalCategories", form: "unordered", values: (f) => f.supplementalCategories },
  { name: "photoshop:Urgency", form: "text", values: (f) => one(f.urgency) },
  { name: "Iptc4xmpCore:Location", form: "text", values: (f) => one(f.sublocation) },
  { name: "Iptc4xmpCore:CountryCode", form: "text", values: (f) => one(f.countryCode) },
  { name: "Iptc4xmpCore:AltTextAccessibility", form: "language-alternative", values: (f) => one(f.altText) },
  {
    name: "Iptc4xmpCore:ExtDescrAccessibility",
    form: "language-alternative",
    values: (f) => one(f.extendedDescription),
  },
  { name: "Iptc4xmpExt:PersonInImage", form: "unordered", values: (f) => f.personsShown },
  { name: "Iptc4xmpExt:DigitalSourceType", form: "text", values: (f) => one(f.digitalSourceType) },
  { name: "xmpRights:UsageTerms", form: "language-alternative", values: (f) => one(f.rightsUsageTerms) },
  { name: "xmpRights:WebStatement", form: "text", values: (f) => one(f.webStatementOfRights) },
];

/**
 * Writes the fields of a record as an XMP packet, fit to be saved as `picture.xmp` beside `picture.jpg`.
 *
 * The description is written without the credit, which has properties of its own (`dc:creator`, `photoshop:Credit`).
 * Characters that XML 1.0 cannot hold are left out; everything else is escaped.
 *
 * @returns the packet with its `xpacket` wrapper, UTF-8 when saved. Same record, same bytes.
 * @throws {CutlineError} `INVALID_INPUT` when `record` is no record.
 * @example
 * toXmpSidecar(record); // '<?xpacket begin="…" id="W5M0MpCehiHzreSzNTczkc9d"?>…'
 */
export function toXmpSidecar(record: LinkRecord): string {
  return toXmpPacket(pictureFields(record));
}

/**
 * {@link toXmpSidecar} for fields that a program made itself.
 *
 * @throws {CutlineError} `INVALID_INPUT` when one of its lists is missing.
 */
export function toXmpPacket(fields: PictureFields): string {
  if (!hasLists(fields, "creators", "keywords", "licensorUrls", "personsShown", "supplementalCategories")) {
    throw wrongInput("fields", "picture fields", fields);
  }
  const body = properties.flatMap((property) => {
    const values = property.values(fields).map(escapeMarkup);
    return values.length === 0 ? [] : [writeProperty(property, values)];
  });
  if (fields.licensorUrls.length > 0) body.push(writeLicensors(fields.licensorUrls.map(escapeMarkup)));
  const declarations = Object.entries(namespaces).map(([prefix, uri]) => `    xmlns:${prefix}="${uri}"`);
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="cutline">',
    ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '  <rdf:Description rdf:about=""',
    `${declarations.join("\n")}>`,
    ...body,
    "  </rdf:Description>",
    " </rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="w"?>',
    "",
  ].join("\n");
}

const containers = { "language-alternative": "Alt", ordered: "Seq", unordered: "Bag" } as const;

function writeProperty({ name, form }: XmpProperty, values: readonly string[]): string {
  if (form === "text") return `   <${name}>${values[0]}</${name}>`;
  const container = containers[form];
  const language = form === "language-alternative" ? ' xml:lang="x-default"' : "";
  const items = values.map((value) => `     <rdf:li${language}>${value}</rdf:li>`);
  return [`   <${name}>`, `    <rdf:${container}>`, ...items, `    </rdf:${container}>`, `   </${name}>`].join("\n");
}

/** PLUS keeps the licensor as a list of structures; Google's "Licensable" badge reads the URL from it. */
function writeLicensors(urls: readonly string[]): string {
  const items = urls.map(
    (url) =>
      `     <rdf:li rdf:parseType="Resource">\n      <plus:LicensorURL>${url}</plus:LicensorURL>\n     </rdf:li>`,
  );
  return ["   <plus:Licensor>", "    <rdf:Seq>", ...items, "    </rdf:Seq>", "   </plus:Licensor>"].join("\n");
}
