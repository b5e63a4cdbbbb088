import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "ro",
  script: "Latn",
  letters: "ășțâîşţ",
  functionWords: list(
    "și, în, de, la, cu, pe, din, a, al, ale, o, un, care, pentru, este, sunt, nu, după, prin, lângă, a fost, au, se, că, sau, între, spre, mai, lui, lor, sa, său, fost, timpul, timp, către, unei, unui, cel, cea, dintre, asupra, până",
  ),
  months: forms(
    "ianuarie|ian, februarie|feb|febr, martie|mar, aprilie|apr, mai, iunie|iun, iulie|iul, august|aug, septembrie|sept|sep, octombrie|oct, noiembrie|noi|nov, decembrie|dec",
  ),
  weekdays: forms("luni, marți, miercuri, joi, vineri, sâmbătă, duminică"),
  dateFillers: list("anul, din, a lunii"),
  dateJoiners: list("și, sau, la"),
  takenWords: list(
    "făcută, realizată, fotografiat, fotografiată, fotografie de arhivă, imagine de arhivă, de arhivă, surprinsă, datată",
  ),
  pictureWords: list("fotografie, imagine, poza"),
  publishedWords: list(
    "publicată, publicat, difuzată, distribuită, postată, furnizată, actualizat, emisă, pusă la dispoziție, transmisă",
  ),
  otherDateWords: list("din, până, înainte, după, născut, născută, decedat, murit, de la"),
  remembranceWords: list("aniversare, aniversarea, victimelor, victime, comemorare, comemorarea, atentatele, memoria"),
  undatedWords: list("nedatată, fără dată"),
  comboWords: list("combinație, fotomontaj, montaj, colaj, combo"),
  placeWords: list("în, la, lângă, din, spre"),
  regionWords: list("provincia, județul, regiunea, statul, raionul"),
  creditLabels: list("Foto, Fotografie, Foto:, Sursa, Sursa foto, Credit foto, Imagine, Fotograf, Autor, Sursă"),
  pictureSourceLabels: list("Sursă imagine, Sursa imaginii"),
  captionLabels: list("Legendă imagine"),
  filmLabels: list("Video"),
  machineMadeWords: list(
    "generată cu AI, imagine generată cu AI, imagine generată de AI, generată de AI, creată cu AI",
  ),
  viaWords: list("via, prin"),
  houseWords: list(
    "Ziarul, Gazeta, Monitorul, Știri, Stiri, Televiziunea, Fotografii, Universitatea, Muzeul, Fundația, Teatrul",
  ),
  bodyWords: list(
    "Poliția, Ministerul, Guvernul, Primăria, Jandarmeria, IGSU, Consiliul, Prefectura, Parchetul, Administrația, Președinția, Armata",
  ),
  fileWords: list("ARHIVĂ, Arhivă, Foto arhivă, Fotografie de arhivă, Imagine de arhivă, foto arhiva"),
  handoutWords: list("Handout, Comunicat, arhiva personală, arhivă personală"),
  poolWords: list("Pool"),
  courtesyWords: list("Prin amabilitatea"),
  givenWords: list("pusă la dispoziție de, oferită de, furnizată de, din arhiva"),
  captureSourceWords: list("din, de pe"),
  networkWords: list("rețele sociale, rețelele sociale, din rețelele sociale"),
  openSourceWords: list("din surse deschise"),
  symbolicWords: list("Imagine ilustrativă, Foto ilustrativ, Fotografie cu caracter ilustrativ, foto simbol"),
  nameTitles: list(
    "președintele, premierul, ministrul, primarul, senatorul, deputatul, regele, regina, prințul, prințesa, papa, cardinalul, generalul, colonelul, actorul, actrița, cântărețul, cântăreața, antrenorul, atacantul, portarul, regizorul, doctorul, profesorul, domnul, doamna",
  ),
  insideWords: list("în"),
  dateLeads: list("la, în"),
  pictureButtons: list(
    "Deschide imaginea, Deschide fotografia, Deschide galeria, Mărește imaginea, Mărește fotografia, Click pentru a mări, Apasă pentru a mări, Vezi imaginea, Vezi galeria foto, Vezi toate fotografiile, Toate fotografiile, Vezi toate pozele, Ecran complet, Imaginea următoare, Imaginea anterioară, Distribuie imaginea, Galerie foto",
  ),
  chrome: list(
    "Citește mai mult, Citește și, Citește mai departe, Distribuie, Tipărește, Salvează, Mai mult, Vezi mai mult, Mărește, Publicitate, Închide, Următorul, Anterior, Vezi galeria, Comentarii, Vezi și, Știri similare, Articole similare, Cele mai citite, Ultimele știri, Recomandări, citește mai mult",
  ),
  pageNotices: list(
    "(arată|ascunde) descrierea, înapoi, termeni și condiții, politica de confidențialitate, autentificare, abonează-te, publicitate",
  ),
  attributionWords: list("potrivit, scrie, relatează, transmite"),
  pageOpenings: list(
    "Citește și, Citiți și, Vezi și, Urmărește-ne, Abonează-te, Distribuie pe, Toate drepturile, Folosim cookie, Acest site",
  ),
  pageLabels: list("Publicat, Actualizat, Video, Opinie, Etichete, Publicitate, Citește"),
  rightsPhrases: list(
    "toate drepturile rezervate, protejat de drepturi, protejat de drepturile, protejat de legea, protejate de drepturi, protejate de drepturile, protejate de legea, protejată de drepturi, protejată de drepturile, protejată de legea, fără acordul scris, reproducerea interzisă",
  ),
  bylineWords: list("De, Text, Autor"),
  andWords: list("și, şi, si"),
  articles: { masculine: list("un"), feminine: list("o"), other: list("unui, unei") },
  shareWords: list("distribuie, partajează, copiază, link, linkul, trimite, printează, tipărește, distribuiți"),
  addressWords: list(
    "dumneavoastră, dvs, puteți, click aici, apăsați, abonează-te, înscrie-te, pe (acest site|această pagină), dacă (reprezentați|aveți|doriți)",
  ),
  pictureCues: list("în imagine, în fotografie, de la stânga, stânga-dreapta, în prim-plan"),
  pictureNouns: list("foto"),
  pageWords: list(
    "foto, fotografie, fotografii, imagine, imaginea, imagini, video, galerie, galeria, încărcare, următoarea, anterioara, zilei, săptămânii, lunii, vezi, mărește, închide, deschide, ecran, complet, cumpără, trimite, toate, în, de, pentru, profil, autor, logo",
  ),
  sceneWords: list(
    "în timpul, în fața, lângă, alături de, cu ocazia, la o conferință de presă, imagine din, imagine cu, vedere, portret, captură, protestatari, pompieri, la fața locului",
  ),
  proseWords: list(
    "nu, dar, că, se, și-a, de asemenea, dacă, când, pentru că, este, sunt, era, a fost, au fost, va fi, poate, pot, cum, sau, acest, această, acesta, aceste, el, ea, ei, eu, noi, mai, foarte, doar, deja, încă, totuși, ce, cine, care, spus, declarat, potrivit, chiar, să, fi, astfel",
  ),
  sceneOpenings: list(
    "un, o, doi, două, trei, mai mulți, sute de, mii de, zeci de, câțiva, câteva, unii, unul dintre, una dintre, un grup, copii, femei, bărbați, oameni, polițiști, elevi",
  ),
  sides: sides(
    "left: s|stânga|în stânga|din stânga; right: d|dreapta|în dreapta|din dreapta; center: c|centru|în centru|mijloc|în mijloc; top: sus; bottom: jos; front: în față|în prim-plan; back: în spate|în fundal; second-left: al doilea din stânga|a doua din stânga; second-right: al doilea din dreapta|a doua din dreapta; third-left: al treilea din stânga; third-right: al treilea din dreapta; far-left: extrema stângă; far-right: extrema dreaptă",
  ),
  numbers: {
    ...counted(
      0,
      "zero unu|un|una|o doi|două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci",
    ),
    ...values(
      "primul 1, prima 1, doilea 2, doua 2, treilea 3, treia 3, patrulea 4, cincilea 5, treizeci 30, patruzeci 40, cincizeci 50, șaizeci 60, șaptezeci 70, optzeci 80, nouăzeci 90, sută 100, sute 100, mie 1000, mii 1000, milion 1000000, milioane 1000000, miliard 1000000000, ambii 2, ambele 2, duzină 12, miliarde 1000000000",
    ),
  },
  percentages: list("_ la sută, _ procente"),
  numberScales: values("mld 1000000000, mil 1000000"),
  currencies: pairs("dolar=$, dolari=$, euro=€, lire=£, yeni=¥, ruble=₽"),
  negations: list("nu, fără, niciodată, nici, nimeni, nimic, niciun, nicio"),
  abbreviations: pairs(
    "dl.=domnul, dna.=doamna, dr.=doctor, prof.=profesor, gen.=general, str.=strada, nr.=numărul, jud.=județul, SUA=Statele Unite, UE=Uniunea Europeană, ONU=Națiunile Unite, Sf.=Sfântul, ian.=ianuarie, feb.=februarie, apr.=aprilie, aug.=august, sept.=septembrie, oct.=octombrie, nov.=noiembrie, dec.=decembrie",
  ),
  stopWords: list("și, în, de, la, cu, pe, din, a, al, ale, o, un, care, pentru, este, sunt, se, că"),
  counterNouns: list("Imagine, Imaginea, Fotografie, Foto, Fotografia"),
  outOfWords: list("din"),
  reportWords: list("totuși, potrivit (lui|sursei|unui|unei|autorităților|poliției), de asemenea"),
  reportPhrases: list("(a|au) (declarat|spus|anunțat|precizat|adăugat|transmis|explicat|menționat)"),
  sayingVerbs: list("a declarat, a spus, spune, a adăugat, a scris, susține, a precizat"),
  paragraphOpenings: list(
    "Potrivit, Totodată, De asemenea, În plus, Cu toate acestea, Conform, Însă, Acesta a, Aceasta a, Reamintim",
  ),
  shareFillers: list("pe, prin, un, e-mail, articolul"),
  authorWords: list("Autor"),
  stampWords: list("(publicat|actualizat) (la|pe|în)"),
  hourWords: list("la ora, ora"),
});
