import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "hu",
  script: "Latn",
  traits: ["agglutinative"],
  letters: "őűöüáéí",
  functionWords: list(
    "a, az, és, egy, hogy, nem, is, volt, van, ez, meg, már, csak, mint, vagy, de, aki, amely, szerint, során, után, előtt, között, alatt, mellett, ellen, által, ki, el, fel, még, lesz, majd, voltak, több, ahol, felé, sem",
  ),
  months: forms(
    "január|januári|januárban|jan, február|februári|februárban|febr|feb, március|márciusi|márciusban|márc|már, április|áprilisi|áprilisban|ápr, május|májusi|májusban|máj, június|júniusi|júniusban|jún, július|júliusi|júliusban|júl, augusztus|augusztusi|augusztusban|aug, szeptember|szeptemberi|szeptemberben|szept, október|októberi|októberben|okt, november|novemberi|novemberben|nov, december|decemberi|decemberben|dec",
  ),
  weekdays: forms(
    "hétfő|hétfőn, kedd|kedden, szerda|szerdán, csütörtök|csütörtökön, péntek|pénteken, szombat|szombaton, vasárnap",
  ),
  dateOrders: ["ymd", "dmy"],
  dateFillers: list("év"),
  yearWords: list("év, évi"),
  dateJoiners: list("és, vagy"),
  takenWords: list("készült, készített, archív, archív felvétel, fotózták, felvétel, archív fotó, lefotózták"),
  pictureWords: list("kép, fotó, képen"),
  publishedWords: list("közzétett, kiadott, közreadott, megosztott, publikált, frissítve, közölt, nyilvánosságra"),
  otherDateWords: list("óta, született, meghalt, előtt, után"),
  remembranceWords: list("évforduló, évfordulója, évfordulóján, áldozatai, áldozatainak, megemlékezés"),
  undatedWords: list("dátum nélküli, keltezetlen"),
  comboWords: list("kombináció, kombó, fotómontázs, montázs, kollázs"),
  regionWords: list("megye, megyei, tartomány, állam, régió, terület"),
  creditLabels: list(
    "Fotó, Fotó:, Kép, Képek, Fotós, Fényképész, Forrás, Fénykép, Illusztráció, Foto, forrás, fotó, kép",
  ),
  pictureSourceLabels: list("Kép forrás, Kép forrása"),
  captionLabels: list("Képaláírás"),
  machineMadeWords: list("MI által generált, AI által generált, AI-generált"),
  viaWords: list("via, keresztül, útján, révén"),
  houseWords: list("Hírlap, Napló, Újság, Hírek, Fotó, Televízió, Népújság, Egyetem, Könyvtár, Alapítvány, Színház"),
  bodyWords: list(
    "Rendőrség, Minisztérium, Sajtóiroda, Sajtóosztály, Önkormányzat, Honvédség, Tűzoltóság, Katasztrófavédelem, Kormány",
  ),
  fileWords: list("ARCHÍV, Archív, Archív felvétel, Archív fotó, archív kép, archívum"),
  handoutWords: list("Handout, Sajtófotó"),
  poolWords: list("Pool"),
  courtesyWords: list("jóvoltából"),
  networkWords: list("közösségi média, közösségi oldal"),
  symbolicWords: list("Illusztráció, Illusztrációs kép, képünk illusztráció, A kép illusztráció, illusztráció"),
  creditRoles: { none: list("fotó") },
  captureWords: list("képernyőfotó"),
  creditSuffixes: list("felvétele"),
  dateLeads: list("o"),
  agencyDecorations: { none: list("fotó") },
  pictureStems: list("kép"),
  pictureButtons: list(
    "Kép megnyitása, A képre kattintva galéria nyílik, Kép nagyítása, Galéria megtekintése, Galéria megnézése, Összes kép, Összes fotó, Összes kép megtekintése, Megnézem a galériát, Tovább a galériához, Teljes képernyő, Következő kép, Előző kép, Kép megosztása",
  ),
  chrome: list(
    "Olvass tovább, Tovább, Olvasd el, Megosztás, Nyomtatás, Mentés, Több, Hirdetés, Nagyítás, Bezárás, Következő, Előző, Hozzászólások, Galéria megnyitása, Kapcsolódó cikkek, Tovább olvasom, Legolvasottabb, Legfrissebb, Hozzászólok, tovább, új ablakban nyílik meg, új ablakban nyílik",
  ),
  pageNotices: list(
    "képaláírás (megjelenítése|elrejtése), vissza, felhasználási feltételek, adatvédelmi (nyilatkozat|tájékoztató), bejelentkezés, előfizetés, hirdetés",
  ),
  attributionWords: list("írja, jelenti"),
  pageOpenings: list(
    "Olvassa el, Olvasd el, Kövess minket, Kövessen minket, Iratkozz fel, Iratkozzon fel, Oszd meg, Megosztás Facebookon, Minden jog, Sütiket használunk, Ez az oldal",
  ),
  pageLabels: list("Frissítve, Frissült, Videó, Szerző, Vélemény, Hirdetés, Olvassa el"),
  rightsPhrases: list(
    "minden jog fenntartva, szerzői jogi, szerzői jogi védelem, írásos engedélye nélkül, engedélye nélkül tilos",
  ),
  bylineWords: list("Írta, Szöveg, Szerző"),
  andWords: list("és"),
  articles: { other: list("egy, a, az") },
  sharedAuthorWords: list("Szöveg"),
  shareWords: list(
    "megosztás, megosztom, küldés, nyomtatás, másolás, link, küldöm, tweet, facebookon, twitteren, mentés, hivatkozás",
  ),
  addressWords: list("önnek, önök, kattintson, kérjük, kattintva, kattints, iratkozz, hírlevelünkre, ezen az oldalon"),
  pictureCues: list("képen, felvételen, fotón, balról, jobbról, előtérben, háttérben"),
  pageWords: list(
    "fotó, fotók, kép, képek, képgaléria, galéria, videó, videók, betöltés, méret, következő, előző, nap, napi, hét, hónap, képe, fotója, megnyitás, bezárás, nagyítás, teljes, képernyő, vásárlás, küldés, küldje, összes, szerző, profilkép, logó",
  ),
  sceneWords: list(
    "előtt, mellett, közben, során, sajtótájékoztató-, a helyszínen, légi felvétel, portré, képernyőkép, tüntetők, tűzoltók, látványterv, ünneplik",
  ),
  proseWords: list(
    "nem, de, hogy, is, ha, mert, volt, voltak, lesz, lehet, kell, vagy, ez, ezt, az, azt, ő, ők, én, mi, több, nagyon, csak, már, még, azonban, ezért, mit, ki, miért, aki, akik, amely, amelyek, mondta, szerint, sem, meg, is van, így",
  ),
  sceneOpenings: list(
    "egy, két, kettő, három, több száz, több ezer, gyerekek, egy nő, egy férfi, katonák, tűzoltók, néhány, több, egyik, diákok, rendőrök, emberek, utasok",
  ),
  sides: sides(
    "left: b|balra|b.|bal oldalon|balról|bal szélen; right: j|jobbra|j.|jobb oldalon|jobbról|jobb szélen; center: k|középen|k.; top: fent|felül; bottom: lent|alul; front: elöl|az előtérben; back: hátul|a háttérben; second-left: b2|balról a második|balról második; second-right: j2|jobbról a második|jobbról második; third-left: b3|balról a harmadik; third-right: j3|jobbról a harmadik; far-left: bal szélen; far-right: jobb szélen",
  ),
  numbers: {
    ...counted(
      0,
      "nulla egy kettő|két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő|tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz huszonegy huszonkettő|huszonkét huszonhárom huszonnégy huszonöt huszonhat huszonhét huszonnyolc huszonkilenc harminc",
    ),
    ...counted(1, "első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik"),
    ...values(
      "negyven 40, ötven 50, hatvan 60, hetven 70, nyolcvan 80, kilencven 90, száz 100, ezer 1000, millió 1000000, milliárd 1000000000, tucat 12, mindkét 2",
    ),
  },
  numberJoiners: ["", "-"],
  percentages: list("_ százalék, _ százalékos, _ százalékkal"),
  numberScales: values("M 1000000, Mrd 1000000000"),
  currencies: pairs("dollár=$, euró=€, font=£, jen=¥, rubel=₽"),
  negations: list("nem, sem, nincs, nincsenek, nélkül, soha, senki, semmi, ne"),
  abbreviations: pairs(
    "Dr.=doktor, prof.=professzor, ifj.=ifjabb, id.=idősebb, u.=utca, kb.=körülbelül, pl.=például, stb.=satöbbi, USA=Egyesült Államok, EU=Európai Unió, ENSZ=Egyesült Nemzetek Szervezete, jan.=január, febr.=február, márc.=március, ápr.=április, aug.=augusztus, szept.=szeptember, okt.=október, nov.=november, dec.=december",
  ),
  stopWords: list("a, az, és, egy, hogy, is, volt, van, ez, meg"),
  counterNouns: list("Kép, Fotó"),
  reportWords: list("ugyanakkor, azonban, viszont, emellett, továbbá, eközben"),
  reportPhrases: list("mondta, közölte, elmondta, hozzátette, kijelentette, nyilatkozta, tájékoztatta, jelentette be"),
  sayingVerbs: list("mondta, mondja, közölte, tette hozzá, nyilatkozta, írta, fogalmazott"),
  paragraphOpenings: list(
    "Szerinte, Emellett, Ugyanakkor, Azonban, Közben, Korábban, A közlemény szerint, Hozzátette, Elmondta, Mint írják",
  ),
  shareFillers: list("e-mailben, a, az, cikk"),
  authorWords: list("Írta, Szerző"),
  stampWords: list("frissítve, megjelent, közzétéve"),
  textSourceLabels: list("Egyéb források"),
});
