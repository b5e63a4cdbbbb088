import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "et",
  script: "Latn",
  traits: ["agglutinative"],
  letters: "äöõü",
  functionWords: list(
    "ja, on, ei, et, oli, kui, see, ka, ning, aga, mis, kes, pärast, või, olid, oma, tema, enne, juures, koos, välja, kus, poolt, peale, vastu, ajal, siis, sel, üle, mida",
  ),
  months: forms(
    "jaanuar|jaanuaril|jaanuari|jaanuaris|jaan, veebruar|veebruaril|veebruari|veebruaris|veebr, märts|märtsil|märtsi|märtsis, aprill|aprillil|aprilli|aprillis|apr, mai|mail|mais, juuni|juunil|juunis, juuli|juulil|juulis, august|augustil|augusti|augustis|aug, september|septembril|septembri|septembris|sept, oktoober|oktoobril|oktoobri|oktoobris|okt, november|novembril|novembri|novembris|nov, detsember|detsembril|detsembri|detsembris|dets",
  ),
  weekdays: forms(
    "esmaspäev|esmaspäeval, teisipäev|teisipäeval, kolmapäev|kolmapäeval, neljapäev|neljapäeval, reede|reedel, laupäev|laupäeval, pühapäev|pühapäeval",
  ),
  dateFillers: list("aasta, a"),
  yearWords: list("aasta, a, aastal"),
  dateJoiners: list("ja, kuni, või"),
  takenWords: list("tehtud, pildistatud, arhiivifoto, jäädvustatud, arhiivipilt"),
  pictureWords: list("pilt, foto, pildil"),
  publishedWords: list("avaldatud, avaldas, jagatud, levitatud, uuendatud, postitatud"),
  otherDateWords: list("alates, kuni, enne, pärast, sündinud, surnud"),
  remembranceWords: list("aastapäev, aastapäeval, ohvrite, ohvrid, mälestus"),
  comboWords: list("kollaaž, montaaž, kombinatsioon"),
  regionWords: list("provints, maakond, osariik, oblast"),
  creditLabels: list("Foto, Pilt, Allikas, Autor, Fotograaf, Illustratsioon, Fotod"),
  viaWords: list("via, kaudu, vahendusel"),
  houseWords: list("Leht, Postimees, Uudised, Ajaleht, Ülikool, Muuseum"),
  bodyWords: list("Politsei, Linnavalitsus, Ministeerium, Päästeamet"),
  fileWords: list("ARHIIV, Arhiiv, Arhiivifoto, arhiivipilt"),
  symbolicWords: list("Illustratiivne foto, Pilt on illustratiivne, Illustratsioon"),
  captureWords: list("kuvatõmmis"),
  pictureStems: list("pilt"),
  pictureButtons: list(
    "Ava pilt, Ava galerii, Suurenda pilti, Suurenda fotot, Kliki suurendamiseks, Vaata pilti, Vaata galeriid, Vaata kõiki pilte, Kõik pildid, Täisekraan, Järgmine pilt, Eelmine pilt, Jaga pilti",
  ),
  chrome: list(
    "Loe edasi, Loe lisaks, Loe ka, Jaga, Prindi, Salvesta, Rohkem, Reklaam, Sulge, Järgmine, Eelmine, Kommentaarid, Seotud artiklid, Loetumad, Viimased uudised",
  ),
  pageOpenings: list("Loe ka, Loe veel, Jälgi meid, Kõik õigused, Jaga Facebookis"),
  pageLabels: list("Uuendatud, Avaldatud"),
  rightsPhrases: list("kõik õigused kaitstud"),
  bylineWords: list("Autor, Tekst"),
  andWords: list("ja"),
  sceneWords: list(
    "ajal, ees, juures, pressikonverentsil, kõrval, portree, sündmuskohal, meeleavaldajad, seisab, hoiab, istub, järjekord, saalis, väljakul, vaade, päästjad, taga, kõneleb",
  ),
  proseWords: list(
    "ei, kuid, aga, et, ka, kui, sest, on, oli, olid, saab, võib, peab, või, see, need, tema, ta, nad, mina, ma, me, rohkem, väga, ainult, juba, veel, siiski, seetõttu, mis, kes, miks, ütles, sõnul, isegi, pole",
  ),
  sceneOpenings: list(
    "kaks, kolm, sajad, tuhanded, lapsed, naine, mees, sõdurid, mõned, üks, rühm, õpilased, politseinikud",
  ),
  sides: sides(
    "left: vasakul|vasakult; right: paremal|paremalt; center: keskel; top: üleval; bottom: all; front: ees|esiplaanil; back: taga|tagaplaanil; second-left: vasakult teine|teine vasakult; second-right: paremalt teine|teine paremalt; third-left: vasakult kolmas; third-right: paremalt kolmas",
  ),
  numbers: {
    ...counted(
      0,
      "null üks|ühe kaks|kahe kolm|kolme neli|nelja viis|viie kuus|kuue seitse kaheksa üheksa kümme üksteist kaksteist kolmteist neliteist viisteist kuusteist seitseteist kaheksateist üheksateist kakskümmend",
    ),
    ...values(
      "esimene 1, teine 2, kolmas 3, kolmkümmend 30, nelikümmend 40, viiskümmend 50, kuuskümmend 60, seitsekümmend 70, kaheksakümmend 80, üheksakümmend 90, sada 100, tuhat 1000, tuhande 1000, miljon 1000000, miljonit 1000000, mõlemad 2",
    ),
  },
  numberJoiners: [""],
  percentages: list("_ protsenti, _ protsent"),
  numberScales: values("mln 1000000, mld 1000000000"),
  currencies: pairs("dollarit=$, eurot=€"),
  negations: list("ei, pole, mitte, ilma, kunagi, keegi, polnud"),
  abbreviations: pairs(
    "dr=doktor, prof=professor, USA=Ameerika Ühendriigid, EL=Euroopa Liit, ÜRO=Ühinenud Rahvaste Organisatsioon, nt=näiteks, lk=lehekülg",
  ),
  stopWords: list("ja, on, et, oli, kui, see, ka, ning"),
  counterNouns: list("Foto, Pilt"),
  reportWords: list("samas, siiski, lisaks"),
  reportPhrases: list("ütles, teatas, lisas, rõhutas, märkis, selgitas"),
  sayingVerbs: list("ütles, ütleb, sõnas, lisas, märkis"),
  addressWords: list("saate, võite, klõpsake, meie, teie, sellel lehel"),
  paragraphOpenings: list("Lisaks, Samas, Siiski, Varem, Samal ajal, Tema sõnul, Ta lisas"),
  shareWords: list("jaga, kopeeri, link, prindi, saada"),
  authorWords: list("Autor"),
  stampWords: list("(uuendatud|avaldatud)"),
  pictureCues: list("vasakult, paremalt"),
});
