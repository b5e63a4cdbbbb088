import { describe, expect, test } from "vitest";
import { compareCaptions } from "../../../src/index.js";

interface WordCase {
  readonly why: string;
  readonly sentence: string;
  readonly words: readonly [string, string];
}

/** One word, misspelt in one of the captions. */
const slips: readonly WordCase[] = [
  {
    why: "two letters of a long word have changed places",
    sentence: "A _ crosses the old harbour of Samos on Monday.",
    words: ["firefighter", "firefigther"],
  },
  {
    why: "a letter is missing in a long word",
    sentence: "A _ crosses the old harbour of Samos on Monday.",
    words: ["parachutist", "parachtist"],
  },
  { why: "a double letter is single", sentence: "A boat _ in the old harbour of Samos.", words: ["arrives", "arives"] },
  {
    why: "a vowel that sounds alike",
    sentence: "Ein _ rudert am Montag durch den Hafen von Samos.",
    words: ["Helfer", "Hälfer"],
  },
  {
    why: "letters in the middle of an Arabic word",
    sentence: "_ قديمة في ميناء ساموس يوم الإثنين.",
    words: ["سيارات", "سياارت"],
  },
  {
    why: "a slip of a Turkish word",
    sentence: "Balıkçılar pazartesi günü Samos _ bekliyor.",
    words: ["belediyesinde", "beledyiesinde"],
  },
];

/** Two words a letter apart. */
const words: readonly WordCase[] = [
  {
    why: "short words with an insertion",
    sentence: "A _ leaves the wreck off Samos on Monday.",
    words: ["diver", "driver"],
  },
  {
    why: "short words whose endings make them longer",
    sentence: "The _ of Samos march on Monday.",
    words: ["bakers", "bankers"],
  },
  {
    why: "letters that have changed places in a short word",
    sentence: "A _ in Samos on Monday.",
    words: ["trial", "trail"],
  },
  {
    why: "a double letter that the ending asks for",
    sentence: "A worker _ the form in Samos on Monday.",
    words: ["filed", "filled"],
  },
  { why: "long words that are listed", sentence: "The _ of Samos in May.", words: ["minister", "minster"] },
  {
    why: "listed words in another form",
    sentence: "Officials _ by Samos on Monday.",
    words: ["contacted", "contracted"],
  },
  { why: "listed words in French", sentence: "Un _ est montré lundi à Samos.", words: ["poisson", "poison"] },
  { why: "a turned diphthong is a tense", sentence: "Sie _ am Montag in Samos.", words: ["bleiben", "blieben"] },
  {
    why: "one letter denies in Turkish",
    sentence: "Bir kadın pazartesi günü limanda olduğunu ve geleceğini _.",
    words: ["biliyor", "bilmiyor"],
  },
  { why: "out and in in Russian", sentence: "Корабль _ в порт Самоса.", words: ["входит", "выходит"] },
  { why: "out and in in Polish", sentence: "Ana _ w poniedziałek w Samos.", words: ["wchodzi", "wychodzi"] },
  {
    why: "one or many with a letter inside in Arabic",
    sentence: "عرض _ جديدة في ميناء ساموس يوم الإثنين.",
    words: ["برنامج", "برامج"],
  },
  { why: "scholars and agents", sentence: "اجتماع _ في ميناء ساموس يوم الإثنين.", words: ["علماء", "عملاء"] },
  { why: "a letter of a gate", sentence: "Rowers wait at Gate _ of the port of Samos.", words: ["3", "3A"] },
  { why: "a number of the photo", sentence: "Rowers wait in the port of Samos. _", words: ["Photo 1", "Photo 2"] },
  {
    why: "Czech: he chose, he won",
    sentence: "Trenér v pondělí _ nového hráče pro Samos.",
    words: ["vybral", "vyhral"],
  },
  {
    why: "Slovak with its marks: she chose, she won",
    sentence: "Trénerka v pondelok _ zápas v Samose.",
    words: ["vybrala", "vyhrala"],
  },
  {
    why: "Polish: he chose, he won",
    sentence: "Prezydent w poniedziałek _ na wyspie Samos.",
    words: ["wybrał", "wygrał"],
  },
  {
    why: "Greek: miracles, victims",
    sentence: "Κάτοικοι της Σάμου μιλούν για τα _ της πλημμύρας.",
    words: ["θαύματα", "θύματα"],
  },
  {
    why: "Greek: a challenge, an invitation",
    sentence: "Ο δήμαρχος της Σάμου διαβάζει την _ τη Δευτέρα.",
    words: ["πρόκληση", "πρόσκληση"],
  },
  {
    why: "Lithuanian: begins, helps",
    sentence: "Savanoriai Samose pirmadienį _ statyti tiltą.",
    words: ["pradeda", "padeda"],
  },
  {
    why: "Ukrainian: walks out, walks in",
    sentence: "Міністр _ до будівлі парламенту в понеділок.",
    words: ["виходить", "входить"],
  },
  {
    why: "Romanian: the ministry, the minister",
    sentence: "_ a anunțat luni noile măsuri pentru Samos.",
    words: ["Ministerul", "Ministrul"],
  },
  {
    why: "Russian: campaigns, companies",
    sentence: "Сотрудники _ собрались у порта Самоса в понедельник.",
    words: ["кампании", "компании"],
  },
  {
    why: "Indonesian: war, evening",
    sentence: "Warga Samos mengenang _ pada hari Senin.",
    words: ["perang", "petang"],
  },
  {
    why: "Hebrew: known, know",
    sentence: "התושבים _ בסאמוס הגיעו לנמל ביום שני.",
    words: ["ידועים", "יודעים"],
  },
  {
    why: "German: shelling, a decision",
    sentence: "Nach dem _ am Montag sind Helfer in Samos unterwegs.",
    words: ["Beschuss", "Beschluss"],
  },
  {
    why: "English: an outage, an outrage",
    sentence: "Residents of Samos gather after the _ on Monday.",
    words: ["outage", "outrage"],
  },
];

const verdictOf = ({ sentence, words: [a, b] }: WordCase): string =>
  compareCaptions(
    sentence.replace("_", () => a),
    sentence.replace("_", () => b),
  ).verdict;

describe("one word misspelt", () => {
  test.each(slips)("$why: $words", (row) => expect(verdictOf(row)).toBe("same"));
});
describe("two words", () => {
  test.each(words)("$why: $words", (row) => expect(verdictOf(row)).not.toBe("same"));
});
