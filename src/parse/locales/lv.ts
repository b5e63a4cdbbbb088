import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "lv",
  script: "Latn",
  letters: "āēīūļņģķčšž",
  dateOrders: ["ymd", "dmy"],
  functionWords: list(
    "un, ir, ar, no, uz, par, kas, pie, pēc, tika, bija, kā, arī, lai, vai, ka, viņš, viņa, līdz, gada, laikā, pirms, pret, bet, gan, nav, kad, kur, savu, vēl, tikai, starp, dažādu, kuru",
  ),
  months: forms(
    "janvāris|janvārī|janvāra|janv, februāris|februārī|februāra|febr, marts|martā|marta, aprīlis|aprīlī|aprīļa|apr, maijs|maijā|maija, jūnijs|jūnijā|jūnija|jūn, jūlijs|jūlijā|jūlija|jūl, augusts|augustā|augusta|aug, septembris|septembrī|septembra|sept, oktobris|oktobrī|oktobra|okt, novembris|novembrī|novembra|nov, decembris|decembrī|decembra|dec",
  ),
  weekdays: forms(
    "pirmdiena|pirmdien, otrdiena|otrdien, trešdiena|trešdien, ceturtdiena|ceturtdien, piektdiena|piektdien, sestdiena|sestdien, svētdiena|svētdien",
  ),
  yearWords: list("gada, gads, gadā, g"),
  dateFillers: list("gada"),
  dateJoiners: list("un, līdz"),
  takenWords: list("uzņemta, uzņemts, fotografēts, arhīva, arhīva foto"),
  pictureWords: list("attēls, attēlā, foto"),
  publishedWords: list("publicēta, publicēts, izplatīta, izplatīts, dalījās, atjaunots"),
  otherDateWords: list("kopš, līdz, pirms, pēc, dzimis, dzimusi, miris, no"),
  remembranceWords: list("gadadiena, gadadienā, upuru, upuriem, piemiņas"),
  comboWords: list("kolāža, montāža, kombinācija"),
  placeWords: list("pie, netālu no"),
  regionWords: list("province, apgabals, novads, štats"),
  creditLabels: list("Foto, Attēls, Avots, Autors, Fotogrāfs, Ilustrācija"),
  viaWords: list("via, caur"),
  houseWords: list("Avīze, Ziņas, Vēstis, Universitāte, Muzejs"),
  bodyWords: list("Pašvaldība, Saeima"),
  fileWords: list("ARHĪVS, Arhīvs, Arhīva foto, arhīva attēls"),
  symbolicWords: list("Ilustratīvs attēls, Ilustratīvs foto, Attēlam ilustratīva nozīme"),
  captureWords: list("ekrānuzņēmums"),
  creditSuffixes: list("foto:"),
  pictureButtons: list(
    "Atvērt attēlu, Atvērt galeriju, Palielināt attēlu, Palielināt foto, Skatīt attēlu, Skatīt galeriju, Skatīt visus foto, Visi foto, Visas fotogrāfijas, Pilnekrāns, Nākamais attēls, Iepriekšējais attēls, Dalīties ar attēlu",
  ),
  chrome: list(
    "Lasīt vairāk, Lasi vēl, Dalīties, Drukāt, Saglabāt, Vairāk, Reklāma, Aizvērt, Nākamais, Iepriekšējais, Komentāri, Saistītie raksti, Lasītākie, Jaunākās ziņas",
  ),
  pageOpenings: list("Lasi arī, Lasiet arī, Seko mums, Visas tiesības, Dalīties ar"),
  pageLabels: list("Atjaunots, Publicēts"),
  rightsPhrases: list("visas tiesības aizsargātas"),
  bylineWords: list("Autors, Teksts"),
  sceneWords: list(
    "laikā, pie (ēkas|saeimas|tiesas), preses konferencē, pretī, portrets, notikuma vietā, protestētāji, stāv, tur rokās, blakus, rinda, zālē, laukumā, skats uz, ugunsdzēsēji, mītiņā",
  ),
  proseWords: list(
    "ne, bet, ka, arī, ja, kad, jo, ir, bija, būs, var, vajag, vai, tas, tā, šis, šī, viņš, viņa, viņi, es, mēs, vairāk, ļoti, tikai, jau, vēl, tomēr, tāpēc, kas, kāpēc, kurš, kura, kuri, sacīja, teica, pat, nav",
  ),
  sceneOpenings: list(
    "divi, divas, trīs, simtiem, tūkstošiem, bērni, sieviete, vīrietis, karavīri, daži, viens no, viena no, grupa, studenti, policisti",
  ),
  sides: sides(
    "left: pa kreisi|no kreisās|kreisajā pusē; right: pa labi|no labās|labajā pusē; center: vidū|centrā; top: augšā; bottom: apakšā; front: priekšā|priekšplānā; back: aizmugurē|fonā; second-left: otrais no kreisās|otrā no kreisās; second-right: otrais no labās|otrā no labās",
  ),
  numbers: {
    ...counted(
      0,
      "nulle viens|viena divi|divas trīs četri|četras pieci|piecas seši|sešas septiņi|septiņas astoņi|astoņas deviņi|deviņas desmit vienpadsmit divpadsmit trīspadsmit četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit divdesmit",
    ),
    ...values(
      "pirmais 1, pirmā 1, otrais 2, otrā 2, trešais 3, trešā 3, trīsdesmit 30, četrdesmit 40, piecdesmit 50, sešdesmit 60, septiņdesmit 70, astoņdesmit 80, deviņdesmit 90, simts 100, simt 100, tūkstotis 1000, tūkstoši 1000, tūkstoš 1000, miljons 1000000, miljoni 1000000, abi 2, abas 2",
    ),
  },
  percentages: list("_ procenti, _ procentu"),
  numberScales: values("tūkst 1000, milj 1000000, mljrd 1000000000"),
  currencies: pairs("dolāri=$, dolāru=$, eiro=€"),
  negations: list("ne, nav, bez, nekad, neviens, nekas, nebija"),
  abbreviations: pairs(
    "dr.=doktors, prof.=profesors, ASV=Amerikas Savienotās Valstis, ES=Eiropas Savienība, ANO=Apvienoto Nāciju Organizācija",
  ),
  stopWords: list("un, ir, ar, no, uz, par, kas, pie, pēc, kā, arī, lai, vai, ka"),
  counterNouns: list("Foto, Attēls"),
  outOfWords: list("no"),
  reportWords: list("tomēr, savukārt"),
  reportPhrases: list("sacīja, teica, paziņoja, uzsvēra, norādīja, pavēstīja, piebilda"),
  sayingVerbs: list("saka, sacīja, teica, norāda, uzsver, piebilda"),
  addressWords: list("jūsu, mūsu, varat, spiediet, šajā vietnē"),
  paragraphOpenings: list("Pēc viņa teiktā, Tomēr, Savukārt, Turklāt, Vienlaikus, Iepriekš, Kā ziņots, Viņš piebilda"),
  shareWords: list("dalīties, kopēt, saiti, drukāt, sūtīt, dalies"),
  shareFillers: list("ar, pa"),
  authorWords: list("Autors"),
  stampWords: list("(atjaunots|publicēts)"),
  pictureCues: list("no kreisās, no labās"),
});
