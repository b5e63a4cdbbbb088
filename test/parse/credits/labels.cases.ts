import type { CaptionCase } from "../case.js";

/** Labels, roles and notices around a credit. */
export default [
  {
    why: "a body in front of the label, in a bracket",
    line: "Recruits cross a river near Vallby. (U.S. Army photo by Lena Okoro)",
    want: { description: "Recruits cross a river near Vallby.", creators: ["Lena Okoro"], handoutSource: "U.S. Army" },
  },
  {
    why: "an official photo of a body, behind a sentence",
    line: "The president greets guests in Vallby. Official White House Photo by Lena Okoro",
    want: {
      description: "The president greets guests in Vallby.",
      creators: ["Lena Okoro"],
      handoutSource: "White House",
    },
  },
  {
    why: "points inside a body's name end no sentence, and a rank is no name",
    line: "Sailors stand guard. U.S. Navy photo by Mass Communication Specialist 2nd Class Lena Okoro",
    want: { description: "Sailors stand guard.", creators: ["Lena Okoro"], handoutSource: "U.S. Navy" },
  },
  {
    why: "a newspaper in front of the label made the picture",
    line: "Fans cheer in Vallby. (Vallby Chronicle photo by Lena Okoro)",
    want: { description: "Fans cheer in Vallby.", creators: ["Lena Okoro"], agencies: ["Vallby Chronicle"] },
  },
  {
    why: "a rank behind the label",
    line: "Recruits cross a river near Vallby. (Photo by Staff Sgt. Lena Okoro)",
    want: { description: "Recruits cross a river near Vallby.", creators: ["Lena Okoro"] },
  },
  {
    why: "a rank and a name are the caption's elsewhere",
    line: "Recruits follow Staff Sgt. Lena Okoro across a river near Vallby. (Photo by Karl Brandt)",
    want: {
      description: "Recruits follow Staff Sgt. Lena Okoro across a river near Vallby.",
      creators: ["Karl Brandt"],
    },
  },
  {
    why: "a bracket that speaks of a photo and more",
    line: "Visitors look up (a wall with a photo by Lena Okoro) in Vallby. (Photo by Karl Brandt)",
    want: {
      description: "Visitors look up (a wall with a photo by Lena Okoro) in Vallby.",
      creators: ["Karl Brandt"],
      handoutSource: null,
    },
  },
  {
    why: "the house stands between the label and a colon",
    line: "El puerto de Vallby. (Foto Prensa Libre: Lena Okoro)",
    want: { description: "El puerto de Vallby.", creators: ["Lena Okoro"], agencies: ["Prensa Libre"] },
  },
  {
    why: "a place before a colon is no house",
    line: "Eine Karte (Bild Vallby: Altstadt)",
    want: { creators: [], agencies: [] },
  },
  {
    why: "the sentence ends in a word of labels",
    line: "A ferry leaves Vallby, May 3, 2021, in this handout picture. LENA OKORO/via REUTERS/File Photo",
    want: {
      description: "A ferry leaves Vallby, May 3, 2021, in this handout picture.",
      creators: ["LENA OKORO"],
      distributors: ["Reuters"],
      dateCreated: "2021-05-03",
    },
  },
  {
    why: "the sentence ends in a word of labels, in Spanish",
    line: "Un barco sale de Vallby, en esta foto. REUTERS/Lena Okoro",
    want: { description: "Un barco sale de Vallby, en esta foto.", creators: ["Lena Okoro"], agencies: ["Reuters"] },
  },
  {
    why: "a short label with its full stop behind a small word",
    line: "Prom opuszcza port fot. Lena Okoro/PAP",
    want: { description: "Prom opuszcza port", creators: ["Lena Okoro"], agencies: ["PAP"] },
  },
  {
    why: "the label stands in front of the bracket",
    line: "O porto de Vallby. Foto: (Reprodução/TV Globo)",
    want: { description: "O porto de Vallby.", agencies: ["TV Globo"] },
  },
  {
    why: "a colon that is no label's",
    line: "The towns: (Vallby and Vik)",
    want: { description: "The towns: (Vallby and Vik)", creators: [] },
  },
  {
    why: "a mark that names a picture opens the credit",
    line: "Snø i Vallby. Illustrasjonsfoto: Lena Okoro / NTB scanpix",
    want: { description: "Snø i Vallby.", creators: ["Lena Okoro"], agencies: ["NTB"], flags: ["symbolic"] },
  },
  {
    why: "a picture that was sent in",
    line: "The new wing of the museum in Vallby. (Courtesy Photo)",
    want: { description: "The new wing of the museum in Vallby.", creators: [], flags: ["handout"] },
  },
  {
    why: "a picture that was supplied",
    line: "Volunteers sort clothes in Vallby. Photo supplied",
    want: { description: "Volunteers sort clothes in Vallby.", flags: ["handout"] },
  },
  {
    why: "goods that were supplied",
    line: "Volunteers sort the clothes that Vallby supplied",
    want: { description: "Volunteers sort the clothes that Vallby supplied", flags: [] },
  },
  {
    why: "a year behind the sign, and a way it was passed on",
    line: "Satellite image ©2024 Vallby Technologies via AP",
    want: { kind: "credit", creators: [], handoutSource: "Vallby Technologies", distributors: ["AP"] },
  },
  {
    why: "behind a label stands what the credited picture shows",
    line: "Symbolbild: Lehrlinge an der Säge. (Quelle: dpa/Okoro)",
    want: { description: "Lehrlinge an der Säge.", creators: ["Okoro"], agencies: ["dpa"] },
  },
  {
    why: "who took it, named twice",
    line: "Foto: Lena Okoro (Foto: Lena Okoro/dpa)",
    want: { kind: "credit", creators: ["Lena Okoro"], agencies: ["dpa"] },
  },
  {
    why: "a word that leads over to the name alone",
    line: "By Lena Okoro/WireImage.",
    want: { kind: "credit", description: "", creators: ["Lena Okoro"], agencies: ["WireImage"] },
  },
  {
    why: "a year behind the label",
    line: "Foto: 2024, Lena Okoro. Bådene ligger i havnen i Vallby efter stormen.",
    want: { description: "Bådene ligger i havnen i Vallby efter stormen.", creators: ["Lena Okoro"] },
  },
  {
    why: "a year behind the sign behind a caption",
    line: "The boats lie in the harbour of Vallby. © 2021 Lena Okoro",
    want: { description: "The boats lie in the harbour of Vallby.", creators: ["Lena Okoro"], agencies: [] },
  },
  {
    why: "a year behind the label and no name",
    line: "Photo: 2024",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a year behind the sign and no way: a page's own line",
    line: "Todos los derechos reservados © 2024 Vallby",
    want: { kind: "not-caption" },
  },
  {
    why: "the licence that goes with the agency's name",
    line: "Un port à Vallby. © BELGA/AFP or licensors",
    want: { description: "Un port à Vallby." },
  },
  {
    why: "an editors' note that goes on to limit the use",
    line: 'A ship near Vallby. (Photo by Lena Okoro / AFP) / -----EDITORS NOTE --- RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / VALLBY"',
    want: { description: "A ship near Vallby.", flags: ["restricted", "mandatory-credit"] },
  },
  {
    why: "an editors' note that only warns",
    line: "EDITORS NOTE: Graphic content / A man in Vallby. (Photo by Lena Okoro / AFP)",
    want: { description: "A man in Vallby.", flags: [] },
  },
  {
    why: "the picture's date between a mark and its colon",
    line: "Archivbild (16.08.2024): Ein Hafen in Vallby. | Bild: Reuters",
    want: { description: "Ein Hafen in Vallby.", dateCreated: "2024-08-16", flags: ["file"], agencies: ["Reuters"] },
  },
  {
    why: "a bracket behind a word that is no mark",
    line: "Vallby (16.08.2024): Ein Hafen.",
    want: { description: "Vallby (16.08.2024): Ein Hafen.", flags: [] },
  },
  {
    why: "a label glued to a year",
    line: "The Big Show, Vallby, Norway - 15 May 2023Mandatory Credit: Photo by Lena Okoro/Shutterstock (13914242dh)",
    want: {
      description: "The Big Show, Vallby, Norway - 15 May 2023",
      creators: ["Lena Okoro"],
      flags: ["mandatory-credit"],
      dateCreated: "2023-05-15",
    },
  },
  {
    why: "a notice without its usual opening",
    line: "Ships near Vallby March 14, 2026. Coast Guard/Handout via REUTERS. THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY",
    want: {
      description: "Ships near Vallby March 14, 2026.",
      distributors: ["Reuters"],
      flags: ["third-party", "handout"],
      handoutSource: "Coast Guard",
    },
  },
  {
    why: "a licence behind the name",
    line: "A ferry in Vallby. Foto: Lena Okoro, CC BY-SA 4.0",
    want: { description: "A ferry in Vallby.", creators: ["Lena Okoro"], agencies: [] },
  },
  {
    why: "a licence in front of the name",
    line: "A ferry in Vallby. Foto: CC-BY-NC 2.0 Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: [] },
  },
  {
    why: "a licence and the way the picture came",
    line: "A ferry in Vallby (Lena Okoro, licensed under CC BY 2.0, via Wikimedia Commons)",
    want: {
      description: "A ferry in Vallby",
      creators: ["Lena Okoro"],
      agencies: [],
      distributors: ["Wikimedia Commons"],
    },
  },
  {
    why: "two letters that are no licence",
    line: "A ferry in Vallby. Foto: CC Bylund/AFP",
    want: { creators: ["CC Bylund"], agencies: ["AFP"] },
  },
  {
    why: "the owner's rights behind the agency",
    line: "A ferry in Vallby. Photo: Lena Okoro, AP / Copyright 2019 The Associated Press. All rights reserved.",
    want: { description: "A ferry in Vallby.", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "the rights of a page",
    line: "Copyright 2019 The Vallby Herald. All rights reserved.",
    want: { kind: "not-caption" },
  },
  {
    why: "an account behind the label",
    line: "A ferry in Vallby. Photo @vallby_lens",
    want: { description: "A ferry in Vallby.", creators: [], handoutSource: "@vallby_lens", flags: ["ugc"] },
  },
  {
    why: "an account that the caption tells of",
    line: "A photo @vallby_lens posted shows the ferry",
    want: { description: "A photo @vallby_lens posted shows the ferry", flags: [] },
  },
  {
    why: "a semicolon for the label's colon",
    line: "A ferry in Vallby Photo; AFP",
    want: { description: "A ferry in Vallby", agencies: ["AFP"] },
  },
  {
    why: "a studio whose name opens with a number",
    line: "The crew of the Vallby comedy. Credit: 20th Century Fox",
    want: { description: "The crew of the Vallby comedy.", agencies: ["20th Century Fox"], creators: [] },
  },
  {
    why: "a public body written as one word",
    line: "Zwei Minister in Vallby | Bildquelle: EU-Kommission",
    want: { description: "Zwei Minister in Vallby", creators: [], handoutSource: "EU-Kommission" },
  },
  {
    why: "what a body does is a caption's",
    line: "Symbolbild: Polizei mit Blaulicht.(Quelle: dpa/Lena Okoro)",
    want: { description: "Polizei mit Blaulicht.", flags: ["symbolic"] },
  },
  {
    why: "provided by the hospital, in Vietnamese",
    line: "Một bác sĩ ở Vallby. Ảnh: Bệnh viện cung cấp",
    want: { description: "Một bác sĩ ở Vallby.", creators: [], flags: ["handout"] },
  },
  {
    why: "a site's address behind a label",
    line: "Netze am Kai von Vallby. Quelle: vallbyhafen.de",
    want: { description: "Netze am Kai von Vallby.", creators: [], agencies: ["vallbyhafen.de"] },
  },
  {
    why: "a site's address that the caption names",
    line: "Netze am Kai, zu sehen auf vallbyhafen.de",
    want: { description: "Netze am Kai, zu sehen auf vallbyhafen.de", agencies: [] },
  },
  {
    why: "nobody holds rights",
    line: "Nets on the quay of Vallby (public domain)",
    want: { description: "Nets on the quay of Vallby", creators: [], agencies: [] },
  },
  {
    why: "who gave the picture stands behind a word for giving",
    line: "The family at the lake. Photo submitted by Lena Okoro",
    want: { description: "The family at the lake.", creators: [], handoutSource: "Lena Okoro", flags: ["handout"] },
  },
  {
    why: "the same inside a sentence is the sentence's",
    line: "The mayor of Vallby shows a photo submitted by Lena Okoro",
    want: { description: "The mayor of Vallby shows a photo submitted by Lena Okoro", handoutSource: null },
  },
  {
    why: "without a sign a capital sets it apart",
    line: "The family at the lake Photo provided by the Okoro family",
    want: { description: "The family at the lake", handoutSource: "the Okoro family" },
  },
  {
    why: "what a screen shows stands behind a small word",
    line: "“Just Row It” Capture d'écran de Reddit",
    want: { description: "“Just Row It”", creators: [], agencies: ["Reddit"] },
  },
  {
    why: "a screenshot that somebody posted",
    line: "He posted a screenshot of Reddit",
    want: { description: "He posted a screenshot of Reddit", agencies: [] },
  },
  {
    why: "a screenshot of a thing opens a caption",
    line: "Screenshot of Vallby Harbour Simulator",
    want: { description: "Screenshot of Vallby Harbour Simulator", agencies: [] },
  },
  {
    why: "what a screen shows is nobody's name",
    line: "Nettstedet ble stengt. Skjermdump / Way Back Machine",
    want: { description: "Nettstedet ble stengt.", creators: [], agencies: ["Way Back Machine"] },
  },
  {
    why: "a label between two names parts caption and credit",
    line: "Lena Okoro Credit Vallby Police, via Agence France-Presse — Getty Images",
    want: {
      description: "Lena Okoro",
      creators: [],
      distributors: ["AFP", "Getty Images"],
      handoutSource: "Vallby Police",
    },
  },
  {
    why: "a house may open with the label's word",
    line: "The new headquarters in Vallby. (Credit Vallby via AP)",
    want: { description: "The new headquarters in Vallby.", distributors: ["AP"] },
  },
  {
    why: "a noun in capitals behind an article is the sentence's",
    line: "Die Polizei prüft ein Pressefoto",
    want: { description: "Die Polizei prüft ein Pressefoto", flags: [] },
  },
  {
    why: "the same noun behind the sentence is a credit",
    line: "Die Polizei prüft ein Auto in Vallby. Pressefoto",
    want: { description: "Die Polizei prüft ein Auto in Vallby.", flags: ["handout"] },
  },
  {
    why: "a day behind the labelled name is the picture's",
    line: "Der Hang über Vallby war stabil (Foto: SLV/Dürr; 14.01.2022).",
    want: {
      description: "Der Hang über Vallby war stabil",
      creators: ["Dürr"],
      agencies: ["SLV"],
      dateCreated: "2022-01-14",
    },
  },
  {
    why: "a month and a year behind the labelled name",
    line: "Skiën in Vallby (Foto: Lena Vik, Mai 2020)",
    want: { description: "Skiën in Vallby", creators: ["Lena Vik"] },
  },
  {
    why: "a day in front of the credit is the caption's",
    line: "The town hall. Vallby, January 20, 2021 / Lena Okoro / AP",
    want: { description: "The town hall. Vallby, January 20, 2021", creators: ["Lena Okoro"] },
  },
  {
    why: "a site written small in square brackets behind a labelled name",
    line: "Fotó: Kovács Zsófia [vallby]",
    want: { kind: "credit", creators: ["Kovács Zsófia"], agencies: ["vallby"] },
  },
  {
    why: "who is not named in front of a caption",
    line: "Foto: privat Die Familie am See in Vallby bei Sonnenschein",
    want: { description: "Die Familie am See in Vallby bei Sonnenschein", creators: [], flags: ["handout"] },
  },
  {
    why: "one word for a picture handed in behind a finished sentence",
    line: "The new lobby offers a view of the lake of Vallby. Supplied",
    want: { description: "The new lobby offers a view of the lake of Vallby.", flags: ["handout"] },
  },
  {
    why: "the same word goes on with a sentence",
    line: "The lobby of Vallby shows the tools the carpenters supplied",
    want: { description: "The lobby of Vallby shows the tools the carpenters supplied", flags: [] },
  },
  {
    why: "the day behind the photographer",
    line: "Windräder vor Vallby © Lena-Marie Okoro, 31.05.2013",
    want: { description: "Windräder vor Vallby", creators: ["Lena-Marie Okoro"], dateCreated: "2013-05-31" },
  },
  {
    why: "a day behind a town is the caption's",
    line: "Windräder vor Vallby, Norwegen, 31.05.2013",
    want: { description: "Windräder vor Vallby, Norwegen, 31.05.2013", creators: [] },
  },
  {
    why: "a quotation mark behind the photographer's two words opens the caption",
    line: "Foto: Lena Okoro 'Havnens Venner' samles med fakler på kajen i Vallby.",
    want: { description: "'Havnens Venner' samles med fakler på kajen i Vallby.", creators: ["Lena Okoro"] },
  },
  {
    why: "a capital behind two words may belong to the name",
    line: "Foto: Lena Marie Okoro samler sine venner på kajen i Vallby.",
    want: { creators: [] },
  },
  {
    why: "how many read it, behind a bar and the credit",
    line: "Zwei Fischer flicken ihre Netze. Foto: Lena Okoro/afp • 319 Leser",
    want: { description: "Zwei Fischer flicken ihre Netze.", creators: ["Lena Okoro"], agencies: ["AFP"] },
  },
  {
    why: "readers in the caption's own sentence",
    line: "Zwei Fischer zeigen ihre Netze 319 Lesern. Foto: Lena Okoro/afp",
    want: { description: "Zwei Fischer zeigen ihre Netze 319 Lesern.", agencies: ["AFP"] },
  },
  {
    why: "the initials of who sent it are no wire",
    line: "Dua nelayan memperbaiki jala. ANTARA FOTO/Lena Okoro/aws",
    want: { creators: ["Lena Okoro"], agencies: ["Antara"] },
  },
  {
    why: "the house that took it closes the sentence, and opens the credit",
    line: "Rescue workers in Vallby in this photo taken by Antara Foto. Antara Foto/Lena Okoro/via REUTERS",
    want: {
      description: "Rescue workers in Vallby in this photo taken by Antara Foto.",
      creators: ["Lena Okoro"],
      agencies: ["Antara"],
      distributors: ["Reuters"],
    },
  },
  {
    why: "a word for the picture closes the sentence behind a compound",
    line: "Der Bürgermeister von Vallby teilte ein KI-generiertes Foto. AFP",
    want: { description: "Der Bürgermeister von Vallby teilte ein KI-generiertes Foto.", agencies: ["AFP"] },
  },
  {
    why: "a detail of the picture is nobody",
    line: "Ein Boot am Kai. © Lena Okoro / Getty Images / iStock (Ausschnitt)",
    want: { creators: ["Lena Okoro"], agencies: ["iStock"], distributors: ["Getty Images"] },
  },
  {
    why: "a round point leads over to the credit",
    line: "Boote am Kai von Vallby ∙ © AFP/Lena Okoro",
    want: { description: "Boote am Kai von Vallby", creators: ["Lena Okoro"], agencies: ["AFP"] },
  },
  {
    why: "a detail in the caption's own sentence",
    line: "Ein Ausschnitt des Bildes zeigt Boote am Kai von Vallby. © AFP/Lena Okoro",
    want: { description: "Ein Ausschnitt des Bildes zeigt Boote am Kai von Vallby.", agencies: ["AFP"] },
  },
  {
    why: "a network in the place of a house is no person",
    line: "Der Bürgermeister von Vallby hat das Bild inzwischen gelöscht. (Quelle: Truth Social)",
    want: { creators: [], agencies: ["Truth Social"] },
  },
  {
    why: "a label of several pictures",
    line: "The bridge of Vallby. Both photos: Lena Okoro/AFP",
    want: { description: "The bridge of Vallby.", creators: ["Lena Okoro"], agencies: ["AFP"] },
  },
  {
    why: "which of the pictures it is for belongs to the label",
    line: "The bridge of Vallby. Main image: Lena Okoro/Reuters",
    want: { description: "The bridge of Vallby.", creators: ["Lena Okoro"] },
  },
  {
    why: "without a colon such words are the sentence's",
    line: "The bridge of Vallby is the main image of the town.",
    want: { description: "The bridge of Vallby is the main image of the town.", creators: [] },
  },
  {
    why: "the staff's photographer behind the label",
    line: "The bridge of Vallby Staff photo by Lena Okoro",
    want: { description: "The bridge of Vallby", creators: ["Lena Okoro"] },
  },
  {
    why: "a label and three points end no name",
    line: "Fans cheer at the bank in New York, U.S. Credit...LENA OKORO/Agence France-Presse",
    want: { creators: ["LENA OKORO"], agencies: ["AFP"] },
  },
  {
    why: "who provided a picture ends with the caption's sentence",
    line: "This image provided by NASA shows the comet. (NASA via AP)",
    want: {
      description: "This image provided by NASA shows the comet.",
      agencies: ["NASA"],
      distributors: ["AP"],
      handoutSource: null,
    },
  },
  {
    why: "a house with a short word and a point is thanked still",
    line: "The bridge of Vallby. Courtesy of Vallby Inc. (AP)",
    want: { description: "The bridge of Vallby.", handoutSource: "Vallby Inc." },
  },
  {
    why: "a mark of two words stands behind a dash as well",
    line: "The mayor speaks in Vallby. — File photo",
    want: { description: "The mayor speaks in Vallby.", flags: ["file"] },
  },
  {
    why: "a name and its wire's rights alone are a credit",
    line: "Lena Okoro/Copyright 2024 The AP. All rights reserved.",
    want: { kind: "credit", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "behind a second word for rights too",
    line: "Copyright Lena Okoro/Copyright 2024 The AP. All rights reserved.",
    want: { kind: "credit", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "a house's own rights are a site's",
    line: "Vallby Media/Copyright 2024 Vallby Media. All rights reserved",
    want: { kind: "not-caption" },
  },
  {
    why: "id: an abbreviated label behind a label with a colon",
    line: "Seorang warga di Vallby. Foto: dok. Kemvallby",
    want: { description: "Seorang warga di Vallby.", agencies: ["Kemvallby"] },
  },
  {
    why: "id: a person of that name",
    line: "Seorang warga di Vallby. (Foto: Lena Pribadi)",
    want: { creators: ["Lena Pribadi"], flags: [] },
  },
] satisfies CaptionCase[];
