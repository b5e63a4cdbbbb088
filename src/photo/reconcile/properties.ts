/** Which tags hold which property. IPTC Photo Metadata Standard 2023.2, its mapping to IIM, XMP and EXIF. */
import type { PhotoMetadataProperty } from "../../model.js";

export interface PropertyTags {
  readonly kind: "text" | "list";
  /** In order of preference within one block. */
  readonly exif: readonly string[];
  readonly iptc: readonly string[];
  readonly xmp: readonly string[];
  /** EXIF tags that count only where no other tag says anything. */
  readonly last?: readonly string[];
  /** Most bytes that the IIM dataset may have: a value of that length may be cut. */
  readonly iimBytes?: number;
}

type Tags = readonly string[];
type TagProperty = Exclude<PhotoMetadataProperty, "gps" | "c2pa" | "dateCreated">;

const text = (xmp: Tags, iptc: Tags = [], exif: Tags = [], iimBytes?: number, last: Tags = []): PropertyTags => ({
  kind: "text",
  exif,
  iptc,
  xmp,
  iimBytes,
  last,
});
const list = (xmp: Tags, iptc: Tags = [], exif: Tags = [], iimBytes?: number, last: Tags = []): PropertyTags => ({
  ...text(xmp, iptc, exif, iimBytes, last),
  kind: "list",
});

export const PROPERTY_TAGS: Readonly<Record<TagProperty, PropertyTags>> = {
  description: text(["dc:description"], ["IPTC:2:120"], ["IFD0:ImageDescription", "ExifIFD:ImageDescription"], 2000, [
    "IFD1:ImageDescription",
    "IFD0:XPComment",
    "IFD0:XPSubject",
  ]),
  headline: text(["photoshop:Headline"], ["IPTC:2:105"], [], 256),
  title: text(["dc:title"], ["IPTC:2:5"], [], 64, ["ExifIFD:ImageTitle", "IFD0:XPTitle"]),
  creators: list(["dc:creator"], ["IPTC:2:80"], ["IFD0:Artist", "ExifIFD:Artist"], 32, [
    "IFD1:Artist",
    "ExifIFD:Photographer",
    "IFD0:XPAuthor",
  ]),
  creatorJobTitle: text(["photoshop:AuthorsPosition"], ["IPTC:2:85"], [], 32),
  creditLine: text(["photoshop:Credit"], ["IPTC:2:110"], [], 32),
  source: text(["photoshop:Source"], ["IPTC:2:115"], [], 32),
  copyrightNotice: text(["dc:rights"], ["IPTC:2:116"], ["IFD0:Copyright", "ExifIFD:Copyright"], 128, [
    "IFD1:Copyright",
  ]),
  rightsUsageTerms: text(["xmpRights:UsageTerms"]),
  webStatementOfRights: text(["xmpRights:WebStatement"]),
  licensorUrls: list(["plus:Licensor/plus:LicensorURL"]),
  instructions: text(["photoshop:Instructions"], ["IPTC:2:40"], [], 256),
  jobId: text(["photoshop:TransmissionReference"], ["IPTC:2:103"], [], 32),
  descriptionWriter: text(["photoshop:CaptionWriter"], ["IPTC:2:122"], [], 32),
  keywords: list(["dc:subject"], ["IPTC:2:25"], [], 64, ["IFD0:XPKeywords"]),
  category: text(["photoshop:Category"], ["IPTC:2:15"], [], 3),
  supplementalCategories: list(["photoshop:SupplementalCategories"], ["IPTC:2:20"], [], 32),
  urgency: text(["photoshop:Urgency"], ["IPTC:2:10"]),
  sublocation: text(
    ["Iptc4xmpExt:LocationShown/Iptc4xmpExt:Sublocation", "Iptc4xmpCore:Location"],
    ["IPTC:2:92"],
    [],
    32,
  ),
  city: text(["Iptc4xmpExt:LocationShown/Iptc4xmpExt:City", "photoshop:City"], ["IPTC:2:90"], [], 32),
  provinceState: text(
    ["Iptc4xmpExt:LocationShown/Iptc4xmpExt:ProvinceState", "photoshop:State"],
    ["IPTC:2:95"],
    [],
    32,
  ),
  country: text(["Iptc4xmpExt:LocationShown/Iptc4xmpExt:CountryName", "photoshop:Country"], ["IPTC:2:101"], [], 64),
  countryCode: text(
    ["Iptc4xmpExt:LocationShown/Iptc4xmpExt:CountryCode", "Iptc4xmpCore:CountryCode"],
    ["IPTC:2:100"],
    [],
    3,
  ),
  personsShown: list(["Iptc4xmpExt:PersonInImage"]),
  altText: text(["Iptc4xmpCore:AltTextAccessibility"]),
  extendedDescription: text(["Iptc4xmpCore:ExtDescrAccessibility"]),
  digitalSourceType: text(["Iptc4xmpExt:DigitalSourceType"]),
  documentIds: list(
    ["xmpMM:DocumentID", "xmpMM:OriginalDocumentID", "Iptc4xmpExt:DigImageGUID", "plus:ImageSupplierImageID"],
    [],
    ["ExifIFD:ImageUniqueID"],
  ),
  cameraMake: text(["tiff:Make"], [], ["IFD0:Make"]),
  cameraModel: text(["tiff:Model"], [], ["IFD0:Model"]),
  lensModel: text(["exifEX:LensModel", "aux:Lens"], [], ["ExifIFD:LensModel"]),
};
