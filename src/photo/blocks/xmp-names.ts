/** Names of XMP: namespaces by URI, and the properties that are read. */

/**
 * The prefix that each namespace is known by here, whatever prefix a file binds to it.
 * XMP specification part 2; IPTC Photo Metadata Standard 2023.2; PLUS LDF 2.0.
 */
const PREFIX_BY_URI: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["adobe:ns:meta/", "x"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://ns.adobe.com/photoshop/1.0/", "photoshop"],
  ["http://ns.adobe.com/xap/1.0/", "xmp"],
  ["http://ns.adobe.com/xap/1.0/mm/", "xmpMM"],
  ["http://ns.adobe.com/xap/1.0/rights/", "xmpRights"],
  ["http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "Iptc4xmpCore"],
  ["http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "Iptc4xmpExt"],
  ["http://ns.useplus.org/ldf/xmp/1.0/", "plus"],
  ["http://ns.adobe.com/exif/1.0/", "exif"],
  ["http://ns.adobe.com/exif/1.0/aux/", "aux"],
  ["http://cipa.jp/exif/1.0/", "exifEX"],
  ["http://ns.adobe.com/tiff/1.0/", "tiff"],
  ["http://ns.adobe.com/xmp/note/", "xmpNote"],
  ["http://ns.adobe.com/xap/1.0/sType/ResourceRef#", "stRef"],
  ["http://ns.microsoft.com/photo/1.0", "MicrosoftPhoto"],
]);

const KNOWN_PREFIXES: ReadonlySet<string> = new Set(PREFIX_BY_URI.values());

/** The known prefix of a URI; a missing or surplus final slash is forgiven, as is another version number. */
export function prefixOfUri(uri: string): string | null {
  const exact = PREFIX_BY_URI.get(uri) ?? PREFIX_BY_URI.get(uri.endsWith("/") ? uri.slice(0, -1) : uri + "/");
  if (exact !== undefined) return exact;
  const version = /\/\d{1,3}\.\d{1,3}(?=\/|$)/u;
  if (!version.test(uri)) return null;
  const bare = uri.replace(version, "").replace(/\/$/u, "");
  for (const [known, prefix] of PREFIX_BY_URI) {
    if (version.test(known) && known.replace(version, "").replace(/\/$/u, "") === bare) return prefix;
  }
  return null;
}

/** A prefix that the file binds to nothing is taken at its word when it is a usual one. */
export function isKnownPrefix(prefix: string): boolean {
  return KNOWN_PREFIXES.has(prefix);
}

/** Top-level properties whose values, and the values inside them, are read. */
const WANTED_PROPERTIES = [
  "dc:description",
  "dc:title",
  "dc:creator",
  "dc:rights",
  "dc:subject",
  "dc:source",
  "dc:identifier",
  "dc:date",
  "dc:language",
  "photoshop:Headline",
  "photoshop:AuthorsPosition",
  "photoshop:Credit",
  "photoshop:Source",
  "photoshop:DateCreated",
  "photoshop:City",
  "photoshop:State",
  "photoshop:Country",
  "photoshop:Instructions",
  "photoshop:TransmissionReference",
  "photoshop:CaptionWriter",
  "photoshop:Category",
  "photoshop:SupplementalCategories",
  "photoshop:Urgency",
  "photoshop:SidecarForExtension",
  "Iptc4xmpCore:CountryCode",
  "Iptc4xmpCore:Location",
  "Iptc4xmpCore:AltTextAccessibility",
  "Iptc4xmpCore:ExtDescrAccessibility",
  "Iptc4xmpCore:Scene",
  "Iptc4xmpCore:SubjectCode",
  "Iptc4xmpExt:PersonInImage",
  "Iptc4xmpExt:DigitalSourceType",
  "Iptc4xmpExt:DigImageGUID",
  "Iptc4xmpExt:LocationShown",
  "Iptc4xmpExt:LocationCreated",
  "Iptc4xmpExt:Event",
  "xmpRights:UsageTerms",
  "xmpRights:WebStatement",
  "xmpRights:Marked",
  "plus:Licensor",
  "plus:ImageSupplierImageID",
  "plus:ImageCreator",
  "xmp:CreateDate",
  "xmp:ModifyDate",
  "xmp:Rating",
  "xmp:Label",
  "xmpMM:DocumentID",
  "xmpMM:OriginalDocumentID",
  "xmpMM:InstanceID",
  "xmpMM:DerivedFrom",
  "xmpNote:HasExtendedXMP",
  "tiff:Make",
  "tiff:Model",
  "tiff:Orientation",
  "tiff:ImageWidth",
  "tiff:ImageLength",
  "tiff:ImageHeight",
  "tiff:ImageDescription",
  "tiff:Artist",
  "tiff:Copyright",
  "exif:DateTimeOriginal",
  "exif:UserComment",
  "exif:GPSLatitude",
  "exif:GPSLongitude",
  "exif:ImageUniqueID",
  "exifEX:LensModel",
  "aux:Lens",
] as const;

const WANTED_BY_FOLDED: ReadonlyMap<string, string> = new Map(
  WANTED_PROPERTIES.map((name) => [name.toLowerCase(), name]),
);

/** The property's usual spelling when it is one that is read, else null. Agencies write `dc:Rights` for `dc:rights`. */
export function wantedProperty(name: string): string | null {
  return WANTED_BY_FOLDED.get(name.toLowerCase()) ?? null;
}
