import { describe, expect, test } from "vitest";
import { compareCaptions } from "../../../src/compare/index.js";
import { parseCaption } from "../../../src/parse/index.js";

describe("a gallery's counter is neither caption nor credit", () => {
  test.each([
    ["Bild 1 von 12 Ein Fischer am Ufer. Foto: dpa", "Ein Fischer am Ufer.", "dpa"],
    ["Ein Fischer am Ufer. Foto: dpa Bild 3 von 12", "Ein Fischer am Ufer.", "dpa"],
    ["A fisherman on the shore. Image 3 of 7", "A fisherman on the shore.", ""],
    [
      "A fisherman on the shore on May 3, 2023 (picture 1 of 5). / REUTERS /",
      "A fisherman on the shore on May 3, 2023",
      "Reuters",
    ],
    ["Gallery image 2 of 4: A fisherman on the shore", "A fisherman on the shore", ""],
    ["Un pêcheur sur la rive. Photo 2 sur 9", "Un pêcheur sur la rive.", ""],
    ["Immagine 2 di 9 Un pescatore sulla riva (Ansa)", "Un pescatore sulla riva", "ANSA"],
    ["Pescador na margem (foto 1 de 2) © Agência Brasil", "Pescador na margem", "Agência Brasil"],
    ["Zdjęcie 1 z 9 Rybak na brzegu. Fot. PAP", "Rybak na brzegu.", "PAP"],
    ["Kuva 1/9 Kalastaja rannalla. Kuva: Lehtikuva", "Kalastaja rannalla.", "Lehtikuva"],
    ["Kép 1 / 9 Halász a parton. Fotó: MTI", "Halász a parton.", "MTI"],
    ["Фото 2 из 9 Рыбак на берегу. Фото: РИА Новости", "Рыбак на берегу.", "RIA Novosti"],
    ["صورة 1 من 5 صياد على الشاطئ (رويترز)", "صياد على الشاطئ", "Reuters"],
    ["صياد على الشاطئ. صورة ١ من ٥", "صياد على الشاطئ.", ""],
    ["ماهیگیری کنار ساحل (تصویر ۲ از ۴) عکس: ایسنا", "ماهیگیری کنار ساحل", "ISNA"],
    ["ماهیگیری کنار ساحل (تصوير ۲ از ۴)", "ماهیگیری کنار ساحل", ""],
    ["תמונה 1 מתוך 9 דייג על החוף. צילום: רויטרס", "דייג על החוף.", "Reuters"],
    ["फोटो 1/9 तट पर एक मछुआरा। फोटो: पीटीआई", "तट पर एक मछुआरा।", "PTI"],
    ["ภาพที่ 1 จาก 9 ชาวประมงบนชายฝั่ง ภาพ: รอยเตอร์", "ชาวประมงบนชายฝั่ง", "Reuters"],
    ["写真 1/9 岸辺の漁師＝共同", "岸辺の漁師", "Kyodo"],
    ["사진 1/9 해변의 어부. 연합뉴스", "해변의 어부.", "Yonhap"],
    ["第1张 渔民在岸边补网。（新华社发）", "渔民在岸边补网。", "Xinhua"],
    ["渔民在岸边补网。（新华社发） 第1张 共5张", "渔民在岸边补网。", "Xinhua"],
    ["A fisherman on the shore. Photo: Reuters DSC_0034.JPG", "A fisherman on the shore.", "Reuters"],
    ["IMG_2034.jpg A fisherman on the shore. Photo: Reuters", "A fisherman on the shore.", "Reuters"],
  ])("%s", (line, description, agency) => {
    expect(parseCaption(line)).toMatchObject({ description, agencies: agency === "" ? [] : [agency], creators: [] });
  });

  test("a file's name stays where nothing but a word stands behind it", () => {
    expect(compareCaptions("Pier_0102.jpg - vallby.example", "Pier_0103.jpg - vallby.example").verdict).not.toBe(
      "same",
    );
  });

  test.each(["Image 1 of 1", "Bild 1 von 1", "صورة 1 من 5", "Foto 2 de 9", "(Фото 3 из 8)", "第1张 共5张"])(
    "alone it is the page's: %s",
    (line) => {
      expect(parseCaption(line).kind).toBe("not-caption");
    },
  );

  test.each([
    "The museum shows 3 of 9 pictures from the sunken ship.",
    "She keeps an image of 4 of her brothers in the kitchen.",
    "A fisherman shows how many pictures were sold (3 of 5).",
    "Er hält ein Bild von 1912 in der Hand.",
    "Sie kauften ein Foto von 3 der 12 Boote.",
    "Una foto de 2 de los barcos cuelga en la sala.",
    "Une photo sur 5 panneaux décore la gare.",
    "Фото 12 рыбаков из 9 деревень висит в музее.",
    "صورة لخمسة من صيادي القرية معلقة في المتحف.",
    "عکس ۵ ماهیگیر از ۳ روستا در موزه است.",
    "第1张选票在村口的投票站投下。",
    "Gefeiert wurde im Haus 4 von 7 bis 9 Uhr.",
    "The team won 4 of 7",
    "Warga menyeberang jalan di Solo, Senin (3/4)",
    "Lena Okoro.jpg",
    "Read the note at vallby.png now",
    "The file is called report.pdf",
  ])("numbers of the caption stay: %s", (line) => {
    const { description, kind } = parseCaption(line);
    expect(kind === "not-caption" ? line : description).toBe(line);
  });
});
