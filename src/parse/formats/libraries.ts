import { defineAgencies, defineHouses } from "../agency.js";

/** Libraries that pass on the pictures of others. */
const libraries = defineAgencies([
  {
    id: "shutterstock",
    name: "Shutterstock",
    kind: "library",
    aliases: [
      "REX/Shutterstock",
      "Shutterstock Editorial",
      "Rex/Shutterstock",
      "Rex Shutterstock",
      "shutterstock.com",
      "شاترستوك",
      "شترستوك",
      "셔터스톡",
      "シャッターストック",
      "شاتر ستوك",
      "שאטרסטוק",
      "שטרסטוק",
      "شاتراستاک",
    ],
  },
  // Shutterstock bought it and prints both names: `NAME/REX/Shutterstock`.
  { id: "rex", name: "REX", kind: "library", aliases: ["Rex", "REX Features", "Rex Features"] },
  {
    id: "alamy",
    name: "Alamy",
    kind: "library",
    aliases: [
      "Alamy Live News",
      "Alamy Stock Photo",
      "ALAMY",
      "Alamy Stock Foto",
      "Alamy Stockfoto",
      "Alamy Stock-Fotografie",
      "Alamy Banque D'Images",
      "Alamy Foto de stock",
      "Alamy Foto Stock",
      "Alamy Stok Fotoğraf",
      "Alamy/Alamy Live News",
      "Alamy Live News/Alamy Live News",
    ],
  },
  {
    id: "zuma",
    name: "ZUMA Press",
    kind: "library",
    aliases: [
      "ZUMA",
      "ZUMA Wire",
      "ZUMA Press Wire",
      "ZUMAPRESS.com",
      "ZUMAPRESS",
      "Zuma Press",
      "Zuma",
      "Zuma Wire",
      "ZUMA Press, Inc.",
      "ZUMA Press Inc",
      "ZUMA PRESS/ZUMA PRESS",
    ],
  },
  { id: "sipa-usa", name: "Sipa USA", kind: "library", aliases: ["SIPA USA", "SipaUSA", "Sipa via AP Images"] },
  {
    id: "istock",
    partOf: "getty",
    name: "iStock",
    kind: "library",
    aliases: [
      "iStockphoto",
      "iStockPhoto",
      "iStock by Getty Images",
      "iStock.com",
      "iStock / Getty Images Plus",
      "Getty Images/iStockphoto",
      "iStock/Getty Images",
      "آيستوك",
      "أي ستوك",
      "آي ستوك",
      "아이스톡",
    ],
  },
  { id: "getty-plus", name: "Getty Images Plus", kind: "collection", aliases: [] },
  {
    id: "adobe-stock",
    name: "Adobe Stock",
    kind: "library",
    aliases: ["AdobeStock", "stock.adobe.com", "Fotolia", "fotolia.com"],
  },
  { id: "depositphotos", name: "Depositphotos", kind: "library", aliases: ["Депозитфотос"] },
  { id: "dreamstime", name: "Dreamstime", kind: "library", aliases: [] },
  { id: "unsplash", name: "Unsplash", kind: "library", aliases: ["unsplash.com", "أنسبلاش", "انسبلاش"] },
  { id: "pixabay", name: "Pixabay", kind: "library", aliases: ["pixabay.com", "بيكساباي", "픽사베이"] },
  { id: "pexels", name: "Pexels", kind: "library", aliases: ["pexels.com", "بيكسلز", "بيكسيلز"] },
  {
    id: "wikimedia",
    name: "Wikimedia Commons",
    kind: "library",
    aliases: ["Wikimedia", "Wikipedia", "Wikicommons", "Wikipedia Commons"],
  },
  { id: "flickr", name: "Flickr", kind: "library", aliases: ["flickr.com"] },
  { id: "everett", name: "Everett Collection", kind: "library", aliases: ["Everett"] },
  { id: "granger", name: "Granger", kind: "library", aliases: ["Granger Collection"] },
  { id: "science-photo-library", name: "Science Photo Library", kind: "library", aliases: ["SPL"] },
  { id: "loc", name: "Library of Congress", kind: "library", aliases: [] },
  { id: "corbis", name: "Corbis", kind: "photo", aliases: ["Corbis Entertainment", "Corbis News", "Corbis Sport"] },
  { id: "newscom", name: "Newscom", kind: "library", aliases: [] },
  { id: "reuters-connect", name: "Reuters Connect", kind: "library", aliases: [] },
  { id: "123rf", name: "123RF", kind: "library", aliases: ["123rf.com"] },
  { id: "x", name: "X", kind: "library", isNetwork: true, aliases: ["Twitter", "تويتر"] },
  { id: "facebook", name: "Facebook", kind: "library", isNetwork: true, aliases: ["فيسبوك", "Фейсбук"] },
  { id: "instagram", name: "Instagram", kind: "library", isNetwork: true, aliases: ["انستغرام", "إنستغرام"] },
  { id: "telegram", name: "Telegram", kind: "library", isNetwork: true, aliases: ["تلغرام", "تليغرام", "Телеграм"] },
  { id: "kobal", name: "Kobal", kind: "library", aliases: ["The Kobal Collection", "Kobal Collection"] },
  { id: "youtube", name: "YouTube", kind: "library", isNetwork: true, aliases: ["youtube.com", "Youtube", "يوتيوب"] },
  { id: "tiktok", name: "TikTok", kind: "library", isNetwork: true, aliases: [] },
  { id: "truth-social", name: "Truth Social", kind: "library", isNetwork: true, aliases: [] },
  { id: "storyful", name: "Storyful", kind: "library", aliases: ["STORYFUL"] },
  { id: "nasa", name: "NASA", kind: "outlet", aliases: ["ناسا"] },
]);

/** Smaller ones: stock libraries and archives of one country. */
const smaller = defineHouses(
  "library",
  "pixelio|pixelio.de; ClipDealer|clipdealer.com; Colourbox|colourbox.de|colourbox.com; photocase|photocase.de|photocase.com; " +
    "plainpicture; Stocksy|stocksy.com; Bigstock|bigstockphoto.com|Bigstockphoto; Can Stock Photo|canstockphoto.com; StockSnap|StockSnap.io; " +
    "Freepik|freepik.com; Canva|canva.com; Envato Elements|Envato; Rawpixel|rawpixel.com; Vecteezy; Pond5; " +
    "Age Fotostock|age fotostock; Photononstop; Photo12|Photo 12; Rue des Archives; Leemage; " +
    "Heritage Images; World History Archive; Historic England; Nationaal Archief; Beeldbank",
);

export default [...libraries, ...smaller];
