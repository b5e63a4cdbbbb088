import type { CaptionCase } from "../case.js";

/** Where a credit begins when little or nothing parts it from its caption. */
export default [
  {
    why: "the year of the caption's day, and a wire behind it",
    line: "Children play on the quay in Vallby on May 3, 2019 Reuters",
    want: {
      description: "Children play on the quay in Vallby on May 3, 2019",
      dateCreated: "2019-05-03",
      agencies: ["Reuters"],
    },
  },
  {
    why: "a year behind a country, and a library behind it",
    line: "Children play on the quay in Vallby, Sweden, 1962 Getty Images",
    want: {
      description: "Children play on the quay in Vallby, Sweden, 1962",
      dateCreated: "1962",
      agencies: ["Getty Images"],
    },
  },
  {
    why: "the year of the rights stands behind the sign",
    line: "Children play on the quay in Vallby on May 3. © 2019 Lena Okoro/AP",
    want: {
      description: "Children play on the quay in Vallby on May 3.",
      dateCreated: null,
      creators: ["Lena Okoro"],
      agencies: ["AP"],
    },
  },
  {
    why: "an agency glued to the last word",
    line: "Passengers wait at the station in VallbyAFP via Getty Images",
    want: {
      description: "Passengers wait at the station in Vallby",
      agencies: ["AFP"],
      distributors: ["Getty Images"],
    },
  },
  {
    why: "a full name glued to the last word",
    line: "Passengers wait at the station in VallbyLena Okoro/AFP",
    want: { description: "Passengers wait at the station in Vallby", creators: ["Lena Okoro"], agencies: ["AFP"] },
  },
  {
    why: "a capital inside a brand parts nothing",
    line: "A shop sells StickerMania toys in Vallby",
    want: { description: "A shop sells StickerMania toys in Vallby", creators: [], agencies: [] },
  },
  {
    why: "a library alone behind a small word",
    line: "The plant brings a sense of peace to your home Getty Images",
    want: { description: "The plant brings a sense of peace to your home", agencies: ["Getty Images"] },
  },
  {
    why: "a wire alone behind a small word",
    line: "Un hombre mira el puerto desde su casa EFE",
    want: { description: "Un hombre mira el puerto desde su casa", agencies: ["EFE"] },
  },
  {
    why: "two letters behind a name",
    line: "The lecturer and her colleague Tim Weller AP",
    want: { description: "The lecturer and her colleague Tim Weller", agencies: ["AP"] },
  },
  {
    why: "a preposition leads over to the agency",
    line: "The envoy gave an interview to Reuters",
    want: { description: "The envoy gave an interview to Reuters", agencies: [] },
  },
  {
    why: "a verb of saying leads over to the agency",
    line: "The pictures show what the envoy told AFP",
    want: { agencies: [] },
  },
  {
    why: "a family of that name",
    line: "He was a friend of the oil man J. Paul Getty",
    want: { description: "He was a friend of the oil man J. Paul Getty", creators: [], agencies: [] },
  },
  { why: "a museum of that name", line: "Visitors queue at the Getty", want: { agencies: [] } },
  {
    why: "a person of that name",
    line: "Mayor Michael Bloomberg",
    want: { kind: "caption", creators: [], agencies: [] },
  },
  {
    why: "a state behind a town",
    line: "The harbour of Vallby, PA",
    want: { description: "The harbour of Vallby, PA" },
  },
  {
    why: "an agency via a library behind the caption's last name",
    line: "A march in Vallby Square, Vallby Anadolu via Getty Images",
    want: {
      description: "A march in Vallby Square, Vallby",
      creators: [],
      agencies: ["Anadolu"],
      distributors: ["Getty Images"],
    },
  },
  {
    why: "an agency in front with nothing behind it",
    line: "Getty Images Harbour of Vallby at night",
    want: { description: "Harbour of Vallby at night", agencies: ["Getty Images"] },
  },
  {
    why: "a broadcaster's picture desk in front",
    line: "PA Media The prime minister leaves a school in Vallby",
    want: { description: "The prime minister leaves a school in Vallby", agencies: ["PA"] },
  },
  {
    why: "the head of an agency is a subject",
    line: "Getty Images CEO Lena Okoro speaks in Vallby",
    want: { description: "Getty Images CEO Lena Okoro speaks in Vallby", agencies: [] },
  },
  {
    why: "an office that shares an agency's letters",
    line: "EPA Administrator Lena Okoro speaks in Vallby",
    want: { description: "EPA Administrator Lena Okoro speaks in Vallby", agencies: [] },
  },
  {
    why: "an agency's journalists are subjects",
    line: "Reuters journalists wait outside the court in Vallby",
    want: { agencies: [] },
  },
  {
    why: "the full stop behind a closing bracket stays",
    line: "Un hombre en Vallby (Noruega). EFE/ Lena Okoro R.",
    want: { description: "Un hombre en Vallby (Noruega).", creators: ["Lena Okoro R."], agencies: ["EFE"] },
  },
  {
    why: "the full stop behind a quotation stays",
    line: 'Auf dem Schild steht "Halt". © dpa-Bildfunk Foto: Lena Okoro/dpa',
    want: { description: 'Auf dem Schild steht "Halt".', creators: ["Lena Okoro"], agencies: ["dpa"] },
  },
  {
    why: "a label behind a dash parts the caption from its credit",
    line: "Torcida do Vallby — Foto: Reprodução/TV Globo",
    want: { kind: "caption", description: "Torcida do Vallby", creators: [], agencies: ["TV Globo"] },
  },
  {
    why: "an initial without its point between caption and slash",
    line: "Guests sit on the front row at the show in Vallby Nicky J Okoro/Getty Images Europe",
    want: { creators: ["Nicky J Okoro"], agencies: ["Getty Images"] },
  },
  {
    why: "a state's initials in front of the name",
    line: "He speaks at a town hall on January 10, 2024, in Vallby, N.H. Lena F. Okoro / AP",
    want: {
      description: "He speaks at a town hall on January 10, 2024, in Vallby, N.H.",
      creators: ["Lena F. Okoro"],
      agencies: ["AP"],
    },
  },
  {
    why: "a label's word that closes the house's name",
    line: "Vallby's striker reacts Action Images via Reuters/Lena Okoro",
    want: { description: "Vallby's striker reacts", agencies: ["Action Images"], creators: ["Lena Okoro"] },
  },
  {
    why: "two labels, one behind the other",
    line: "Ein Bäcker an seinem Ofen. Bild © Lena Okoro (hr)",
    want: { description: "Ein Bäcker an seinem Ofen.", creators: ["Lena Okoro"], agencies: ["hr"] },
  },
  {
    why: "a button glued to the agency",
    line: "People queue in Vallby on Wednesday night. Source: Getty ImagesMore",
    want: { description: "People queue in Vallby on Wednesday night.", agencies: ["Getty Images"], creators: [] },
  },
  {
    why: "a button behind the agency",
    line: "Some of the biggest towns lose votes. | AP Photo Close",
    want: { description: "Some of the biggest towns lose votes.", agencies: ["AP"], creators: [] },
  },
  {
    why: "a word that is a button elsewhere",
    line: "The two towns lie close",
    want: { description: "The two towns lie close" },
  },
  {
    why: "a counter in square brackets and two buttons",
    line: "[1/5]A worker waits in Vallby, February 11, 2023. REUTERS/Lena Okoro Purchase Licensing Rights, opens new tab",
    want: { description: "A worker waits in Vallby, February 11, 2023.", creators: ["Lena Okoro"] },
  },
  {
    why: "an account without a boundary in front",
    line: "Un bombero trabaja en el incendio de Vallby @Plan_Vallby via X / Reuters",
    want: { description: "Un bombero trabaja en el incendio de Vallby", handoutSource: "@Plan_Vallby" },
  },
  {
    why: "a fold mark inside the caption, the credit twice",
    line: "Pools of the new mine in the south of the ... [+] salt flat. (Photo by LENA OKORO/AFP via Getty Images) AFP via Getty Images",
    want: {
      description: "Pools of the new mine in the south of the salt flat.",
      creators: ["LENA OKORO"],
      agencies: ["AFP"],
      distributors: ["Getty Images"],
    },
  },
  {
    why: "a fold mark inside the credit",
    line: "A match in Vallby (Photo by LENA ... [+] OKORO/AFP via Getty Images)",
    want: { description: "A match in Vallby", creators: ["LENA OKORO"], agencies: ["AFP"] },
  },
  {
    why: "a fold mark inside the date",
    line: "The chairman speaks in Vallby September 12, … [+] 2016 in Norway. Lena Okoro/Getty Images",
    want: { description: "The chairman speaks in Vallby September 12, 2016 in Norway.", dateCreated: "2016-09-12" },
  },
  {
    why: "three points of a sentence",
    line: "The mayor waits ... and waits in Vallby.",
    want: { description: "The mayor waits ... and waits in Vallby." },
  },
  {
    why: "a bracket that an ellipsis cut off",
    line: "A match in Vallby on 24 February 2023. (Photo by Lena Okoro/NurPhoto via Ge…",
    want: { description: "A match in Vallby on 24 February 2023.", creators: ["Lena Okoro"], agencies: ["NurPhoto"] },
  },
  {
    why: "a bracket of the caption that an ellipsis cut off",
    line: "The mayor of Vallby (the larger of two towns…",
    want: { description: "The mayor of Vallby (the larger of two towns…", creators: [], agencies: [] },
  },
  {
    why: "a role glued to the last word",
    line: "A yacht that belongs to Tim WellerHandout via REUTERS",
    want: { description: "A yacht that belongs to Tim Weller", distributors: ["Reuters"], flags: ["handout"] },
  },
  {
    why: "a name glued to a quotation",
    line: 'The envoy at the launch of "The Line."Lena Okoro/Courtesy of Vallby Court/Handout via REUTERS',
    want: { description: 'The envoy at the launch of "The Line."', creators: ["Lena Okoro"] },
  },
  {
    why: "a house that is written small behind a full stop",
    line: "An aerial view of the site in Vallby.picture alliance/dpa",
    want: {
      description: "An aerial view of the site in Vallby.",
      agencies: ["dpa"],
      distributors: ["picture alliance"],
    },
  },
  {
    why: "an address behind a full stop",
    line: "The timetable is at vallby.example/trains",
    want: { description: "The timetable is at vallby.example/trains", agencies: [] },
  },
  {
    why: "a chain of two houses in front",
    line: "SOPA Images/Getty Images People wait for a bus in Vallby",
    want: { description: "People wait for a bus in Vallby", agencies: ["SOPA Images"], distributors: ["Getty Images"] },
  },
  {
    why: "a button is all that stands in front of the credit",
    line: "Enlarge (credit: Lena Okoro/NurPhoto via Getty Images)",
    want: { description: "", creators: ["Lena Okoro"], agencies: ["NurPhoto"], distributors: ["Getty Images"] },
  },
  {
    why: "a word that opens as the button does",
    line: "Enlarged maps (credit: Lena Okoro/NurPhoto)",
    want: { description: "Enlarged maps", creators: ["Lena Okoro"] },
  },
  {
    why: "ko: a button right behind the credit's bracket",
    line: "배들이 항구에 정박해 있다. [사진 = 연합뉴스]사진 확대",
    want: { description: "배들이 항구에 정박해 있다.", creators: [], agencies: ["Yonhap"] },
  },
  {
    why: "de: a button of a site in front",
    line: "Detailansicht öffnen Boote liegen im Hafen von Vallby. (Foto: Lena Vik/dpa)",
    want: { description: "Boote liegen im Hafen von Vallby.", creators: ["Lena Vik"], agencies: ["dpa"] },
  },
  {
    why: "es: the archive's words in capitals as a sentence",
    line: "IMAGEN DE ARCHIVO. Unos barcos esperan en Vallby. REUTERS/Lena Vik",
    want: { description: "Unos barcos esperan en Vallby.", flags: ["file"], creators: ["Lena Vik"] },
  },
  {
    why: "pt: a word to desks between stars, and the desk",
    line: "Barcos esperam no porto de Vallby. ( Foto: Lena Vik / Folhapress) . ***EXCLUSIVO***MUNDO",
    want: { description: "Barcos esperam no porto de Vallby.", creators: ["Lena Vik"], agencies: ["Folhapress"] },
  },
  {
    why: "the archive's word between stars",
    line: "Boats wait in Vallby. Lena Vik/AFP ***FILE***",
    want: { description: "Boats wait in Vallby.", creators: ["Lena Vik"], agencies: ["AFP"], flags: ["file"] },
  },
  {
    why: "a restriction between stars",
    line: "Boats wait in Vallby. (Lena Vik/AFP) ***EMBARGO***",
    want: { description: "Boats wait in Vallby.", creators: ["Lena Vik"], flags: ["restricted"] },
  },
  {
    why: "letters left out with stars",
    line: "A wall in Vallby says what the f***. Lena Vik/AFP",
    want: { description: "A wall in Vallby says what the f***.", creators: ["Lena Vik"], flags: [] },
  },
  {
    why: "a hotel's stars",
    line: "Boats wait at the VALLBY*** HOTEL",
    want: { description: "Boats wait at the VALLBY*** HOTEL", flags: [] },
  },
  {
    why: "capitals that are no mark, as a sentence",
    line: "NATO. A ship waits in Vallby. REUTERS/Lena Vik",
    want: { description: "NATO. A ship waits in Vallby.", flags: [], creators: ["Lena Vik"] },
  },
  {
    why: "de: an archive's words in front of an abbreviation",
    line: "ARCHIV A.B. wartet in Vallby. REUTERS/Lena Vik",
    want: { description: "ARCHIV A.B. wartet in Vallby.", creators: ["Lena Vik"] },
  },
  {
    why: "a button and a slash in front",
    line: "Enlarge / The mayor of Vallby. Lena Okoro/Bloomberg via Getty Images",
    want: { description: "The mayor of Vallby.", creators: ["Lena Okoro"], agencies: ["Bloomberg"] },
  },
  {
    why: "an en dash typed for the hyphen of a name",
    line: "Rows of tents stand near the town. (Photo by Barsa al–Munwaya / AFP)",
    want: { description: "Rows of tents stand near the town.", creators: ["Barsa al–Munwaya"], agencies: ["AFP"] },
  },
  {
    why: "an en dash between a name and an agency parts them",
    line: "Rows of tents stand near the town. (Jon Sand–AFP/Getty Images)",
    want: { creators: ["Jon Sand"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "an en dash in a score is no credit",
    line: "The hosts won 2–1 in the final.",
    want: { description: "The hosts won 2–1 in the final.", creators: [], agencies: [] },
  },
  {
    why: "a correction in a bracket behind the credit is a notice",
    line: "A tent near Vallby on May 4, 2019. / AFP / SALMA HADDAD (CORRECTION: corrects the date)",
    want: {
      description: "A tent near Vallby on May 4, 2019.",
      creators: ["SALMA HADDAD"],
      agencies: ["AFP"],
      flags: ["correction"],
      dateCreated: "2019-05-04",
    },
  },
  {
    why: "corrections that somebody makes are the caption's",
    line: "An editor marks corrections (in red) on a page. / AFP / SALMA HADDAD",
    want: { description: "An editor marks corrections (in red) on a page.", flags: [] },
  },
  {
    why: "a day between a comma and a slash is no house",
    line: "مردم در خیابانی در شهر خوی، ۸ بهمن ۱۴۰۱ / ایرنا",
    want: { agencies: ["IRNA"], distributors: [], dateCreated: "2023-01-28" },
  },
  {
    why: "the way to a gallery behind the credit names nobody",
    line: "Handwerker decken das Dach der Kirche. Quelle: dpa Zur Bildergalerie",
    want: { description: "Handwerker decken das Dach der Kirche.", creators: [], agencies: ["dpa"] },
  },
  {
    why: "a person and a house that no list has, behind the last full stop",
    line: "A ferry leaves the harbour of Vallby. Lena Okoro/HarbourHUB",
    want: { description: "A ferry leaves the harbour of Vallby.", creators: ["Lena Okoro"], agencies: ["HarbourHUB"] },
  },
  {
    why: "a house that no list has and a person behind it",
    line: "Eine Fähre verlässt den Hafen von Vallby. Hafenlicht/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Hafenlicht"] },
  },
  {
    why: "an abbreviation's point ends no sentence",
    line: "Vallby leads the U.S. Technology/Harbour Boom",
    want: { description: "Vallby leads the U.S. Technology/Harbour Boom", creators: [] },
  },
  {
    why: "a name in capitals behind the last full stop",
    line: "Skolan i Vallby. LENA OKORO",
    want: { description: "Skolan i Vallby.", creators: ["LENA OKORO"] },
  },
  {
    why: "a call in capitals is nobody's name",
    line: "The school in Vallby. READ MORE NEWS",
    want: { creators: [] },
  },
  {
    why: "a name behind a slash that follows a sentence",
    line: "La sala de espera del hospital de Vallby. / LENA OKORO",
    want: { description: "La sala de espera del hospital de Vallby.", creators: ["LENA OKORO"] },
  },
  {
    why: "a name alone behind a caption of some length",
    line: "Two fishermen mend their nets on the southern quay of Vallby at dawn on Tuesday. Lena Okoro",
    want: {
      description: "Two fishermen mend their nets on the southern quay of Vallby at dawn on Tuesday.",
      creators: ["Lena Okoro"],
    },
  },
  {
    why: "two capitals behind a short sentence may be the caption's",
    line: "The view is grand. Vallby Harbour",
    want: { creators: [] },
  },
  {
    why: "a country behind a caption of some length",
    line: "Two fishermen mend their nets on the southern quay of Vallby at dawn on Tuesday. New Zealand",
    want: { creators: [] },
  },
  {
    why: "a sentence of two words and a full stop",
    line: "Two fishermen mend their nets on the southern quay of Vallby at dawn on Tuesday. Lena Okoro.",
    want: { creators: [] },
  },
  {
    why: "the site's name behind a question",
    line: "How do two fishermen mend their nets on the southern quay of Vallby at dawn? | Harbour Manager",
    want: { creators: [] },
  },
  {
    why: "a broadcaster alone behind a sentence",
    line: "Zwei Fischer flicken ihre Netze am Kai. | NDR",
    want: { description: "Zwei Fischer flicken ihre Netze am Kai.", agencies: ["NDR"] },
  },
  {
    why: "a German day and its month are no house",
    line: "Zwei Fischer flicken ihre Netze am Kai, 13. August 2025.",
    want: { agencies: [], dateCreated: "2025-08-13" },
  },
  {
    why: "an agency's long name inside the sentence",
    line: "Fishermen mend their nets in this picture by the Korean Central News Agency. KCNA via REUTERS",
    want: {
      description: "Fishermen mend their nets in this picture by the Korean Central News Agency.",
      agencies: ["KCNA"],
      distributors: ["Reuters"],
    },
  },
  {
    why: "the caption runs into the photographer's name in front of it",
    line: "© Sputnik / Lena OkoroFishermen mend their nets on the southern quay of Vallby.",
    want: {
      description: "Fishermen mend their nets on the southern quay of Vallby.",
      creators: ["Lena Okoro"],
      agencies: ["Sputnik"],
    },
  },
  {
    why: "a name behind a dash and its agency in brackets",
    line: "Two fishermen mend their nets — Lena Okoro (Keystone)",
    want: { description: "Two fishermen mend their nets", creators: ["Lena Okoro"], agencies: ["Keystone"] },
  },
  {
    why: "somebody in the picture behind a comma and the agency in brackets",
    line: "Two fishermen mend their nets, Lena Okoro (Keystone)",
    want: { creators: [], agencies: ["Keystone"] },
  },
  {
    why: "a house in front runs into the caption",
    line: "Foto: action pressZwei Fischer flicken ihre Netze am Kai.",
    want: { description: "Zwei Fischer flicken ihre Netze am Kai.", agencies: ["action press"] },
  },
  {
    why: "a capital inside a word is no joint",
    line: "Foto: FischerKollektiv Vallby flickt die Netze am Kai.",
    want: { description: "FischerKollektiv Vallby flickt die Netze am Kai." },
  },
  {
    why: "two letters of a wire run into the caption's last word",
    line: "Surfers ride the waves that a storm brings to the bay of VallbyPA",
    want: { description: "Surfers ride the waves that a storm brings to the bay of Vallby", agencies: ["PA"] },
  },
  {
    why: "two capitals inside the name of a service are no wire",
    line: "Fishermen show how they sign in on the quay with OpenID",
    want: { description: "Fishermen show how they sign in on the quay with OpenID", agencies: [] },
  },
  {
    why: "a wire behind a word in capitals, known by the way it came",
    line: "Passengers keep their distance on a train in VALLBYAFP via Getty Images",
    want: {
      description: "Passengers keep their distance on a train in VALLBY",
      agencies: ["AFP"],
      distributors: ["Getty Images"],
    },
  },
  {
    why: "the word for the way it came is none of the caption's",
    line: "Passengers keep their distance on a train in Vallby via Getty Images",
    want: { description: "Passengers keep their distance on a train in Vallby", distributors: ["Getty Images"] },
  },
  {
    why: "a number behind a name is a part of it",
    line: "Der Rat von Vallby tagt in der Halle Frank Okoro II/AP",
    want: { description: "Der Rat von Vallby tagt in der Halle", creators: ["Frank Okoro II"], agencies: ["AP"] },
  },
  {
    why: "a number of a king in front of the photographer",
    line: "Gäste am Denkmal für Friedrich II. REUTERS/Lena Okoro",
    want: { description: "Gäste am Denkmal für Friedrich II.", creators: ["Lena Okoro"] },
  },
  {
    why: "behind the name and a slash whose rights they are",
    line: "Der Rat von Vallby tagt in der Halle Frank Okoro/Copyright 2026 The AP",
    want: { description: "Der Rat von Vallby tagt in der Halle", creators: ["Frank Okoro"], agencies: ["AP"] },
  },
  {
    why: "a library of two words in front runs into the caption",
    line: "Lena Okoro | Getty ImagesTwo fishermen mend their nets on the quay of Vallby.",
    want: {
      description: "Two fishermen mend their nets on the quay of Vallby.",
      creators: ["Lena Okoro"],
      agencies: ["Getty Images"],
    },
  },
  {
    why: "a country in front of the bar is the caption's",
    line: "A house after the earthquake, Norway | AFP",
    want: { description: "A house after the earthquake, Norway", creators: [], agencies: ["AFP"] },
  },
  {
    why: "a person in front of the bar is none",
    line: "A house after the earthquake. Lena Norway | AFP",
    want: { description: "A house after the earthquake.", creators: ["Lena Norway"], agencies: ["AFP"] },
  },
  {
    why: "the caption's country runs into the photographer",
    line: "Crowds in the streets of Caracas, Venezuela Lena Okoro / AP",
    want: {
      description: "Crowds in the streets of Caracas, Venezuela",
      creators: ["Lena Okoro"],
      agencies: ["AP"],
    },
  },
  {
    why: "in its own language too",
    line: "Демонстранты в Каракасе, Венесуэла Анна Соколова / AP",
    want: { description: "Демонстранты в Каракасе, Венесуэла", creators: ["Анна Соколова"], agencies: ["AP"] },
  },
  {
    why: "a given name is no country",
    line: "Crowds at the gate, Jordan Okoro Smith / AP",
    want: { description: "Crowds at the gate", creators: ["Jordan Okoro Smith"], agencies: ["AP"] },
  },
  {
    why: "letters of a wire behind a comma are no editor's",
    line: "Residents of the town in the square / Photo Lena Okoro, AFP",
    want: { description: "Residents of the town in the square", creators: ["Lena Okoro"], agencies: ["AFP"] },
  },
  {
    why: "a bar parts the person shown from the photographer and the agency",
    line: "Anna Vik | Kim Min-jun/AP Photo",
    want: { description: "Anna Vik", creators: ["Kim Min-jun"], agencies: ["AP"] },
  },
  {
    why: "so does a slash between spaces in front of one without",
    line: "Anna Vik / Lena Okoro/GettyImages",
    want: { description: "Anna Vik", creators: ["Lena Okoro"], agencies: ["Getty Images"] },
  },
  {
    why: "spaces around both slashes tell nothing apart",
    line: "Lena Okoro / Hans Lucas / AFP",
    want: { description: "", creators: ["Lena Okoro"], agencies: ["Hans Lucas"] },
  },
  {
    why: "the same name twice is one photographer",
    line: "Lena Okoro | Lena Okoro/AFP",
    want: { description: "", creators: ["Lena Okoro"] },
  },
  {
    why: "a label behind a name opens the credit",
    line: "Anna Vik Photo Tor Haugen/AFP",
    want: { description: "Anna Vik", creators: ["Tor Haugen"], agencies: ["AFP"] },
  },
  {
    why: "a sign of rights behind a name opens the credit",
    line: "Anna Vik © ANP / AFP",
    want: { description: "Anna Vik", creators: [], agencies: ["AFP"], distributors: ["ANP"] },
  },
  {
    why: "a house whose last word is a label's is no name in front of one",
    line: "Tor Vik Images/Moodvik/Getty",
    want: { description: "", distributors: ["Moodvik", "Getty Images"] },
  },
  {
    why: "letters in capitals behind a name are the agency's",
    line: "Anna Vik KEYSTONE/Tor Haugen",
    want: { description: "Anna Vik", creators: ["Tor Haugen"], agencies: ["Keystone"] },
  },
  {
    why: "two letters and a full stop name the agency still",
    line: "The crowd greets the mayor after the vote Lena Okoro/AP.",
    want: { creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "letters behind a point abbreviate",
    line: "Anna Vik habla de las mujeres en las FF.AA.",
    want: { agencies: [] },
  },
  {
    why: "the country behind a town is no given name",
    line: "Demonstrators in Caracas, Venezuela Lena Okoro / AP",
    want: { description: "Demonstrators in Caracas, Venezuela", creators: ["Lena Okoro"] },
  },
  {
    why: "nor is a state",
    line: "Demonstrators in Austin, Texas Lena Okoro/Getty Images",
    want: { description: "Demonstrators in Austin, Texas", creators: ["Lena Okoro"] },
  },
  {
    why: "a given name like a state's stays where no town stands in front",
    line: "The mayor poses with his wife, Victoria Ann Okoro/AP",
    want: { creators: ["Victoria Ann Okoro"] },
  },
  {
    why: "behind a year the whole run is the name",
    line: "Le marché de Vallby, le 4 mars 2024 Roberto Di Marco/Agence France-Presse — Getty Images",
    want: { creators: ["Roberto Di Marco"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "a particle with a capital belongs to the name",
    line: "Fans cheer after the vote in Vallby Roberto Di Marco/REUTERS",
    want: { creators: ["Roberto Di Marco"] },
  },
  {
    why: "so does an initial with its point",
    line: "Fans cheer after the vote J. Scott Okoro/REUTERS",
    want: { description: "Fans cheer after the vote", creators: ["J. Scott Okoro"] },
  },
  {
    why: "two initials without a space are a person's",
    line: "Fans cheer after the vote REUTERS/K.C. Okoro/Pool",
    want: { creators: ["K.C. Okoro"], agencies: ["Reuters"] },
  },
  {
    why: "the initials of a country are none",
    line: "Fans cheer at the bank in New York, U.S. Lena Okoro/Reuters",
    want: { description: "Fans cheer at the bank in New York, U.S.", creators: ["Lena Okoro"] },
  },
  {
    why: "a house may be glued to the initials of a country",
    line: "Fans cheer at the bank in New York, U.S.REUTERS/Lena Okoro",
    want: { description: "Fans cheer at the bank in New York, U.S.", creators: ["Lena Okoro"], agencies: ["Reuters"] },
  },
  {
    why: 'an outlet behind "for" closes the line',
    line: "The crowd greets the mayor after the vote Lena Okoro for NPR",
    want: { description: "The crowd greets the mayor after the vote", creators: ["Lena Okoro"], agencies: ["NPR"] },
  },
  {
    why: "behind a small word the name is the sentence's",
    line: "The story of the vote was written by Lena Okoro for The New York Times.",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a wire, a dash and its photographer close the line",
    line: "Le marché de Vallby, le 4 mars AFP - Lena Okoro",
    want: { description: "Le marché de Vallby, le 4 mars", creators: ["Lena Okoro"], agencies: ["AFP"] },
  },
  {
    why: "a wire that was told something is none",
    line: "A spokesman told AFP - Anna Vik",
    want: { agencies: [], creators: [] },
  },
  {
    why: "a chain of bars to a library needs nothing in front",
    line: "The shop opens at noon Lena Okoro | Bloomberg | Getty Images",
    want: {
      description: "The shop opens at noon",
      creators: ["Lena Okoro"],
      agencies: ["Bloomberg"],
      distributors: ["Getty Images"],
    },
  },
  {
    why: "one bar in front of a wire may follow the caption's name",
    line: "The crowd greets Angela Berg | AFP",
    want: { description: "The crowd greets Angela Berg", creators: [], agencies: ["AFP"] },
  },
  {
    why: "a pair is glued to the full stop of a word",
    line: "Die Sängerin bei ihrem Auftritt auf dem Fest.Lichtvik/Tor Haugen",
    want: {
      description: "Die Sängerin bei ihrem Auftritt auf dem Fest.",
      creators: ["Tor Haugen"],
      agencies: ["Lichtvik"],
    },
  },
  {
    why: "a word for pictures handed in is glued to it as well",
    line: "Una de las oficinas de la ciudad del saber.Cedida",
    want: { description: "Una de las oficinas de la ciudad del saber.", flags: ["handout"] },
  },
  {
    why: "an address holds a point and a slash, too",
    line: "More of it at www.vb.no/Lena",
    want: { creators: [], agencies: [] },
  },
  {
    why: "one name runs into itself where two credits meet",
    line: "Skiers train in Vallby. AFP PHOTO / LENA OKOROLENA OKORO/AFP/Getty Images",
    want: { creators: ["LENA OKORO"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "the second of two people that the caption names",
    line: "Lena Okoro (l.) und Stian Vik © imago images / GEPA pictures",
    want: { description: "Lena Okoro (l.) und Stian Vik", creators: [], agencies: ["GEPA pictures"] },
  },
  {
    why: "two photographers joined stay two",
    line: "Ein Markt in Vallby. Foto: Lena Okoro und Stian Vik/dpa",
    want: { creators: ["Lena Okoro", "Stian Vik"], agencies: ["dpa"] },
  },
  {
    why: "a name and its wire's rights glued to the last word",
    line: "Menschen warten vor einem HausLena Okoro/Copyright 2024 The AP. All rights reserved.",
    want: { description: "Menschen warten vor einem Haus", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "the same behind a script without case",
    line: "خيام للعائلات قرب الميناءLena Okoro/Copyright 2024 The AP. All rights reserved.",
    want: { kind: "caption", description: "خيام للعائلات قرب الميناء", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "a name glued to a script without case",
    line: "خيام للعائلات قرب الميناءLena Okoro/AP",
    want: { description: "خيام للعائلات قرب الميناء", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "a label with points glued to the caption's last word",
    line: "Walnut biscuits on a trayCredit...Lena Okoro for The New York Times",
    want: { description: "Walnut biscuits on a tray", creators: ["Lena Okoro"], agencies: ["The New York Times"] },
  },
  {
    why: "the same label twice",
    line: "Walnut biscuits on a trayCreditCredit...Lena Okoro for The New York Times",
    want: { description: "Walnut biscuits on a tray", creators: ["Lena Okoro"] },
  },
  {
    why: "points behind a caption's own word",
    line: "Nobody gave her any credit...Lena Okoro/AFP",
    want: { creators: ["Lena Okoro"], agencies: ["AFP"] },
  },
  {
    why: "points that close a sentence",
    line: "The harbour waits...Lena Okoro/AFP",
    want: { description: "The harbour waits...", creators: ["Lena Okoro"] },
  },
  { why: "a headline about a network", line: "Anna Vik To Leave Twitter", want: { creators: [], agencies: [] } },
  {
    why: "a network behind a sign",
    line: "A harbour in Vallby. Anna Vik/Twitter",
    want: { creators: ["Anna Vik"], agencies: ["Twitter"] },
  },
  {
    why: "an outlet of one word behind a headline's words",
    line: "Draw in the evening. Introducing Vallby Express.",
    want: { agencies: [] },
  },
  {
    why: "an outlet of one word behind a slash",
    line: "Draw in the evening. Lena Okoro/Express",
    want: { creators: ["Lena Okoro"], agencies: ["Express"] },
  },
  {
    why: "an outlet in capitals behind a person",
    line: "A harbour in Vallby. Lena Okoro BBC",
    want: { creators: ["Lena Okoro"], agencies: ["BBC"] },
  },
  {
    why: "a programme called after a house",
    line: "The Journal Evening Report",
    want: { agencies: [], distributors: [] },
  },
  {
    why: "a wire behind a person",
    line: "Lena Okoro Reuters",
    want: { creators: ["Lena Okoro"], agencies: ["Reuters"] },
  },
  { why: "words that lead over to what follows are no name", line: "Mais do G1", want: { creators: [], agencies: [] } },
  { why: "a sign of a house is no name", line: "Logo de CBC-Radio-Canada", want: { creators: [], agencies: [] } },
  {
    why: "a particle inside a name",
    line: "Foto: Lena da Vik/G1",
    want: { creators: ["Lena da Vik"], agencies: ["G1"] },
  },
  { why: "a record with two letters behind it", line: "Wet: Green Room EP", want: { agencies: [] } },
  {
    why: "the same letters behind a label",
    line: "Foto: Lena Okoro / EP",
    want: { creators: ["Lena Okoro"], agencies: ["Europa Press"] },
  },
  {
    why: "a word of pages as it is usually written",
    line: "The best of Vallby, ranked, all of it Online",
    want: { agencies: [] },
  },
  {
    why: "the wire of that name in capitals",
    line: "A harbour in Vallby. Lena Okoro / ONLINE",
    want: { creators: ["Lena Okoro"], agencies: ["ONLINE"] },
  },
  {
    why: "a button that a network stands behind",
    line: "Register via Twitter",
    want: { agencies: [], distributors: [] },
  },
  {
    why: "a person's account that a network passed on",
    line: "A harbour in Vallby. Lena Okoro via Twitter",
    want: { creators: ["Lena Okoro"], distributors: ["Twitter"] },
  },
  {
    why: "a record and who made it",
    line: "Vallby Festival: London 2011 - EP, OKORO",
    want: { agencies: [], distributors: [] },
  },
  {
    why: "a town behind the sentence's comma",
    line: "A shop stands on Pritt Road, Windel/Standard.",
    want: { description: "A shop stands on Pritt Road, Windel", creators: [], agencies: ["Standard"] },
  },
  {
    why: "a person behind the sentence's comma",
    line: "A shop stands on Pritt Road, Lena Okoro/Standard.",
    want: { creators: ["Lena Okoro"], agencies: ["Standard"] },
  },
  {
    why: "a year in front of a bar is nobody",
    line: "The runner in Vallby, 2023 | Lena Okoro/Getty Images",
    want: { creators: ["Lena Okoro"], agencies: ["Getty Images"], distributors: [] },
  },
  {
    why: "two labels' words with a slash",
    line: "Photos/Video: First Look at Vallby",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a headline with a second colon",
    line: "Video: Okoro: raise the pension age in Vallby",
    want: { agencies: [] },
  },
  {
    why: "a wire with a second colon",
    line: "Foto: AFP: Ein Mann geht durch Vallby.",
    want: { description: "Ein Mann geht durch Vallby.", agencies: ["AFP"] },
  },
  { why: "a body alone in square brackets", line: "[The Vallby Court]", want: { flags: [] } },
  { why: "a body alone in round brackets", line: "(The Vallby Court)", want: { flags: ["handout"] } },
  {
    why: "a capital inside one word glues no house on",
    line: '"Open dawn": Lena Okoro en VallbyForum',
    want: { agencies: [] },
  },
  {
    why: "a capital that a network is called by is the firm's",
    line: "A view of the Moon SpaceX",
    want: { agencies: [], description: "A view of the Moon SpaceX" },
  },
  {
    why: "a house of that name behind a person",
    line: "A harbour in Vallby. Lena Okoro / FORUM",
    want: { creators: ["Lena Okoro"], agencies: ["Forum"] },
  },
  {
    why: "a network in a series' title",
    line: "Baker Answers Questions From Twitter | Oven Support",
    want: { creators: [], agencies: [] },
  },
  { why: "a network's page", line: "Vallby Hora | Facebook", want: { creators: [] } },
  {
    why: "a person and the network behind a caption",
    line: "A harbour in Vallby. Foto: Lena Okoro | Facebook",
    want: { creators: ["Lena Okoro"], agencies: ["Facebook"] },
  },
  { why: "a firm's form is no house", line: "Lena Automobile AG", want: { creators: [], agencies: [] } },
  {
    why: "the house of those letters",
    line: "Fot. Lena Okoro / AG",
    want: { creators: ["Lena Okoro"], agencies: ["AG"] },
  },
  {
    why: "a headline's small word in front of an outlet",
    line: "Lena Okoro Returns To Fox News",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a family name of two letters in front of a wire",
    line: "Johnnie To Reuters",
    want: { creators: ["Johnnie To"], agencies: ["Reuters"] },
  },
  { why: "a picture of the network's", line: "Twitter-Bild", want: { agencies: ["Twitter"], distributors: [] } },
  {
    why: "a small noun with a full stop is no label",
    line: "Two towers in one image. (AFP file photo)",
    want: { description: "Two towers in one image.", agencies: ["AFP"], flags: ["file"] },
  },
  {
    why: "a paper, a space and a name in Chinese",
    line: "雨中的村庄。瓦尔日报 周斌 摄",
    want: { description: "雨中的村庄。", creators: ["周斌"], agencies: ["瓦尔日报"] },
  },
  { why: "two names and a space in Chinese", line: "雨中的村庄。周斌 林安 摄", want: { agencies: [] } },
  {
    why: "a paper's reporter of all media",
    line: "雨中的村庄。瓦尔日报全媒记者 周斌 摄",
    want: { creators: ["周斌"], agencies: ["瓦尔日报"] },
  },
  {
    why: "ko: the agency's name is a word of the sentence",
    line: "소년이 이룬 작은 마을의 신화",
    want: { agencies: [] },
  },
  {
    why: "ko: the agency in brackets with who passed it on",
    line: "마을의 아침 풍경. [신화=연합뉴스]",
    want: { agencies: ["Xinhua"], distributors: ["Yonhap"] },
  },
  { why: "ko: another agency behind a space", line: "마을의 아침 풍경 연합뉴스", want: { agencies: ["Yonhap"] } },
  {
    why: "what is compared, and the outlet of the page",
    line: "Handytarife Vergleich 2023 - Süddeutsche Zeitung",
    want: { creators: [], description: "Handytarife Vergleich 2023" },
  },
  { why: "two halves of a year", line: "Boho Mode Frühjahr/Sommer 2024 Styling", want: { creators: [], agencies: [] } },
  {
    why: "an outlet whose name has a number",
    line: "(Lena Okoro/20 Minutes)",
    want: { creators: ["Lena Okoro"], agencies: ["20 Minutes"] },
  },
  {
    why: "the house once more behind its bracket",
    line: "Der neue Motor von vorn (Bild: VW) VW",
    want: { description: "Der neue Motor von vorn", agencies: ["VW"] },
  },
  {
    why: "other words behind the bracket",
    line: "Der neue Motor (Bild: VW) von vorn",
    want: { description: "Der neue Motor von vorn" },
  },
  {
    why: "a wire's name that is a German word",
    line: "Der Hafen am Abend. Mehr Infos.",
    want: { creators: [], agencies: [] },
  },
  {
    why: "the wire of that name",
    line: "The harbour at dawn. (Mehr/Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["Mehr"] },
  },
  {
    why: "a wish behind a text",
    line: "Im Beitrag gibt es viele weitere, wertvolle Tipps zu dem Thema. Viel Spaß!",
    want: { creators: [], agencies: [] },
  },
  { why: "an outlet's sign", line: "DIE ZEIT - Logo", want: { creators: [], agencies: [] } },
  { why: "a feed's name", line: "RSS-Feeds BE", want: { creators: [], agencies: [] } },
  { why: "two teams and an outlet of one's name", line: "Вальби – Шахтер", want: { creators: [] } },
  {
    why: "two letters at the end of one word, with a full stop",
    line: "A new button has come back to this phone, and with it, TouchID.",
    want: { agencies: [] },
  },
  {
    why: "a wire's letters glued to a town",
    line: "A crowd waits on the quay for the ferry in Co SligoPA",
    want: { agencies: ["PA"] },
  },
  {
    why: "a country behind a comma is no house",
    line: "Solarpark bei Vallby, Vietnam",
    want: { agencies: [], description: "Solarpark bei Vallby, Vietnam" },
  },
  {
    why: "a network opens a caption",
    line: "You Tube Generation on a wall of the harbour in Vallby",
    want: { agencies: [] },
  },
] satisfies CaptionCase[];
