/** Under what name a house is handed on: the one that agency lists settle, else the one that the line prints. */
import { foldKey } from "../../text.js";
import type { Agency } from "../agency.js";

/**
 * Photo agencies, libraries and outlets beside the wires that are called by one name whatever the line prints: "REX"
 * and "Shutterstock Editorial" are Shutterstock. Other houses have no settled name: "Sacramento Bee" and "The
 * Sacramento Bee", "HT" and "Hindustan Times" are both right as printed.
 */
const SETTLED: ReadonlySet<string> = new Set(
  (
    "invision picture-alliance europa-press lapresse postmedia agencia-brasil flash90 wana nurphoto shutterstock rex " +
    "alamy zuma sipa-usa sipa-france imago magnum vii redux polaris upi laif hans-lucas maxppp abaca sopa vcg costfoto " +
    "istock lightrocket getty keystone"
  ).split(" "),
);

const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/** "Ａｃｔｉｏｎ Ｉｍａｇｅｓ": East Asia's printing of the same letters. */
const FULL_WIDTH = /[\uff21-\uff5a]/u;

/** The name of `agency` where the line prints it as `printed`. Capitals, small letters and other scripts are turned. */
export function agencyName(agency: Agency, printed: string): string {
  if (
    printed === agency.name ||
    agency.kind === "wire" ||
    SETTLED.has(agency.id) ||
    !LATIN.test(printed) ||
    FULL_WIDTH.test(printed)
  )
    return agency.name;
  // "123RF.com"
  if (printed.toLowerCase().startsWith(`${agency.name.toLowerCase()}.`)) return agency.name;
  // Capitals lack accents: "L'EST REPUBLICAIN".
  const plain = printed === printed.toUpperCase() || /^\p{Ll}/u.test(printed);
  return plain && foldKey(printed) === foldKey(agency.name) ? agency.name : printed;
}
