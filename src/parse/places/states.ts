import { foldKey } from "../../text.js";
import { FoldedIndex } from "../../text-index.js";
import type { Line } from "../../text-line.js";

/** States and provinces that are printed behind a town without their country, as AP's and others' stylebooks write them. */
const STATES: readonly string[] = [
  "Alabama|Ala.|AL, Alaska|AK, Arizona|Ariz.|AZ, Arkansas|Ark.|AR, California|Calif.|CA|Cal., Colorado|Colo.|CO",
  "Connecticut|Conn.|CT, Delaware|Del.|DE, Florida|Fla.|FL, Georgia|Ga.|GA, Hawaii|HI, Idaho|ID, Illinois|Ill.|IL",
  "Indiana|Ind.|IN, Iowa|IA, Kansas|Kan.|KS, Kentucky|Ky.|KY, Louisiana|La.|LA, Maine|ME, Maryland|Md.|MD",
  "Massachusetts|Mass.|MA, Michigan|Mich.|MI, Minnesota|Minn.|MN, Mississippi|Miss.|MS, Missouri|Mo.|MO",
  "Montana|Mont.|MT, Nebraska|Neb.|NE, Nevada|Nev.|NV, New Hampshire|N.H.|NH, New Jersey|N.J.|NJ",
  "New Mexico|N.M.|NM, New York|N.Y.|NY, North Carolina|N.C.|NC, North Dakota|N.D.|ND, Ohio|OH, Oklahoma|Okla.|OK",
  "Oregon|Ore.|OR, Pennsylvania|Pa.|Penn.|PA, Rhode Island|R.I.|RI, South Carolina|S.C.|SC, South Dakota|S.D.|SD",
  "Tennessee|Tenn.|TN, Texas|Tex.|TX, Utah|UT, Vermont|Vt.|VT, Virginia|Va.|VA, Washington|Wash.|WA",
  "West Virginia|W.Va.|W. Va.|WV, Wisconsin|Wis.|WI, Wyoming|Wyo.|WY, District of Columbia|D.C.|DC, Puerto Rico|PR",
  "Ontario|Ont.|ON, Quebec|Que.|QC|Québec, British Columbia|B.C.|BC, Alberta|Alta.|AB, Manitoba|Man.|MB",
  "Saskatchewan|Sask.|SK, Nova Scotia|N.S.|NS, New Brunswick|N.B.|NB, Newfoundland|N.L.|NL, Yukon|YT, Nunavut|NU",
  "Prince Edward Island|P.E.I.|PE, Northwest Territories|N.W.T.|NT",
  "New South Wales|NSW, Victoria|Vic., Queensland|Qld, South Australia, Western Australia, Tasmania|Tas.",
  "Northern Territory, Bavaria|Bayern, Saxony|Sachsen, Hesse|Hessen, Brandenburg, Niedersachsen|Lower Saxony",
  "Nordrhein-Westfalen|North Rhine-Westphalia, Baden-Württemberg, Rheinland-Pfalz|Rhineland-Palatinate, Saarland",
  "Thüringen|Thuringia, Sachsen-Anhalt|Saxony-Anhalt, Schleswig-Holstein, Mecklenburg-Vorpommern",
];

let made: FoldedIndex<true> | undefined;

/** By letters alone: "D.C." and "DC" are one. */
function states(): FoldedIndex<true> {
  made ??= new FoldedIndex(
    new Map(STATES.flatMap((row) => row.split(/, |\|/u)).map((name) => [foldKey(name), true] as const)),
    "key",
  );
  return made;
}

/** Whether a name is that of a state or province which newspapers print behind a town. */
export const isState = (name: string): boolean => states().has(name);

/** Whether [start, end) of the line is such a name. */
export const isStateIn = (line: Line, start: number, end: number): boolean => states().hasIn(line, start, end);
