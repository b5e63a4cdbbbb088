import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "cs",
  script: "Latn",
  letters: "řůěščžýáíé",
  functionWords: list(
    "a, v, ve, na, z, ze, do, se, je, to, po, od, pro, o, při, před, během, za, jsou, jak, který, která, které, byl, byla, bylo, byli, pod, u, jeho, její, jejich, má, co, tím, s, si, k, i, nebo, také, mezi, proti, roku, kde, už",
  ),
  months: forms(
    "ledna|leden|lednu|led, února|únor|únoru|úno, března|březen|březnu|bře, dubna|duben|dubnu|dub, května|květen|květnu|kvě, června|červen|červnu|čvn, července|červenec|červenci|čvc, srpna|srpen|srpnu|srp, září|zář, října|říjen|říjnu|říj, listopadu|listopad|lis, prosince|prosinec|prosinci|pro",
  ),
  weekdays: forms("pondělí|po, úterý|út, středa|středu|st, čtvrtek|čt, pátek|pá, sobota|sobotu|so, neděle|neděli|ne"),
  dateFillers: list("roku, r, dne"),
  dateJoiners: list("a, až, do, nebo"),
  takenWords: list(
    "pořízený, pořízená, pořízeno, vyfocen, vyfocena, archivní snímek, archivní foto, snímek z, fotografie z, archivní, datovaný",
  ),
  pictureWords: list("snímek, snímku, fotografie, foto"),
  publishedWords: list(
    "zveřejněný, zveřejněná, zveřejněném, zveřejnila, zveřejnil, poskytnutý, poskytnutá, sdílený, vydaný, aktualizováno, publikováno, rozšířený",
  ),
  otherDateWords: list("od, do, před, po, narozen, narozena, narozený, zemřel, zemřela, nar"),
  remembranceWords: list("výročí, obětí, oběti, památku, teroristických, atentátu, pietní"),
  undatedWords: list("nedatovaný, nedatovaná, bez data"),
  comboWords: list("kombinace, fotomontáž, montáž, koláž, kombo"),
  placeWords: list("v, ve, u, z, ze, do, poblíž, nedaleko"),
  regionWords: list("provincie, provincii, oblast, oblasti, kraj, kraji, okres, stát"),
  creditLabels: list("Foto, Fotografie, Autor, Zdroj, Autor fotografie, Foto:, Snímek, Ilustrace, Zdroj foto, zdroj"),
  machineMadeWords: list("vygenerováno AI, vygenerováno pomocí AI, vytvořeno pomocí AI, generováno AI, vytvořeno AI"),
  viaWords: list("via, prostřednictvím, přes"),
  houseWords: list("Noviny, Deník, Listy, Zprávy, Televize, Rozhlas, Univerzita, Knihovna, Divadlo, Galerie, Nadace"),
  bodyWords: list("Policie, Ministerstvo, Hasiči, HZS, Magistrát, Město, Obec, Úřad, Armáda, Nemocnice"),
  fileWords: list("ARCHIV, Archiv, Archivní snímek, archivní foto, Archivní fotografie, z archivu"),
  handoutWords: list("Handout, Poskytnuto, soukromý archiv, osobní archiv, archiv autora"),
  poolWords: list("Pool"),
  courtesyWords: list("S laskavým svolením"),
  givenWords: list("poskytnuto, poskytl, poskytla, se svolením, s laskavým svolením, z archivu"),
  captureSourceWords: list("z, ze"),
  networkWords: list("sociální sítě, ze sociálních sítí"),
  symbolicWords: list("Ilustrační foto, Ilustrační snímek, Ilustrační fotografie, ilustrační foto, ilustrační snímek"),
  captureWords: list("snímek obrazovky"),
  readerWords: list("čtenář"),
  nameTitles: list(
    "prezident, prezidentka, premiér, premiérka, ministr, ministryně, primátor, primátorka, starosta, starostka, senátor, senátorka, poslanec, poslankyně, král, královna, princ, princezna, papež, kardinál, arcibiskup, biskup, generál, plukovník, herec, herečka, zpěvák, zpěvačka, trenér, trenérka, útočník, brankář, režisér, režisérka, doktor, profesor, pan, paní",
  ),
  insideWords: list("v, ve"),
  dateLeads: list("dne, v"),
  pictureStems: list("snímek"),
  reporterJobs: list("redaktor, redaktorka, zpravodaj, zpravodajka"),
  pictureButtons: list(
    "Otevřít obrázek, Otevřít fotku, Otevřít galerii, Otevřít fotogalerii, Zvětšit obrázek, Zvětšit fotku, Zvětšit fotografii, Kliknutím zvětšíte, Zobrazit obrázek, Zobrazit fotogalerii, Zobrazit všechny fotky, Všechny fotky, Všechny fotografie, Prohlédnout galerii, Prohlédnout fotogalerii, Na celou obrazovku, Další obrázek, Předchozí obrázek, Další fotka, Sdílet obrázek, Přejít do fotobanky",
  ),
  chrome: list(
    "Číst více, Číst dál, Čtěte také, Sdílet, Tisknout, Uložit, Více, Zobrazit více, Zvětšit, Reklama, Zavřít, Další, Předchozí, Komentáře, Diskuse, Zobrazit galerii, Související články, Nejčtenější, Nejnovější, Mohlo by vás zajímat, Diskutovat, více, číst dále, otevře se v novém okně, otevřít v novém okně, otevře nové okno",
  ),
  pageNotices: list(
    "(zobrazit|skrýt) popisek, zpět, podmínky (užití|používání), ochrana soukromí, přihlásit se, předplatné, reklama",
  ),
  attributionWords: list("podle, uvádí, uvedla, píše, informuje"),
  pageOpenings: list(
    "Čtěte také, Čtěte i, Přečtěte si, Sledujte nás, Sdílet na, Odebírejte, Používáme cookies, Tento web používá, Všechna práva",
  ),
  pageLabels: list("Aktualizováno, Publikováno, Video, Komentář, Rozhovor, Reklama, Čtěte"),
  rightsPhrases: list(
    "všechna práva vyhrazena, autorským zákonem, chráněn autorským, chráněn autorskými, chráněno autorským, chráněno autorskými, chráněny autorským, chráněny autorskými, chráněna autorským, chráněna autorskými, je bez souhlasu, bez písemného souhlasu, bez předchozího souhlasu, převzetí článků",
  ),
  bylineWords: list("Autor, Text"),
  andWords: list("a"),
  fromWords: list("od"),
  outwardPrefixes: list("vy"),
  shareWords: list("sdílet, kopírovat, odkaz, tisk, vytisknout, poslat, tweetnout, sdílejte, uložit"),
  addressWords: list(
    "můžete, vám, vás, váš, vaše, jsme, klikněte, přihlaste, odebírejte, na této stránce, na tomto webu",
  ),
  pictureCues: list("na snímku, zleva, zprava, v popředí"),
  pictureNouns: list("snímek"),
  pageWords: list(
    "foto, fotografie, fotografií, fotka, obrázek, obrázky, video, videa, galerie, fotogalerie, načítání, velikost, malý, velký, další, předchozí, dne, týdne, měsíce, zobrazit, zvětšit, zavřít, otevřít, celá, obrazovka, koupit, odeslat, pošlete, všechny, v, na, z, do, profilová, autora, autor, logo",
  ),
  dataLabels: list("Zdroj, Zdroje, Graf"),
  dataWords: list("statisti-, data, průzkum"),
  galleryWords: list("fotogalerie"),
  sceneWords: list(
    "během, před (budovou|soudem|domem|vchodem|sněmovnou|zápasem), vedle, při (příchodu|setkání|návštěvě|zásahu|jednání|tréninku|utkání|projevu), pohled na, letecký snímek, portrét, na tiskové konferenci, snímek, demonstranti, hasiči, záchranáři, pózuje, vizualizace",
  ),
  proseWords: list(
    "ne, ale, že, se, také, pokud, když, protože, je, jsou, byl, byla, bylo, byli, bude, může, mohou, jak, nebo, to, ten, ta, on, ona, oni, já, my, jejich, jeho, více, velmi, jen, pouze, už, ještě, však, proto, co, kdo, proč, který, která, které, kteří, řekl, uvedl, podle, dokonce, není, aby",
  ),
  sceneOpenings: list(
    "dva, dvě, tři, stovky, tisíce, desítky, děti, žena, ženy, muž, vojáci, obyvatelé, hasiči, někteří, několik, jeden z, jedna z, skupina, studenti, policisté, lidé, cestující",
  ),
  sides: sides(
    "left: L|vlevo|zleva|nalevo; right: P|vpravo|zprava|napravo; center: uprostřed|ve středu; top: nahoře; bottom: dole; front: vpředu|v popředí; back: vzadu|v pozadí; second-left: druhý zleva|druhá zleva; second-right: druhý zprava|druhá zprava; third-left: třetí zleva; third-right: třetí zprava; far-left: úplně vlevo; far-right: úplně vpravo",
  ),
  numbers: {
    ...counted(
      0,
      "nula jeden|jedna|jedno dva|dvě|dvou tři|tří čtyři|čtyř pět|pěti šest|šesti sedm|sedmi osm|osmi devět|devíti deset|deseti jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet|dvaceti",
    ),
    ...counted(
      1,
      "první druhý|druhá|druhé třetí čtvrtý|čtvrtá pátý|pátá šestý|šestá sedmý|sedmá osmý|osmá devátý|devátá desátý|desátá",
    ),
    ...values(
      "třicet 30, čtyřicet 40, padesát 50, šedesát 60, sedmdesát 70, osmdesát 80, devadesát 90, sto 100, stovky 100, dvě stě 200, tisíc 1000, tisíce 1000, milion 1000000, miliony 1000000, milionů 1000000, miliarda 1000000000, tucet 12, oba 2, obě 2, miliardy 1000000000, miliard 1000000000",
    ),
  },
  numberJoiners: ["a"],
  percentages: list("_ procent, _ procenta, _ procento"),
  numberScales: values("tis 1000, mil 1000000, mld 1000000000"),
  currencies: pairs("dolar=$, dolary=$, dolarů=$, euro=€, eura=€, eur=€, liber=£, rublů=₽"),
  negations: list("ne, není, nejsou, bez, nikdy, ani, nikdo, nic, žádný, žádná, žádné, nebyl, nebyla"),
  abbreviations: pairs(
    "Dr.=doktor, prof.=profesor, gen.=generál, plk.=plukovník, ul.=ulice, nám.=náměstí, sv.=svatý, tis.=tisíc, mil.=milionů, mld.=miliard, č.=číslo, USA=Spojené státy, EU=Evropská unie, OSN=Organizace spojených národů, např.=například, cca=přibližně",
  ),
  stopWords: list("a, v, ve, na, z, ze, do, se, je, to, po, od, pro, o, při, s, si, k, i"),
  counterNouns: list("Foto, Fotografie, Obrázek, Snímek"),
  outOfWords: list("z, ze"),
  reportWords: list("ovšem, však, podle něj"),
  reportPhrases: list(
    "řekl, řekla, uvedl, uvedla, oznámil, oznámila, sdělil, sdělila, informoval, informovala, dodal, dodala",
  ),
  sayingVerbs: list("řekl, řekla, říká, uvedl, uvedla, dodal, dodala, vysvětluje, tvrdí, popisuje"),
  paragraphOpenings: list("Podle, Navíc, Zároveň, Naopak, Mezitím, Jak uvedl, Jak řekl, Dodal"),
  shareFillers: list("na, e-mailem, přes, článek, emailem"),
  authorWords: list("Autor, Napsal, Napsala, Připravil, Připravila"),
  stampWords: list("aktualizováno, publikováno, (aktualizováno|publikováno) dne"),
});
