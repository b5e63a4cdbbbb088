import type { CaptionCase } from "../case.js";

/** Who gets which slot of a chain. */
export default [
  {
    why: "each house passes on what the next one made",
    line: "APA/AFP/Getty Images/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Getty Images"], distributors: ["APA", "AFP"] },
  },
  {
    why: "without a house that only passes on, the first made it",
    line: "A harbour in Vallby. Lena Okoro/AFP/Getty Images",
    want: { agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "a year behind the archive's word",
    line: "A harbour in Vallby. (File 2013/The Associated Press)",
    want: { description: "A harbour in Vallby.", agencies: ["AP"], creators: [], flags: ["file"] },
  },
  {
    why: "de: a year behind the archive's word, behind the agency",
    line: "Ein Hafen in Vallby. (dpa/Archiv 2013)",
    want: { agencies: ["dpa"], flags: ["file"] },
  },
  {
    why: "a year behind the agency",
    line: "A harbour in Vallby. (AFP 2013/Lena Okoro)",
    want: { agencies: ["AFP"], creators: ["Lena Okoro"], flags: [] },
  },
  {
    why: "a word for the author in front of a name and two houses",
    line: "By LENA OKORO/AFP/Getty Images.",
    want: { description: "", creators: ["LENA OKORO"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "a day behind the agency passes nothing on",
    line: "Players march in Vallby. Associated Press, Nov. 3",
    want: { description: "Players march in Vallby.", agencies: ["AP"], distributors: [] },
  },
  {
    why: "the number of an assignment passes nothing on",
    line: "A harbour in Vallby. Photo by Lena Okoro/Postmedia News assignment 132456",
    want: { creators: ["Lena Okoro"], agencies: ["Postmedia News"], distributors: [] },
  },
  {
    why: "a channel with its number does",
    line: "A harbour in Vallby. Photo by Lena Okoro/AFP via Channel 4",
    want: { agencies: ["AFP"], distributors: ["Channel 4"] },
  },
  {
    why: "the wire that prints it first made nothing",
    line: "Sebuah kapal di Vallby. ANTARA FOTO/REUTERS/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Reuters"], distributors: ["Antara"] },
  },
  {
    why: "the newspaper in front of the agencies is left out",
    line: "SN/APA/KEYSTONE/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Keystone"], distributors: ["APA"] },
  },
  {
    why: "a name behind the chain",
    line: "A match in Vallby. Photo: Action Images via Reuters/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Action Images"], distributors: ["Reuters"] },
  },
  {
    why: "two names before a role",
    line: "Lena Okoro/Tim Weller/Stringer/Getty Images",
    want: { creators: ["Lena Okoro", "Tim Weller"], agencies: ["Getty Images"], flags: ["stringer"] },
  },
  {
    why: "a house before a library is no second person",
    line: "Lena Okoro/Future Publishing/Getty Images",
    want: { creators: ["Lena Okoro"], agencies: ["Future Publishing"], distributors: ["Getty Images"] },
  },
  {
    why: "the same name once more behind the chain",
    line: "Ein Hafen in Vallby. Lena P. Okoro/Studio Vik/dpa / Lena P Okoro",
    want: {
      description: "Ein Hafen in Vallby.",
      creators: ["Lena P. Okoro"],
      agencies: ["Studio Vik"],
      distributors: ["dpa"],
    },
  },
  {
    why: "another name in front of a full credit is the caption's",
    line: "Ein Besuch bei Tim Weller / AFP / Lena Okoro",
    want: { creators: ["Lena Okoro"] },
  },
  {
    why: "nobody is credited",
    line: "Ein Hafen in Vallby. Uncredited/AP/dpa",
    want: { creators: [], agencies: ["AP"], distributors: ["dpa"] },
  },
  {
    why: "a name and a pool in brackets",
    line: "The envoy speaks in Vallby. (Lena Okoro/POOL)",
    want: { description: "The envoy speaks in Vallby.", creators: ["Lena Okoro"], flags: ["pool"] },
  },
  {
    why: "a swimming pool in brackets",
    line: "A hotel in Vallby (terrace and pool)",
    want: { description: "A hotel in Vallby (terrace and pool)", creators: [], flags: [] },
  },
  {
    why: "a hyphen joins name and agency",
    line: "A match in Vallby. Mandatory Credit: Lena Okoro-USA TODAY Sports",
    want: { creators: ["Lena Okoro"], agencies: ["USA TODAY Sports"] },
  },
  {
    why: "a hyphen inside the name comes first",
    line: "A match in Vallby. Mandatory Credit: Lena-Marie Okoro-USA TODAY Sports",
    want: { creators: ["Lena-Marie Okoro"], agencies: ["USA TODAY Sports"] },
  },
  {
    why: "an initial is no collection's sign",
    line: "A street in Vallby. (E. Lena Okoro/Chicago Tribune/TNS)",
    want: { creators: ["E. Lena Okoro"], agencies: ["Chicago Tribune"], distributors: ["TNS"] },
  },
  {
    why: "an account of a network supplied it",
    line: "A fire near Vallby. @Vallby_Fire via X / Reuters",
    want: { description: "A fire near Vallby.", creators: [], handoutSource: "@Vallby_Fire", flags: ["ugc"] },
  },
  {
    why: "what Getty Images calls a region is no name",
    line: "A harbour in Vallby. Lena Okoro / GETTY IMAGES NORTH AMERICA",
    want: { creators: ["Lena Okoro"], agencies: ["Getty Images"], distributors: [] },
  },
  {
    why: "a name and an archive behind a sentence",
    line: "Im Vorjahr kamen Tausende nach Vallby. Lena Okoro/Archiv",
    want: { description: "Im Vorjahr kamen Tausende nach Vallby.", creators: ["Lena Okoro"], flags: ["file"] },
  },
  {
    why: "a name, an archive and a house between bars",
    line: "Estudiantes marchan en Vallby. Lena Okoro | Archivo | Confidencial.",
    want: { creators: ["Lena Okoro"], agencies: ["Confidencial"], flags: ["file"] },
  },
  {
    why: "an archive behind the sentence is a mark alone",
    line: "Tausende kamen nach Vallby./Archiv",
    want: { description: "Tausende kamen nach Vallby.", creators: [], flags: ["file"] },
  },
  {
    why: "dpa passes on what another wire made",
    line: "Menschen in Vallby. (dpa / AP / Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["AP"], distributors: ["dpa"] },
  },
  {
    why: "dpa made what nobody else is named for",
    line: "Menschen in Vallby. (dpa / Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["dpa"], distributors: [] },
  },
  {
    why: "one word in front of a full name is the house",
    line: "Un om la Vallby. Foto: Hepta/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Hepta"] },
  },
  {
    why: "the same credit printed in two ways",
    line: "Feuerwehrleute in Vallby. imago/Lena Okoro / IMAGO/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["imago"], distributors: [] },
  },
  {
    why: "a government is no photographer",
    line: "El puerto de Vallby. Foto: Gobierno de Vallby",
    want: { creators: [], handoutSource: "Gobierno de Vallby", flags: ["handout"] },
  },
  {
    why: "a body with a long name passed on alone",
    line: "Vallby County Sex Offender Registry Unit via AP",
    want: {
      kind: "credit",
      creators: [],
      handoutSource: "Vallby County Sex Offender Registry Unit",
      distributors: ["AP"],
    },
  },
  {
    why: "courtesy of a person behind a dash",
    line: "Lena Okoro in Vallby - Courtesy Lena Okoro",
    want: { description: "Lena Okoro in Vallby", creators: [], handoutSource: "Lena Okoro" },
  },
  {
    why: "a courtesy call",
    line: "The envoy paid a courtesy call - courtesy Vallby",
    want: { description: "The envoy paid a courtesy call - courtesy Vallby" },
  },
  {
    why: "a person and an agency before the handout",
    line: "The president in Vallby February 24, 2022. (Lena Okoro/BelTA/Handout via REUTERS)",
    want: { creators: ["Lena Okoro"], agencies: ["BelTA"], distributors: ["Reuters"], flags: ["handout"] },
  },
  {
    why: "a body with a very long name before the handout",
    line: "Soldiers near Vallby. Lena Okoro/Press Service of the 24th King Tim Separate Mechanized Brigade of the Vallby Armed Forces/Handout via REUTERS",
    want: {
      description: "Soldiers near Vallby.",
      creators: ["Lena Okoro"],
      handoutSource: "Press Service of the 24th King Tim Separate Mechanized Brigade of the Vallby Armed Forces",
    },
  },
  {
    why: "a pool of a public body",
    line: "The president in Vallby. (Lena Okoro, Sputnik, Kremlin Pool Photo via AP)",
    want: { creators: ["Lena Okoro"], agencies: ["Sputnik"], distributors: ["AP"], flags: ["pool"] },
  },
  {
    why: "both names of one library in front of the caption",
    line: "Mandatory Credit: Photo by Lena Okoro/Variety/REX/Shutterstock (8137137dr) A singer at the show, Vallby, Norway - 29 Jan 2017",
    want: { creators: ["Lena Okoro"], distributors: ["REX", "Shutterstock"], dateCreated: "2017-01-29" },
  },
  {
    why: "a library in front that only passed on",
    line: "Rubbish in Vallby. Source: Getty / Anadolu Agency / Anadolu Agency via Getty Images",
    want: { agencies: ["Anadolu"], distributors: ["Getty Images"] },
  },
  {
    why: "a library's collection in the place of an agency, among other credits",
    line: "(Photo by Lena Okoro/WireImage; Tim Weller/AFP/Getty Images)",
    want: {
      creators: ["Lena Okoro", "Tim Weller"],
      agencies: ["WireImage", "AFP"],
      distributors: ["Getty Images"],
    },
  },
  {
    why: "two labelled credits in a row",
    line: "Photo: Lena Okoro/Bloomberg via Getty Images Photo: TIM WELLER/AFP via Getty Images",
    want: { creators: ["Lena Okoro", "TIM WELLER"], agencies: ["Bloomberg", "AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "a paper that no list has, behind the name of who works for it",
    line: "People wait at the gate. (Jane Sand for The Vallby Mercury)",
    want: { description: "People wait at the gate.", creators: ["Jane Sand"], agencies: ["The Vallby Mercury"] },
  },
  {
    why: "a thing that somebody stands for is the caption's",
    line: "A statue (a symbol for The Vallby Wars) stands at the gate.",
    want: { creators: [], agencies: [] },
  },
  {
    why: "a user of a library by a name with digits, behind it",
    line: "Ein Hafen in Vallby. © iStock/Lens_Okoro22",
    want: { creators: ["Lens_Okoro22"], agencies: ["iStock"], distributors: [] },
  },
  {
    why: "an agency at the head of the chain made what a body handed on",
    line: "A harbour in Vallby. Sputnik/Lena Okoro/Kremlin via REUTERS",
    want: { creators: ["Lena Okoro"], agencies: ["Sputnik"], distributors: ["Reuters"], flags: [] },
  },
  {
    why: "the number of the picture behind its library",
    line: "A harbour in Vallby. Photo by Lena Okoro/SOPA Images/Shutterstock (10512345a)",
    want: { creators: ["Lena Okoro"], agencies: ["SOPA Images"], distributors: ["Shutterstock"] },
  },
  {
    why: "a number in brackets that is the caption's",
    line: "Ticket (10512345) wins in Vallby. Photo by Lena Okoro/AFP",
    want: { description: "Ticket (10512345) wins in Vallby.", creators: ["Lena Okoro"], agencies: ["AFP"] },
  },
  {
    why: "a library behind the wire whose picture it shows",
    line: "A harbour in Vallby. Lena Okoro/Reuters/Corbis",
    want: { creators: ["Lena Okoro"], agencies: ["Reuters"], distributors: ["Corbis"] },
  },
  {
    why: "the service by which a picture came",
    line: "A harbour in Vallby. Anadolu via Reuters Connect",
    want: { agencies: ["Anadolu"], distributors: ["Reuters Connect"] },
  },
  {
    why: "a collection in front of who passes on",
    line: "A harbour in Vallby. (Photo by Lena Okoro/Corbis via Getty Images)",
    want: { creators: ["Lena Okoro"], agencies: ["Corbis"], distributors: ["Getty Images"] },
  },
  {
    why: "a collection beside its library",
    line: "Lena Okoro | The Image Bank | Getty Images",
    want: { creators: ["Lena Okoro"], agencies: ["Getty Images"], distributors: [] },
  },
  {
    why: "the paper that prints an agency's picture",
    line: "Estudiantes ante la universidad de Vallby. EFE | Matutino",
    want: { creators: [], agencies: ["EFE"] },
  },
  {
    why: "who took an agency's picture, behind the bar",
    line: "Ein Hafen in Vallby. picture alliance/dpa | Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["dpa"] },
  },
  {
    why: "a house written as one word with a capital inside",
    line: "A harbour in Vallby. Photograph by H. Tim Weller, HarbourStock/Corbis",
    want: { creators: ["H. Tim Weller"], agencies: ["HarbourStock"], distributors: ["Corbis"] },
  },
  {
    why: "a family name with a capital inside",
    line: "A harbour in Vallby. Foto: MacLaren/dpa",
    want: { creators: ["MacLaren"], agencies: ["dpa"] },
  },
  {
    why: "a library's user with a capital inside the word",
    line: "Ein Hafen in Vallby. Bild: VallbyLens/Adobe Stock",
    want: { creators: ["VallbyLens"], agencies: ["Adobe Stock"] },
  },
  {
    why: "which of two pictures each took",
    line: "Two singers in Vallby. (Photos by Lena Okoro, left, and Tim Weller/Invision/AP)",
    want: { description: "Two singers in Vallby.", creators: ["Lena Okoro", "Tim Weller"], agencies: ["Invision"] },
  },
  {
    why: "a user on a library",
    line: "A window in Vallby (Photo by Lena Okoro on Unsplash)",
    want: { description: "A window in Vallby", creators: ["Lena Okoro"], agencies: ["Unsplash"] },
  },
  {
    why: "a newspaper's page on a network",
    line: "Vallby Mercury on Facebook",
    want: { creators: [] },
  },
  {
    why: "two names behind an agency",
    line: "A star over Vallby. EFE/OBS/L. Okoro, T. Weller",
    want: { description: "A star over Vallby.", creators: ["L. Okoro", "T. Weller"] },
  },
  {
    why: "a body in one word and a person",
    line: "Hafendirektion/Lena Okoro",
    want: { kind: "credit", creators: ["Lena Okoro"] },
  },
  {
    why: "a name and an agency alone",
    line: "Lena Okoro, AP",
    want: { kind: "credit", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "a town and its state alone",
    line: "New Vallby, PA",
    want: { creators: [], agencies: [] },
  },
  {
    why: "the wire right in front of its photographer made it",
    line: "Das Gelände in Vallby. Bild: (APA/AFP/Lehtikuva/LENA OKORO)",
    want: { creators: ["LENA OKORO"], agencies: ["Lehtikuva"], distributors: ["APA", "AFP"] },
  },
  {
    why: "where nobody passes on in front, the first made it still",
    line: "Das Gelände in Vallby. (AFP/Lehtikuva/LENA OKORO)",
    want: { creators: ["LENA OKORO"], agencies: ["AFP"] },
  },
  {
    why: "the paper somebody works for, though no word says that it is one",
    line: "The road to the harbour of Vallby. Credit: Lena Okoro for Vallby Walker",
    want: { creators: ["Lena Okoro"], agencies: ["Vallby Walker"], handoutSource: null },
  },
  {
    why: "the same without a label behind a finished sentence, with small words inside",
    line: "The road to the harbour of Vallby in the morning. Lena Okoro for Rest of Norway",
    want: {
      description: "The road to the harbour of Vallby in the morning.",
      creators: ["Lena Okoro"],
      agencies: ["Rest of Norway"],
    },
  },
  {
    why: "who votes for somebody works for no paper",
    line: "A poster on a wall of Vallby says Lena Okoro for Mayor",
    want: { description: "A poster on a wall of Vallby says Lena Okoro for Mayor", creators: [] },
  },
  {
    why: "an address to write to behind a finished sentence and a name",
    line: "The mall of Vallby before the holidays. Lena Okoro lokoro@vallbyherald.com",
    want: { description: "The mall of Vallby before the holidays.", creators: ["Lena Okoro"] },
  },
  {
    why: "an address inside the sentence signs nothing",
    line: "The mall of Vallby asks its guests to write to Lena Okoro lokoro@vallbyherald.com",
    want: { creators: [] },
  },
  {
    why: "a role of two letters inside a name is a part of it",
    line: "Bild: Song Ho Berg/AP/TT",
    want: { creators: ["Song Ho Berg"], agencies: ["AP"], distributors: ["TT"], flags: [] },
  },
  {
    why: "in capitals it is the role",
    line: "A harbour in Vallby. (AP Photo/Vallby Harbour, HO)",
    want: { flags: ["handout"] },
  },
  {
    why: "letters for a name behind a label, and their house",
    line: "Bretter vorbohren und senken. Foto: lnok / DW",
    want: { description: "Bretter vorbohren und senken.", creators: ["lnok"], agencies: ["DW"] },
  },
  {
    why: "a small word in front of a slash without a label",
    line: "Bretter und Schrauben für das Fest und/oder AFP",
    want: { creators: [] },
  },
  {
    why: "a day in front of the house in its bracket",
    line: "Boats wait at the quay (3 March 2023/AFP)",
    want: { description: "Boats wait at the quay", agencies: ["AFP"], dateCreated: "2023-03-03" },
  },
  {
    why: "a day behind the house in its bracket",
    line: "Boats wait at the quay (AFP, 3 March 2023)",
    want: { description: "Boats wait at the quay", agencies: ["AFP"], dateCreated: "2023-03-03" },
  },
  {
    why: "a bracket with a day and a town is the caption's",
    line: "Boats wait at the quay of the old port (Vallby, 3 March 2023).",
    want: { agencies: [], creators: [], dateCreated: "2023-03-03" },
  },
  {
    why: "a label and the archive's mark behind it",
    line: "Boats wait at the quay. PHOTO | FILE",
    want: { description: "Boats wait at the quay.", flags: ["file"], creators: [] },
  },
  {
    why: "a photo that the caption speaks of, in front of the mark",
    line: "Lena Okoro with a photo | FILE",
    want: { description: "Lena Okoro with a photo", flags: ["file"] },
  },
  {
    why: "two libraries side by side, neither passes the other on",
    line: "A row of offices in Vallby (Credit: Getty Images and iStock)",
    want: { agencies: ["Getty Images", "iStock"], distributors: [] },
  },
  {
    why: "two wires joined in another language",
    line: "Eine Straße in Vallby (Foto: AFP und dpa)",
    want: { agencies: ["AFP", "dpa"], distributors: [] },
  },
  {
    why: "with a slash the second passes the first on",
    line: "A row of offices in Vallby (Credit: AFP/Getty Images)",
    want: { agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "an initial glued to a family name is a person's",
    line: "© J.Okoro / WWF Japan",
    want: { creators: ["J.Okoro"], agencies: ["WWF Japan"] },
  },
  { why: "a house and its country", line: "© WWF Japan", want: { creators: [], agencies: ["WWF Japan"] } },
  {
    why: "a house and its nation",
    line: "Foto: Caritas Italiana",
    want: { creators: [], agencies: ["Caritas Italiana"] },
  },
  {
    why: "a house with its person",
    line: "Foto: Lena Okoro / Greenpeace España",
    want: { creators: ["Lena Okoro"], agencies: ["Greenpeace España"] },
  },
  {
    why: "a person whose family name is a country's",
    line: "Foto: Lena Japan",
    want: { creators: ["Lena Japan"], agencies: [] },
  },
  {
    why: "one word in front of a full name is the house still",
    line: "Foto: Hafenbild/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Hafenbild"] },
  },
  {
    why: "houses side by side behind one label",
    line: "Fotos: AKG, BPK, Bridgeman, Interfoto",
    want: { agencies: ["AKG", "bpk", "Bridgeman", "Interfoto"], distributors: [] },
  },
  {
    why: "two wires side by side",
    line: "Fotos: AFP, Reuters",
    want: { agencies: ["AFP", "Reuters"], distributors: [] },
  },
  {
    why: "a library behind a wire's comma passed on",
    line: "Foto: AFP, Getty Images",
    want: { agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "letters of full width",
    line: "選手がボールを蹴る。Ａｃｔｉｏｎ Ｉｍａｇｅｓ ｖｉａ Ｒｅｕｔｅｒｓ",
    want: { agencies: ["Action Images"], distributors: ["Reuters"] },
  },
  {
    why: "a given name whose space is lost",
    line: "A harbour in Vallby. (ChenYing-mei/AP)",
    want: { creators: ["ChenYing-mei"], agencies: ["AP"] },
  },
  {
    why: "a compound house beside a wire",
    line: "A harbour in Vallby. (HarbourPics/AP)",
    want: { creators: [], agencies: ["HarbourPics"], distributors: ["AP"] },
  },
  {
    why: "a house named twice, once in capitals",
    line: "A harbour in Vallby. (Vallby Studio/Shutterstock / VALLBY STUDIO)",
    want: { agencies: ["Vallby Studio"], distributors: ["Shutterstock"] },
  },
  {
    why: "a given name that a wire is called by, behind another wire",
    line: "A harbour in Vallby. AFP PHOTO / WAFA AL-OKORO",
    want: { creators: ["WAFA AL-OKORO"], agencies: ["AFP"], distributors: [] },
  },
  {
    why: "the same in front of a wire",
    line: "A harbour in Vallby. SITA OKORO/AFP/Getty Images",
    want: { creators: ["SITA OKORO"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "the wire of that name and its photographer",
    line: "A harbour in Vallby. (WAFA/Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["WAFA"] },
  },
  {
    why: "two houses that no list has, side by side",
    line: "Credit: Vallby Games, Hafen Studios",
    want: { creators: [], agencies: ["Vallby Games", "Hafen Studios"], distributors: [] },
  },
  {
    why: "two small words in front of a library are a user",
    line: "Foto: lena okoro / Shutterstock",
    want: { creators: ["lena okoro"], agencies: ["Shutterstock"] },
  },
  {
    why: "small words in front of a library in the open",
    line: "A harbour in Vallby, seen from far away / Shutterstock",
    want: { creators: [], agencies: ["Shutterstock"] },
  },
  {
    why: "a studio and the archives of its stills",
    line: "A scene of the film. Photograph: Universal/Everett/Rex",
    want: { creators: [], agencies: ["Universal"], distributors: ["Everett", "REX"] },
  },
  {
    why: "one word between a house and a library",
    line: "(Hafen Images/Seeblick/Getty)",
    want: { creators: [], agencies: ["Hafen Images"], distributors: ["Seeblick", "Getty Images"] },
  },
  {
    why: "a person between a house and a library",
    line: "(Hafen Images/Lena Okoro/Getty)",
    want: { creators: ["Lena Okoro"], agencies: ["Hafen Images"] },
  },
  {
    why: "a paper of one word behind a person's comma",
    line: "Photo by Lena Okoro, Vallbyer/VallbyLive",
    want: { creators: ["Lena Okoro"], agencies: ["Vallbyer"], distributors: ["VallbyLive"] },
  },
  {
    why: "two people with a comma",
    line: "Photo by Lena Okoro, Anna Vik/AFP",
    want: { creators: ["Lena Okoro", "Anna Vik"], agencies: ["AFP"] },
  },
  {
    why: "three capitals that nobody can speak",
    line: "(Foto: FKP Vallby)",
    want: { creators: [], agencies: ["FKP Vallby"] },
  },
  { why: "a family name in capitals", line: "(Foto: BERG Lena)", want: { creators: ["BERG Lena"], agencies: [] } },
  {
    why: "a name in capitals without vowels",
    line: "A harbour in Vallby. AFP PHOTO / GHGH OKORO",
    want: { creators: ["GHGH OKORO"], agencies: ["AFP"] },
  },
  {
    why: "the maker of what is shown",
    line: "Der Motor von vorn. (Bild: Hersteller)",
    want: { agencies: [], flags: ["handout"] },
  },
  {
    why: "who filled a library stands behind it",
    line: "Die Katze schläft. Pexels/Hafen Studio",
    want: { agencies: ["Hafen Studio"], distributors: ["Pexels"] },
  },
  {
    why: "a person behind a library",
    line: "Die Katze schläft. Pexels/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Pexels"] },
  },
  {
    why: "the sign of a mounted picture is no house",
    line: "Blick in den Saal | Bildquelle: WDR, van Okoro [M]",
    want: { creators: ["van Okoro"], agencies: ["WDR"], distributors: [] },
  },
  {
    why: "a house whose word says that it is one, in front of a person",
    line: "Radweg am Kanal © Österreich Werbung / Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Österreich Werbung"] },
  },
  {
    why: "es: a source outside the paper",
    line: "El representante en la ciudad. (FUENTE EXTERNA)",
    want: { creators: [], agencies: [] },
  },
  {
    why: "de: a church's abbreviation",
    line: "Der Saal am Abend. Foto: Ev. Landeskirche Vallby",
    want: { creators: [], agencies: ["Ev. Landeskirche Vallby"] },
  },
  {
    why: "a user of one word behind a stock library",
    line: "Der Versuch im Labor. Foto: PantherMedia / LenaOkoro",
    want: { creators: ["LenaOkoro"], agencies: ["PantherMedia"], distributors: [] },
  },
  {
    why: "a paper and its page behind a library",
    line: "El juego de ayer. Shutterstock/La República 24",
    want: { agencies: ["Shutterstock"] },
  },
  {
    why: "es: a group of papers",
    line: "El juego de ayer. Foto: Grupo Okoro",
    want: { creators: [], agencies: ["Grupo Okoro"] },
  },
] satisfies CaptionCase[];
