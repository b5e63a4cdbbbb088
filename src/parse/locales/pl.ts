import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "pl",
  script: "Latn",
  letters: "łżźśńćąęó",
  functionWords: list(
    "i, w, we, na, z, ze, do, się, nie, to, jest, po, od, dla, o, przez, przed, podczas, za, są, jak, który, która, oraz, był, była, były, pod, przy, jego, jej, ich, ma, co, tym, tego, a, roku, po, r, nad, koło, bez, ale, u",
  ),
  months: forms(
    "stycznia|styczeń|styczniu|stycz|sty, lutego|luty|lutym|lut, marca|marzec|marcu|mar, kwietnia|kwiecień|kwietniu|kwi|kwiec, maja|maj|maju, czerwca|czerwiec|czerwcu|cze|czerw, lipca|lipiec|lipcu|lip, sierpnia|sierpień|sierpniu|sie|sierp, września|wrzesień|wrześniu|wrz|wrzes, października|październik|październiku|paź|paźdz, listopada|listopad|listopadzie|lis|list, grudnia|grudzień|grudniu|gru|grudz",
  ),
  weekdays: forms(
    "poniedziałek|pon|poniedziałku, wtorek|wt|wtorku, środa|środę|śr|środy, czwartek|czw|czwartku, piątek|pt|piątku, sobota|sobotę|sob|soboty, niedziela|niedzielę|niedz|niedzieli",
  ),
  dateFillers: list("r, roku, dnia, dn"),
  yearWords: list("r, roku, rok"),
  dateJoiners: list("i, do, lub"),
  takenWords: list(
    "zrobione, wykonane, zdjęcie z, fotografia z, archiwalne, sfotografowany, sfotografowana, zdjęcie archiwalne, fot. z, archiwum, datowane",
  ),
  pictureWords: list("zdjęcie, zdjęciu, fotografia"),
  publishedWords: list(
    "opublikowane, opublikowanym, opublikowany, udostępnione, udostępnionym, rozpowszechnione, opublikowało, zamieszczone, przekazane, wydane, aktualizacja, zaktualizowano",
  ),
  otherDateWords: list("od, do, przed, po, urodzony, urodzona, ur, zmarł, zmarła, zm"),
  remembranceWords: list("rocznica, rocznicę, rocznicy, ofiar, ofiary, zamachów, zamachu, pamięci, obchody"),
  undatedWords: list("niedatowane, bez daty"),
  comboWords: list("kombinacja, fotomontaż, montaż, kolaż, kombo"),
  placeWords: list("w, we, pod, koło, z, ze, do, niedaleko"),
  regionWords: list("województwo, prowincja, prowincji, obwód, obwodzie, region, regionie, stan, stanie, woj"),
  creditLabels: list(
    "Fot., Fot, fot., Foto, Zdjęcie, Zdjęcia, Autor, Źródło, Autor zdjęcia, Zdj. główne, Zdjęcie główne, Źródło zdjęcia głównego, Fotografia, Grafika, Foto:, zdjęcie, zdjęcia",
  ),
  pictureSourceLabels: list("Źródło zdjęcia"),
  captionLabels: list("Podpis zdjęcia, Podpis pod zdjęciem"),
  filmLabels: list("Wideo"),
  machineMadeWords: list(
    "wygenerowane przez AI, wygenerowano przez AI, wygenerowane przez SI, wygenerowane za pomocą AI, grafika AI, stworzone przez AI, zdjęcie wygenerowane przez AI",
  ),
  viaWords: list("via, przez, za"),
  houseWords: list(
    "Gazeta, Dziennik, Kurier, Głos, Wiadomości, Ekspres, Tygodnik, Foto, Telewizja, Uniwersytet, Muzeum, Politechnika, Biblioteka, Fundacja, Stowarzyszenie, Teatr, Akademia, Agencja",
  ),
  bodyWords: list(
    "Policja, Ministerstwo, Urząd, Gmina, Powiat, Straż, Wojsko, Komenda, Kancelaria, Prokuratura, Sejm, Trybunał, Starostwo, Ambasada, Szpital, KPRM, GOPR, TOPR, OSP",
  ),
  fileWords: list(
    "ARCHIWUM, Archiwum, Zdjęcie archiwalne, archiwalne, fot. archiwalne, foto archiwalne, zdjęcie archiwalne",
  ),
  handoutWords: list(
    "Handout, Materiały prasowe, mat. prasowe, Udostępnione, archiwum prywatne, archiwum rodzinne, zbiory prywatne, archiwum własne, nadesłane",
  ),
  poolWords: list("Pool"),
  courtesyWords: list("Dzięki uprzejmości, z uprzejmości"),
  givenWords: list("udostępnione przez, dzięki uprzejmości, nadesłane przez, przekazane przez, ze zbiorów, z archiwum"),
  captureSourceWords: list("z, ze"),
  networkWords: list("media społecznościowe, z mediów społecznościowych"),
  openSourceWords: list("z internetu"),
  symbolicWords: list("Zdjęcie ilustracyjne, zdj. ilustracyjne, zdjęcie poglądowe, Ilustracja, zdjęcie ilustracyjne"),
  captureWords: list("zrzut ekranu"),
  readerWords: list("czytelnik"),
  houseSmallWords: list("w, we, na, do, i"),
  nameTitles: list(
    "prezydent, premier, minister, burmistrz, senator, poseł, posłanka, król, królowa, książę, księżna, papież, kardynał, arcybiskup, biskup, generał, pułkownik, aktor, aktorka, piosenkarz, piosenkarka, trener, trenerka, napastnik, bramkarz, reżyser, reżyserka, doktor, profesor, pan, pani",
  ),
  insideWords: list("w, we, na"),
  dateLeads: list("dnia, w"),
  noTownWords: list("Sejm"),
  plainCreditLabels: list("fot."),
  pictureStems: list("zdjęcie"),
  reporterJobs: list("dziennikarz, dziennikarka, korespondent, korespondentka"),
  pictureButtons: list(
    "Otwórz zdjęcie, Otwórz obraz, Otwórz galerię, Powiększ zdjęcie, Powiększ obraz, Kliknij aby powiększyć, Kliknij żeby powiększyć, Pokaż zdjęcie, Pokaż galerię, Zobacz zdjęcia, Zobacz wszystkie zdjęcia, Wszystkie zdjęcia, Przejdź do galerii, Pełny ekran, Następne zdjęcie, Poprzednie zdjęcie, Udostępnij zdjęcie, Ukryj podpis, Pokaż podpis, Przejdź do banku zdjęć, Idź do banku zdjęć, Galeria zdjęć",
  ),
  chrome: list(
    "Czytaj więcej, Czytaj dalej, Czytaj też, Udostępnij, Drukuj, Zapisz, Więcej, Zobacz więcej, Powiększ, Reklama, Zamknij, Następne, Poprzednie, Zobacz także, Zobacz też, Komentarze, Zobacz galerię, Rozwiń, Powiązane artykuły, Podobne artykuły, Najczęściej czytane, Najnowsze, Dodaj komentarz, Polecane, Skomentuj, czytaj więcej, czytaj dalej, otwiera się w nowym oknie, otwiera się w nowej karcie, otwórz w nowym oknie",
  ),
  pageNotices: list("(pokaż|ukryj) podpis, wstecz, powrót, regulamin, polityka prywatności, zaloguj się, reklama"),
  attributionWords: list("według, podaje, pisze, informuje, donosi"),
  pageOpenings: list(
    "Źródło tekstu, Czytaj też, Czytaj także, Czytaj więcej, Zobacz także, Zobacz też, Zobacz również, Przeczytaj także, Obserwuj nas, Zapisz się, Udostępnij na, Polub nas, Wszelkie prawa, Używamy plików, Ta strona używa, Dołącz do, Dlaczego, Kim jest, Co wiemy, Kliknij, Zaloguj się, Zarejestruj się",
  ),
  pageLabels: list(
    "Opublikowano, Zaktualizowano, Aktualizacja, Data publikacji, Wideo, Tagi, Opinia, Redakcja, Pilne, Czas czytania, Komentarz, Wywiad, Sonda, Na żywo, Reklama, Czytaj, Zobacz",
  ),
  rightsPhrases: list(
    "wszelkie prawa zastrzeżone, prawem autorskim, chronione prawem, chroniony prawem, chroniona prawem, bez zgody wydawcy, bez pisemnej zgody, bez zgody redakcji",
  ),
  paragraphOpenings: list(
    "Według, Jak poinformował, Jak podał, Jak podaje, Ponadto, Jednak, Dodał, Z kolei, Natomiast, Przypomnijmy, Wcześniej, Jak powiedział, Jak dodał, Tymczasem",
  ),
  pageCounters: list(
    "komentarzy, komentarze, komentarz, zdjęć, zdjęcia, wyświetleń, min czytania, minut czytania, godzin temu, godziny temu, godzinę temu, minut temu, dni temu, udostępnień, zobacz zdjęcia",
  ),
  sections: list(
    "Strona główna, Wiadomości, Polska, Świat, Polityka, Gospodarka, Sport, Kultura, Nauka, Technologie, Zdrowie, Biznes, Finanse, Opinie, Wideo, Styl życia, Pogoda, Motoryzacja, Rozrywka, Kontakt",
  ),
  authorWords: list("Autor, Oprac., Opracował, Opracowała, Napisał, Napisała, Tekst"),
  bylineWords: list("Autor, Tekst, Oprac., Opracował, Red., Redakcja"),
  andWords: list("i, oraz"),
  fromWords: list("od"),
  outwardPrefixes: list("wy"),
  sharedAuthorWords: list("Tekst"),
  shareWords: list("kopiuj, udostępnij, skopiuj, link, wyślij, drukuj, tweetnij, podziel, zapisz, prześlij, e-mail"),
  stampWords: list("opublikowano, aktualizacja"),
  hourWords: list("o godz., godz."),
  attachmentWords: list("galeria"),
  reportWords: list("powiedział-, jednak, natomiast, tymczasem"),
  reportPhrases: list(
    "(powiedział|poinformował|dodał|podkreślił), (powiedziała|poinformowała|dodała|podkreśliła), (przekazał|oświadczył|zaznaczył|ocenił|stwierdził), (przekazała|oświadczyła|zaznaczyła|oceniła|stwierdziła)",
  ),
  addressWords: list(
    "możesz, twój, twoje, twoją, jesteśmy, kliknij, zapisz się, zaloguj, zachęcamy, prosimy, na tej stronie",
  ),
  deskWords: list("redakcja"),
  pictureCues: list("na zdjęciu, od lewej, od prawej, na pierwszym planie"),
  pictureNouns: list("zdjęcie"),
  pageWords: list(
    "zdjęcie, zdjęcia, zdjęć, foto, fotografia, galeria, galerie, wideo, film, ładowanie, rozmiar, małe, duże, następne, poprzednie, dnia, tygodnia, miesiąca, zobacz, powiększ, zamknij, otwórz, pełny, ekran, kup, wyślij, prześlij, twoje, wszystkie, w, na, z, do, profilowe, autora, autor, użytkownika, logo",
  ),
  dataLabels: list("Źródło, Źródła, Dane"),
  dataWords: list("statysty-, dane, gus, sondaż"),
  galleryWords: list("galeria, wideo"),
  sceneWords: list(
    "podczas, przed (budynkiem|siedzibą|gmachem|domem|sądem|sejmem|wejściem|meczem), obok, w trakcie, widok na, widok z, wnętrze, portret, kolejka do, zrzut ekranu, na miejscu (zdarzenia|wypadku), pozuje, protestujący, demonstranci, strażacy, ratownicy, na zdjęciu, na konferencji",
  ),
  proseWords: list(
    "nie, ale, że, się, także, też, jeśli, gdy, kiedy, bo, ponieważ, jest, są, był, była, było, byli, będzie, może, mogą, trzeba, jak, jako, czy, to, tego, ten, ta, te, on, ona, oni, ja, my, ich, jego, więcej, bardzo, tylko, już, jeszcze, jednak, więc, co, kto, dlaczego, który, która, które, którzy, powiedział, mówi, według, nawet, tym",
  ),
  sceneOpenings: list(
    "dwie, dwaj, dwóch, dwoje, trzy, trzech, setki, tysiące, dziesiątki, dzieci, kobieta, kobiety, mężczyzna, żołnierze, mieszkańcy, strażacy, kilku, kilka, niektórzy, jeden z, jedna z, grupa, studenci, policjanci, pasażerowie, uczniowie",
  ),
  sides: sides(
    "left: z lewej|po lewej|l|L|lewej|na lewo; right: z prawej|po prawej|P|prawej|na prawo; center: w środku|pośrodku|C|środku|w centrum; top: u góry|na górze; bottom: u dołu|na dole; front: z przodu|na pierwszym planie|na przedzie; back: z tyłu|w tle|na drugim planie; second-left: drugi z lewej|druga z lewej|2L; second-right: drugi z prawej|druga z prawej|2P; third-left: trzeci z lewej|trzecia z lewej|3L; third-right: trzeci z prawej|trzecia z prawej|3P; far-left: pierwszy z lewej|pierwsza z lewej; far-right: pierwszy z prawej|pierwsza z prawej",
  ),
  numbers: {
    ...counted(
      0,
      "zero jeden|jedna|jedno|jednego dwa|dwie|dwóch|dwoje|dwaj trzy|trzech|troje|trzej cztery|czterech|czterej|czworo pięć|pięciu|pięcioro sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu dziewiętnaście|dziewiętnastu dwadzieścia|dwudziestu",
    ),
    ...counted(
      1,
      "pierwszy|pierwsza|pierwszego drugi|druga|drugiego trzeci|trzecia|trzeciego czwarty|czwarta|czwartego piąty|piąta|piątego szósty|szósta siódmy|siódma ósmy|ósma dziewiąty|dziewiąta dziesiąty|dziesiąta",
    ),
    ...values(
      "trzydzieści 30, trzydziestu 30, czterdzieści 40, pięćdziesiąt 50, sześćdziesiąt 60, siedemdziesiąt 70, osiemdziesiąt 80, dziewięćdziesiąt 90, sto 100, stu 100, dwieście 200, trzysta 300, czterysta 400, pięćset 500, sześćset 600, siedemset 700, osiemset 800, dziewięćset 900, tysiąc 1000, tysiące 1000, tysięcy 1000, milion 1000000, miliony 1000000, milionów 1000000, miliard 1000000000, tuzin 12, oba 2, obie 2, obaj 2, miliardy 1000000000, miliardów 1000000000",
    ),
  },
  percentages: list("_ procent, _ procenta, _ procentów, _ proc"),
  numberScales: values("tys 1000, mln 1000000, mld 1000000000"),
  currencies: pairs("dolar=$, dolary=$, dolarów=$, euro=€, funt=£, funty=£, funtów=£, rubli=₽"),
  negations: list("nie, bez, nigdy, ani, nikt, nic, żaden, żadna, żadne, brak"),
  abbreviations: pairs(
    "dr=doktor, prof.=profesor, gen.=generał, płk=pułkownik, mjr=major, kpt.=kapitan, min.=minister, ul.=ulica, al.=aleja, pl.=plac, św.=święty, ks.=ksiądz, bp=biskup, abp=arcybiskup, kard.=kardynał, woj.=województwo, tys.=tysięcy, mln=milionów, mld=miliardów, nr=numer, m.in.=między innymi, ok.=około, USA=Stany Zjednoczone, UE=Unia Europejska, ONZ=Organizacja Narodów Zjednoczonych",
  ),
  stopWords: list("i, w, we, na, z, ze, do, się, to, jest, po, od, dla, o, przez, oraz, a, u"),
  counterNouns: list("Zdjęcie, Foto, Obraz"),
  outOfWords: list("z, ze"),
  sayingVerbs: list(
    "powiedział, powiedziała, mówi, dodał, dodała, podkreśla, przekonuje, napisał, napisała, stwierdził, ocenia",
  ),
  shareFillers: list("na, się, przez, mailem, e-mailem, artykuł, znajomemu"),
  newspaperWords: list("gazeta"),
  textSourceLabels: list("Dodatkowe źródła"),
});
