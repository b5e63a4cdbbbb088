/** Headlines of other stories, as far as the line itself tells them from captions. */

const LONGEST_HEADLINE = 160;

/** Headlines announce what the page shows: "… (فيديو)", "… (ВИДЕО)", "… +تصاویر". */
const ANNOUNCES =
  /(?:[([]|[+|] ?|\.\.\.? ?)(?:فيديو|بالفيديو|صور|صورة|بالصور|ویدیو|ویدئو|فیلم|تصاویر|عکس|видео|фото|відео|снимки|галерия|βίντεο|βιντεο|φωτο|video|vídeo|videos|photos|fotos|foto|galeria|galerie|galería|वीडियो|ভিডিও|वीडियो देखें|影\/?|動画|영상)(?:[)\]]|$)/iu;
/** "بالفيديو.. …": two points part the halves of an Arabic headline. */
const HALVES = /^.{6,90}(?:\.\.|…) ?\p{Script=Arabic}/u;
const ASKS = /[?？؟;]["»”]?$/u;
const GREEK_QUESTION = /\p{Script=Greek};$/u;
const ARABIC_QUOTE = /\p{Script=Arabic}["»”]?(?::|\.\.| \|)/u;

/** "5 أسئلة …", "7 reasons why …": a number of things is promised. */
const LISTS =
  /^(?:\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) (?:أسئلة|أسباب|طرق|معلومات|نصائح|حقائق|خطوات|أشياء|دلایل|نکته|things|reasons|takeaways|ways|facts|questions|tips|steps|ideas|причин|способов|фактов|вопросов|советов|вещей|порад|фактів|cosas|claves|razones|consejos|choses|raisons|conseils|dinge|gründe|tipps|fakten|motivi|cose|coisas|motivos|neden|şey)(?= )/iu;
/** "«الصحة»: …", "مصر.. …": who or what, and what is told of it. */
const TELLS = /^[«"“][^«»"“”]{2,30}[»"”] ?: ?\p{L}|^\p{Script=Arabic}{2,14}\.\. ?[\p{Script=Arabic}«"]/u;
/** `بوتين: سنرد …`: a speaker, and words of somebody who speaks. */
const SPEAKS =
  /^\p{Script=Arabic}{3,14}(?: \p{Script=Arabic}{2,14}){0,2}: (?:لن|سن|سأ|سوف|نحن|أنا|لا|لم|يجب|علينا|نرفض|نريد|هناك|ليس|إذا|ما)(?=[\p{Script=Arabic} ])/u;
/** "“We will not stop,” the lawyer said": words in quotation marks open the line, and a verb of saying follows. */
const QUOTED =
  /^["“«„'‘][^"”»“'’]{10,200}[,.!?…]?["”»“'’],? (?:\p{L}[\p{L}.]* ){0,6}(?:said|says|added|told|wrote|dijo|afirmó|señaló|sagte|erklärte|a déclaré|affirme|disse|afirmou|ha detto|сказал|сказала|заявил|заявила|отметил|сообщил|قال|قالت|είπε|δήλωσε)(?=[\s.,])/u;

/** Small words of a title in capitals, which keep their small letters. */
const SMALL = new Set("a an the of in on at to for and or nor but with from by as vs v into via per".split(" "));
/** Verbs and adverbs of headlines; between capitals, names hold none of them. */
const TELLING = new Set(
  (
    "says say said will after amid over how why what is are was were has have could should would must can faces face sues wins win dies die " +
    "calls seeks gets makes hits kills killed arrested charged passes plans vows warns urges rejects denies claims reveals launches announces " +
    "returns against before about who when than not no its their your you they up out off still just more may might gives sets takes ends begins " +
    "opens closes rises rise falls fall cuts"
  ).split(" "),
);

/** "Russia Says It Will Respond": five capitalised words and more, a headline's verb or adverb among them, no full stop. */
function isTitleCase(text: string): boolean {
  if (!/^[A-Z"“‘']/u.test(text) || /[.!。…)]$/u.test(text)) return false;
  const words = text.split(" ");
  if (words.length < 5 || words.length > 20) return false;
  let telling = false;
  for (const [at, printed] of words.entries()) {
    const word = printed.replace(/^[\p{P}\p{S}]{1,3}|[\p{P}\p{S}]{1,3}$/gu, "");
    const lower = word.toLowerCase();
    if (/^\p{Ll}/u.test(word)) {
      if (!SMALL.has(lower)) return false;
    } else if (at > 0 && word !== word.toUpperCase() && TELLING.has(lower)) telling = true;
  }
  return telling;
}

/** Whether an uncredited line reads as the headline of another story. */
export function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  if (ANNOUNCES.test(text.slice(-16)) || LISTS.test(text)) return true;
  if (ASKS.test(text)) return !text.endsWith(";") || GREEK_QUESTION.test(text);
  if (TELLS.test(text) || SPEAKS.test(text) || QUOTED.test(text) || isTitleCase(text)) return true;
  return HALVES.test(text) && ARABIC_QUOTE.test(text);
}
