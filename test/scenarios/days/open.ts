/** Days that a person must finish: missing files, pictures that cannot be told apart, files that are none. */
import type { Scenario } from "../scenario.js";

const captions = [
  "A nurse prepares a vaccine dose at a clinic in Nakuru, Kenya, March 2, 2021. REUTERS/Otieno Ouma",
  "A doctor examines a patient at a clinic in Nakuru, Kenya, March 2, 2021. REUTERS/Otieno Ouma",
  "Health workers unload vaccine boxes in Nakuru, Kenya, March 2, 2021. REUTERS/Otieno Ouma",
  "Patients wait outside a clinic in Nakuru, Kenya, March 3, 2021. REUTERS/Otieno Ouma",
];
const burst =
  "Luka Perko of Slovenia jumps during the ski flying event in Planica, Slovenia, on March 26, 2022. / AFP / ANDREJ KOS";

export const openDays: readonly Scenario[] = [
  {
    name: "missing files and an outtake",
    why: "two captions have no file, one file has no caption: nobody is linked to a look-alike instead",
    article: captions.join("\n"),
    files: [
      { name: "r1.jpg", scene: "nurse", xmp: { description: captions[0]! } },
      { name: "r3.jpg", scene: "boxes", xmp: { description: captions[2]! } },
      {
        name: "r9.jpg",
        scene: "hens",
        xmp: { description: "Hens cross a road in Eldoret, Kenya, March 1, 2021. REUTERS/Otieno Ouma" },
      },
    ],
    truth: {
      captions: { "A nurse": ["r1.jpg"], "Health workers": ["r3.jpg"], "A doctor": "alone", Patients: "alone" },
      alone: ["r9.jpg"],
    },
  },
  {
    name: "two frames, one caption",
    why: "two different pictures carry the same words and nothing tells which the page means",
    article: burst,
    files: [
      { name: "jump-1.jpg", scene: "jump one", xmp: { description: burst } },
      { name: "jump-2.jpg", scene: "jump two", xmp: { description: burst } },
    ],
    truth: { captions: { "Luka Perko": "ambiguous" }, alone: ["jump-1.jpg", "jump-2.jpg"] },
  },
  {
    name: "files that are none",
    why: "a text file, an empty file and a text called .jpg are said; the picture is linked all the same",
    article: captions[0]!,
    files: [
      { name: "notes.txt", scene: "", bytes: "call the desk at nine" },
      { name: "empty.jpg", scene: "", bytes: "" },
      { name: "renamed.jpg", scene: "", bytes: "this is a text and not a picture" },
      { name: "nurse.jpg", scene: "nurse", xmp: { description: captions[0]! } },
    ],
    truth: {
      captions: { "A nurse": ["nurse.jpg"] },
      problems: [
        ["NOT_AN_IMAGE", "notes.txt"],
        ["EMPTY_FILE", "empty.jpg"],
        ["NOT_AN_IMAGE", "renamed.jpg"],
      ],
    },
  },
  {
    name: "only a contradicting file",
    why: "words and photographer agree but the number does not: a veto, so no link, and a person is told",
    article: "Two divers search a lake near Ohrid on July 7, 2021. (AP Photo/Boris Angelov)",
    files: [
      {
        name: "divers.jpg",
        scene: "divers",
        xmp: { description: "Four divers search a lake near Ohrid on July 7, 2021. (AP Photo/Boris Angelov)" },
      },
    ],
    truth: { captions: { "Two divers": "ambiguous" }, alone: ["divers.jpg"] },
  },
  {
    name: "strangers' folder",
    why: "a folder of another day: no caption may be linked by photographer and place alone",
    article: captions.slice(0, 2).join("\n"),
    files: [
      {
        name: "k1.jpg",
        scene: "k1",
        xmp: {
          description: "A bus stands in heavy traffic in Nakuru, Kenya, March 2, 2021. REUTERS/Otieno Ouma",
          creators: ["Otieno Ouma"],
          dateCreated: "2021-03-02",
        },
      },
      { name: "k2.jpg", scene: "k2" },
    ],
    truth: { captions: { "A nurse": "alone", "A doctor": "alone" }, alone: ["k1.jpg", "k2.jpg"] },
  },
];
