/** Pictures made or completed by a machine, and pages that do not say so. */
import { foldText } from "../../text.js";
import { type AuditRule, finding, printedText } from "./subject.js";

/** IPTC NewsCodes "digitalsourcetype": the last part of the URI, for what a model or program made in whole or part. */
const AI_TYPES: ReadonlySet<string> = new Set([
  "trainedAlgorithmicMedia",
  "compositeWithTrainedAlgorithmicMedia",
  "compositeSynthetic",
  "algorithmicMedia",
]);

/** Words by which captions say it, parted by "|". Abbreviations of up to four letters must stand alone. */
const AI_WORDS: Readonly<Record<string, string>> = {
  en: "ai|a.i.|artificial intelligence|ai-generated|synthetic|computer-generated|midjourney|dall-e|stable diffusion",
  de: "ki|künstliche intelligenz|künstlicher intelligenz|ki-generiert",
  fr: "ia|intelligence artificielle",
  es: "ia|inteligencia artificial",
  pt: "inteligência artificial",
  it: "intelligenza artificiale",
  nl: "kunstmatige intelligentie",
  pl: "sztuczna inteligencja|sztucznej inteligencji|sztuczną inteligencję",
  tr: "yapay zeka|yapay zekâ",
  ru: "ии|искусственный интеллект|искусственного интеллекта|искусственным интеллектом|нейросеть|нейросетью",
  uk: "ші|штучний інтелект|штучного інтелекту|штучним інтелектом",
  ar: "ذكاء اصطناعي|الذكاء الاصطناعي",
  fa: "هوش مصنوعی",
  he: "בינה מלאכותית",
  el: "τεχνητή νοημοσύνη",
  zh: "人工智能|人工智慧|ai生成",
  ja: "人工知能|生成ai",
  ko: "인공지능",
  id: "kecerdasan buatan",
  sv: "artificiell intelligens",
  no: "kunstig intelligens",
  fi: "tekoäly",
};

/** The file declares a machine-made picture (Iptc4xmpExt:DigitalSourceType) and the page prints no word of it. */
export const aiSource: AuditRule = (subject) => {
  for (const photo of subject.record.photos) {
    const type = photo.metadata.digitalSourceType;
    if (!type || !AI_TYPES.has(type.split(/[/#:]/u).at(-1) ?? "")) continue;
    const words = [...Object.values(AI_WORDS).flatMap((list) => list.split("|")), ...subject.aiWords];
    if (says(printedText(subject), words)) return [];
    const rule = "the file is declared as made or altered by a trained model, the page does not say so";
    return [finding(subject, photo, "ai-source", "error", { a: subject.caption.caption.text, b: type, rule })];
  }
  return [];
};

function says(text: string, words: readonly string[]): boolean {
  const page = ` ${foldText(text).replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, " ")} `;
  return words.some((word) => {
    const folded = foldText(word).replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, " ");
    return page.includes(folded.length <= 4 ? ` ${folded} ` : folded);
  });
}
