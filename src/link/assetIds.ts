/** Ids by which agencies and libraries name one picture, in file names, URLs, job ids and credits. */

interface AssetIdForm {
  /** Opens the id: two agencies may use the same number. */
  readonly agency: string;
  readonly pattern: RegExp;
  /** One line each that must be found: kept beside the pattern and run by the test. */
  readonly example: readonly [text: string, id: string];
}

/** Named group `id` is the id. Boundaries are written out: names join parts by `_`, which `\b` takes for a letter. */
export const assetIdForms: readonly AssetIdForm[] = [
  {
    agency: "afp",
    pattern: /(?<![A-Za-z0-9])(?<id>000_[A-Za-z0-9]{5,10})(?![A-Za-z0-9])/u,
    example: ["https://img.example/000_8bd2e3-1.jpg", "afp:000_8bd2e3"],
  },
  {
    agency: "afp",
    pattern: /(?<![A-Za-z0-9])(?<id>(?:par|nic|arp|sap|hkg|was|mvd|del|app|tlmd)\d{6,8})(?![A-Za-z0-9])/iu,
    example: ["PAR8143253.jpg", "afp:par8143253"],
  },
  {
    agency: "ap",
    pattern: /(?<![A-Za-z0-9])(?<id>AP_?\d{11,14})(?![A-Za-z0-9])/u,
    example: ["AP17307412345678.jpg", "ap:ap17307412345678"],
  },
  {
    agency: "getty",
    pattern: /(?<![A-Za-z0-9])(?:gettyimages?|getty)[-_ ]{0,3}(?<id>\d{6,12})(?!\d)/iu,
    example: ["GettyImages-870123456-scaled.jpg", "getty:870123456"],
  },
  {
    agency: "epa",
    pattern: /(?<![A-Za-z0-9])epa[-_]?(?<id>\d{8})(?!\d)/iu,
    example: ["epa06303211.jpg", "epa:06303211"],
  },
  {
    agency: "reuters",
    pattern: /(?<![A-Za-z0-9])(?<id>RTS?[A-Z0-9]{5,9}|RC[12][A-Z0-9]{9,12})(?![A-Za-z0-9])/u,
    example: ["RC18A5B5D2F0_RTRMADP_3_MIDEAST.JPG", "reuters:rc18a5b5d2f0"],
  },
  {
    agency: "dpa",
    pattern: /(?<![A-Za-z0-9])urn[-:_]newsml[-:_]dpa[.-]com[-:_]\d{8}[-:_](?<id>\d{6}-\d{2}-\d{5,8})(?!\d)/iu,
    example: ["urn-newsml-dpa-com-20090101-171103-99-12345.jpg", "dpa:171103-99-12345"],
  },
  {
    agency: "shutterstock",
    pattern: /(?<![A-Za-z0-9])shutterstock[-_ ](?<id>\d{6,12})(?!\d)/iu,
    example: ["shutterstock_1234567890.jpg", "shutterstock:1234567890"],
  },
  {
    agency: "imago",
    pattern: /(?<![A-Za-z0-9])imago[-_ ]?(?:images[-_ ]?)?(?<id>\d{7,12})(?!\d)/iu,
    example: ["imago0123456789h.jpg", "imago:0123456789"],
  },
  {
    agency: "alamy",
    pattern: /(?<![A-Za-z0-9])alamy[-_ ]stock[-_ ]photo[-_ ](?<id>[A-Z0-9]{6,8})(?![A-Za-z0-9])/iu,
    example: ["alamy-stock-photo-2JX5T3C.jpg", "alamy:2jx5t3c"],
  },
];

/** No id is longer; texts are looked at no further, so a caption of a megabyte costs nothing. */
const LONGEST_TEXT = 2000;

/** The ids in `text`, each once, as `agency:id` in lower case. */
export function findAssetIds(text: string): string[] {
  const head = text.slice(0, LONGEST_TEXT);
  const found = new Set<string>();
  for (const { agency, pattern } of assetIdForms) {
    const id = pattern.exec(head)?.groups?.id;
    if (id) found.add(`${agency}:${id.replaceAll("_", agency === "ap" ? "" : "_").toLowerCase()}`);
  }
  return [...found];
}
