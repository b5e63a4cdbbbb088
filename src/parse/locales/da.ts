import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "da",
  script: "Latn",
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
  fileWords: list("ARKIV, Arkiv, Arkivfoto, Arkivbillede, Arkivbilleder"),
  handoutWords: list("Handout, Pressefoto, PR-foto, PR, Privatfoto"),
  poolWords: list("Pool"),
  courtesyWords: list("Med tilladelse fra, Venligst udlånt af"),
  symbolicWords: list("Genrefoto, Modelfoto, Symbolfoto, Illustrationsfoto"),
  chrome: list(
    "Læs mere, Læs også, Del, Print, Gem, Vis mere, Annonce, Forstør, Luk, Næste, Forrige, Se også, Vis flere, Kommentarer, Del på Facebook, Fold sammen, Artiklen fortsætter under, Relaterede artikler, Mest læste, Seneste nyt, Flere nyheder",
  ),
  pageOpenings: list(
    "Læs også, Læs mere, Se også, Følg os, Abonnér på, Tilmeld dig, Del på, Del artiklen, Vi bruger cookies, Alle rettigheder, Derfor, Sådan, Log ind",
  ),
  pageLabels: list("Opdateret, Publiceret, Video, Læsetid, Kommentar, Leder, Debat"),
  rightsPhrases: list("alle rettigheder forbeholdes"),
  paragraphOpenings: list("Ifølge, Desuden, Samtidig, Derimod, Men"),
  pageCounters: list("kommentarer, billeder, min. læsetid, min læsetid, timer siden, minutter siden, dage siden"),
  sections: list("Forside, Nyheder, Indland, Udland, Politik, Økonomi, Sport, Kultur, Debat, Videnskab, Vejr, Kontakt"),
  authorWords: list("Af"),
  bylineWords: list("Af, Tekst"),
  andWords: list("og"),
  articles: { other: list("en, et") },
  fromWords: list("fra"),
  shareWords: list("del"),
  shareFillers: list("på, med, til"),
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
    "bl.a.=blandt andet, f.eks.=for eksempel, ca.=cirka, kl.=klokken, nr.=nummer, jan.=januar, feb.=februar, apr.=april, aug.=august, sept.=september, okt.=oktober, nov.=november, dec.=december, prof.=professor, dr.=doktor, Skt.=Sankt, FN=De Forenede Nationer",
  ),
  stopWords: list("og, i, på, at, det, en, et, af, som, for, med, til, er, den, de, ved, fra"),
});
