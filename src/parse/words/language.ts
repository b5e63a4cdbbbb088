import { FOREIGN, type Line } from "../../text-line.js";
import type { Locale } from "../locale.js";
import { locales } from "../locales/index.js";
import { isLatinLetter, isWordUnit } from "./tokens.js";
import { foldWord } from "../../text.js";
import { HashTable, wordHash } from "../../text-hash.js";

/** Enough of a text to tell its language; the rest costs time and adds nothing. */
const MOST_UNITS = 320;
const MOST_WORDS = 26;

/** Scripts that only one language of the press writes. */
const SINGLE_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ["Grek", "el"],
  ["Hebr", "he"],
  ["Thai", "th"],
  ["Hang", "ko"],
  ["Kana", "ja"],
  ["Taml", "ta"],
  ["Telu", "te"],
  ["Gujr", "gu"],
  ["Guru", "pa"],
  ["Knda", "kn"],
  ["Mlym", "ml"],
  ["Sinh", "si"],
  ["Khmr", "km"],
  ["Laoo", "lo"],
  ["Mymr", "my"],
  ["Geor", "ka"],
  ["Armn", "hy"],
  ["Ethi", "am"],
  ["Orya", "or"],
  ["Tibt", "bo"],
]);

/** First unit of each block and the script it is written in, in code order; "" for what belongs to none. */
const BLOCKS: readonly (readonly [number, string])[] = [
  [0x0041, "Latn"],
  [0x005b, ""],
  [0x0061, "Latn"],
  [0x007b, ""],
  [0x00c0, "Latn"],
  [0x0250, ""],
  [0x0370, "Grek"],
  [0x0400, "Cyrl"],
  [0x0530, "Armn"],
  [0x0590, "Hebr"],
  [0x0600, "Arab"],
  [0x0700, ""],
  [0x0750, "Arab"],
  [0x0780, ""],
  [0x08a0, "Arab"],
  [0x0900, "Deva"],
  [0x0980, "Beng"],
  [0x0a00, "Guru"],
  [0x0a80, "Gujr"],
  [0x0b00, "Orya"],
  [0x0b80, "Taml"],
  [0x0c00, "Telu"],
  [0x0c80, "Knda"],
  [0x0d00, "Mlym"],
  [0x0d80, "Sinh"],
  [0x0e00, "Thai"],
  [0x0e80, "Laoo"],
  [0x0f00, "Tibt"],
  [0x1000, "Mymr"],
  [0x10a0, "Geor"],
  [0x1100, "Hang"],
  [0x1200, "Ethi"],
  [0x13a0, ""],
  [0x1780, "Khmr"],
  [0x1800, ""],
  [0x1e00, "Latn"],
  [0x1f00, "Grek"],
  [0x2000, ""],
  [0x3040, "Kana"],
  [0x3100, ""],
  [0x3400, "Hani"],
  [0xa000, ""],
  [0xac00, "Hang"],
  [0xd7b0, ""],
  [0xfb50, "Arab"],
  [0xfe00, ""],
  [0xfe70, "Arab"],
  [0xff00, ""],
];

function scriptOf(code: number): string {
  let low = 0;
  let high = BLOCKS.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (BLOCKS[middle]![0] <= code) low = middle + 1;
    else high = middle - 1;
  }
  return high < 0 ? "" : BLOCKS[high]![1];
}

/** The languages a word or letter speaks for, as positions in `languages`, and its weight for each. */
interface Evidence {
  readonly indexes: readonly number[];
  readonly share: number;
}

interface LanguageWords {
  /** Positions in `evidence`, plus one. */
  readonly words: HashTable;
  readonly evidence: readonly Evidence[];
  readonly letters: ReadonlyMap<number, Evidence>;
  readonly languages: readonly Locale[];
  /** Positions in `languages` of those written in a script. */
  readonly byScript: ReadonlyMap<string, readonly number[]>;
  /** By position in `languages`; filled anew for each text. */
  readonly scores: Float64Array;
}

let made: LanguageWords | undefined;

/** Letters that few languages of a script write. */
const LETTERS: Readonly<Record<string, string>> = {
  de: "ßäöü",
  fr: "çèêœàùî",
  es: "ñ¿¡áíóú",
  pt: "ãõçâêáíóú",
  it: "àèìòù",
  sv: "åäö",
  no: "øåæ",
  da: "øåæ",
  fi: "äö",
  et: "äöõü",
  is: "ðþæö",
  pl: "łżźśńćąęó",
  cs: "řůěščžýáíé",
  sk: "ľĺŕôäščžýáí",
  hu: "őűöüáéí",
  ro: "ășțâîşţ",
  tr: "ğışçöü",
  az: "əğışçöü",
  hr: "čćđšž",
  sr: "čćđšžјљњћџђ",
  bs: "čćđšž",
  sl: "čšž",
  sq: "ëç",
  lt: "ėųįąęčšžū",
  lv: "āēīūļņģķčšž",
  ca: "çàèòïŀ·",
  vi: "ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
  ru: "ыэё",
  uk: "іїєґ",
  be: "іўыэё",
  bg: "ъ",
  mk: "ѓќѕјљњџ",
  kk: "әғқңөұүһі",
  ar: "ةيكأإىؤئ",
  fa: "پچژگکی",
  ur: "ٹڈڑےںہھپچگکی",
  ps: "ټډړښځڅېۍګڼ",
  ckb: "ڕڵۆێەڤ",
};

