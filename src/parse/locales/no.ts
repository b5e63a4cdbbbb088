import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "no",
  script: "Latn",
  traits: ["genitive-s"],
  letters: "øåæ",
  functionWords: list(
    "og, i, på, å, det, en, et, av, som, for, med, til, er, var, den, de, ved, fra, har, om, ikke, under, etter, men, han, hun, seg, mot, når, være, ble, skal, over, der, at, sin, sitt, sine, utenfor, mellom, kan, også, blir, nok",
  ),
  months: forms(
    "januar|jan, februar|feb|febr, mars, april|apr, mai, juni|jun, juli|jul, august|aug, september|sep|sept, oktober|okt, november|nov, desember|des",
  ),
  weekdays: forms(
    "mandag|man|måndag, tirsdag|tir|tysdag, onsdag|ons, torsdag|tor, fredag|fre, lørdag|lør|laurdag, søndag|søn|sundag",
  ),
  dateFillers: list("den, år, i"),
  dateJoiners: list("og, til, eller"),
  takenWords: list("tatt, fotografert, arkivbilde, arkivfoto, datert, arkivbilde fra"),
  pictureWords: list("bilde, bildet, foto"),
  publishedWords: list("publisert, sluppet, delt, offentliggjort, distribuert, oppdatert, lagt ut, utgitt, frigitt"),
  otherDateWords: list("siden, til, før, etter, født, død, innen, fra og med"),
  remembranceWords: list("årsdag, årsdagen, ofre, ofrene, minnemarkering, terrorangrepet, angrepet"),
  undatedWords: list("udatert"),
  comboWords: list("kombinasjon, kombinasjonsbilde, fotomontasje, montasje, kollasj, kombo"),
  placeWords: list("i, ved, nær, fra, utenfor, til, på"),
  regionWords: list("provinsen, fylke, delstaten, regionen, kommune"),
  creditLabels: list("Foto, Bilde, Bilder, Fotograf, Kilde, Illustrasjon, Grafikk, Fotografi"),
  viaWords: list("via"),
  houseWords: list("Avis, Avisa, Avisen, Tidende, Dagblad, Posten, Bladet, Nyheter, Nyhetsbyrå, Bildebyrå"),
  bodyWords: list(
    "Politi, Politiet, Kommune, Forsvaret, Brannvesenet, Kystvakten, Kystverket, Redningsselskapet, Fylkeskommune, Regjeringen, Stortinget, Departementet, Vegvesen, Tolletaten",
  ),
  fileWords: list("ARKIV, Arkiv, Arkivbilde, Arkivfoto, Arkivbilder"),
  handoutWords: list("Handout, Pressefoto, Privat, Skjermdump"),
  poolWords: list("Pool"),
  courtesyWords: list("Gjengitt med tillatelse av"),
  givenWords: list("levert av, utlevert av, stilt til disposisjon av"),
  captureSourceWords: list("fra, av"),
  networkWords: list("sosiale medier, fra sosiale medier"),
  symbolicWords: list("Illustrasjonsfoto, Illustrasjonsbilde, Symbolbilde"),
  creditRoles: { none: list("forfatteren") },
  captureWords: list("skjermdump, skjermbilde"),
  houseSmallWords: list("i, og"),
  librarySourceWords: list("på"),
  relativeWords: list("som"),
  personRelativeWords: list("som"),
  insideWords: list("i, på"),
  dateLeads: list("på"),
  pictureButtons: list(
    "Åpne bilde, Åpne bildet, Åpne galleri, Forstørr bilde, Forstørr bildet, Klikk for å forstørre, Vis bilde, Vis bildet, Vis alle bilder, Se alle bilder, Vis galleri, Se bildeserie, Alle bilder, Fullskjerm, Vis i fullskjerm, Neste bilde, Forrige bilde, Del bilde, Del bildet, Skjul bildetekst, Vis bildetekst",
  ),
  chrome: list(
    "Les mer, Les også, Del, Skriv ut, Lagre, Vis mer, Annonse, Forstørr, Lukk, Neste, Forrige, Se også, Vis flere, Kommentarer, Del på Facebook, Artikkelen fortsetter under, Saken fortsetter under, Relaterte artikler, Mest lest, Siste nytt, Flere saker",
  ),
  pageNotices: list(
    "(vis|skjul) bildetekst, tilbake, (kjøp|bestill) abonnement, bli abonnent, logg inn, personvern, annonse",
  ),
  pageOpenings: list(
    "Les også, Les mer, Se også, Følg oss, Abonner på, Del på, Del artikkelen, Vi bruker cookies, Vi bruker informasjonskapsler, Alle rettigheter, Sist oppdatert, Derfor, Slik, Logg inn",
  ),
  pageLabels: list("Publisert, Oppdatert, Video, Kommentar, Lesetid, Leder, Debatt"),
  rightsPhrases: list(
    "alle rettigheter reservert, åndsverkloven, beskyttet av opphavsrett, beskyttet av åndsverkloven, beskyttet etter opphavsrett, beskyttet etter åndsverkloven",
  ),
  paragraphOpenings: list("Ifølge, Dessuten, Samtidig, Derimot, Men"),
  pageCounters: list("kommentarer, bilder, min lesetid, timer siden, minutter siden, dager siden"),
  sections: list(
    "Forside, Nyheter, Innenriks, Utenriks, Politikk, Økonomi, Sport, Kultur, Meninger, Debatt, Været, Kontakt",
  ),
  authorWords: list("Av, Skrevet av"),
  bylineWords: list("Av, Tekst"),
  andWords: list("og"),
  articles: { other: list("en, et, ei") },
  fromWords: list("fra"),
  sharedAuthorWords: list("Tekst"),
  shareWords: list("del, kopier, lenke, lenken, skriv, ut, send, tips, skrivut, lagre, e-post"),
  shareFillers: list("på, med, til, via, artikkel, artikkelen, en, venn, siden"),
  sceneWords: list(
    "under (en|et|sin|den|det) (pressekonferanse|kamp|besøk|seremoni|demonstrasjon|møte|debatt|trening), på en pressekonferanse, foran, utenfor, ved siden av, på stedet, flyfoto, utsikt over, portrett, skjermbilde, skjermdump, poserer, jubler, klemmer, demonstranter, her (med|fra|under)",
  ),
  proseWords: list(
    "ikke, men, også, at, om, som, eller, når, fordi, har, hadde, er, var, blir, ble, skal, skulle, kan, kunne, må, vil, ville, det, han, hun, de, jeg, vi, man, seg, mer, mye, så, da, nå, enn, bare, ennå, allerede, ifølge, sier, sa, disse, dette, hva, hvordan, hvorfor, ingen, likevel, alle, alt, der, gikk, fikk, å",
  ),
  sceneOpenings: list(
    "en, ei, et, to, tre, fire, flere, hundrevis av, tusenvis av, noen, en av, mange, barn, kvinner, menn, mennesker, brannfolk, soldater",
  ),
  pictureKinds: { file: list("Arkivbild, Arkivfoto") },
  addressWords: list(
    "du kan, (vil|har|kan) du, vi har, klikk (her|på), meld deg på, på (denne siden|dette nettstedet)",
  ),
  stampWords: list("(publisert|oppdatert)"),
  pictureCues: list("på bildet, bildet, fra venstre, fra høyre, i forgrunnen, i bakgrunnen"),
  sides: sides(
    "left: t.v.|til venstre|venstre|tv; right: t.h.|til høyre|høyre|th; center: i midten|midten; top: øverst|over; bottom: nederst|under; front: foran|i forgrunnen|fremst; back: bak|i bakgrunnen|bakerst; second-left: nummer to fra venstre|nr. 2 fra venstre|nummer to f.v.; second-right: nummer to fra høyre|nr. 2 fra høyre; third-left: nummer tre fra venstre; third-right: nummer tre fra høyre; far-left: helt til venstre|ytterst til venstre; far-right: helt til høyre|ytterst til høyre",
  ),
  numbers: {
    ...counted(
      0,
      "null en|ett|én|ei to tre fire fem seks sju|syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue|tyve",
    ),
    ...counted(1, "første andre|annen tredje fjerde femte sjette sjuende|syvende åttende niende tiende"),
    ...values(
      "tretti 30, tredve 30, førti 40, femti 50, seksti 60, sytti 70, åtti 80, nitti 90, hundre 100, tusen 1000, million 1000000, millioner 1000000, milliard 1000000000, dusin 12, begge 2, milliarder 1000000000",
    ),
  },
  numberJoiners: ["og", ""],
  percentages: list("_ prosent, _ pst"),
  numberScales: values("mill 1000000, mrd 1000000000"),
  currencies: pairs("dollar=$, euro=€, pund=£, yen=¥, rubel=₽, rubler=₽"),
  negations: list("ikke, ingen, intet, aldri, uten, ei, verken, ikkje"),
  abbreviations: pairs(
    "bl.a.=blant annet, f.eks.=for eksempel, ca.=cirka, kl.=klokken, nr.=nummer, jan.=januar, feb.=februar, apr.=april, aug.=august, sept.=september, okt.=oktober, nov.=november, des.=desember, prof.=professor, dr.=doktor, FN=De forente nasjoner, t.v.=til venstre, t.h.=til høyre",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Kyjiv=Kiev, Kharkov=Kharkiv, Odesa=Odessa, Lugansk=Luhansk, Mohammed=Mohamed, Muhammad=Mohamed",
  ),
  stopWords: list("og, i, på, å, det, en, et, av, som, for, med, til, er, den, de, ved, fra"),
  counterNouns: list("Bilde, Foto"),
  outOfWords: list("av"),
  reportWords: list("ifølge, derimot, dessuten"),
  reportPhrases: list("opplyste, uttalte, fortalte, meldte, opplyser (til|at), sa (han|hun|at)"),
  sayingVerbs: list("sier, forteller, skriver, mener, opplyser"),
});
