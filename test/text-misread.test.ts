import { describe, expect, test } from "vitest";
import { compareCaptions } from "../src/index.js";
import { repairText } from "../src/text.js";

/** The text as it looks where its UTF-8 is taken for a code page. */
const misread = (text: string, page: string): string => new TextDecoder(page).decode(new TextEncoder().encode(text));

const lines = [
  { why: "Russian", page: "windows-1251", text: "Жители Якутска смотрят на ледоход на Лене, 21 мая 2023 года" },
  { why: "Ukrainian", page: "windows-1251", text: "Рятувальники прибирають уламки біля школи в Одесі" },
  { why: "Arabic", page: "windows-1256", text: "أطفال يلعبون أمام مدرسة في صفاقس، 3 مايو 2024" },
  { why: "Greek", page: "windows-1253", text: "Πυροσβέστης μεταφέρει δοχείο στην Πάτρα" },
  { why: "Polish", page: "windows-1250", text: "Strażak niesie czerwony kanister przed bramą w Łodzi" },
  { why: "Hebrew", page: "windows-1255", text: "כבאי נושא מיכל אדום ליד השער בחיפה" },
  { why: "French", page: "windows-1252", text: "Des lycéens bloquent l'entrée du lycée Voltaire, à Paris" },
];

describe.each(["once", "twice"])("UTF-8 misread %s", (times) => {
  const again = (text: string, page: string): string =>
    times === "once" ? misread(text, page) : misread(misread(text, page), page);

  test.each(lines)("$why, by its own code page", ({ text, page }) => {
    expect(repairText(again(text, page)).text).toBe(text);
  });

  test.each(lines)("$why, by Windows-1252", ({ text }) => {
    expect(repairText(again(text, "windows-1252")).text).toBe(text);
  });
});

test("a no-break space that became a plain one is the rest of a letter misread twice", () => {
  expect(repairText("Des lycÃƒÂ©ens devant le lycÃƒÂ©e, ÃƒÂ  Paris").text).toBe("Des lycéens devant le lycée, à Paris");
});

test("so it is of a letter misread once, however few others there are", () => {
  expect(repairText("Un pÃªcheur (Ã  gauche) rentre Ã  quai Ã  Vallby").text).toBe(
    "Un pêcheur (à gauche) rentre à quai à Vallby",
  );
});

test.each([
  { why: "Portuguese words in capitals", text: "A IRMÃ MARIA LÊ DE MANHÃ , EM VALLBY" },
  { why: "capitals that begin misread letters", text: "СССР, «Ромео» и Рёв: Сёстры Рябовы в Самаре" },
  { why: "one sign that could be misread among letters that are not", text: "Р° в Самаре" },
  { why: "Arabic letters that begin misread ones", text: "ظهر الرئيس في طهران" },
  { why: "Vietnamese", text: "Ăn tối ở Huế" },
  { why: "a Hebrew geresh", text: "ג׳ורג׳ בחיפה" },
  { why: "Greek articles", text: "Ο Έλληνας πρωθυπουργός στο Λονδίνο, «Ξένοι»" },
])("$why stay as they are", ({ text }) => {
  expect(repairText(text).text).toBe(text);
});

test("the difference is one of encoding", () => {
  const { verdict, differences } = compareCaptions(misread(lines[0]!.text, "windows-1251"), lines[0]!.text);
  expect(verdict).toBe("same");
  expect(differences).toEqual([{ kind: "encoding", a: "", b: "", weight: "free" }]);
});
