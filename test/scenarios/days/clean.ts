/** Days on which nothing is wrong: every link must be made and nothing may be found. */
import type { Scenario } from "../scenario.js";

const dock = "Dock workers unload sacks of rice from a cargo ship in the port of Tartus on March 4, 2019.";
const market = "A vendor weighs pomegranates at a street market in Aleppo on March 3, 2019.";
const bakery = "People queue outside a bakery in Homs on March 5, 2019.";
const afp = (text: string): string => `${text} / AFP / LOUAI HADDAD`;
const byHaddad = { creators: ["LOUAI HADDAD"], creditLine: "AFP", source: "AFP", countryCode: "SYR", country: "SYRIA" };

const players = ["Marta Lindqvist", "Ines Carvalho", "Yuki Tanabe", "Awa Diallo", "Petra Novakova"];
const strokes = ["serves", "returns a ball", "plays a backhand", "celebrates a point"];
const series = players.flatMap((player, p) =>
  strokes.map((stroke, s) => ({
    caption: `${player} ${stroke} during her second round match at the Lisbon Open in Lisbon, Portugal, May 1${p}, 2021. REUTERS/Joana Prates`,
    scene: `tennis ${p} ${s}`,
    // Named so that the order in the folder is not that of the page.
    name: `DSC_${4000 + (((p * 4 + s) * 7) % 20)}.jpg`,
    date: `2021-05-1${p}`,
  })),
);

