import type { MetadataReading } from "../../model.js";

/** A value read from one tag of one block; which reading of a property is chosen is decided later. */
export type Reading = Omit<MetadataReading, "chosen"> & {
  /** Language of an XMP language alternative that is not the default one, BCP 47. */
  readonly language?: string;
  /** False for a block outside its format's usual place, which the `mwg` policy leaves out. */
  readonly standard: boolean;
};
