/** The parts of a credit, once read: agencies, names, roles and empty slots. */
import type { CaptionFlag } from "../../model.js";
import type { Line } from "../../text-line.js";
import type { Agency } from "../agency.js";
import type { Atom, Separator } from "./atoms.js";
import { countryCodeIn } from "../places/countries.js";
import type { NameShape } from "./name-shape.js";

/** What one atom of a credit says. Several come of one atom that runs together: "Navy handout". */
export interface CreditItem {
  readonly kind: "agency" | "name" | "role" | "empty";
  readonly start: number;
  readonly end: number;
  readonly before: Separator;
  readonly agency: Agency | null;
  readonly flag: CaptionFlag | null;
  /** Names only. */
  readonly organisation: boolean;
  readonly official: boolean;
  readonly uncased: boolean;
  readonly words: number;
}

// Written out: all items share one shape, and a spread costs as much as the reading itself.
const item = (
  kind: CreditItem["kind"],
  start: number,
  end: number,
  before: Separator,
  agency: Agency | null,
  flag: CaptionFlag | null,
  shape: NameShape,
): CreditItem => ({
  kind,
  start,
  end,
  before,
  agency,
  flag,
  organisation: shape.organisation,
  official: shape.official,
  uncased: shape.uncased,
  words: shape.words,
});

const NO_NAME: NameShape = { words: 0, organisation: false, official: false, uncased: false };
const SOURCE: NameShape = { words: 0, organisation: true, official: true, uncased: false };
const USER: NameShape = { words: 2, organisation: false, official: false, uncased: false };

export const agencyItem = (start: number, end: number, before: Separator, agency: Agency): CreditItem =>
  item("agency", start, end, before, agency, null, NO_NAME);
export const nameItemOf = (start: number, end: number, before: Separator, shape: NameShape): CreditItem =>
  item("name", start, end, before, null, null, shape);
export const roleItem = (start: number, end: number, before: Separator, flag: CaptionFlag | null): CreditItem =>
  item("role", start, end, before, null, flag, NO_NAME);
export const placeholder = (start: number, end: number, before: Separator): CreditItem =>
  item("empty", start, end, before, null, null, NO_NAME);

/** The name slot was left empty. */
export const emptyItem = (at: number): CreditItem => placeholder(at, at + 1, "start");

/** A user of a library, by the name the library shows. */
export const userItem = ({ start, end, before }: Atom): CreditItem =>
  item("name", start, end, before, null, null, USER);

/** Who supplied the picture, known by the label in front. */
export const sourceItem = ({ start, end, before }: Atom): CreditItem =>
  item("name", start, end, before, null, null, SOURCE);

/** Whether the part's words name a country, in English or as news desks do. */
export const isCountry = (line: Line, { start, end }: CreditItem): boolean =>
  countryCodeIn(line, start, end, null) !== null;
