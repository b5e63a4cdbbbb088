import { counted, defineLocale, forms, list, sides } from "../define-locale.js";

export default defineLocale({
  language: "fil",
  script: "Latn",
  functionWords: list(
    "ang, ng, sa, mga, na, ay, at, ni, si, nang, para, kay, ito, nasa, mula, kung, isang, habang, matapos, siya, sila, may, hindi, din, rin, kanyang, kanilang, noong, nina, sina",
  ),
  months: forms(
    "Enero|Ene, Pebrero|Peb, Marso|Mar, Abril|Abr, Mayo|May, Hunyo|Hun, Hulyo|Hul, Agosto|Ago, Setyembre|Set, Oktubre|Okt, Nobyembre|Nob, Disyembre|Dis",
  ),
  weekdays: forms("Lunes, Martes, Miyerkules, Huwebes, Biyernes, Sabado, Linggo"),
  dateOrders: ["dmy", "mdy"],
  dateFillers: list("ng, ika"),
  dateJoiners: list("at, hanggang"),
  takenWords: list("kuha, kinunan, file"),
  pictureWords: list("larawan"),
  publishedWords: list("inilabas, ibinahagi"),
  otherDateWords: list("mula, hanggang, bago, ipinanganak"),
  placeWords: list("sa"),
  insideWords: list("sa"),
  pictureButtons: list(
    "Buksan ang larawan, Palakihin ang larawan, Tingnan ang larawan, Tingnan ang gallery, Lahat ng larawan, Susunod na larawan, Ibahagi ang larawan",
  ),
  creditLabels: list("Larawan, Kuha ni, Larawan ni, Larawan mula sa"),
  fileWords: list("FILE, File photo"),
  sceneWords: list(
    "sa harap ng, habang, kasama ang kanyang, sa labas ng, sa loob ng, sa tabi ng, malapit sa, nakatayo, nakaupo, hawak ang, mga nagpoprotesta, pumila",
  ),
  proseWords: list(
    "hindi, pero, ngunit, dahil, kung, nang, din, rin, ay, maaari, dapat, na rin, o, ito, iyon, siya, sila, ako, kami, tayo, mas, lamang, pa, ayon, ano, bakit, sinabi",
  ),
  sceneOpenings: list("isang, dalawang, mga bata, mga residente, mga manggagawa, tatlong, ilang, mga"),
  sides: sides("left: kaliwa|sa kaliwa; right: kanan|sa kanan; center: gitna|sa gitna"),
  numbers: counted(
    0,
    "sero isa|isang dalawa|dalawang tatlo|tatlong apat lima|limang anim pito|pitong walo|walong siyam sampu|sampung",
  ),
  percentages: list("_ porsiyento"),
  negations: list("hindi, wala, walang, huwag, di"),
  stopWords: list("ang, ng, sa, mga, na, ay, at, ni, si"),
  reportPhrases: list("ayon (kay|sa), sinabi (ni|ng), dagdag (niya|pa), aniya"),
  sayingVerbs: list("ayon kay, sabi ni"),
  addressWords: list("ninyo, inyong, i-click"),
  paragraphOpenings: list("Ayon kay, Ayon sa, Dagdag pa, Samantala, Gayunman, Sinabi ni"),
  shareWords: list("ibahagi, kopyahin"),
  pictureCues: list("mula kaliwa, mula sa kaliwa"),
});
