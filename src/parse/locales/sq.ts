import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "sq",
  script: "Latn",
  letters: "ëç",
  functionWords: list(
    "dhe, në, të, e, i, me, për, nga, një, që, është, janë, më, së, gjatë, pas, para, nuk, u, ka, ishte, kur, si, ose, tij, saj, duke, mbi, prej, afër, pranë",
  ),
  months: forms(
    "janar|janarit|jan, shkurt|shkurtit|shk, mars|marsit|mar, prill|prillit|pri, maj|majit, qershor|qershorit|qer, korrik|korrikut|korr, gusht|gushtit|gush, shtator|shtatorit|sht, tetor|tetorit|tet, nëntor|nëntorit|nën, dhjetor|dhjetorit|dhj",
  ),
  weekdays: forms(
    "e hënë|hënën, e martë|martën, e mërkurë|mërkurën, e enjte|enjten, e premte|premten, e shtunë|shtunën, e diel|dielën",
  ),
  dateJoiners: list("dhe, deri"),
  takenWords: list("shkrepur, fotografuar, arkiv, nga arkivi"),
  publishedWords: list("publikuar, shpërndarë, postuar"),
  otherDateWords: list("deri, para, pas, lindur, vdekur"),
  remembranceWords: list("përvjetori, viktimave"),
  comboWords: list("kolazh, montazh"),
  placeWords: list("në, nga, pranë"),
  creditLabels: list("Foto, Fotografi, Burimi, Autor"),
  viaWords: list("via, përmes"),
  houseWords: list("Lajme, Gazeta"),
  fileWords: list("ARKIV, Arkiv, Foto arkivi"),
  symbolicWords: list("Foto ilustruese"),
  pictureButtons: list(
    "Hap foton, Hap galerinë, Zmadho foton, Shiko galerinë, Shiko fotot, Të gjitha fotot, Fotoja tjetër, Shpërndaje foton",
  ),
  chrome: list("Lajme të ngjashme, Më të lexuarat"),
  pageOpenings: list("Lexo edhe, Lexoni edhe, Na ndiqni, Të gjitha të drejtat"),
  pageLabels: list("Autori, Video"),
  rightsPhrases: list("të gjitha të drejtat"),
  andWords: list("dhe"),
  sceneWords: list(
    "gjatë (një|takimit|konferencës|vizitës|protestës), përpara, para (ndërtesës|gjykatës|kuvendit), pranë, në konferencë për, protestuesit, portret, jashtë, brenda, në sheshin, qëndron, mban, pamje nga, zjarrfikësit, në sallë",
  ),
  proseWords: list(
    "nuk, por, se, edhe, nëse, kur, sepse, është, janë, ishte, ishin, do të, mund, duhet, ose, ky, kjo, këto, ai, ajo, ata, unë, ne, më shumë, shumë, vetëm, tashmë, ende, megjithatë, çfarë, kush, pse, që, tha, sipas, madje",
  ),
  sceneOpenings: list("një, dy, tre, qindra, mijëra, fëmijë, ushtarë, disa, një nga, një grup, gra, burra"),
  sides: sides(
    "left: majtas|në të majtë; right: djathtas|në të djathtë; center: në mes|në qendër; front: përpara; back: mbrapa|në sfond",
  ),
  numbers: {
    ...counted(0, "zero një dy tre|tri katër pesë gjashtë shtatë tetë nëntë dhjetë"),
    ...values(
      "njëzet 20, tridhjetë 30, dyzet 40, pesëdhjetë 50, gjashtëdhjetë 60, njëqind 100, qind 100, mijë 1000, milion 1000000",
    ),
  },
  percentages: list("_ për qind, _ përqind"),
  currencies: pairs("dollarë=$, euro=€"),
  negations: list("nuk, s', pa, kurrë, askush, asgjë, mos"),
  stopWords: list("dhe, në, të, e, i, me, për, nga, një, që"),
  reportWords: list("megjithatë, sipas"),
  reportPhrases: list("ka thënë, deklaroi, theksoi, njoftoi, u shpreh, ka deklaruar"),
  sayingVerbs: list("tha, thotë, deklaroi, u shpreh"),
  addressWords: list("juaj, tuaj, klikoni, në këtë faqe"),
  paragraphOpenings: list("Sipas, Ndërkohë, Gjithashtu, Megjithatë, Më herët, Ai tha, Ajo tha"),
  shareWords: list("shpërndaje, ndaje, kopjo, linkun, printo"),
  authorWords: list("Autor"),
  pictureCues: list("nga e majta"),
});