function languageWords(): LanguageWords {
  if (made !== undefined) return made;
  const words = new Map<string, number[]>();
  const letters = new Map<number, number[]>();
  for (const [index, locale] of locales.entries()) {
    const known = [...locale.functionWords, ...locale.months.flat().filter((name) => name.length > 3)];
    for (const key of new Set(known.map(foldWord))) addTo(words, key, index);
    for (const letter of LETTERS[locale.language] ?? "") addTo(letters, letter.charCodeAt(0), index);
  }
  const byScript = new Map<string, number[]>();
  for (const [index, locale] of locales.entries()) addTo(byScript, locale.script, index);
  const known = weighed(words, 1);
  made = {
    words: new HashTable(new Map([...known.keys()].map((word, at) => [word, at + 1]))),
    evidence: [...known.values()],
    letters: weighed(letters, LETTER_SCORE),
    languages: locales,
    byScript,
    scores: new Float64Array(locales.length),
  };
  return made;
}

/** What many languages share says little of each. */
function weighed<Key>(found: ReadonlyMap<Key, readonly number[]>, weight: number): ReadonlyMap<Key, Evidence> {
  return new Map([...found].map(([key, indexes]) => [key, { indexes, share: weight / Math.sqrt(indexes.length) }]));
}

function addTo<Key>(map: Map<Key, number[]>, key: Key, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else if (!known.includes(index)) known.push(index);
}

/**
 * Tells the language of a caption, or of [start, stop) of it: by its script where one is enough, else by function words
 * and letters.
 *
 * @returns BCP 47 ("en", "ar", "zh-Hant"), or `null` when the text is too short or too mixed to tell.
 * @example
 * detectLanguage(lineOf("Des pompiers après une attaque à Dnipro")); // "fr"
 */
export function detectLanguage(line: Line, start = 0, stop = line.length): string | null {
  // A line without a credit is asked before it is known for a caption, and after.
  if (last === null || last.line !== line || last.start !== start || last.stop !== stop)
    last = { line, start, stop, language: languageOf(line, start, Math.min(stop, start + MOST_UNITS)) };
  return last.language;
}

let last: {
  readonly line: Line;
  readonly start: number;
  readonly stop: number;
  readonly language: string | null;
} | null = null;

function languageOf(line: Line, start: number, end: number): string | null {
  const script = mainScript(line, start, end);
  if (script === null) return null;
  if (script === "Hani") return hanLanguage(line, start, end);
  return SINGLE_LANGUAGE.get(script) ?? languageByWords(line, start, end, script);
}

/** Units that tell the script; a caption does not change it half-way. */
const SCRIPT_UNITS = 100;

