import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "sv",
  script: "Latn",
  traits: ["genitive-s"],
  letters: "åäö",
  functionWords: list(
    "och, i, på, att, det, en, ett, av, som, för, med, till, är, var, den, de, vid, från, har, om, inte, under, efter, men, han, hon, sig, mot, när, vara, blev, ska, över, där, man, även, sin, sitt, sina, utanför, mellan, kan, också",
  ),
  months: forms(
    "januari|jan, februari|feb|febr, mars, april|apr, maj, juni|jun, juli|jul, augusti|aug, september|sep|sept, oktober|okt, november|nov, december|dec",
  ),
  weekdays: forms(
    "måndag|måndagen|mån, tisdag|tisdagen|tis, onsdag|onsdagen|ons, torsdag|torsdagen|tors, fredag|fredagen|fre, lördag|lördagen|lör, söndag|söndagen|sön",
  ),
  dateFillers: list("den, år, i"),
  dateJoiners: list("och, till, eller"),
  takenWords: list("tagen, taget, tagna, fotograferad, arkivbild, arkivfoto, togs, daterad, arkivbild från"),
  pictureWords: list("bild, foto"),
  publishedWords: list(
    "publicerad, publicerades, släppt, släpptes, delad, distribuerad, uppdaterad, lades upp, offentliggjord, utgiven, tillhandahållen",
  ),
  plannedWords: list("kommer att"),
  otherDateWords: list("sedan, till, före, efter, född, född den, död, fram till, senast, från och med"),
  remembranceWords: list("årsdag, årsdagen, offren, minnesstund, attentatet, attacken"),
  undatedWords: list("odaterad, odaterat"),
  comboWords: list("kombination, kombinationsbild, bildmontage, montage, kollage"),
  placeWords: list("i, vid, nära, från, utanför, till, på"),
  regionWords: list("provinsen, provins, län, delstaten, regionen, kommun, län"),
  creditLabels: list(
    "Foto, Bild, Bilder, Fotograf, Källa, Illustration, Bildkälla, Grafik, Foton, foton, arkivbild, genrefoto",
  ),
  machineMadeWords: list(
    "AI-genererad, AI-genererad bild, AI-bild, genererad med AI, skapad med AI, bilden är AI-genererad",
  ),
  viaWords: list("via"),
  houseWords: list(
    "Tidning, Tidningen, Tidningar, Dagblad, Dagbladet, Posten, Nyheter, Nyheterna, Bladet, Allehanda, Bildbyrå, Universitet, Museet, Biblioteket, Stiftelsen, Föreningen, Förbundet, Högskolan",
  ),
  bodyWords: list(
    "Polisen, Kommun, Kommunen, Regeringskansliet, Försvarsmakten, Räddningstjänsten, Kustbevakningen, Tullverket, Länsstyrelsen, Åklagarmyndigheten, Trafikverket, Sjöfartsverket, Riksdagen, Myndigheten",
  ),
  fileWords: list("ARKIV, Arkiv, Arkivbild, Arkivfoto, Arkivbilder"),
  handoutWords: list("Handout, Pressbild, Pressfoto, Privat"),
  poolWords: list("Pool"),
  courtesyWords: list("Med tillstånd av"),
  givenWords: list("lämnad av, tillhandahållen av, skickad av"),
  captureSourceWords: list("från, av"),
  networkWords: list("sociala medier, från sociala medier"),
  symbolicWords: list("Genrebild, Symbolbild, Illustrationsbild, Genrefoto"),
  creditRoles: { none: list("författaren") },
  captureWords: list("skärmdump, skärmbild"),
  readerWords: list("läsare"),
  houseSmallWords: list("och, i"),
  nameTitles: list(
    "president, presidenten, statsminister, statsministern, minister, ministern, kung, drottning, prins, prinsessan, påven, general, skådespelaren, sångaren, sångerskan, tränaren, anfallaren, målvakten, regissören, författaren, professor, doktor",
  ),
  relativeWords: list("som"),
  personRelativeWords: list("som"),
  insideWords: list("i, på"),
  labelFlags: { symbolic: list("genrefoto"), file: list("arkivbild") },
  reporterJobs: list("korrespondent"),
  pictureButtons: list(
    "Öppna bild, Öppna bilden, Öppna galleri, Förstora bild, Förstora bilden, Klicka för att förstora, Visa bilden, Visa alla bilder, Visa galleri, Se bildspel, Se alla bilder, Alla bilder, Fullskärm, Visa i helskärm, Nästa bild, Föregående bild, Dela bild, Dela bilden, Dölj bildtext, Visa bildtext",
  ),
  chrome: list(
    "Läs mer, Läs också, Dela, Skriv ut, Spara, Visa mer, Annons, Förstora, Stäng, Nästa, Föregående, Visa bildspel, Fäll ut, Se också, Visa fler, Kommentarer, Dela på Facebook, Bild 1 av, Dela artikeln, Relaterade artiklar, Mest läst, Senaste nytt, Kommentera, Fler nyheter, Acceptera alla, visa mer, visa mindre, visa bild, öppnas i nytt fönster, öppnas i ny flik",
  ),
  pageNotices: list(
    "(visa|dölj) bildtext, tillbaka, bli prenumerant, prenumerera, logga in, integritetspolicy, annons",
  ),
  attributionWords: list("enligt, skriver, rapporterar, uppger för"),
  pageOpenings: list(
    "Läs också, Läs även, Läs mer, Se även, Följ oss, Prenumerera på, Dela på, Dela artikeln, Dela via, Vi använder cookies, Alla rättigheter, Lyssna på artikeln, Därför, Så här, Logga in, Prenumerera, Till artikeln, Tillbaka till",
  ),
  pageLabels: list("Uppdaterad, Publicerad, Lästid, Video, Ledare, Analys, Debatt, Intervju, Annons, Läs"),
  rightsPhrases: list(
    "alla rättigheter förbehållna, upphovsrättsligt skyddat, skyddat av upphovsrätt, skyddas av upphovsrätt",
  ),
  paragraphOpenings: list("Enligt, Dessutom, Samtidigt, Däremot, Men, Han säger, Hon säger"),
  pageCounters: list(
    "kommentarer, bilder, min läsning, minuters läsning, timmar sedan, minuter sedan, min sedan, dagar sedan",
  ),
  sections: list(
    "Hem, Nyheter, Sverige, Världen, Utrikes, Inrikes, Politik, Ekonomi, Sport, Kultur, Nöje, Debatt, Ledare, Vetenskap, Väder, Kontakt",
  ),
  authorWords: list("Av, Text, Skriven av"),
  bylineWords: list("Av, Text"),
  andWords: list("och"),
  articles: { other: list("en, ett") },
  fromWords: list("från"),
  shareWords: list("dela, kopiera, länk, länken, skriv, ut, mejla, tipsa, spara, e-post"),
  shareFillers: list("på, med, via, artikeln, till, en, vän, sidan, den"),
  reportWords: list("sade, enligt, däremot, dessutom"),
  sceneWords: list(
    "under (en|ett|sin|den|det) (presskonferens|match|besök|ceremoni|demonstration|möte|debatt|träning), vid en (presskonferens|ceremoni|demonstration), framför, utanför, bredvid, intill, på plats, flygbild, vy över, porträtt, skärmdump, poserar, jublar, kramar, (här|pictured) med, demonstranter, räddningspersonal",
  ),
  proseWords: list(
    "inte, men, också, att, om, som, eller, när, eftersom, har, hade, är, var, blir, blev, ska, skulle, kan, kunde, måste, vill, det, den, han, hon, de, jag, vi, man, sig, mer, mycket, så, då, nu, än, bara, ännu, redan, enligt, säger, sade, sa, dessa, detta, vad, hur, varför, ingen, inga, även, dock, alla, allt, få, där",
  ),
  sceneOpenings: list(
    "en, ett, två, tre, fyra, flera, hundratals, tusentals, några, en av, många, barn, kvinnor, män, människor, brandmän, poliser",
  ),
  pictureKinds: { file: list("Arkivbild, Arkivfoto"), symbolic: list("Genrebild, Genrefoto") },
  addressWords: list(
    "jag, du kan, (vill|har|kan) du, vi (har|är|kan|ska), klicka, anmäl dig, på den här (sidan|webbplatsen)",
  ),
  stampWords: list("(publicerad|uppdaterad)"),
  hourWords: list("klockan"),
  pictureCues: list("på bilden, bilden, från vänster, från höger, i förgrunden, i bakgrunden"),
  pageWords: list(
    "bild, bilder, bilden, foto, foton, video, videor, galleri, bildspel, bildgalleri, laddar, stor, liten, nästa, föregående, dagens, veckans, månadens, visa, förstora, stäng, öppna, helskärm, köp, beställ, skicka, din, dina, denna, alla, av, i, på, för, till, profil, profilbild, författare, logga",
  ),
  dataLabels: list("Källa, Källor, Grafik"),
  dataWords: list("statistik-, scb, undersökning, siffror"),
  galleryWords: list("bildspel"),
  sides: sides(
    "left: t v|till vänster|vänster|t.v.|tv|längst till vänster; right: t h|till höger|höger|t.h.|th; center: i mitten|mitten|mitt; top: överst|ovan; bottom: nederst|nedan; front: i förgrunden|främst|längst fram; back: i bakgrunden|bakom|längst bak; second-left: andra från vänster|tvåa från vänster|tvåa fr v; second-right: andra från höger|tvåa från höger|tvåa fr h; third-left: tredje från vänster; third-right: tredje från höger; far-left: längst till vänster; far-right: längst till höger",
  ),
  numbers: {
    ...counted(
      0,
      "noll en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo",
    ),
    ...counted(1, "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde"),
    ...values(
      "trettio 30, fyrtio 40, femtio 50, sextio 60, sjuttio 70, åttio 80, nittio 90, hundra 100, tusen 1000, miljon 1000000, miljoner 1000000, miljard 1000000000, dussin 12, båda 2, miljarder 1000000000",
    ),
  },
  numberJoiners: [""],
  percentages: list("_ procent"),
  numberScales: values("mn 1000000, milj 1000000, mdr 1000000000, mrd 1000000000"),
  currencies: pairs("dollar=$, euro=€, pund=£, yen=¥, rubel=₽"),
  negations: list("inte, ingen, inget, inga, aldrig, utan, ej, icke, varken"),
  abbreviations: pairs(
    "bl.a.=bland annat, t.ex.=till exempel, ca=cirka, kl.=klockan, nr=nummer, st.=sankt, jan.=januari, feb.=februari, apr.=april, aug.=augusti, sept.=september, okt.=oktober, nov.=november, dec.=december, prof.=professor, dr=doktor, EU=Europeiska unionen, FN=Förenta nationerna, t v=till vänster, t h=till höger",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Kyjiv=Kiev, Charkov=Charkiv, Odesa=Odessa, Lugansk=Luhansk, Mohammed=Mohamed, Muhammad=Mohamed",
  ),
  stopWords: list("och, i, på, att, det, en, ett, av, som, för, med, till, är, den, de, vid, från"),
  counterNouns: list("Bild, Foto"),
  outOfWords: list("av"),
  reportPhrases: list("sade, uppgav, meddelade, berättade, tillade, uppger (för|till)"),
  sayingVerbs: list("säger, sade, berättar, skriver, menar, uppger"),
  newspaperWords: list("tidning"),
});
