import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "sw",
  script: "Latn",
  houseWords: list("Habari"),
  functionWords: list(
    "na, ya, wa, kwa, katika, ni, la, za, cha, kuwa, hii, huo, baada, wakati, kabla, alipokuwa, ambao, ambayo, watu, mjini, nchini, karibu, wakiwa, mwaka, huku, pia",
  ),
  months: forms(
    "Januari|Jan, Februari|Feb, Machi|Mac, Aprili|Apr, Mei, Juni|Jun, Julai|Jul, Agosti|Ago, Septemba|Sep, Oktoba|Okt, Novemba|Nov, Desemba|Des",
  ),
  weekdays: forms("Jumatatu, Jumanne, Jumatano, Alhamisi, Ijumaa, Jumamosi, Jumapili"),
  dateFillers: list("mwaka"),
  dateJoiners: list("na, hadi"),
  takenWords: list("ilipigwa, iliyopigwa, maktaba"),
  pictureWords: list("picha"),
  publishedWords: list("iliyotolewa, ilitolewa, iliyochapishwa"),
  otherDateWords: list("tangu, hadi, kabla, baada, alizaliwa"),
  placeWords: list("mjini, katika, nchini"),
  creditLabels: list("Picha, Picha na, Chanzo, Picha:"),
  pictureSourceLabels: list("Chanzo cha picha, Haki miliki ya picha"),
  captionLabels: list("Maelezo ya picha"),
  fileWords: list("Maktaba, Picha ya maktaba"),
  pictureButtons: list(
    "Fungua picha, Kuza picha, Tazama picha, Tazama picha zote, Picha zote, Picha inayofuata, Picha iliyotangulia, Shiriki picha",
  ),
  chrome: list("Habari zinazohusiana"),
  pageOpenings: list("Soma zaidi, Soma pia, Tufuate"),
  pageLabels: list("Mwandishi, Video"),
  rightsPhrases: list("haki zote zimehifadhiwa"),
  sceneWords: list(
    "wakati wa, mbele ya, nje ya, akiwa, wakiwa, akizungumza, wakizungumza, pamoja na mkewe, karibu na, ndani ya, wakiwa katika, amesimama, ameketi, waandamanaji, muonekano wa, kando ya, wakivuna, wakisubiri",
  ),
  proseWords: list(
    "si, lakini, kwa sababu, kama, pia, ni, atakuwa, anaweza, lazima, au, hii, hiyo, yeye, wao, mimi, sisi, zaidi, sana, tu, bado, kwamba, nini, nani, kwa nini, alisema, amesema, hata, ili",
  ),
  sceneOpenings: list(
    "watoto, wanawake, wafanyakazi, wanajeshi, mamia ya, maelfu ya, mwanamke, mwanamume, baadhi ya, mmoja wa, kundi la, wanafunzi, wananchi, askari",
  ),
  sides: sides("left: kushoto; right: kulia; center: katikati; front: mbele; back: nyuma"),
  numbers: {
    ...counted(0, "sifuri moja|mmoja mbili|wawili tatu|watatu nne|wanne tano|watano sita saba nane|wanane tisa kumi"),
    ...values("ishirini 20, thelathini 30, arobaini 40, hamsini 50, mia 100, elfu 1000, milioni 1000000"),
  },
  percentages: list("asilimia _"),
  currencies: pairs("dola=$, yuro=€"),
  negations: list("si, bila, hapana, hakuna, kamwe"),
  stopWords: list("na, ya, wa, kwa, katika, ni, la, za, cha"),
  counterNouns: list("Picha"),
  outOfWords: list("kati ya"),
  reportWords: list("hata hivyo, kwa mujibu wa"),
  reportPhrases: list("alisema, amesema, walisema, aliongeza, ameeleza, alieleza, wamesema"),
  sayingVerbs: list("alisema, amesema, anasema, aliongeza"),
  addressWords: list("wako, yako, yetu, bofya"),
  paragraphOpenings: list("Kwa mujibu wa, Hata hivyo, Alisema, Amesema"),
  shareWords: list("shiriki, nakili, kiungo, chapisha, tuma"),
  authorWords: list("Imeandikwa na"),
});
