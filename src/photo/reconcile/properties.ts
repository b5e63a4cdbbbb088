/** Which tags hold which property. IPTC Photo Metadata Standard 2023.2, its mapping to IIM, XMP and EXIF. */
import type { PhotoMetadataProperty } from "../../model.js";

export interface PropertyTags {
  readonly kind: "text" | "list";
  /** In order of preference within one block. */
  readonly exif: readonly string[];
  readonly iptc: readonly string[];
  readonly xmp: readonly string[];
  /** Most bytes that the IIM dataset may have: a value of that length may be cut. */
  readonly iimBytes?: number;
}

type TagProperty = Exclude<PhotoMetadataProperty, "gps" | "c2pa" | "dateCreated">;

const text = (xmp: readonly string[], iptc: readonly string[] = [], exif: readonly string[] = [], iimBytes?: number) =>
  ({ kind: "text", exif, iptc, xmp, iimBytes }) as const;
const list = (xmp: readonly string[], iptc: readonly string[] = [], exif: readonly string[] = [], iimBytes?: number) =>
  ({ kind: "list", exif, iptc, xmp, iimBytes }) as const;

export const PROPERTY_TAGS: Readonly<Record<TagProperty, PropertyTags>> = {
  description: text(["dc:description"], ["IPTC:2:120"], ["IFD0:ImageDescription"], 2000),
  headline: text(["photoshop:Headline"], ["IPTC:2:105"], [], 256),
  title: text(["dc:title"], ["IPTC:2:5"], ["IFD0:XPTitle", "ExifIFD:ImageTitle"], 64),
  creators: list(["dc:creator"], ["IPTC:2:80"], ["IFD0:Artist", "IFD0:XPAuthor"], 32),
  creatorJobTitle: text(["photoshop:AuthorsPosition"], ["IPTC:2:85"], [], 32),
  creditLine: text(["photoshop:Credit"], ["IPTC:2:110"], [], 32),
  source: text(["photoshop:Source"], ["IPTC:2:115"], [], 32),
  copyrightNotice: text(["dc:rights"], ["IPTC:2:116"], ["IFD0:Copyright"], 128),
  rightsUsageTerms: text(["xmpRights:UsageTerms"]),
  webStatementOfRights: text(["xmpRights:WebStatement"]),
  licensorUrls: list(["plus:Licensor/plus:LicensorURL"]),
  instructions: text(["photoshop:Instructions"], ["IPTC:2:40"], [], 256),
  jobId: text(["photoshop:TransmissionReference"], ["IPTC:2:103"], [], 32),
  descriptionWriter: text(["photoshop:CaptionWriter"], ["IPTC:2:122"], [], 32),
  keywords: list(["dc:subject"], ["IPTC:2:25"], ["IFD0:XPKeywords"], 64),
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
