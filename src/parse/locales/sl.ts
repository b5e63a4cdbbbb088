import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "sl",
  script: "Latn",
  letters: "čšž",
  functionWords: list(
    "in, v, na, je, se, da, za, s, z, od, so, iz, po, do, ne, ki, kot, med, pri, pred, bil, bila, ali, pa, njegov, on, ona, o, zaradi, proti, a, tudi, ob, bo, ker, še, nad, pod, leta, kjer",
  ),
  months: forms(
    "januarja|januar|januarju|jan, februarja|februar|februarju|feb, marca|marec|marcu|mar, aprila|april|aprilu|apr, maja|maj|maju, junija|junij|juniju|jun, julija|julij|juliju|jul, avgusta|avgust|avgustu|avg, septembra|september|septembru|sep, oktobra|oktober|oktobru|okt, novembra|november|novembru|nov, decembra|december|decembru|dec",
  ),
  weekdays: forms("ponedeljek, torek, sreda|sredo, četrtek, petek, sobota|soboto, nedelja|nedeljo"),
  dateFillers: list("leta, l"),
  dateJoiners: list("in, do, ali"),
  takenWords: list("posneta, posneto, fotografiran, arhivska fotografija, arhivski posnetek, arhiv"),
  pictureWords: list("fotografija, fotografiji, posnetek"),
  publishedWords: list("objavljena, objavljeno, objavila, objavil, posredovana, deljena, posodobljeno"),
  otherDateWords: list("od, do, pred, po, rojen, rojena, umrl, umrla"),
  remembranceWords: list("obletnica, obletnice, obletnici, žrtve, žrtvam, spomin"),
  comboWords: list("kombinacija, kolaž, montaža, fotomontaža"),
  placeWords: list("v, pri, iz, blizu"),
  regionWords: list("pokrajina, regija, provinca, zvezna država, občina"),
  creditLabels: list("Foto, Fotografija, Fotograf, Vir, Avtor, Slika"),
  viaWords: list("via, prek"),
  houseWords: list("Novice, Časnik, Televizija, Agencija"),
  bodyWords: list("Ministrstvo, Občina, Gasilci"),
  fileWords: list("ARHIV, Arhiv, Arhivska fotografija, arhivski posnetek"),
  handoutWords: list("Handout, osebni arhiv, zasebni arhiv"),
  poolWords: list("Pool"),
  networkWords: list("družbena omrežja, z družbenih omrežij"),
  symbolicWords: list("Simbolna fotografija, Fotografija je simbolična, Ilustracija"),
  pictureButtons: list(
    "Odpri sliko, Odpri galerijo, Povečaj sliko, Povečaj fotografijo, Poglej galerijo, Oglej si galerijo, Vse fotografije, Celozaslonski način, Naslednja slika, Prejšnja slika, Deli sliko",
  ),
  chrome: list(
    "Preberi več, Preberite tudi, Deli, Natisni, Shrani, Več, Oglas, Zapri, Naslednja, Prejšnja, Komentarji, Povezane novice, Najbolj brano",
  ),
  pageOpenings: list("Preberite tudi, Preberite še, Sledite nam, Vse pravice"),
  pageLabels: list("Posodobljeno, Objavljeno"),
  rightsPhrases: list("vse pravice pridržane"),
  bylineWords: list("Piše, Avtor, Besedilo"),
  fromWords: list("od"),
  pictureCues: list("na fotografiji, z leve, z desne"),
  pictureNouns: list("fotografija"),
  sceneWords: list(
    "med (sejo|obiskom|tekmo|protestom|govorom|novinarsko), pred (stavbo|sodiščem|hišo|vhodom|parlamentom), na novinarski konferenci, poleg, stavba, portret, pogled na, protestniki, gasilci, na tiskovni konferenci, stoji, drži, pred množico, v dvorani, na kraju, udeleženci",
  ),
  proseWords: list(
    "ne, ampak, da, se, tudi, če, ko, ker, je bil, je bila, so bili, bo, lahko, kot, ali, to, ta, on, oni, jaz, mi, njihov, več, zelo, samo, že, še, vendar, zato, kaj, kdo, zakaj, ki, povedal, dejal, celo, ni, niso",
  ),
  sceneOpenings: list(
    "dva, dve, tri, stotine, tisoče, otroci, ženska, ženske, vojaki, gasilci, ljudje, nekaj, eden od, skupina, študenti, policisti",
  ),
  sides: sides(
    "left: levo|na levi|z leve; right: desno|na desni|z desne; center: na sredini|v sredini|v središču; top: zgoraj; bottom: spodaj; front: spredaj|v ospredju; back: zadaj|v ozadju; second-left: drugi z leve|druga z leve; second-right: drugi z desne|druga z desne",
  ),
  numbers: {
    ...counted(
      0,
      "nič ena|en|eden|eno dva|dve tri|trije štiri|štirje pet šest sedem osem devet deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst dvajset",
    ),
    ...values(
      "prvi 1, prva 1, drugi 2, druga 2, tretji 3, tretja 3, trideset 30, štirideset 40, petdeset 50, šestdeset 60, sedemdeset 70, osemdeset 80, devetdeset 90, sto 100, tisoč 1000, milijon 1000000, milijarda 1000000000, oba 2, obe 2",
    ),
  },
  numberJoiners: ["in"],
  percentages: list("_ odstotkov, _ odstotka, _ odstotke, _ odstotek"),
  numberScales: values("tis 1000, mio 1000000, mrd 1000000000"),
  currencies: pairs("dolar=$, dolarjev=$, evro=€, evrov=€, funtov=£"),
  negations: list("ne, ni, niso, brez, nikoli, nihče, nič"),
  abbreviations: pairs(
    "dr.=doktor, prof.=profesor, gen.=general, ul.=ulica, ZDA=Združene države, EU=Evropska unija, OZN=Združeni narodi, sv.=sveti",
  ),
  stopWords: list("in, v, na, je, se, da, za, s, z, od, so, iz, po, do"),
  counterNouns: list("Slika, Fotografija, Foto"),
  outOfWords: list("od"),
  reportWords: list("medtem, vendar"),
  reportPhrases: list(
    "je (dejal|povedal|sporočil|dodal|poudaril|pojasnil), je (dejala|povedala|sporočila|dodala|poudarila|pojasnila), so sporočili",
  ),
  sayingVerbs: list("je dejal, je dejala, pravi, je povedal, je povedala, je dodal, je dodala"),
  addressWords: list("vaš, vaše, vas vabimo, prijavite se, kliknite, na tej strani"),
  paragraphOpenings: list(
    "Po besedah, Po podatkih, Ob tem, Medtem, Sicer pa, Poleg tega, Kot je dejal, Kot je povedal",
  ),
  shareWords: list("deli, kopiraj, povezavo, natisni, pošlji, delite"),
  shareFillers: list("na, prek, po, e-pošti, članek"),
  authorWords: list("Avtor, Piše"),
  stampWords: list("(objavljeno|posodobljeno)"),
});
