/** Days with a web page: its URLs say which file stands where. */
import type { Scenario } from "../scenario.js";

const page = (...figures: string[]): string =>
  `<!DOCTYPE html><html><head><title>Day</title></head><body><article><h1>A day at the desk</h1>
<p>Some paragraph of the article that says what happened and is long enough to be one.</p>
${figures.join("\n")}
<p>Another paragraph of the article, about the same things at some length, as articles have them.</p></article></body></html>`;
const figure = (src: string, caption: string, alt = ""): string =>
  `<figure><img src="${src}" alt="${alt}" width="800" height="533"><figcaption>${caption}</figcaption></figure>`;

export const pageDays: readonly Scenario[] = [
  {
    name: "page with stripped files",
    why: "no file carries anything; the page's own URLs name them",
    article: page(
      figure(
        "https://cdn.example/2020/05/ferry-dawn.jpg",
        "A ferry leaves the harbour of Patras at dawn on May 2, 2020. (AP Photo/Nikos Vlahos)",
      ),
      figure(
        "https://cdn.example/2020/05/ferry-crew.jpg",
        "Crew members paint the deck of a ferry in Patras on May 2, 2020. (AP Photo/Nikos Vlahos)",
      ),
    ),
    files: [
      { name: "ferry-crew.jpg", scene: "crew", as: "web" },
      { name: "ferry-dawn.jpg", scene: "dawn", as: "web" },
    ],
    truth: { captions: { "A ferry leaves": ["ferry-dawn.jpg"], "Crew members": ["ferry-crew.jpg"] } },
  },
  {
    name: "sizes in names",
    why: "the content system wrote sizes into the page's names; the folder has the originals",
    article: page(
      figure(
        "/wp-content/uploads/2021/09/olive-harvest-1024x683.jpg",
        "Women pick olives in a grove near Sfax, Tunisia, September 14, 2021. REUTERS/Amel Trabelsi",
      ),
      figure(
        "/wp-content/uploads/2021/09/olive-press-scaled.jpg?w=640",
        "A worker cleans an olive press near Sfax, Tunisia, September 14, 2021. REUTERS/Amel Trabelsi",
      ),
    ),
    files: [
      { name: "olive-press.jpg", scene: "press" },
      { name: "olive-harvest.jpg", scene: "harvest" },
    ],
    truth: { captions: { "Women pick": ["olive-harvest.jpg"], "A worker cleans": ["olive-press.jpg"] } },
  },
  {
    name: "agency ids",
    why: "URL and file share nothing but the agency's id, once in the name and once in the job id",
    article: page(
      figure(
        "https://img.example/r/000_9XK4TQ.jpg/w1200/flood.jpg",
        "Residents wade through a flooded street in Chittagong on August 7, 2021. (Photo by RAFIQ SARKER / AFP)",
      ),
      figure(
        "https://img.example/i/AP21219417203558.jpg",
        "A boy carries his dog along a flooded road in Chittagong, Bangladesh, Saturday, Aug. 7, 2021. (AP Photo/Mahmud Anwar)",
      ),
    ),
    files: [
      { name: "a91c.jpg", scene: "street", xmp: { jobId: "000_9XK4TQ" } },
      { name: "desk_AP21219417203558_v2.jpg", scene: "boy" },
    ],
    truth: { captions: { "Residents wade": ["a91c.jpg"], "A boy carries": ["desk_AP21219417203558_v2.jpg"] } },
  },
  {
    name: "Arabic page, English metadata",
    why: "the desk translated the captions; URL, photographer and date still agree and nothing contradicts",
    article: page(
      figure(
        "https://cdn.example/img/000_8ZR2KD.jpg",
        "عمال يفرغون حمولة سفينة في ميناء طرطوس يوم 4 آذار/مارس 2019 (أ ف ب)",
      ),
      figure(
        "https://cdn.example/img/000_8ZR2KE.jpg",
        "بائع يزن الرمان في سوق شعبي في حلب يوم 3 آذار/مارس 2019 (أ ف ب)",
      ),
    ),
    files: [
      {
        name: "000_8ZR2KE.jpg",
        scene: "pomegranates",
        xmp: {
          description:
            "A vendor weighs pomegranates at a street market in Aleppo on March 3, 2019. / AFP / LOUAI HADDAD",
          creators: ["LOUAI HADDAD"],
          dateCreated: "2019-03-03",
        },
      },
      {
        name: "000_8ZR2KD.jpg",
        scene: "ship",
        xmp: {
          description: "Dock workers unload a cargo ship in the port of Tartus on March 4, 2019. / AFP / LOUAI HADDAD",
          creators: ["LOUAI HADDAD"],
          dateCreated: "2019-03-04",
        },
      },
    ],
    truth: { captions: { "عمال يفرغون": ["000_8ZR2KD.jpg"], "بائع يزن": ["000_8ZR2KE.jpg"] } },
  },
  {
    name: "captions swapped on the page's files",
    why: "each file carries the look-alike's caption: the page shows which file stands where, both lines are doubtful",
    article: page(
      figure(
        "https://cdn.example/tent-a.jpg",
        "Two girls stand outside a tent in a camp near Idlib on January 9, 2020. / AFP / LOUAI HADDAD",
      ),
      figure(
        "https://cdn.example/tent-b.jpg",
        "Three girls stand outside a tent in a camp near Idlib on January 9, 2020. / AFP / LOUAI HADDAD",
      ),
    ),
    files: [
      {
        name: "tent-a.jpg",
        scene: "tent a",
        xmp: {
          description: "Three girls stand outside a tent in a camp near Idlib on January 9, 2020. / AFP / LOUAI HADDAD",
        },
      },
      {
        name: "tent-b.jpg",
        scene: "tent b",
        xmp: {
          description: "Two girls stand outside a tent in a camp near Idlib on January 9, 2020. / AFP / LOUAI HADDAD",
        },
      },
    ],
    truth: {
      captions: { "Two girls": ["tent-a.jpg"], "Three girls": ["tent-b.jpg"] },
      findings: [
        ["caption-mismatch", "tent-a.jpg"],
        ["caption-mismatch", "tent-b.jpg"],
      ],
    },
  },
  {
    name: "one picture under two captions",
    why: "the page prints the same file twice with lines that cannot both be right",
    article: page(
      figure(
        "https://cdn.example/rally-77.jpg",
        "Supporters of the opposition march in Tbilisi on October 3, 2020. (AP Photo/Zurab Tsulaia)",
      ),
      figure(
        "https://cdn.example/rally-77.jpg?crop=1",
        "Supporters of the government march in Batumi on October 5, 2020. (AP Photo/Zurab Tsulaia)",
      ),
    ),
    files: [
      {
        name: "rally-77.jpg",
        scene: "rally",
        xmp: {
          description: "Supporters of the opposition march in Tbilisi on October 3, 2020. (AP Photo/Zurab Tsulaia)",
          dateCreated: "2020-10-03",
        },
      },
    ],
    truth: {
      captions: { "Supporters of the opposition": ["rally-77.jpg"], "Supporters of the government": ["rally-77.jpg"] },
      findings: [["one-photo-two-captions", "rally-77.jpg"]],
    },
  },
];
