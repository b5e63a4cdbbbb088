import type { CaptionCase } from "../case.js";

/** Houses: under what name they are handed on, and which ones no list has. */
export default [
  {
    why: "a paper without a settled name keeps the printed one",
    line: "A harbour in Vallby. Lena Okoro/Sacramento Bee via ZUMA Press Wire",
    want: { agencies: ["Sacramento Bee"], distributors: ["ZUMA Press"] },
  },
  {
    why: "so does one with its article",
    line: "A harbour in Vallby. Lena Okoro/The Sacramento Bee",
    want: { agencies: ["The Sacramento Bee"] },
  },
  {
    why: "an abbreviation stays one, without the word behind it",
    line: "A harbour in Vallby. (HT Photo)",
    want: { description: "A harbour in Vallby.", agencies: ["HT"] },
  },
  {
    why: "capitals of the print's own are kept",
    line: "Luka u Vallbyju. | Foto: Lena Okoro/Pixsell",
    want: { creators: ["Lena Okoro"], agencies: ["Pixsell"] },
  },
  {
    why: "a wire has one name",
    line: "A harbour in Vallby. (Associated Press)",
    want: { agencies: ["AP"] },
  },
  {
    why: "so has a library that agency lists settle",
    line: "A harbour in Vallby. Lena Okoro/REX",
    want: { agencies: ["REX"] },
  },
  {
    why: "a collection's library too",
    line: "A harbour in Vallby. (Lena Okoro/Getty)",
    want: { agencies: ["Getty Images"] },
  },
  {
    why: "a name all in capitals is turned",
    line: "Le port de Vallby. © PHOTOPQR/LA PROVENCE/OKORO Lena/MAXPPP",
    want: { agencies: ["La Provence"] },
  },
  {
    why: "the article in lower case is turned",
    line: "A harbour in Vallby. Photograph: Lena Okoro for the Guardian",
    want: { agencies: ["The Guardian"] },
  },
  {
    why: "the name in another script is turned",
    line: "ميناء في فالبي. (بيكسلز)",
    want: { agencies: ["Pexels"] },
  },
  {
    why: "a word of papers tells the house behind the comma from a second person",
    line: "Talo Vallbyssä. Kuva: Lena Okoro, Salon Seudun Sanomat.",
    want: { description: "Talo Vallbyssä.", creators: ["Lena Okoro"], agencies: ["Salon Seudun Sanomat"] },
  },
  {
    why: "so it does in German",
    line: "Ein Hafen in Vallby. Foto: Lena Okoro, Vallbyer Rundschau",
    want: { creators: ["Lena Okoro"], agencies: ["Vallbyer Rundschau"] },
  },
  {
    why: "without one, two people took it",
    line: "Talo Vallbyssä. Kuva: Lena Okoro, Stian Vik.",
    want: { creators: ["Lena Okoro", "Stian Vik"], agencies: [] },
  },
  {
    why: "a family name that is a paper's word elsewhere",
    line: "Presidentti Vallbyssä. LEHTIKUVA / RONI LEHTI",
    want: { creators: ["RONI LEHTI"], agencies: ["Lehtikuva"] },
  },
  {
    why: "one of the readers took it, not the house",
    line: "Iguanas in Vallby on September 7, 2012. (Lena Okoro/VOA reader)",
    want: { creators: ["Lena Okoro"], agencies: [], flags: ["ugc"] },
  },
  {
    why: "the house itself behind the name",
    line: "Iguanas in Vallby on September 7, 2012. (Lena Okoro/VOA)",
    want: { creators: ["Lena Okoro"], agencies: ["VOA"], flags: [] },
  },
  {
    why: "the language's own word for via",
    line: "Búrka vo Vallby. (Lena Okoro / Vallby Sun prostredníctvom Associated Press)",
    want: { creators: ["Lena Okoro"], agencies: ["Vallby Sun"], distributors: ["AP"] },
  },
  {
    why: "the same word of a sentence",
    line: "Správa sa dostala k médiám prostredníctvom Associated Press.",
    want: { creators: [], agencies: [], distributors: [] },
  },
  {
    why: "a wire's letters set like a word beside another wire",
    line: "Un molo a Vallby. (Lena Okoro, Ap/Ansa)",
    want: { creators: ["Lena Okoro"], agencies: ["AP"], distributors: ["ANSA"] },
  },
  {
    why: "and behind the house that printed it",
    line: "Un molo a Vallby (Foto LaPresse/Ap)",
    want: { creators: [], agencies: ["LaPresse"], distributors: ["AP"] },
  },
  {
    why: "a short family name beside a person",
    line: "Un molo a Vallby. (Foto: Ong/Lena Okoro)",
    want: { agencies: ["Ong"], creators: ["Lena Okoro"] },
  },
  {
    why: "a state behind a town",
    line: "A pier in the town of Vallby (New Vallby, Pa)",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a user of a library in two small words",
    line: "Ein Hafen. Foto: Getty Images/lena okoro",
    want: { description: "Ein Hafen.", creators: ["lena okoro"], agencies: ["Getty Images"] },
  },
  {
    why: "small words behind a wire are none",
    line: "Ein Hafen. Foto: dpa/ganz neu",
    want: { creators: [] },
  },
  {
    why: "a user with a point in the name",
    line: "Ein Hafen. Foto: Getty Images/iStockphoto/vallby.media",
    want: { creators: ["vallby.media"], distributors: ["Getty Images"] },
  },
  {
    why: "a site with its domain prints it",
    line: "(Picture: Getty/Vallby.co.uk)",
    want: { creators: [], distributors: ["Vallby.co.uk"] },
  },
  {
    why: "a name cut short where it is printed again",
    line: "Ein Hafen in Vallby SN/APA/LENA OKOROWA/LENA OKORO",
    want: { creators: ["LENA OKOROWA"], agencies: ["APA"], distributors: [] },
  },
  {
    why: "another person of the same given name",
    line: "Ein Hafen in Vallby. APA/LENA OKORO/LENA VIK",
    want: { creators: ["LENA VIK"] },
  },
  {
    why: "a screen and whose it shows",
    line: "Maður gengur um Vallby á morgnana. Skjáskot/Dagen",
    want: { description: "Maður gengur um Vallby á morgnana.", creators: [], agencies: ["Dagen"] },
  },
  {
    why: "a screenshot in a sentence",
    line: "The player posted a screenshot/video of the match",
    want: { creators: [], agencies: [] },
  },
  {
    why: "bodies in a row behind a finished sentence",
    line: "Walls of the old town seen from the air. SIA/EFAK/YPPOA",
    want: { description: "Walls of the old town seen from the air.", agencies: ["SIA"] },
  },
  {
    why: "letters joined by a slash inside one",
    line: "A poster for a concert of AC/DC",
    want: { description: "A poster for a concert of AC/DC", agencies: [] },
  },
  {
    why: "led over to by a dash, a person and a house's word",
    line: "O presidente recebe a taça - Lena Okoro/Instituto Vallby",
    want: { description: "O presidente recebe a taça", creators: ["Lena Okoro"], agencies: ["Instituto Vallby"] },
  },
  {
    why: "the house first",
    line: "Kindersitze im Test 2020 - ADAC/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["ADAC"] },
  },
  {
    why: "seasons behind a dash",
    line: "Vallby : Front Row - Fashion Week - Menswear F/W 2022-2023",
    want: { creators: [], agencies: [] },
  },
  {
    why: "two teams behind a dash",
    line: "Halbfinale - Okoro/Vik",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a museum of several words and a person",
    line: "Specimens from East Africa (Deutsches Historisches Museum/T. Okoro)",
    want: { creators: ["T. Okoro"], agencies: ["Deutsches Historisches Museum"] },
  },
  {
    why: "a party of two names behind a politician",
    line: "Anne Okoro (Bündnis 90/Die Grünen)",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a library's collection with nothing between caption and name",
    line: "A visitor at the London Fashion Week Lena Okoro/GC Images",
    want: { description: "A visitor at the London Fashion Week", creators: ["Lena Okoro"], agencies: ["GC Images"] },
  },
  {
    why: "the same name once more behind a comma",
    line: "Ein Roboter liest | picture alliance / Westend61 | Lena Okoro, Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["picture alliance"] },
  },
  {
    why: "another name behind the comma is a sentence's",
    line: "Ein Roboter liest | picture alliance / Westend61 | Lena Okoro, Stian Vik",
    want: { creators: [] },
  },
  {
    why: "a label vouches for a house of many small words",
    line: "The harbour. (Photo: Crime Stoppers of Vallby)",
    want: { description: "The harbour.", agencies: ["Crime Stoppers of Vallby"] },
  },
  {
    why: "and for one with a sentence's words in its name",
    line: "The planet at dawn. (Image credit: All About Space)",
    want: { description: "The planet at dawn.", agencies: ["All About Space"] },
  },
  {
    why: "a university with its article",
    line: "It was difficult to advise them. Source: The University of Vallby",
    want: { description: "It was difficult to advise them.", agencies: ["The University of Vallby"] },
  },
  {
    why: "a label in front of a caption vouches for nothing",
    line: "Foto: Ehrenamtler reparieren defekte Haushaltsgeräte",
    want: { creators: [], agencies: [] },
  },
  {
    why: "nor does a button with a colon",
    line: "Click here to watch video: Truth About Shampoo and Soap",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a brand whose first letter is small",
    line: "A phone on a desk. Photo: iFixit",
    want: { description: "A phone on a desk.", agencies: ["iFixit"] },
  },
  {
    why: "a small word behind the label",
    line: "A phone on a desk. Photo: see below",
    want: { agencies: [], creators: [] },
  },
  {
    why: "a word for the picture ends the sentence, whose point the house is glued to",
    line: "Ana Rahal in an undated photo.Facebook",
    want: { description: "Ana Rahal in an undated photo.", agencies: ["Facebook"] },
  },
  {
    why: "an abbreviated label glued to the name by its point",
    line: "Wąwóz w Vallby / Fot.Urząd Miasta w Vallby",
    want: { description: "Wąwóz w Vallby", handoutSource: "Urząd Miasta w Vallby" },
  },
  {
    why: "the same in brackets",
    line: "Wisuda Magister di Vallby(Dok.IGI )",
    want: { description: "Wisuda Magister di Vallby", agencies: ["IGI"] },
  },
  {
    why: "a bracket that is the whole line credits a person",
    line: "(Lena Okoro)",
    want: { kind: "credit", creators: ["Lena Okoro"] },
  },
  {
    why: "and a house",
    line: "(Vallby Athletics)",
    want: { kind: "credit", agencies: ["Vallby Athletics"] },
  },
  {
    why: "behind a caption it may name who is shown",
    line: "A baker in Vallby (Lena Okoro)",
    want: { creators: [] },
  },
  {
    why: "an acronym in brackets behind a finished sentence",
    line: "The body was found in a park in Vallby. (KTLA)",
    want: { description: "The body was found in a park in Vallby.", agencies: ["KTLA"] },
  },
  {
    why: "in a sentence it explains the name in front",
    line: "A newsroom of the television station in Vallby (KTLA)",
    want: { agencies: [] },
  },
  {
    why: "a house alone behind the last full stop",
    line: "Engineer Gihad Vik had to leave his home when war broke out. Mashreq University",
    want: { agencies: ["Mashreq University"] },
  },
  {
    why: "what has numbers is none",
    line: "Arbeiter bauen auf dem Markt eine Bude auf. Bild 1 von 5",
    want: { agencies: [] },
  },
  {
    why: "titles end no sentence in front of a name",
    line: "Kino Poster zum Kinofilm The Talented Mr. Okoro",
    want: { description: "Kino Poster zum Kinofilm The Talented Mr. Okoro", creators: [] },
  },
  {
    why: "so the name belongs to the caption",
    line: "**FILE** Former Vallby Sen. Lena Okoro (Associated Press)",
    want: { description: "Former Vallby Sen. Lena Okoro", creators: [], agencies: ["AP"], flags: ["file"] },
  },
  {
    why: "a street ends one",
    line: "300 Vallby St. Photo by Lena Okoro/Postmedia News",
    want: { description: "300 Vallby St.", creators: ["Lena Okoro"] },
  },
  {
    why: "a word for pictures handed in closes the line",
    line: "The lobby offers guests a view of the bay upon arrival Supplied",
    want: { description: "The lobby offers guests a view of the bay upon arrival", flags: ["handout"] },
  },
  {
    why: "so do two",
    line: "Lena K. Okoro Submitted photo",
    want: { description: "Lena K. Okoro", flags: ["handout"] },
  },
  {
    why: "in a title all words have capitals",
    line: "Free Meals And Drinks Supplied",
    want: { description: "Free Meals And Drinks Supplied", flags: [] },
  },
  {
    why: "in a sentence the word is a verb",
    line: "The meals are supplied",
    want: { description: "The meals are supplied", flags: [] },
  },
  {
    why: "the sign, a name and a caption that sets in with a capital",
    line: "© Lena Okoro Detainees at the centre in Vallby on May 18, 2018.",
    want: { description: "Detainees at the centre in Vallby on May 18, 2018.", creators: ["Lena Okoro"] },
  },
  {
    why: "two texts that run into each other",
    line: "© First Vallby InstituteA division of the institute",
    want: { creators: [] },
  },
  {
    why: "the sign typed on a plain keyboard",
    line: "L’auteure à Vallby. Photo @Lena Okoro",
    want: { creators: ["Lena Okoro"] },
  },
  {
    why: "an account stays who supplied it",
    line: "L’auteure à Vallby. Photo @lena_okoro",
    want: { creators: [], handoutSource: "@lena_okoro" },
  },
  {
    why: "a label without colon, a house's letters and a person",
    line: "Les habitants seront relogés par la mairie. Photo VM /Lena OKORO",
    want: { creators: ["Lena OKORO"], agencies: ["VM"] },
  },
  {
    why: "a house written small with nothing but a space in front",
    line: "Le milieu de Vallby à la lutte, le 26 décembre 2020 à Vallby afp.com/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["AFP"], dateCreated: "2020-12-26" },
  },
  {
    why: "the number of the photographer behind the agency",
    line: "Police in Vallby on March 25, 2017. / AFP PHOTO / Lena OKORO / TT / kod 444",
    want: { creators: ["Lena OKORO"], agencies: ["AFP"], distributors: ["TT"] },
  },
  {
    why: "nobody named, a private archive",
    line: "Los buses portaban distintivos oficiales. FOTO Archivo Particular",
    want: { description: "Los buses portaban distintivos oficiales.", creators: [] },
  },
  {
    why: "a historical archive stands for whoever took it",
    line: "Union Station, Vallby, 1960. Photo: Bettmann Archive/Getty",
    want: { agencies: ["Bettmann Archive"], distributors: ["Getty Images"] },
  },
  {
    why: "another collection says nothing",
    line: "A harbour in Vallby. Photo: Photodisc/Getty Images",
    want: { agencies: ["Getty Images"], distributors: [] },
  },
  {
    why: "one word alone behind a label is a house's",
    line: "Fachada del banco en Vallby. (Foto: Andina)",
    want: { creators: [], agencies: ["Andina"] },
  },
  {
    why: "so are several",
    line: "Tests der Woche. © Vallbysoft, Okorotech",
    want: { creators: [] },
  },
  {
    why: "behind a wire and its slash one word is a person",
    line: "Bahn in Vallby. (Quelle: dpa/Okoro)",
    want: { creators: ["Okoro"], agencies: ["dpa"] },
  },
  {
    why: "an initial makes a person of it",
    line: "Lauf in Vallby. IMAGO/Vallby Sports/ R.Okoro",
    want: { creators: ["R.Okoro"] },
  },
  {
    why: "two who open with initials are two people, whoever passed it on",
    line: "Lauf in Vallby. Foto: picture alliance/dpa/R.Okoro/J.B.Vik",
    want: { creators: ["R.Okoro", "J.B.Vik"], agencies: ["dpa"], distributors: ["picture alliance"] },
  },
  {
    why: "a name without initials in front of another stays the house's",
    line: "Lauf in Vallby. Foto: picture alliance/Sven Simon/R. Okoro",
    want: { creators: ["R. Okoro"], agencies: ["Sven Simon"] },
  },
  {
    why: "letters of a state are no initials",
    line: "Ash falls on Vallby. (Lena Vik/U.S. Geological Survey)",
    want: { creators: ["Lena Vik"] },
  },
  {
    why: "a caption behind its mark opens with no house",
    line: "Symbolbild: Ein Bote fährt mit seinem Fahrrad. (Quelle: dpa/Lena Okoro)",
    want: { description: "Ein Bote fährt mit seinem Fahrrad.", agencies: ["dpa"] },
  },
  {
    why: "a label of credits in the plural",
    line: "Image Credits: Vallbysoft",
    want: { kind: "credit", agencies: ["Vallbysoft"] },
  },
  {
    why: "letters and a word are a body's",
    line: "A map of Titan. (NASA/JPL-Vallby/ASU)",
    want: { creators: [], agencies: ["NASA"], distributors: ["JPL-Vallby", "ASU"] },
  },
  {
    why: "behind a body a family name is a person's",
    line: "Premiere in Vallby. © BKA/Okoro",
    want: { creators: ["Okoro"] },
  },
  {
    why: "what a body is for belongs to its name",
    line: "Ein Labor in Vallby. © Bundesministerium für Bildung und Forschung",
    want: { creators: [], handoutSource: "Bundesministerium für Bildung und Forschung" },
  },
  {
    why: "whom a photographer works for does not",
    line: "Ein Labor in Vallby. Foto: Lena Okoro für dpa",
    want: { creators: ["Lena Okoro"] },
  },
  {
    why: "a broadcaster and its region",
    line: "Ein Labor in Vallby | Bildrechte: MDR Thüringen",
    want: { creators: [], agencies: ["MDR Thüringen"] },
  },
  {
    why: "an age in front of the agency",
    line: "Lena Okoro, 37 Bloomberg via Getty Images",
    want: { agencies: ["Bloomberg"], distributors: ["Getty Images"] },
  },
  {
    why: "a settled name and its site",
    line: "Ein Labor. Foto: © Lena Okoro/123RF.com",
    want: { creators: ["Lena Okoro"], agencies: ["123RF"] },
  },
  {
    why: "a word for pictures sent in, in Icelandic",
    line: "Réttarhöld í Vallby í gær, mánudag. Ljósmynd/Aðsend",
    want: { creators: [], flags: ["handout"] },
  },
  {
    why: "French letters that reserve rights",
    line: "Le port de Vallby au petit matin, en mai. (Crédit : DR)",
    want: { description: "Le port de Vallby au petit matin, en mai.", agencies: [] },
  },
  {
    why: "the Danish broadcaster of the same letters",
    line: "Havnen i Vallby set fra broen tidligt om morgenen. Foto: DR",
    want: { agencies: ["DR"] },
  },
  {
    why: "under the mark the house in front supplied it and the wire credits it",
    line: "HANDOUT - Die Rakete hebt am 19.11.2024 in Vallby ab. Foto: VallbySpace/dpa",
    want: { agencies: ["dpa"], distributors: [], handoutSource: "VallbySpace", flags: ["handout"] },
  },
  {
    why: "without the mark the house made it",
    line: "Die Rakete hebt am 19.11.2024 in Vallby ab. Foto: VallbySpace/dpa",
    want: { agencies: ["VallbySpace"], distributors: ["dpa"], handoutSource: null },
  },
  {
    why: "a wire's letters in lower case behind a label",
    line: "V meste sa zišlo dvetisíc ľudí. Zdroj: tasr",
    want: { description: "V meste sa zišlo dvetisíc ľudí.", agencies: ["TASR"] },
  },
  {
    why: "another short word behind one",
    line: "Ein Hafen in Vallby. Foto: neu",
    want: { agencies: [] },
  },
  {
    why: "a survey before via is a body, for all its initials",
    line: "A crack runs through a field in Vallby. (U.S. Geological Survey via AP)",
    want: { creators: [], distributors: ["AP"], handoutSource: "U.S. Geological Survey", flags: ["handout"] },
  },
  {
    why: "a rescue service before via is a body",
    line: "A cat is carried from a roof in Vallby. (Vallby Fire Rescue via AP)",
    want: { creators: [], distributors: ["AP"], handoutSource: "Vallby Fire Rescue" },
  },
  {
    why: "the office of somebody",
    line: "The new bridge of Vallby. (The Office of the Governor via AP)",
    want: { description: "The new bridge of Vallby.", handoutSource: "The Office of the Governor", creators: [] },
  },
  {
    why: "what a body is for is joined by and",
    line: "A pool in Vallby. (Vallby Parks and Recreation via AP)",
    want: { creators: [], handoutSource: "Vallby Parks and Recreation" },
  },
  {
    why: "a firm of one word before via is a house",
    line: "A scene of the series. (Harborlight via AP)",
    want: { creators: [], agencies: ["Harborlight"], distributors: ["AP"] },
  },
  {
    why: "a person before via stays one",
    line: "A pool in Vallby. (Lena Okoro via AP)",
    want: { creators: ["Lena Okoro"], agencies: [], distributors: ["AP"], handoutSource: null },
  },
  {
    why: "a user of a library goes by one word",
    line: "A pool in Vallby. Photo: vallbylens via Unsplash",
    want: { creators: ["vallbylens"], distributors: ["Unsplash"] },
  },
  {
    why: "two people before via stay two",
    line: "A pool in Vallby. (Lena Okoro and Tim Weller via AP)",
    want: { creators: ["Lena Okoro", "Tim Weller"] },
  },
  {
    why: "the last part of a joined name says that it is a paper",
    line: "A pool in Vallby. (Lena Okoro/Vallby Times-Dispatch via AP)",
    want: { creators: ["Lena Okoro"], agencies: ["Vallby Times-Dispatch"], distributors: ["AP"] },
  },
  {
    why: "a joined family name does not",
    line: "A pool in Vallby. (Lena Okoro-Weller via AP)",
    want: { creators: ["Lena Okoro-Weller"] },
  },
  {
    why: "a body glued to the caption beside a wire",
    line: "Trabajos en el puerto del municipio de VallbyEmergencias Norland/EFE",
    want: {
      description: "Trabajos en el puerto del municipio de Vallby",
      creators: [],
      agencies: ["EFE"],
      handoutSource: "Emergencias Norland",
    },
  },
  {
    why: "a city names itself behind a label",
    line: "Der neue Park am Fluss. Foto: Stadt Vallby",
    want: { description: "Der neue Park am Fluss.", creators: [], handoutSource: "Stadt Vallby" },
  },
  {
    why: "a city and who took the picture",
    line: "Der neue Park am Fluss. Foto: Lena Vik/Stadt Vallby",
    want: { creators: ["Lena Vik"], agencies: [], handoutSource: "Stadt Vallby" },
  },
  {
    why: "a family in brackets behind a sentence",
    line: "Tim Weller was last seen at the harbour of Vallby. (Weller Family)",
    want: { creators: [], handoutSource: "Weller Family", flags: ["handout"] },
  },
  {
    why: "a house in brackets behind a sentence",
    line: "The old mill of Vallby has been sold. (Harbour Real Estate)",
    want: { description: "The old mill of Vallby has been sold.", creators: [], agencies: ["Harbour Real Estate"] },
  },
  {
    why: "a house in brackets inside a sentence explains",
    line: "The old mill of Vallby was sold by its owner (Harbour Real Estate)",
    want: { agencies: [], description: "The old mill of Vallby was sold by its owner (Harbour Real Estate)" },
  },
  {
    why: "a surname that is a chamber in another language",
    line: "Un puente. Álex Cámara - Europa Press",
    want: { creators: ["Álex Cámara"], agencies: ["Europa Press"] },
  },
  {
    why: "town and country behind a house are its address",
    line: "Portrait of a lady ©National Museum, Vallby, Sweden/Bridgeman Images",
    want: { creators: [], agencies: ["National Museum"], distributors: ["Bridgeman Images"] },
  },
  {
    why: "a town behind a house is its address",
    line: "Die Leiterin im neuen Haus, Foto: Studio Harbour, Vallby",
    want: { creators: [], agencies: ["Studio Harbour"] },
  },
  {
    why: "a person behind a house is its photographer",
    line: "Die Leiterin im neuen Haus, Foto: Studio Harbour, Lena Vik",
    want: { creators: ["Lena Vik"], agencies: ["Studio Harbour"] },
  },
  {
    why: "bodies alone and a slash between",
    line: "ESA/VTG",
    want: { kind: "credit", description: "", creators: [] },
  },
  {
    why: "letters of things and a slash between are no credit",
    line: "DVD/VHS",
    want: { description: "DVD/VHS", agencies: [] },
  },
  {
    why: "a site's address in brackets behind a sentence",
    line: "The new logo of the harbour of Vallby. (onvallby.com)",
    want: { description: "The new logo of the harbour of Vallby.", agencies: ["onvallby.com"] },
  },
  {
    why: "a site's address in brackets inside a sentence",
    line: "Tickets for the harbour of Vallby are sold on the site of the town (onvallby.com)",
    want: { agencies: [] },
  },
  {
    why: "one word in brackets behind a sentence is no site",
    line: "The new logo of the harbour of Vallby. (left)",
    want: { agencies: [], creators: [] },
  },
  {
    why: "a given name that is a newspaper's too",
    line: "A tornado near Vallby. (Dawn Okoro / Associated Press)",
    want: { creators: ["Dawn Okoro"], agencies: ["AP"], distributors: [] },
  },
  {
    why: "letters behind the agency's own name explain it",
    line: "A rocket in a photo released by the Korean Central News Agency (KCNA). KCNA via REUTERS",
    want: {
      description: "A rocket in a photo released by the Korean Central News Agency (KCNA).",
      agencies: ["KCNA"],
      distributors: ["Reuters"],
    },
  },
  {
    why: "an adjective that names an agency too does not",
    line: "متزلجون على بركة متجمدة في المدينة الألمانية (د ب أ)",
    want: { agencies: ["dpa"], description: "متزلجون على بركة متجمدة في المدينة الألمانية" },
  },
  {
    why: "the year behind the initials of who sent it",
    line: "Sebuah kapal di Vallby. ANTARA FOTO/Seno/vik/17.",
    want: { description: "Sebuah kapal di Vallby.", creators: ["Seno"], agencies: ["Antara"] },
  },
  {
    why: "another number behind a slash closes no credit",
    line: "The captain of Vallby at the match. REUTERS/Lena Okoro Close 1 / 45",
    want: { agencies: [], creators: [] },
  },
  {
    why: "when a page put it up, behind the bracket",
    line: "The harbour of Vallby. (Photo by Lena Okoro/AP Photo) Details 14 Jan 2021 00:05:00",
    want: { description: "The harbour of Vallby.", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "a newspaper's own words tell it in a bracket",
    line: "A man reads in the park (Lena Okoro, Vallby Tribune)",
    want: { description: "A man reads in the park", creators: ["Lena Okoro"], agencies: ["Vallby Tribune"] },
  },
  {
    why: "with a bar and a role as well",
    line: "A man reads in the park. (Lena Okoro | Vallby Tribune, File)",
    want: { creators: ["Lena Okoro"], agencies: ["Vallby Tribune"], flags: ["file"] },
  },
  {
    why: "behind a finished sentence no bracket is needed",
    line: "A man reads in the park. Lena Okoro, Vallby Morning News",
    want: { description: "A man reads in the park.", creators: ["Lena Okoro"], agencies: ["Vallby Morning News"] },
  },
  {
    why: "two photographers of one newspaper",
    line: "A man reads in the park. Lena Okoro and Tor Vik, Vallby Tribune",
    want: { creators: ["Lena Okoro", "Tor Vik"], agencies: ["Vallby Tribune"] },
  },
  {
    why: "a role in the sentence is no photographer's",
    line: "A man reads in the park. Lena Okoro, editor of the Vallby Tribune",
    want: { creators: [], agencies: [] },
  },
  {
    why: "where somebody studies is no newspaper",
    line: "A man reads in the park (Lena Okoro, Vallby University)",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a newspaper without a person is the caption's",
    line: "Copies of two papers. The Vallby Tribune, the Vallby Times",
    want: { creators: [] },
  },
  {
    why: "the pool of royal events is no agency",
    line: "The Queen opens the bridge. (Photo by Lena Okoro - WPA Pool/Getty Images)",
    want: { creators: ["Lena Okoro"], agencies: ["Getty Images"], flags: ["pool"] },
  },
  {
    why: "a network of papers and the library behind it",
    line: "The bridge of Vallby. Lena Okoro / USA TODAY NETWORK via Imagn Images",
    want: { creators: ["Lena Okoro"], agencies: ["USA TODAY Network"], distributors: ["Imagn Images"] },
  },
  {
    why: "an agency that hosts an event is written small",
    line: "Tanks drive over the bridge. Host photo agency/Lena Okoro via REUTERS",
    want: { creators: ["Lena Okoro"], agencies: ["Host photo agency"], distributors: ["Reuters"] },
  },
  {
    why: "an abbreviated word does not end a house's name",
    line: "A scene from the film. (Warner Bros. Pictures via AP)",
    want: { description: "A scene from the film.", agencies: ["Warner Bros. Pictures"], distributors: ["AP"] },
  },
  {
    why: "a library in front of what supplies libraries passed it on",
    line: "The mayor speaks in Vallby. Source: Getty / Anadolu",
    want: { agencies: ["Anadolu"], distributors: ["Getty Images"] },
  },
  {
    why: "a library in front of a wire that takes from it made it",
    line: "Lena Okoro/Getty Images/AFP",
    want: { creators: ["Lena Okoro"], agencies: ["Getty Images"], distributors: ["AFP"] },
  },
  {
    why: "an archive's name is no person's",
    line: "The mayor speaks in Vallby. (Photo by Universal History Archive/UIG via Getty Images)",
    want: { creators: [], agencies: ["UIG"], distributors: ["Getty Images"] },
  },
  {
    why: "for whom a photographer worked stands behind the slash",
    line: "The mayor speaks in Vallby. (Photo by Lena Okoro/For The Washington Post via Getty Images)",
    want: { creators: ["Lena Okoro"], agencies: ["The Washington Post"], distributors: ["Getty Images"] },
  },
  {
    why: "a house and its family are one agency",
    line: "The mayor speaks in Vallby. (Photo by Lena Okoro/Sipa USA)(Sipa via AP Images)",
    want: { creators: ["Lena Okoro"], agencies: ["Sipa USA"], distributors: ["AP"] },
  },
] satisfies CaptionCase[];
