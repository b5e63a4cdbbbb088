import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "sk",
  script: "Latn",
  letters: "ľĺŕôäščžýáí",
  functionWords: list(
    "a, v, vo, na, z, zo, do, sa, je, to, po, od, pre, o, pri, pred, počas, za, sú, ako, ktorý, ktorá, ktoré, bol, bola, bolo, boli, pod, u, jeho, jej, ich, má, čo, s, si, k, i, alebo, aj, medzi, proti, roku, kde, už, so",
  ),
  months: forms(
    "januára|január|januári|jan, februára|február|februári|feb, marca|marec|marci|mar, apríla|apríl|apríli|apr, mája|máj|máji, júna|jún|júni|jún, júla|júl|júli|júl, augusta|august|auguste|aug, septembra|september|septembri|sep, októbra|október|októbri|okt, novembra|november|novembri|nov, decembra|december|decembri|dec",
  ),
  weekdays: forms(
    "pondelok|po, utorok|ut, streda|stredu|st, štvrtok|št, piatok|pi, sobota|sobotu|so, nedeľa|nedeľu|ne",
  ),
  dateFillers: list("roku, r, dňa"),
  dateJoiners: list("a, až, do, alebo"),
  takenWords: list("zachytená, zhotovená, odfotený, archívna snímka, archívne foto, snímka z, fotografia z, archívna"),
  pictureWords: list("snímka, snímke, fotografia, foto"),
  publishedWords: list(
    "zverejnená, zverejnenej, zverejnil, zverejnila, poskytnutá, zdieľaná, vydaná, aktualizované, publikované",
  ),
  otherDateWords: list("od, do, pred, po, narodený, narodená, zomrel, zomrela, nar"),
  remembranceWords: list("výročie, výročia, obetí, obete, pamiatku, atentátu"),
  undatedWords: list("nedatovaná, bez dátumu"),
  comboWords: list("kombinácia, fotomontáž, montáž, koláž, kombo"),
  placeWords: list("v, vo, pri, z, zo, do, neďaleko"),
  regionWords: list("provincia, provincii, oblasť, oblasti, kraj, kraji, okres, štát"),
  creditLabels: list("Foto, Fotografia, Autor, Zdroj, Autor fotografie, Snímka, Ilustrácia, Zdroj foto"),
  viaWords: list("via, prostredníctvom, cez"),
  houseWords: list("Noviny, Denník, Listy, Správy, Televízia, Rozhlas, Múzeum, Galéria"),
  bodyWords: list("Polícia, Ministerstvo, Hasiči, Mesto, Úrad, Armáda, Nemocnica"),
  fileWords: list("ARCHÍV, Archív, Archívna snímka, archívne foto, Archívna fotografia, z archívu"),
  handoutWords: list("Handout, Poskytnuté, súkromný archív, osobný archív"),
  poolWords: list("Pool"),
  courtesyWords: list("S láskavým dovolením"),
  givenWords: list("poskytol, poskytla, so súhlasom, s láskavým dovolením, z archívu"),
  captureSourceWords: list("z, zo"),
  networkWords: list("sociálne siete, zo sociálnych sietí"),
  symbolicWords: list("Ilustračné foto, Ilustračná snímka, Ilustračná fotografia"),
  readerWords: list("čitateľ"),
  nameTitles: list(
    "prezident, prezidentka, premiér, premiérka, minister, ministerka, primátor, primátorka, starosta, starostka, poslanec, poslankyňa, kráľ, kráľovná, princ, princezná, pápež, kardinál, arcibiskup, biskup, generál, herec, herečka, spevák, speváčka, tréner, trénerka, útočník, brankár, režisér, režisérka, doktor, profesor, pán, pani",
  ),
  insideWords: list("v, vo"),
  pictureButtons: list(
    "Otvoriť obrázok, Otvoriť fotku, Otvoriť galériu, Otvoriť fotogalériu, Zväčšiť obrázok, Zväčšiť fotku, Zväčšiť fotografiu, Kliknutím zväčšíte, Zobraziť obrázok, Zobraziť fotogalériu, Všetky fotky, Všetky fotografie, Pozrieť galériu, Pozrieť fotogalériu, Na celú obrazovku, Ďalší obrázok, Predchádzajúci obrázok, Zdieľať obrázok",
  ),
  chrome: list(
    "Čítať viac, Čítajte ďalej, Čítajte aj, Zdieľať, Tlačiť, Uložiť, Viac, Zobraziť viac, Zväčšiť, Reklama, Zavrieť, Ďalší, Predchádzajúci, Komentáre, Diskusia, Zobraziť galériu, Súvisiace články, Najčítanejšie, Mohlo by vás zaujímať",
  ),
  attributionWords: list("podľa, uvádza, píše, informuje"),
  pageOpenings: list(
    "Čítajte aj, Čítajte tiež, Prečítajte si, Sledujte nás, Zdieľať na, Používame cookies, Všetky práva",
  ),
  pageLabels: list("Aktualizované, Publikované, Video, Komentár"),
  rightsPhrases: list(
    "všetky práva vyhradené, autorský zákon, chránené autorským, chránené autorskými, chránený autorským, chránený autorskými, chránená autorským, chránená autorskými, bez písomného súhlasu, bez predchádzajúceho súhlasu",
  ),
  bylineWords: list("Autor, Text"),
  andWords: list("a"),
  fromWords: list("od"),
  outwardPrefixes: list("vy"),
  shareWords: list("zdieľať, kopírovať, odkaz, tlačiť, poslať, zdieľajte, uložiť"),
  addressWords: list("môžete, váš, vaše, sme, kliknite, prihláste, odoberajte, na tejto stránke"),
  pictureCues: list("na snímke, zľava, v popredí"),
  pictureNouns: list("snímka"),
  pageWords: list(
    "foto, fotografia, fotografie, fotografií, obrázok, obrázky, video, videá, galéria, fotogaléria, načítava, veľkosť, ďalšia, predchádzajúca, dňa, týždňa, mesiaca, zobraziť, zväčšiť, zavrieť, otvoriť, kúpiť, odoslať, pošlite, všetky, v, na, z, do, profilová, autora, autor, logo",
  ),
  sceneWords: list(
    "počas, pred (budovou|súdom|domom|vchodom|parlamentom|zápasom), vedľa, pri (príchode|stretnutí|návšteve|zásahu|rokovaní|tréningu|zápase), pohľad na, letecká snímka, portrét, na tlačovej konferencii, snímka, demonštranti, hasiči, záchranári, vizualizácia",
  ),
  proseWords: list(
    "nie, ale, že, sa, tiež, ak, keď, pretože, je, sú, bol, bola, bolo, boli, bude, môže, môžu, ako, alebo, to, ten, tá, on, ona, oni, ja, my, ich, jeho, viac, veľmi, len, už, ešte, však, preto, čo, kto, prečo, ktorý, ktorá, ktoré, ktorí, povedal, uviedol, podľa, dokonca, aby",
  ),
  sceneOpenings: list(
    "dva, dve, tri, stovky, tisíce, desiatky, deti, žena, ženy, muž, vojaci, obyvatelia, hasiči, niektorí, niekoľko, jeden z, jedna z, skupina, študenti, policajti, ľudia",
  ),
  sides: sides(
    "left: L|vľavo|zľava|naľavo; right: P|vpravo|sprava|napravo; center: uprostred|v strede; top: hore; bottom: dole; front: vpredu|v popredí; back: vzadu|v pozadí; second-left: druhý zľava|druhá zľava; second-right: druhý sprava|druhá sprava; third-left: tretí zľava; third-right: tretí sprava; far-left: celkom vľavo; far-right: celkom vpravo",
  ),
  numbers: {
    ...counted(
      0,
      "nula jeden|jedna|jedno dva|dve|dvaja|dvoch tri|traja|troch štyri|štyria|štyroch päť|piatich šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť dvadsať",
    ),
    ...counted(
      1,
      "prvý|prvá|prvé druhý|druhá|druhé tretí|tretia štvrtý|štvrtá piaty|piata šiesty|šiesta siedmy|siedma ôsmy|ôsma deviaty|deviata desiaty|desiata",
    ),
    ...values(
      "tridsať 30, štyridsať 40, päťdesiat 50, šesťdesiat 60, sedemdesiat 70, osemdesiat 80, deväťdesiat 90, sto 100, dvesto 200, tristo 300, päťsto 500, tisíc 1000, milión 1000000, milióny 1000000, miliónov 1000000, miliarda 1000000000, tucet 12, obaja 2, obe 2",
    ),
  },
  numberJoiners: [""],
  percentages: list("_ percent, _ percentá, _ percento"),
  numberScales: values("tis 1000, mil 1000000, mld 1000000000"),
  currencies: pairs("dolár=$, doláre=$, dolárov=$, euro=€, eurá=€, eur=€, libier=£, rubľov=₽"),
  negations: list("nie, bez, nikdy, ani, nikto, nič, žiadny, žiadna, žiadne, nebol, nebola"),
  abbreviations: pairs(
    "Dr.=doktor, prof.=profesor, gen.=generál, ul.=ulica, nám.=námestie, sv.=svätý, tis.=tisíc, mil.=miliónov, mld.=miliárd, č.=číslo, USA=Spojené štáty, EÚ=Európska únia, OSN=Organizácia Spojených národov, napr.=napríklad",
  ),
  stopWords: list("a, v, vo, na, z, zo, do, sa, je, to, po, od, pre, o, pri, s, so, si, k, i, aj"),
  counterNouns: list("Foto, Fotografia, Obrázok"),
  outOfWords: list("z, zo"),
  reportWords: list("však, podľa neho, zároveň"),
  reportPhrases: list(
    "povedal, povedala, uviedol, uviedla, oznámil, oznámila, informoval, informovala, dodal, dodala, spresnil, spresnila",
  ),
  sayingVerbs: list("povedal, povedala, hovorí, uviedol, uviedla, dodal, dodala, tvrdí, vysvetľuje"),
  paragraphOpenings: list("Podľa, Navyše, Zároveň, Naopak, Medzitým, Ako uviedol, Ako uviedla, Dodal"),
  shareFillers: list("na, e-mailom, cez, článok"),
  authorWords: list("Autor"),
  stampWords: list("aktualizované, publikované"),
});
