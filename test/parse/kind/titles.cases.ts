import type { KindCase } from "./page-lines.cases.js";

/** Titles with the house that prints them, headings of galleries, sources of figures, signatures without a name. */
export default [
  {
    why: "a scene and a newspaper's photographer behind a dash",
    line: "Two ministers shake hands at the harbour – Lena Okoro/The Guardian",
    caption: true,
  },
  {
    why: "a question and its newspaper behind a bar",
    line: "Why are the harbours of the north empty? | Reuters",
    caption: false,
  },
  {
    why: "a scene and a wire behind a bar",
    line: "Fishermen unload their boats at the harbour | Reuters",
    caption: true,
  },
  {
    why: "a wire and a colon in front of a headline",
    line: "Reuters: Ministers Will Meet Over Fishing Rights",
    caption: false,
  },
  {
    why: "a wire and a colon in front of a scene, its picture's label between",
    line: "Foto Reuters: Fishermen unload their boats",
    caption: true,
  },
  {
    why: "German: a question and its newspaper",
    line: "Wie lange bleibt der Hafen noch geschlossen? - Süddeutsche Zeitung",
    caption: false,
  },
  {
    why: "German: a scene and who owns the picture",
    line: "Fischer entladen ihre Boote im Hafen. - picture alliance",
    caption: true,
  },
  {
    why: "a heading of a gallery in front of what it is about",
    line: "Photos: Before and after the harbour flood",
    caption: false,
  },
  { why: "photographers behind such a word", line: "Photos: Lena Okoro and Karl Vik", caption: true },
  { why: "French: a heading of a gallery", line: "En images : le port avant et après la tempête", caption: false },
  { why: "Japanese: a headline that announces a picture", line: "漁船、10年ぶりに港へ戻る 写真", caption: false },
  { why: "Japanese: a picture in a caption", line: "港の写真を見る漁師", caption: true },
  { why: "Japanese: a headline that shows in pictures", line: "「港の祭り」を写真で見る", caption: false },
  { why: "a source of figures", line: "Source: Vallby Statistical Yearbook, Ministry of Fisheries", caption: false },
  { why: "a source of a picture", line: "Source: AFP", caption: true },
  {
    why: "who drew a chart and who gave its figures",
    line: "Chart: Vallby Graphics | Source: Harbour Board",
    caption: false,
  },
  { why: "who drew a chart", line: "Graphic: AFP", caption: true },
  { why: "German: a source of figures", line: "Quelle: Statistisches Landesamt, eigene Berechnungen", caption: false },
  { why: "German: a source of a picture", line: "Quelle: dpa", caption: true },
  { why: "initials of editors and the wires of their text", line: "lo/kv (afp, dpa)", caption: false },
  { why: "a word and a wire", line: "Harbour (AFP)", caption: true },
  { why: "Arabic: initials of editors and the wires of their text", line: "ل.أ/ك.ف (أ ف ب، رويترز)", caption: false },
  {
    why: "a byline that keeps the name back",
    line: "By our special correspondent with agency inputs (PTI)",
    caption: false,
  },
  {
    why: "a job in a caption that opens with such a word",
    line: "By the river a correspondent interviews fishermen (PTI)",
    caption: true,
  },
  { why: "a dateline of a town in capitals and its state", line: "ST. VALLBY, Mich. (AP)", caption: false },
  { why: "a photographer in capitals and the wire", line: "LENA OKORO (AFP)", caption: true },
  { why: "Turkish: a dateline with its dash and nothing behind", line: "İSTANBUL (AA) -", caption: false },
  { why: "Arabic: a byline with the minute of its text", line: "كتب سمير نبيل 2021/03/14 - 2:05 مساء", caption: false },
  {
    why: "a file's name without its ending, with a clock in it",
    line: "Harbour-Image-2021-03-14-at-2.05.30-PM",
    caption: false,
  },
  { why: "a template that stayed empty", line: "Photo: [[photographer]] / [[agency]]", caption: false },
  { why: "a page's program that did not run", line: "Photo of <%= page_title %>", caption: false },
  { why: "a share is no program", line: "Fishermen saw catches fall by <5% in Vallby, Norway.", caption: true },
  {
    why: "Japanese: a chart and the source of its figures",
    line: "図表：時事通信作成（出典：総務省統計局）",
    caption: false,
  },
  { why: "Japanese: the source of a picture", line: "港に停泊する漁船（出典：海上保安庁）", caption: true },
  { why: "what an editor puts in square brackets", line: "Two [unnamed] fishermen in front of a boat", caption: true },
  {
    why: "a button for those who cannot see, in front of a title",
    line: "Preview image for The harbour that never sleeps",
    caption: false,
  },
] satisfies KindCase[];
