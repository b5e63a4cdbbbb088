import { counted, defineLocale, forms, list, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "is",
  script: "Latn",
  traits: ["genitive-s"],
  letters: "ðþæö",
  functionWords: list(
    "og, í, á, að, er, sem, við, um, til, af, fyrir, með, var, ekki, en, frá, það, hann, hún, þar, eftir, voru, hefur, eru, hér, úr, þegar, hafa, sér, sínum, þeir, var, verið, vegna, norska",
  ),
  months: forms(
    "janúar|jan, febrúar|feb|febr, mars, apríl|apr, maí, júní|jún, júlí|júl, ágúst|ágú, september|sept|sep, október|okt, nóvember|nóv, desember|des",
  ),
  weekdays: forms(
    "mánudagur|mánudag|mánudaginn, þriðjudagur|þriðjudag|þriðjudaginn, miðvikudagur|miðvikudag|miðvikudaginn, fimmtudagur|fimmtudag|fimmtudaginn, föstudagur|föstudag|föstudaginn, laugardagur|laugardag|laugardaginn, sunnudagur|sunnudag|sunnudaginn",
  ),
  dateFillers: list("árið, ári"),
  dateJoiners: list("og, til"),
  takenWords: list("tekin, tekið, tekinn, úr safni, ljósmynduð"),
  pictureWords: list("mynd, myndin"),
  publishedWords: list("birt, birti, birtist, gefin út, deilt, dreift"),
  otherDateWords: list("síðan, til, fyrir, eftir, fæddur, fædd, lést"),
  remembranceWords: list("afmæli, fórnarlamba, minningar"),
  comboWords: list("samsett, samsett mynd"),
  placeWords: list("í, á, við, frá"),
  creditLabels: list("Mynd, Ljósmynd, Ljósmyndari, Mynd:, Myndir, Heimild"),
  viaWords: list("via, gegnum"),
  houseWords: list("Fréttir, Fréttablaðið, Blaðið"),
  bodyWords: list("Lögreglan, Landhelgisgæslan, Landsbjörg, Ráðuneytið"),
  fileWords: list("Úr safni, Safnmynd, Mynd úr safni"),
  symbolicWords: list("Mynd tengist fréttinni ekki beint"),
  creditRoles: { handout: list("aðsend") },
  captureWords: list("skjáskot"),
  insideWords: list("í, á"),
  pictureButtons: list(
    "Opna mynd, Opna myndasafn, Stækka mynd, Smelltu til að stækka, Skoða mynd, Skoða myndir, Skoða myndasafn, Allar myndir, Næsta mynd, Fyrri mynd, Deila mynd",
  ),
  chrome: list("Lesa meira, Lestu meira, Deila, Prenta, Vista, Meira, Auglýsing, Loka, Næsta, Fyrri, Athugasemdir"),
  sceneWords: list(
    "á blaðamannafundi, fyrir utan, við hlið, á vettvangi, loftmynd, skjáskot, mótmælendur, stendur, situr, heldur á, fyrir framan, í salnum, útsýni yfir, slökkviliðsmenn",
  ),
  proseWords: list(
    "ekki, en, einnig, að, ef, sem, eða, þegar, hefur, hafa, er, var, voru, verður, segir, sagði, hann, hún, þeir, það, þetta, þessi, mun, getur, meira, mjög, svo, þá, nú",
  ),
  sceneOpenings: list(
    "tveir, tvær, tvö, þrír, hundruð, þúsundir, börn, hermenn, nokkrir, einn af, konur, menn, lögreglumenn",
  ),
  sides: sides(
    "left: til vinstri|vinstra megin|lengst til vinstri; right: til hægri|hægra megin|lengst til hægri; center: í miðju|fyrir miðju; front: fremst; back: aftast|í bakgrunni",
  ),
  numbers: {
    ...counted(
      0,
      "núll einn|ein|eitt tveir|tvær|tvö þrír|þrjár|þrjú fjórir|fjórar|fjögur fimm sex sjö átta níu tíu ellefu tólf þrettán fjórtán fimmtán sextán sautján átján nítján tuttugu",
    ),
    ...values(
      "þrjátíu 30, fjörutíu 40, fimmtíu 50, sextíu 60, sjötíu 70, áttatíu 80, níutíu 90, hundrað 100, þúsund 1000, milljón 1000000, milljónir 1000000",
    ),
  },
  percentages: list("_ prósent, _ prósenta"),
  negations: list("ekki, enginn, engin, ekkert, aldrei, án"),
  stopWords: list("og, í, á, að, er, sem, við, um, til, af, fyrir, með"),
  counterNouns: list("Mynd"),
  outOfWords: list("af"),
  reportWords: list("hins vegar, samkvæmt"),
  reportPhrases: list("sagði, bætti við, tilkynnti"),
  sayingVerbs: list("segir, sagði"),
  addressWords: list("þú getur, þinn, smelltu, skráðu þig"),
  paragraphOpenings: list("Samkvæmt, Hins vegar, Þá segir, Auk þess"),
  shareWords: list("deila, afrita, prenta"),
  pictureCues: list("frá vinstri, frá hægri"),
});
