import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "hr",
  script: "Latn",
  functionWords: list(
    "i, u, na, je, se, da, za, s, sa, od, su, iz, po, do, ne, koji, koja, koje, kao, tijekom, nakon, prije, ispred, kod, bio, bila, ili, ali, njegov, on, ona, o, zbog, između, prema, a, što, pored, kraj, već",
  ),
  months: forms(
    "siječnja|siječanj|siječnju|sij, veljače|veljača|veljači|velj, ožujka|ožujak|ožujku|ožu, travnja|travanj|travnju|tra, svibnja|svibanj|svibnju|svi, lipnja|lipanj|lipnju|lip, srpnja|srpanj|srpnju|srp, kolovoza|kolovoz|kolovozu|kol, rujna|rujan|rujnu|ruj, listopada|listopad|listopadu|lis, studenoga|studenog|studeni|studenome|stu, prosinca|prosinac|prosincu|pro",
  ),
  weekdays: forms("ponedjeljak, utorak, srijeda|srijedu, četvrtak, petak, subota|subotu, nedjelja|nedjelju"),
  dateFillers: list("godine, god, g"),
  yearWords: list("godine, god, g"),
  dateJoiners: list("i, do, ili"),
  takenWords: list("snimljena, snimljeno, snimljen, fotografiran, arhivska fotografija, arhivska, arhiva"),
  pictureWords: list("fotografija, slika, fotografiji"),
  publishedWords: list("objavljena, objavljeno, objavila, objavio, ustupljena, distribuirana, podijeljena, ažurirano"),
  otherDateWords: list("od, do, prije, nakon, rođen, rođena, preminuo, umro"),
  remembranceWords: list("obljetnica, obljetnice, obljetnicu, žrtvama, žrtava, sjećanje, godišnjica"),
  comboWords: list("kombinacija, kolaž, montaža, fotomontaža"),
  placeWords: list("u, kod, iz, blizu, kraj"),
  regionWords: list("županija, pokrajina, regija, oblast, država"),
  creditLabels: list("Foto, Fotografija, Fotograf, Izvor, Autor, Slika, Ilustracija, Snimio, Snimila"),
  viaWords: list("via, preko"),
  houseWords: list("Novine, Vijesti, Televizija, Agencija, Sveučilište, Muzej, Kazalište"),
  bodyWords: list("Policija, Ministarstvo, Općina, Vojska, Vatrogasci, Ured, HGSS"),
  fileWords: list("ARHIVA, Arhiva, Arhivska fotografija, Arhivska snimka, arhivski"),
  handoutWords: list("Handout, Ustupljeno, privatna arhiva, privatni arhiv, privatni album, osobna arhiva"),
  poolWords: list("Pool"),
  courtesyWords: list("Ljubaznošću"),
  givenWords: list("ustupio, ustupila, ljubaznošću"),
  captureSourceWords: list("iz, s"),
  networkWords: list("društvene mreže, s društvenih mreža, društvenih mreža"),
  symbolicWords: list("Ilustracija, Ilustrativna fotografija"),
  pictureButtons: list(
    "Otvori sliku, Otvori galeriju, Povećaj sliku, Uvećaj sliku, Povećaj fotografiju, Pogledaj galeriju, Pogledajte galeriju, Pogledaj sve fotografije, Sve fotografije, Cijeli zaslon, Sljedeća slika, Prethodna slika, Podijeli sliku",
  ),
  chrome: list(
    "Pročitajte još, Pročitaj više, Opširnije, Podijeli, Ispis, Spremi, Više, Oglas, Zatvori, Sljedeća, Prethodna, Komentari, Vidi galeriju, Povezane vijesti, Najčitanije, Najnovije, Preporučeno",
  ),
  pageOpenings: list(
    "Pročitajte još, Pročitajte i, Pogledajte i, Pratite nas, Podijelite na, Sva prava, Koristimo kolačiće",
  ),
  pageLabels: list("Objavljeno, Ažurirano, Video, Autor teksta"),
  rightsPhrases: list("sva prava pridržana"),
  bylineWords: list("Piše, Autor, Tekst"),
  andWords: list("i"),
  fromWords: list("od"),
  shareWords: list("podijeli"),
  addressWords: list("možete, vaš, vaše"),
  pictureCues: list("na fotografiji, fotografija"),
  sceneWords: list(
    "tijekom, za vrijeme, ispred, pokraj, pored, na sastanku s, na konferenciji za, na mjestu, zgrada, portret, pogled na, prosvjednici, vatrogasci, ilustracija",
  ),
  proseWords: list(
    "ne, ali, da, se, također, ako, kada, jer, je bio, je bila, bit će, može, mogu, kako, ili, to, taj, on, ona, oni, ja, mi, njihov, više, vrlo, samo, već, još, međutim, zato, što, tko, zašto, koji, koja, koje, rekao, kazao, čak, nije, nisu",
  ),
  sceneOpenings: list("dva, dvije, tri, stotine, tisuće, djeca, žena, žene, vojnici, vatrogasci, građani"),
  sides: sides(
    "left: L|lijevo|slijeva|s lijeva; right: D|desno|zdesna|s desna; center: u sredini|sredina; top: gore; bottom: dolje; front: naprijed|u prvom planu; back: straga|u pozadini|iza; second-left: drugi slijeva|druga slijeva; second-right: drugi zdesna|druga zdesna; third-left: treći slijeva; third-right: treći zdesna",
  ),
  numbers: {
    ...counted(
      0,
      "nula jedan|jedna|jedno dva|dvije|dvoje tri|troje četiri|četvero pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset",
    ),
    ...values(
      "prvi 1, prva 1, drugi 2, druga 2, treći 3, treća 3, trideset 30, četrdeset 40, pedeset 50, šezdeset 60, sedamdeset 70, osamdeset 80, devedeset 90, sto 100, dvjesto 200, tisuća 1000, tisuće 1000, milijun 1000000, milijuna 1000000, milijarda 1000000000, obojica 2, milijarde 1000000000, milijardi 1000000000",
    ),
  },
  percentages: list("_ posto, _ postotaka"),
  numberScales: values("tis 1000, mil 1000000, mlrd 1000000000"),
  currencies: pairs("dolar=$, dolara=$, euro=€, eura=€, funti=£, rubalja=₽"),
  negations: list("ne, nije, nisu, bez, nikad, nitko, ništa, ni, nema"),
  abbreviations: pairs(
    "dr.=doktor, prof.=profesor, gen.=general, ul.=ulica, SAD=Sjedinjene Države, EU=Europska unija, UN=Ujedinjeni narodi, sv.=sveti",
  ),
  stopWords: list("i, u, na, je, se, da, za, s, sa, od, su, iz, po, do"),
  counterNouns: list("Fotografija, Slika, Foto"),
  outOfWords: list("od"),
});
