/** Words around a credit that belong to no single language: agencies print them in captions of any. */
import type { CaptionFlag } from "../../model.js";

/** Name-slot entries of wires that say how the picture came, never who took it; with the flag each one means. */
export const wireRoles: Readonly<Record<string, CaptionFlag | null>> = {
  pool: "pool",
  "pool photo": "pool",
  // The Newspaper Society's pool at royal events.
  "wpa pool": "pool",
  handout: "handout",
  "handout photo": "handout",
  "photo handout": "handout",
  "hand out": "handout",
  ho: "handout",
  str: "stringer",
  stringer: "stringer",
  stf: "staff",
  contributor: null,
  "special to": null,
  freelance: null,
  freelancer: null,
  file: "file",
  "file photo": "file",
  "file picture": "file",
  "file image": "file",
  "file pic": "file",
  files: "file",
  ugc: "ugc",
  inc: null,
  ltd: null,
  llc: null,
};

/** Those of them that are joined to a name by a hyphen: "NAME-Pool". */
export const joinedRoles: readonly string[] = ["pool", "wpa pool", "handout", "file"];

/** Names of bodies outside the press that are printed so in any language. */
export const officialWords: readonly string[] = "nasa noaa esa idf centcom nato un unicef unhcr unrwa pbc".split(" ");

/** Names of houses outside the press that are printed so in any language; their countries stand behind some of them. */
export const houseNames: readonly string[] = (
  "wwf greenpeace oxfam caritas msf amnesty " +
  // Studios, whose stills archives pass on: `Universal/Everett/Rex`.
  "universal paramount netflix lionsgate miramax hbo pixar dreamworks hulu"
).split(" ");

/** Lower-case parts of names in many languages; a name does not end at them. */
export const nameParticles: readonly string[] = (
  "de da do das dos del della delle dei degli di du des la le les el al ar ad an as-s van von der den ter ten te zu zum zur " +
  "bin ibn ben bint abu abd af av y e i und et and san st mac mc'"
).split(" ");
