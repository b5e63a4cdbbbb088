import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "eu",
  script: "Latn",
  dateOrders: ["ymd"],
  traits: ["agglutinative", "verb-last"],
  functionWords: list(
    "eta, da, ez, dira, zen, ere, du, dute, baina, egin, izan, den, duen, bat, hau, edo, ziren, dela, baten, aurka, ondoren, artean, zuen, dituzte, beste, urteko, argazkia",
  ),
  months: forms(
    "urtarrila|urtarrilaren|urtarrilak|urt, otsaila|otsailaren|otsailak|ots, martxoa|martxoaren|martxoak|mar, apirila|apirilaren|apirilak|api, maiatza|maiatzaren|maiatzak|mai, ekaina|ekainaren|ekainak|eka, uztaila|uztailaren|uztailak|uzt, abuztua|abuztuaren|abuztuak|abu, iraila|irailaren|irailak|ira, urria|urriaren|urriak|urr, azaroa|azaroaren|azaroak|aza, abendua|abenduaren|abenduak|abe",
  ),
  weekdays: forms("astelehena, asteartea, asteazkena, osteguna, ostirala, larunbata, igandea"),
  yearWords: list("ko, eko, urteko, e"),
  dateJoiners: list("eta"),
  takenWords: list("ateratako, ateratakoa, artxiboko"),
  publishedWords: list("argitaratutako, argitaratua"),
  pictureButtons: list(
    "Ireki irudia, Ireki galeria, Handitu irudia, Ikusi galeria, Argazki guztiak, Ikusi argazki guztiak, Hurrengo argazkia, Aurreko argazkia, Partekatu irudia",
  ),
  creditLabels: list("Argazkia, Argazkiak, Iturria, Argazkilaria"),
  fileWords: list("ARTXIBOA, Artxiboa, Artxiboko argazkia"),
  andWords: list("eta"),
  sceneWords: list(
    "bitartean, aurrean, ondoan, prentsaurrekoan, irudi bat, manifestari-, barruan, kanpoan, plazan, zutik, suhiltzaile-, itxaroten",
  ),
  proseWords: list(
    "ez, baina, eta, ere, bada, dela, delako, da, dira, zen, ziren, izango, daiteke, behar, edo, hau, hori, hura, haiek, nik, gu, gehiago, oso, bakarrik, jada, oraindik, zer, nor, zergatik, esan du",
  ),
  sceneOpenings: list("bi, hiru, ehunka, milaka, haurrak, emakumeak, hainbat, zenbait, talde bat"),
  sides: sides("left: ezkerrean|ezkerretik; right: eskuinean|eskuinetik; center: erdian"),
  numbers: {
    ...counted(0, "zero bat bi hiru lau bost sei zazpi zortzi bederatzi hamar hamaika hamabi"),
    ...values("hogei 20, ehun 100, mila 1000, milioi 1000000"),
  },
  percentages: list("ehuneko _"),
  currencies: pairs("dolar=$, euro=€"),
  negations: list("ez, gabe, inoiz, inor"),
  stopWords: list("eta, da, ez, ere, du, bat"),
  reportPhrases: list("esan du, adierazi du, azaldu du, gaineratu du, jakinarazi du"),
  sayingVerbs: list("esan du, adierazi du"),
  addressWords: list("zure, zuen, egin klik"),
  paragraphOpenings: list("Gainera, Hala ere, Bestalde, Horrez gain"),
  shareWords: list("partekatu, kopiatu, esteka, inprimatu"),
  pictureCues: list("ezkerretik eskuinera"),
});