function mainScript(line: Line, start: number, stop: number): string | null {
  if ((line.traits & FOREIGN) === 0) return holdsLatin(line, start, stop) ? "Latn" : null;
  const end = Math.min(stop, start + SCRIPT_UNITS);
  let latin = 0;
  let counts: Map<string, number> | null = null;
  for (let at = start; at < end; at++) {
    const code = line.units[at]!;
    if (code < 0x80) {
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) latin++;
      continue;
    }
    const script = code < 0x250 ? "Latn" : scriptOf(code);
    if (script === "Latn") latin++;
    else if (script !== "") {
      counts ??= new Map();
      counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  if (counts === null) return latin < 2 ? null : "Latn";
  // Kana mark Japanese, however many Han characters stand beside them.
  const kana = counts.get("Kana") ?? 0;
  const han = counts.get("Hani") ?? 0;
  if (kana > 0 && kana * 12 >= han) counts.set("Kana", kana + han);
  let best = "Latn";
  let most = latin;
  for (const [script, count] of counts) {
    // One character of Han or Hangul says as much as several letters.
    const weighted = script === "Hani" || script === "Kana" || script === "Hang" ? count * 3 : count;
    if (weighted > most) {
      best = script;
      most = weighted;
    }
  }
  return most < 2 ? null : best;
}

/** Two letters at least among the first units of a line that holds no other script. */
function holdsLatin(line: Line, start: number, stop: number): boolean {
  const end = Math.min(stop, start + SCRIPT_UNITS);
  let latin = 0;
  for (let at = start; at < end && latin < 2; at++) {
    const code = line.units[at]!;
    if (code < 0x250 && (code >= 0x80 || isLatinLetter(code))) latin++;
  }
  return latin > 1;
}

/** Characters that only simplified or only traditional Chinese writes, the most frequent of each. */
const SIMPLIFIED = new Set(
  "国这们来时为会发对开动进过还说见长东车门问间关马风飞鱼鸟龙语话认记设论证议员务队阵际陈阳阶随难预领题类频颜头实宁灾运达远连选让许讯访评该请读课谁调谈谢项顺须顾华单卖协卫厂厅历压厌县参双变号叹后吗启员呜响营团园围图圆场块坚坛坝坏声处备复够奖妈妇孙学宝审宪宫宽宾对寻导寿将尔尘尝层属岁岛岭币师带帮广庆库应庙废张弹强归录总战户执扩扫扬护报担择击据损换摄摆撑敌数断无旧显晓术机杀杂权条杨极构枪标栏树样桥梦检楼欢欧残毁毕毙气汇汉汤沟没泪洁浅济浓涛润涨",
);
const TRADITIONAL = new Set(
  "國這們來時為會發對開動進過還說見長東車門問間關馬風飛魚鳥龍語話認記設論證議員務隊陣際陳陽階隨難預領題類頻顏頭實寧災運達遠連選讓許訊訪評該請讀課誰調談謝項順須顧華單賣協衛廠廳歷壓厭縣參雙變號嘆後嗎啟員嗚響營團園圍圖圓場塊堅壇壩壞聲處備復夠獎媽婦孫學寶審憲宮寬賓對尋導壽將爾塵嘗層屬歲島嶺幣師帶幫廣慶庫應廟廢張彈強歸錄總戰戶執擴掃揚護報擔擇擊據損換攝擺撐敵數斷無舊顯曉術機殺雜權條楊極構槍標欄樹樣橋夢檢樓歡歐殘毀畢斃氣匯漢湯溝沒淚潔淺濟濃濤潤漲",
);

function hanLanguage(line: Line, start: number, end: number): string {
  let traditional = 0;
  for (let at = start; at < end; at++) {
    const character = line.text[at]!;
    const simple = SIMPLIFIED.has(character);
    const full = TRADITIONAL.has(character);
    if (simple !== full) traditional += full ? 1 : -1;
  }
  return traditional > 0 ? "zh-Hant" : "zh";
}

/** A language is named when its words weigh this much: one that no other shares, or several shared ones. */
const LEAST_SCORE = 0.9;
const LETTER_SCORE = 0.5;
const TIE_BREAK = 1e-4;
const ENOUGH_WORDS = 9;
const CLEAR_LEAD = 1.5;

function languageByWords(line: Line, start: number, end: number, script: string): string | null {
  const { words, evidence, letters, languages, byScript, scores } = languageWords();
  const candidates = byScript.get(script);
  if (candidates === undefined) return null;
  // Some fifty numbers: a call of `fill` costs three times as much.
  for (let index = 0; index < scores.length; index++) scores[index] = 0;
  let at = start;
  for (let count = 0; count < MOST_WORDS && at < end; count++) {
    let code = 0;
    while (at < end && !isWordUnit(line.units[at]!)) at++;
    const from = at;
    for (; at < end; at++) {
      code = line.units[at]!;
      if (code >= 97 && code <= 122) continue;
      if (!isWordUnit(code)) break;
      if (code > 0x7f) addScore(scores, letters.get(code));
    }
    // Month names are the longest words that tell; the letters of "U.S." and "D. C." are no words.
    const length = at - from;
    if (count === ENOUGH_WORDS && isDecided(scores)) break;
    if (length === 0 || length > 12 || (length === 1 && code === 0x2e)) continue;
    const found = words.get(wordHash(line, from, at));
    if (found > 0) addScore(scores, evidence[found - 1]);
  }
  let best = -1;
  let most = -1;
  for (const index of candidates) {
    // Between equals the language that more captions are written in is meant.
    const score = scores[index]! - index * TIE_BREAK;
    if (score > most) {
      best = index;
      most = score;
    }
  }
  // One language of the press writes most of what is in this script.
  if (script === "Deva" || script === "Beng") return languages[best]!.language;
  return most < LEAST_SCORE ? null : languages[best]!.language;
}

/** One language is so far ahead that more words will not change it. */
function isDecided(scores: Float64Array): boolean {
  let most = 0;
  let second = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at]!;
    if (score > most) {
      second = most;
      most = score;
    } else if (score > second) second = score;
  }
  return most - second >= CLEAR_LEAD;
}

function addScore(scores: Float64Array, evidence: Evidence | undefined): void {
  if (evidence === undefined) return;
  const { indexes, share } = evidence;
  for (let at = 0; at < indexes.length; at++) scores[indexes[at]!]! += share;
}
