import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "lt",
  script: "Latn",
  letters: "ėųįąęčšžū",
  dateOrders: ["ymd", "dmy"],
  functionWords: list(
    "ir, iš, su, į, kad, yra, buvo, po, apie, prie, ne, per, už, ar, kaip, jis, ji, nuo, iki, dėl, tai, pagal, o, bet, prieš, kuris, kuri, bei, metų, taip, savo, jo, jos, apsilankė, šalia",
  ),
  months: forms(
    "sausio|sausis|sausį|saus, vasario|vasaris|vasarį|vas, kovo|kovas|kovą, balandžio|balandis|balandį|bal, gegužės|gegužė|gegužę|geg, birželio|birželis|birželį|birž, liepos|liepa|liepą|liep, rugpjūčio|rugpjūtis|rugpjūtį|rugp, rugsėjo|rugsėjis|rugsėjį|rugs, spalio|spalis|spalį|spal, lapkričio|lapkritis|lapkritį|lapkr, gruodžio|gruodis|gruodį|gruod",
  ),
  weekdays: forms(
    "pirmadienis|pirmadienį, antradienis|antradienį, trečiadienis|trečiadienį, ketvirtadienis|ketvirtadienį, penktadienis|penktadienį, šeštadienis|šeštadienį, sekmadienis|sekmadienį",
  ),
  yearWords: list("m, metų, metais"),
  dateFillers: list("d, m"),
  dateJoiners: list("ir, iki"),
  takenWords: list("daryta, fotografuota, archyvo, archyvinė, užfiksuota, nufotografuota"),
  pictureWords: list("nuotrauka, nuotraukoje"),
  publishedWords: list("paskelbta, paskelbtoje, išplatinta, pasidalino, publikuota, atnaujinta"),
  otherDateWords: list("nuo, iki, prieš, po, gimęs, gimusi, mirė"),
  remembranceWords: list("metinės, metines, aukų, aukoms, minėjimas"),
  comboWords: list("koliažas, montažas, derinys, fotomontažas"),
  placeWords: list("prie, iš, netoli"),
  regionWords: list("provincija, sritis, apskritis, rajonas, valstija"),
  creditLabels: list("Nuotrauka, Nuotr., Foto, Nuotraukos, Šaltinis, Autorius, Fotografas, Iliustracija"),
  creditSuffixes: list("nuotr., nuotr, nuotrauka, nuotraukos, asociatyvi nuotr., nuotraukų"),
  viaWords: list("via, per"),
  houseWords: list("Žinios, Diena, Naujienos, Laikraštis, Universitetas, Muziejus"),
  bodyWords: list("Ministerija, Savivaldybė, Seimas, Kariuomenė"),
  fileWords: list("ARCHYVAS, Archyvas, Archyvo nuotr., archyvinė nuotrauka, archyvo nuotrauka"),
  symbolicWords: list("Asociatyvi nuotr., asociatyvi nuotrauka, Iliustracija"),
  creditRoles: { none: list("nuotr, nuotrauka") },
  agencyDecorations: { none: list("nuotr, nuotr.") },
  plainCreditLabels: list("nuotr., asociatyvi nuotr., iliustracinė nuotr., archyvo nuotr."),
  labelFlags: { symbolic: list("asociatyvi nuotr., iliustracinė nuotr."), file: list("archyvo nuotr.") },
  pictureStems: list("nuotr"),
  pictureButtons: list(
    "Atidaryti nuotrauką, Atidaryti galeriją, Padidinti nuotrauką, Spustelėkite norėdami padidinti, Žiūrėti nuotrauką, Žiūrėti galeriją, Peržiūrėti galeriją, Visos nuotraukos, Visas ekranas, Ankstesnė nuotrauka, Dalintis nuotrauka",
  ),
  chrome: list(
    "Skaityti daugiau, Skaitykite daugiau, Skaitykite taip pat, Dalintis, Spausdinti, Išsaugoti, Daugiau, Reklama, Uždaryti, Kitas, Ankstesnis, Komentarai, Susiję straipsniai, Skaitomiausi, Naujausi",
  ),
  pageOpenings: list(
    "Skaitykite taip pat, Skaitykite daugiau, Sekite mus, Prenumeruokite, Visos teisės, Dalintis Facebook",
  ),
  pageLabels: list("Atnaujinta, Paskelbta, Vaizdo įrašas"),
  rightsPhrases: list("visos teisės saugomos"),
  bylineWords: list("Autorius, Tekstas"),
  sceneWords: list(
    "per (spaudos|protestą|rungtynes|susitikimą), prie (pastato|seimo|teismo|namo), spaudos konferencijoje, priešais, portretas, įvykio vietoje, protestuotojai, stovi, laiko, šalia, eilė, salėje, aikštėje, vaizdas į, gaisrininkai, mitinge, kalba",
  ),
  proseWords: list(
    "ne, bet, kad, taip pat, jei, kai, nes, yra, buvo, bus, gali, reikia, ar, arba, tai, šis, ši, šie, jis, ji, jie, aš, mes, daugiau, labai, tik, jau, dar, tačiau, todėl, kas, kodėl, kuris, kuri, kurie, sakė, teigė, anot, net, nėra",
  ),
  sceneOpenings: list(
    "du, dvi, trys, šimtai, tūkstančiai, vaikai, moteris, vyras, kariai, keli, keletas, vienas iš, viena iš, grupė, studentai, policininkai",
  ),
  sides: sides(
    "left: kairėje|iš kairės|kairė; right: dešinėje|iš dešinės|dešinė; center: viduryje|centre; top: viršuje; bottom: apačioje; front: priekyje|pirmame plane; back: gale|fone; second-left: antras iš kairės|antra iš kairės; second-right: antras iš dešinės|antra iš dešinės",
  ),
  numbers: {
    ...counted(
      0,
      "nulis vienas|viena|vieno du|dvi|dviejų trys|trijų keturi|keturios|keturių penki|penkios|penkių šeši|šešios septyni|septynios aštuoni|aštuonios devyni|devynios dešimt vienuolika dvylika trylika keturiolika penkiolika šešiolika septyniolika aštuoniolika devyniolika dvidešimt",
    ),
    ...values(
      "pirmas 1, pirma 1, antras 2, antra 2, trečias 3, trečia 3, trisdešimt 30, keturiasdešimt 40, penkiasdešimt 50, šešiasdešimt 60, septyniasdešimt 70, aštuoniasdešimt 80, devyniasdešimt 90, šimtas 100, tūkstantis 1000, tūkstančiai 1000, tūkstančių 1000, milijonas 1000000, milijonai 1000000, abu 2, abi 2",
    ),
  },
  percentages: list("_ procentai, _ procentų, _ procento, _ proc"),
  numberScales: values("tūkst 1000, mln 1000000, mlrd 1000000000"),
  currencies: pairs("doleriai=$, dolerių=$, eurai=€, eurų=€"),
  negations: list("ne, nėra, be, niekada, niekas, nei, nebuvo"),
  abbreviations: pairs(
    "prof.=profesorius, dr.=daktaras, gen.=generolas, g.=gatvė, pr.=prospektas, JAV=Jungtinės Valstijos, ES=Europos Sąjunga, JT=Jungtinės Tautos",
  ),
  stopWords: list("ir, iš, su, į, kad, yra, po, apie, prie, per, už, nuo, iki"),
  counterNouns: list("Nuotrauka, Foto"),
  outOfWords: list("iš"),
  reportWords: list("tačiau, pasak, be to"),
  reportPhrases: list("sakė, teigė, pranešė, pabrėžė, pridūrė, nurodė"),
  sayingVerbs: list("sakė, sako, teigė, teigia, pridūrė"),
  addressWords: list("jūsų, mūsų, galite, spauskite, šioje svetainėje"),
  paragraphOpenings: list("Pasak, Be to, Tačiau, Tuo metu, Anot, Anksčiau, Kaip pranešė, Jis pridūrė"),
  shareWords: list("dalintis, dalinkis, kopijuoti, nuorodą, spausdinti, siųsti, dalinkitės"),
  shareFillers: list("per, el, paštu"),
  authorWords: list("Autorius, Parengė"),
  stampWords: list("(atnaujinta|paskelbta)"),
  pictureCues: list("iš kairės, iš dešinės"),
});
