import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "ca",
  script: "Latn",
  letters: "çàèòïŀ·",
  functionWords: list(
    "el, la, els, les, de, del, dels, i, en, a, al, als, un, una, amb, per, que, es, són, va, durant, és, ha, seva, seu, entre, com, més, no, aquest, aquesta, sobre, prop, després, també, han, dels, on, davant, d, l",
  ),
  months: forms(
    "gener|gen, febrer|febr, març, abril|abr, maig, juny, juliol|jul, agost|ag, setembre|set, octubre|oct, novembre|nov, desembre|des",
  ),
  weekdays: forms("dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge"),
  dateFillers: list("de, del, l'any, any, d"),
  dateJoiners: list("i, al, o"),
  takenWords: list("presa, captada, fotografiat, feta, d'arxiu, foto d'arxiu, imatge d'arxiu, arxiu"),
  pictureWords: list("foto, imatge, fotografia"),
  publishedWords: list("publicada, publicat, difosa, difós, distribuïda, compartida, cedida, actualitzat, facilitada"),
  otherDateWords: list("des, fins, abans, després, nascut, nascuda, mort, morta, des del"),
  remembranceWords: list("aniversari, atemptats, atemptat, víctimes, homenatge, commemoració, memòria"),
  comboWords: list("combinació, muntatge, fotomuntatge, collage"),
  placeWords: list("a, al, en, prop, de"),
  regionWords: list("província, regió, comarca, estat, departament"),
  nameTitles: list(
    "president, presidenta, primer ministre, primera ministra, ministre, ministra, conseller, consellera, alcalde, alcaldessa, diputat, diputada, rei, reina, príncep, princesa, papa, cardenal, general, actor, actriu, cantant, entrenador, entrenadora, davanter, porter, director, directora, doctor, doctora, senyor, senyora",
  ),
  creditLabels: list("Foto, Fotos, Fotografia, Crèdit, Font, Imatge, Fotògraf, Foto de"),
  filmLabels: list("Vídeo"),
  viaWords: list("via, a través de"),
  houseWords: list("Notícies, Diari, Premsa, Agència, Periòdic, Universitat"),
  bodyWords: list("Ajuntament, Govern, Mossos, Bombers, Policia, Conselleria, Diputació"),
  fileWords: list("ARXIU, Arxiu, Foto d'arxiu, Imatge d'arxiu"),
  handoutWords: list("Cedida, Handout"),
  poolWords: list("Pool"),
  courtesyWords: list("Cortesia, Per cortesia de"),
  givenWords: list("cedida per, facilitada per"),
  symbolicWords: list("Imatge il·lustrativa, Imatge de recurs"),
  pictureButtons: list(
    "Obre la imatge, Obrir imatge, Obre la galeria, Amplia la imatge, Ampliar imatge, Clica per ampliar, Mostra la imatge, Veure galeria, Totes les fotos, Veure totes les fotos, Pantalla completa, Imatge següent, Imatge anterior, Foto següent, Compartir imatge",
  ),
  chrome: list(
    "Llegir més, Llegeix més, Comparteix, Imprimeix, Desa, Més informació, Publicitat, Tanca, Següent, Anterior, Comentaris, Amplia, Notícies relacionades, El més llegit",
  ),
  pageOpenings: list("Llegeix també, Llegiu també, Subscriu-te, Segueix-nos, Tots els drets, Comparteix a"),
  pageLabels: list("Publicat, Actualitzat, Vídeo"),
  rightsPhrases: list("tots els drets reservats"),
  bylineWords: list("Per, Text"),
  andWords: list("i"),
  articles: { masculine: list("un, el"), feminine: list("una, la"), other: list("l, els, les") },
  articleForms: forms("el|la|els|les, un|una"),
  sceneWords: list(
    "durant (el|la|els|les|un|una), davant (el|la|del|de), al costat d-, imatge (de|del), vista (de|del|aèria|general), manifestants, manifestació, retrat d-, captura de pantalla",
  ),
  proseWords: list(
    "que, no, però, perquè, també, més, com, si, quan, és, són, era, va ser, ha, han, havia, serà, està, hi ha, ell, ella, ells, jo, nosaltres, aquest, aquesta, això, molt, ja, tot, tots, així, encara, segons, on, sense, ser, fer, pot, poden, ha dit, mentre, qui, mai, només, doncs",
  ),
  sceneOpenings: list(
    "un, una, uns, unes, dos, dues, tres, diversos, centenars de, milers de, alguns, algunes, un dels, una de les, nens, dones, veïns, bombers",
  ),
  sides: sides(
    "left: e|esquerra|a l'esquerra; right: d|dreta|a la dreta; center: c|centre|al centre; top: a dalt; bottom: a baix; front: davant|en primer pla; back: darrere|al fons; second-left: segon per l'esquerra|segona per l'esquerra; second-right: segon per la dreta|segona per la dreta",
  ),
  numbers: {
    ...counted(
      0,
      "zero u|un|una dos|dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint",
    ),
    ...values(
      "primer 1, primera 1, segon 2, segona 2, tercer 3, tercera 3, trenta 30, quaranta 40, cinquanta 50, seixanta 60, setanta 70, vuitanta 80, noranta 90, cent 100, mil 1000, milió 1000000, milions 1000000, dotzena 12, ambdós 2",
    ),
  },
  numberJoiners: ["-", "-i-"],
  percentages: list("_ per cent, _ per 100"),
  numberScales: values("M 1000000"),
  currencies: pairs("dòlar=$, dòlars=$, euro=€, euros=€, lliures=£"),
  negations: list("no, sense, mai, ni, cap, ningú, res, tampoc"),
  abbreviations: pairs(
    "Sr.=Senyor, Sra.=Senyora, Dr.=Doctor, núm.=número, EUA=Estats Units, UE=Unió Europea, ONU=Nacions Unides, St.=Sant, Sta.=Santa, av.=avinguda",
  ),
  stopWords: list("el, la, els, les, l, de, del, dels, d, i, en, a, al, als, un, una, amb, per, que, es, és, són"),
  counterNouns: list("Imatge, Foto"),
  outOfWords: list("de"),
  reportWords: list("tanmateix, a més, segons"),
  reportPhrases: list(
    "va (dir|afirmar|explicar|assegurar|declarar), ha (dit|afirmat|explicat|assegurat|declarat|remarcat)",
  ),
  sayingVerbs: list("va dir, ha dit, diu, explica, assegura, afirma"),
  addressWords: list("vostè, vosaltres, nosaltres, podeu, fes clic, en aquesta pàgina"),
  paragraphOpenings: list(
    "Segons, A més, D'altra banda, Així mateix, Tanmateix, Per la seva banda, Mentrestant, No obstant",
  ),
  shareWords: list("comparteix, copia, enllaç, imprimeix, envia"),
  shareFillers: list("per, l'enllaç, a"),
  pictureCues: list("d'esquerra a dreta"),
});
