// cutline's readings under the flat keys of the comparison harness (its fields.mjs), read from the built package.
import { readMetadata } from "../../dist/photo.js";

const IPTC = {
  caption: 120,
  headline: 105,
  byline: 80,
  bylineTitle: 85,
  credit: 110,
  source: 115,
  copyright: 116,
  dateCreated: 55,
  timeCreated: 60,
  city: 90,
  state: 95,
  country: 101,
  countryCode: 100,
  sublocation: 92,
  keywords: 25,
  objectName: 5,
  instructions: 40,
  transmissionRef: 103,
  captionWriter: 122,
  category: 15,
  suppCategories: 20,
  urgency: 10,
};

const XMP = {
  description: "dc:description",
  headline: "photoshop:Headline",
  creator: "dc:creator",
  bylineTitle: "photoshop:AuthorsPosition",
  credit: "photoshop:Credit",
  source: "photoshop:Source",
  rights: "dc:rights",
  dateCreated: "photoshop:DateCreated",
  createDate: "xmp:CreateDate",
  city: "photoshop:City",
  state: "photoshop:State",
  country: "photoshop:Country",
  countryCode: "Iptc4xmpCore:CountryCode",
  sublocation: "Iptc4xmpCore:Location",
  subject: "dc:subject",
  title: "dc:title",
  instructions: "photoshop:Instructions",
  transmissionRef: "photoshop:TransmissionReference",
  captionWriter: "photoshop:CaptionWriter",
  category: "photoshop:Category",
  suppCategories: "photoshop:SupplementalCategories",
  urgency: "photoshop:Urgency",
  usageTerms: "xmpRights:UsageTerms",
  webStatement: "xmpRights:WebStatement",
  personInImage: "Iptc4xmpExt:PersonInImage",
  altText: "Iptc4xmpCore:AltTextAccessibility",
  extDescr: "Iptc4xmpCore:ExtDescrAccessibility",
  digitalSourceType: "Iptc4xmpExt:DigitalSourceType",
  licensorUrl: "plus:Licensor/plus:LicensorURL",
};

const EXIF = {
  imageDescription: "IFD0:ImageDescription",
  artist: "IFD0:Artist",
  copyright: "IFD0:Copyright",
  make: "IFD0:Make",
  model: "IFD0:Model",
  orientation: "IFD0:Orientation",
  xpTitle: "IFD0:XPTitle",
  xpComment: "IFD0:XPComment",
  xpAuthor: "IFD0:XPAuthor",
  xpKeywords: "IFD0:XPKeywords",
  xpSubject: "IFD0:XPSubject",
  dateTimeOriginal: "ExifIFD:DateTimeOriginal",
  offsetTimeOriginal: "ExifIFD:OffsetTimeOriginal",
  subSecTimeOriginal: "ExifIFD:SubSecTimeOriginal",
  lensModel: "ExifIFD:LensModel",
  userComment: "ExifIFD:UserComment",
};

const MWG = {
  description: "description",
  creator: "creators",
  copyright: "copyrightNotice",
  keywords: "keywords",
  dateTimeOriginal: "dateCreated",
  city: "city",
  state: "provinceState",
  country: "country",
  location: "sublocation",
};

export async function read(file) {
  const { readings, metadata, width, height, blocks } = await readMetadata(file, { sidecars: false });
  const plain = readings.filter(({ language }) => language === null);
  const of = (from, tag) => plain.filter((reading) => reading.from === from && reading.tag === tag);
  const record = {
    "image.width": width,
    "image.height": height,
    "image.icc": blocks.icc,
    "seg.exif": blocks.exif,
    "seg.iptc": blocks.iptc,
    "seg.xmp": blocks.xmp,
  };
  // Of what a block repeats the last counts; of several IPTC blocks the one in its usual place.
  for (const [key, dataset] of Object.entries(IPTC)) {
    const found = of("iptc", `IPTC:2:${dataset}`);
    const standard = found.filter((reading) => reading.standard);
    const list = standard.length > 0 ? standard : found;
    record[`iptc.${key}`] = (Array.isArray(list[0]?.value) ? list[0] : list.at(-1))?.value;
  }
  for (const [key, tag] of Object.entries(XMP)) record[`xmp.${key}`] = of("xmp", tag).at(-1)?.value;
  for (const [key, tag] of Object.entries(EXIF)) record[`exif.${key}`] = of("exif", tag)[0]?.value;
  const position = of("exif", "GPS:Position")[0]?.value;
  record["exif.gpsLat"] = position?.latitude;
  record["exif.gpsLon"] = position?.longitude;
  for (const [key, property] of Object.entries(MWG)) record[`mwg.${key}`] = metadata[property];
  return record;
}
