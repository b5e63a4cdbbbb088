import type { KindCase } from "./page-lines.cases.js";

/** Lines of nothing but words of pages, and labels that name what a page holds, beside captions with such words. */
export default [
  { why: "a button in other words than those listed", line: "Open this gallery in a new window", caption: false },
  { why: "such a word beside one of the scene", line: "Open gallery windows in Vallby", caption: true },
  { why: "a button and its name for those who cannot see", line: "Share this photo: Share", caption: false },
  { why: "a menu of sizes", line: "Image size: Small | Medium | Large", caption: false },
  { why: "a portrait that nobody named", line: "Photo of the author", caption: false },
  { why: "words of pages around a word that they lack", line: "Photo of the author's house", caption: true },
  { why: "a heading that names its pictures", line: "Pictures of the week", caption: false },
  { why: "German: a button", line: "Bild vergrößern und schließen", caption: false },
  {
    why: "German: such words beside one of the scene",
    line: "Bild mit Fischern im Hafen, im Vordergrund",
    caption: true,
  },
  { why: "Spanish: an invitation", line: "Envía tus fotos y vídeos", caption: false },
  { why: "Italian: an invitation", line: "Per inviare foto e video", caption: false },
  {
    why: "Italian: such words beside one of the scene",
    line: "Foto e video di pescatori nel porto, in primo piano",
    caption: true,
  },
  { why: "French: a heading of galleries", line: "Toutes les images du jour", caption: false },
  { why: "Turkish: a section", line: "Video Galeri Haberler", caption: false },
  { why: "Polish: a gallery's button", line: "Zobacz wszystkie zdjęcia", caption: false },
  { why: "Russian: a heading of galleries", line: "Фотографии дня: смотреть все", caption: false },
  { why: "Arabic: a heading of galleries", line: "شاهد كل الصور", caption: false },
  { why: "Japanese: a menu of pictures", line: "動画・音声・写真", caption: false },
  { why: "Japanese: an offer, its words written as one", line: "写真の購入案内", caption: false },
  { why: "Japanese: such words in a caption", line: "写真は港に停泊する漁船", caption: true },
  { why: "Chinese: a section, its words written as one", line: "精彩图片推荐", caption: false },
  { why: "Chinese: such words in a caption", line: "图为渔民在港口卸货", caption: true },
  { why: "a network as the source of a picture", line: "Foto: Facebook", caption: true },
  { why: "an author who took the picture", line: "Photo by the author", caption: true },
  { why: "words of two languages make no page", line: "Alle close la galerie", caption: true },
] satisfies KindCase[];