export const cleanDays: readonly Scenario[] = [
  {
    name: "renamed files",
    why: "the camera's names say nothing; the captions in the files do",
    article: [dock, market, bakery].map(afp).join("\n"),
    files: [
      {
        name: "IMG_0031.jpg",
        scene: "bakery",
        xmp: { description: afp(bakery), ...byHaddad, dateCreated: "2019-03-05" },
      },
      { name: "IMG_0007.jpg", scene: "dock", xmp: { description: afp(dock), ...byHaddad, dateCreated: "2019-03-04" } },
      {
        name: "IMG_0019.jpg",
        scene: "market",
        xmp: { description: afp(market), ...byHaddad, dateCreated: "2019-03-03" },
      },
    ],
    truth: {
      captions: {
        "Dock workers": ["IMG_0007.jpg"],
        "A vendor weighs": ["IMG_0019.jpg"],
        "People queue": ["IMG_0031.jpg"],
      },
    },
  },
  {
    name: "stripped web copies",
    why: "a content system threw the metadata away: the pixels tell whose renditions these are",
    article: [dock, market, dock].map(afp).join("\n\n"),
    files: [
      { name: "a/1.jpg", scene: "dock", xmp: { description: afp(dock), ...byHaddad } },
      { name: "a/2.jpg", scene: "market", xmp: { description: afp(market), ...byHaddad } },
      { name: "web/x7f3.jpg", scene: "market", as: "web" },
      { name: "web/x7f4.jpg", scene: "dock", as: "web" },
      { name: "web/x7f5.jpg", scene: "dock", as: "thumb" },
    ],
    truth: {
      captions: {
        "Dock workers": ["a/1.jpg", "web/x7f4.jpg", "web/x7f5.jpg"],
        "A vendor weighs": ["a/2.jpg", "web/x7f3.jpg"],
      },
    },
  },
  {
    name: "cropped web copies",
    why: "crops without metadata belong to the picture they were cut from",
    article: [dock, bakery].map(afp).join("\n"),
    files: [
      { name: "dock.full.jpg", scene: "dock", xmp: { description: afp(dock), ...byHaddad } },
      { name: "teaser-1.jpg", scene: "dock", as: "crop" },
      { name: "bakery.full.jpg", scene: "bakery", xmp: { description: afp(bakery), ...byHaddad } },
      { name: "teaser-2.jpg", scene: "bakery", as: "crop" },
    ],
    truth: {
      captions: {
        "Dock workers": ["dock.full.jpg", "teaser-1.jpg"],
        "People queue": ["bakery.full.jpg", "teaser-2.jpg"],
      },
    },
  },
  {
    name: "two agencies, one scene",
    why: "both stood on the same quay and wrote nearly the same; the credits tell them apart",
    article: [
      "Rescue workers carry a survivor ashore at the port of Zarzis, Tunisia, on June 9, 2020. / AFP / SELIM BOUGHANMI",
      "Rescue workers carry a survivor ashore at the port of Zarzis, Tunisia, June 9, 2020. REUTERS/Amel Trabelsi",
    ].join("\n"),
    files: [
      {
        name: "1.jpg",
        scene: "quay reuters",
        xmp: {
          description:
            "Rescue workers carry a survivor ashore at the port of Zarzis, Tunisia, June 9, 2020. REUTERS/Amel Trabelsi",
          creators: ["Amel Trabelsi"],
          creditLine: "REUTERS",
          dateCreated: "2020-06-09",
        },
      },
      {
        name: "2.jpg",
        scene: "quay afp",
        xmp: {
          description:
            "Rescue workers carry a survivor ashore at the port of Zarzis, Tunisia, on June 9, 2020. / AFP / SELIM BOUGHANMI",
          creators: ["SELIM BOUGHANMI"],
          creditLine: "AFP",
          dateCreated: "2020-06-09",
        },
      },
    ],
    truth: {
      captions: {
        "Rescue workers carry a survivor ashore at the port of Zarzis, Tunisia, on June": ["2.jpg"],
        "Rescue workers carry a survivor ashore at the port of Zarzis, Tunisia, June": ["1.jpg"],
      },
    },
  },
  {
    name: "series of twenty look-alikes",
    why: "twenty captions differ in a name, a stroke or a day; each has its own file, the order is mixed",
    article: series.map(({ caption }) => caption).join("\n"),
    files: series.map(({ name, scene, caption, date }) => ({
      name,
      scene,
      xmp: { description: caption, creators: ["Joana Prates"], creditLine: "REUTERS", dateCreated: date },
    })),
    truth: { captions: Object.fromEntries(series.map(({ caption, name }) => [caption, [name]])) },
  },
  {
    name: "sidecars",
    why: "raw converters write the caption beside the picture, not into it",
    article: [dock, market].map(afp).join("\n"),
    files: [
      { name: "P1000.jpg", scene: "dock", sidecar: { description: afp(dock), ...byHaddad } },
      { name: "P1001.jpg", scene: "market", sidecar: { description: afp(market), ...byHaddad } },
    ],
    truth: { captions: { "Dock workers": ["P1000.jpg"], "A vendor weighs": ["P1001.jpg"] } },
  },
  {
    name: "filing day and cut fields",
    why: "the caption's date is a day after the picture's, IIM cut credit and place at 32 bytes: no contradiction",
    article: `A farmer checks wheat in a flooded field near Szentmartonkata-Alsovaros, Hungary, on June 8, 2022. (Photo by GERGELY VARADI / Magyar Tavirati Iroda / AFP via Getty Images)`,
    files: [
      {
        name: "wheat.jpg",
        scene: "wheat",
        iim: {
          120: "A farmer checks wheat in a flooded field near Szentmartonkata-Alsovaros, Hungary, on June 8, 2022. (Photo by GERGELY VARADI / Magyar Tavirati Iroda / AFP via Getty Images)",
          80: "GERGELY VARADI",
          110: "Magyar Tavirati Iroda/AFP via Get",
          90: "Szentmartonkata-Alsovaros Kulter",
          55: "20220607",
          101: "Hungary",
          100: "HUN",
        },
      },
    ],
    truth: { captions: { "A farmer checks": ["wheat.jpg"] } },
  },
  {
    name: "three languages",
    why: "captions and files of one day in German, French and Spanish, each with its own credit",
    article: [
      "Feuerwehrleute löschen am 12. Juli 2021 den Dachstuhl einer Scheune bei Görlitz. Foto: Jana Kirchhoff/dpa",
      "Des pompiers éteignent un incendie dans une grange près de Limoges, le 12 juillet 2021. PHOTO LUC FERRAND / AFP",
      "Bomberos apagan un incendio en un granero cerca de Soria, el 12 de julio de 2021. EFE/Pilar Otero",
    ].join("\n"),
    files: [
      {
        name: "efe.jpg",
        scene: "soria",
        xmp: {
          description:
            "Bomberos apagan un incendio en un granero cerca de Soria, el 12 de julio de 2021. EFE/Pilar Otero",
        },
      },
      {
        name: "dpa.jpg",
        scene: "goerlitz",
        xmp: {
          description:
            "Feuerwehrleute löschen am 12. Juli 2021 den Dachstuhl einer Scheune bei Görlitz. Foto: Jana Kirchhoff/dpa",
        },
      },
      {
        name: "afp.jpg",
        scene: "limoges",
        xmp: {
          description:
            "Des pompiers éteignent un incendie dans une grange près de Limoges, le 12 juillet 2021. PHOTO LUC FERRAND / AFP",
        },
      },
    ],
    truth: {
      captions: { Feuerwehrleute: ["dpa.jpg"], "Des pompiers": ["afp.jpg"], "Bomberos apagan": ["efe.jpg"] },
    },
  },
];
