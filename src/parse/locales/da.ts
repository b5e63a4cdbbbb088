import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "da",
  script: "Latn",
  traits: ["genitive-s"],
  letters: "øåæ",
  functionWords: list(
    "og, i, på, at, det, en, et, af, som, for, med, til, er, var, den, de, ved, fra, har, om, ikke, under, efter, men, han, hun, sig, mod, når, være, blev, skal, over, der, sin, sit, sine, uden, mellem, kan, også, bliver, hvor, nogle",
  ),
  months: forms(
    "januar|jan, februar|feb|febr, marts, april|apr, maj, juni|jun, juli|jul, august|aug, september|sep|sept, oktober|okt, november|nov, december|dec",
  ),
  weekdays: forms("mandag|man, tirsdag|tirs, onsdag|ons, torsdag|tors, fredag|fre, lørdag|lør, søndag|søn"),
  dateFillers: list("den, år, i"),
  dateJoiners: list("og, til, eller"),
  takenWords: list("taget, fotograferet, arkivfoto, arkivbillede, dateret, arkivfoto fra"),
  pictureWords: list("billede, billedet, foto"),
  publishedWords: list(
    "offentliggjort, udgivet, frigivet, delt, publiceret, distribueret, opdateret, lagt ud, udsendt",
  ),
  otherDateWords: list("siden, til, før, efter, født, død, inden, senest, fra og med"),
  remembranceWords: list("årsdag, årsdagen, ofre, ofrene, mindehøjtidelighed, terrorangrebet, angrebet"),
  undatedWords: list("udateret"),
  comboWords: list("kombination, kombinationsbillede, fotomontage, montage, collage, kombo"),
  placeWords: list("i, ved, nær, fra, uden for, til, på"),
  regionWords: list("provinsen, delstaten, regionen, kommune"),
  creditLabels: list("Foto, Billede, Billeder, Fotograf, Kilde, Illustration, Grafik, Arkivfoto"),
  viaWords: list("via"),
  houseWords: list("Avis, Avisen, Tidende, Dagblad, Folkeblad, Posten, Bladet, Nyheder, Amtsavis, Stiftstidende"),
  bodyWords: list("Politi, Kommune, Forsvaret, Brandvæsen, Beredskab, Folketinget, Ministeriet, Styrelsen"),
  fileWords: list("ARKIV, Arkiv, Arkivfoto, Arkivbillede, Arkivbilleder"),
  handoutWords: list("Handout, Pressefoto, PR-foto, PR, Privatfoto"),
  poolWords: list("Pool"),
  courtesyWords: list("Med tilladelse fra, Venligst udlånt af"),
  givenWords: list("udlånt af, venligst udlånt af, leveret af, stillet til rådighed af"),
  captureSourceWords: list("fra, af"),
  networkWords: list("sociale medier, fra sociale medier"),
  symbolicWords: list("Genrefoto, Modelfoto, Symbolfoto, Illustrationsfoto"),
  pictureButtons: list(
    "Åbn billede, Åbn billedet, Åbn galleri, Forstør billede, Forstør billedet, Klik for at forstørre, Vis billede, Vis billedet, Vis alle billeder, Se alle billeder, Se galleri, Vis galleri, Se billedserie, Alle billeder, Fuldskærm, Vis i fuld skærm, Næste billede, Forrige billede, Del billede, Del billedet, Skjul billedtekst, Vis billedtekst",
  ),
  chrome: list(
    "Læs mere, Læs også, Del, Print, Gem, Vis mere, Annonce, Forstør, Luk, Næste, Forrige, Se også, Vis flere, Kommentarer, Del på Facebook, Fold sammen, Artiklen fortsætter under, Relaterede artikler, Mest læste, Seneste nyt, Flere nyheder",
  ),
  pageNotices: list(
    "(vis|skjul) billedtekst, tilbage, (køb|bestil) abonnement, bliv abonnent, log ind, privatlivspolitik, annonce",
  ),
  pageOpenings: list(
    "Læs også, Læs mere, Se også, Følg os, Abonnér på, Tilmeld dig, Del på, Del artiklen, Vi bruger cookies, Alle rettigheder, Derfor, Sådan, Log ind",
  ),
  pageLabels: list("Opdateret, Publiceret, Video, Læsetid, Kommentar, Leder, Debat"),
  rightsPhrases: list(
    "alle rettigheder forbeholdes, ophavsretsloven, omfattet af gældende lov om, omfattet af lov om, beskyttet af gældende lov om, beskyttet af lov om, beskyttet af ophavsret",
  ),
  paragraphOpenings: list("Ifølge, Desuden, Samtidig, Derimod, Men"),
  pageCounters: list("kommentarer, billeder, min. læsetid, min læsetid, timer siden, minutter siden, dage siden"),
  sections: list("Forside, Nyheder, Indland, Udland, Politik, Økonomi, Sport, Kultur, Debat, Videnskab, Vejr, Kontakt"),
  authorWords: list("Af, Skrevet af"),
  bylineWords: list("Af, Tekst"),
  andWords: list("og"),
  articles: { other: list("en, et") },
  fromWords: list("fra"),
  shareWords: list("del, kopier, link, linket, udskriv, send, tip, gem, e-mail, mail"),
  shareFillers: list("på, med, til, via, artiklen, artikel, en, ven, siden"),
  sceneWords: list(
    "under (en|et|sin|den|det) (pressekonference|kamp|besøg|ceremoni|demonstration|møde|debat|træning), ved en (pressekonference|ceremoni|demonstration), foran, udenfor, uden for, ved siden af, luftfoto, udsigt over, portræt, skærmbillede, skærmdump, poserer, jubler, krammer, demonstranter",
  ),
  proseWords: list(
    "ikke, men, også, at, om, som, eller, når, fordi, har, havde, er, var, bliver, blev, skal, skulle, kan, kunne, må, vil, ville, det, han, hun, de, jeg, vi, man, sig, mere, meget, så, da, nu, end, kun, endnu, allerede, ifølge, siger, sagde, disse, dette, hvad, hvordan, hvorfor, ingen, dog, alle, alt, der",
  ),
  sceneOpenings: list(
    "en, et, to, tre, fire, flere, hundredvis af, tusindvis af, nogle, en af, mange, børn, kvinder, mænd, mennesker, brandfolk, soldater",
  ),
  pictureKinds: { symbolic: list("Genrebillede, Genrefoto") },
  addressWords: list("du kan, (vil|har|kan) du, vi har, klik (her|på), tilmeld dig, på (denne side|dette website)"),
  stampWords: list("(offentliggjort|opdateret)"),
  pictureCues: list("på billedet, billedet, fra venstre, fra højre, i forgrunden, i baggrunden"),
  sides: sides(
    "left: t.v.|til venstre|venstre|tv|tv.; right: t.h.|til højre|højre|th|th.; center: i midten|midten; top: øverst|foroven; bottom: nederst|forneden; front: foran|i forgrunden|forrest; back: bag|bagved|i baggrunden|bagest; second-left: nummer to fra venstre|nr. 2 fra venstre|anden fra venstre; second-right: nummer to fra højre|nr. 2 fra højre|anden fra højre; third-left: nummer tre fra venstre|tredje fra venstre; third-right: nummer tre fra højre|tredje fra højre; far-left: yderst til venstre; far-right: yderst til højre",
  ),
  numbers: {
    ...counted(
      0,
      "nul en|et|én|ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve",
    ),
    ...counted(1, "første anden|andet tredje fjerde femte sjette syvende ottende niende tiende"),
    ...values(
      "tredive 30, fyrre 40, halvtreds 50, tres 60, halvfjerds 70, firs 80, halvfems 90, hundrede 100, tusind 1000, tusinde 1000, million 1000000, millioner 1000000, milliard 1000000000, dusin 12, begge 2, milliarder 1000000000",
    ),
  },
  numberJoiners: ["og", ""],
  percentages: list("_ procent, _ pct"),
  numberScales: values("mio 1000000, mia 1000000000"),
  currencies: pairs("dollar=$, euro=€, pund=£, yen=¥, rubel=₽, rubler=₽"),
  negations: list("ikke, ingen, intet, aldrig, uden, ej, hverken"),
  abbreviations: pairs(
    "bl.a.=blandt andet, f.eks.=for eksempel, ca.=cirka, kl.=klokken, nr.=nummer, jan.=januar, feb.=februar, apr.=april, aug.=august, sept.=september, okt.=oktober, nov.=november, dec.=december, prof.=professor, dr.=doktor, Skt.=Sankt, FN=De Forenede Nationer, t.v.=til venstre, t.h.=til højre",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Kyjiv=Kiev, Kharkov=Kharkiv, Odesa=Odessa, Lugansk=Luhansk, Mohammed=Mohamed, Muhammad=Mohamed",
  ),
  stopWords: list("og, i, på, at, det, en, et, af, som, for, med, til, er, den, de, ved, fra"),
  counterNouns: list("Billede, Foto"),
  outOfWords: list("af, ud af"),
  reportWords: list("ifølge, derimod, desuden"),
  reportPhrases: list("oplyste, udtalte, fortalte, meddelte, tilføjede, oplyser (til|at), sagde (han|hun|at)"),
  sayingVerbs: list("siger, sagde, fortæller, skriver, mener, oplyser"),
});
