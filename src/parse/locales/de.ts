import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "de",
  script: "Latn",
  traits: ["diphthongs-turn", "genitive-s", "nouns-capital"],
  letters: "ßäöü",
  functionWords: list(
    "der, die, das, und, in, im, von, vom, mit, auf, bei, am, an, zu, zum, zur, ist, sind, war, den, dem, des, ein, eine, einer, einem, einen, nach, für, aus, sich, nicht, auch, wird, werden, hat, sie, er, vor, über, während, durch, wie, als, beim, ins, unter, hier",
  ),
  months: forms(
    "Januar|Jan|Jän|Jänner|Januars, Februar|Feb|Febr|Feber, März|Mrz|Maerz|Mär, April|Apr, Mai, Juni|Jun|Juno, Juli|Jul, August|Aug, September|Sep|Sept, Oktober|Okt, November|Nov, Dezember|Dez",
  ),
  weekdays: forms(
    "Montag|Mo|Montags, Dienstag|Di, Mittwoch|Mi, Donnerstag|Do, Freitag|Fr, Samstag|Sa|Sonnabend, Sonntag|So",
  ),
  dateOrders: ["dmy", "ymd"],
  dateFillers: list("den, dem, im, Jahr, Jahres, am, vom, anno"),
  dateJoiners: list("und, bis, oder"),
  takenWords: list(
    "aufgenommen, Aufnahme, Aufnahme vom, fotografiert, Archivbild, Archivbild vom, Archivfoto, Archivaufnahme, Foto vom, Bild vom, Aufnahmedatum, entstanden, entstand",
  ),
  pictureWords: list("Foto, Bild"),
  publishedWords: list(
    "veröffentlicht, herausgegeben, verbreitet, bereitgestellt, gepostet, aktualisiert, publiziert, veröffentlichte, veröffentlichtes, veröffentlichten, zu dpa, zur Verfügung, gesendet, erschienen, erstellt, Stand vom, Stand am",
  ),
  otherDateWords: list(
    "seit, bis, ab, vor, nach, geboren, geb, gestorben, zum, spätestens, Frist, zwischen, gestorben am, geboren am",
  ),
  remembranceWords: list(
    "Jahrestag, Gedenken, Opfer, Opfern, Anschlägen, Anschläge, gedenken, Terroranschläge, Terroranschlägen, Jubiläum, Erinnerung",
  ),
  undatedWords: list("undatiert, undatiertes, undatierte, undatierten, undatierter"),
  comboWords: list(
    "Kombination, Bildkombo, Kombo, Kombobild, Fotomontage, Bildmontage, Collage, Bildkombination, Montage, Fotokombo",
  ),
  placeWords: list("in, bei, nahe, im, aus, nach, um, vor, zu"),
  regionWords: list("Provinz, Bundesstaat, Kanton, Bundesland, Region, Landkreis, Kreis, Bezirk, Oblast"),
  creditLabels: list(
    "Foto, Fotos, Bild, Bilder, Bildquelle, Quelle, Bildrechte, Bildnachweis, Fotograf, Fotografin, Foto von, Fotocredit, Bildcredit, Grafik, Illustration, Fotomontage, Symbolbild, Archivbild, Archivfoto, Foto-Credit, Credit, Copyright, Bild von, Repro, Visualisierung, Titelbild, Aufmacherbild, Headerbild, fotografie, bild, bilder, quelle, symbolfoto, symbolbild, archivbild, archivfoto",
  ),
  filmLabels: list("Video"),
  machineMadeWords: list(
    "KI-generiert, KI-Bild, KI-generiertes Bild, mit KI generiert, mit KI erstellt, Bild erstellt mit KI, Bild mit KI erstellt, Bild mit KI generiert, KI-erstellt, erstellt mit KI, generiert mit KI, durch KI erstellt, durch KI generiert, von KI generiert, mit Hilfe von KI erstellt, mithilfe von KI erstellt, mithilfe von KI generiert",
  ),
  viaWords: list("via, über, durch"),
  houseWords: list(
    "Werbung, Marketing, Tourismus, Touristik, Zeitung, Nachrichten, Anzeiger, Rundschau, Kurier, Merkur, Tagblatt, Wochenblatt, Presse, Bildagentur, Pressefoto, Rundfunk, Fernsehen, Redaktion, Illustrierte, Universität, Hochschule, Bibliothek, Verein, Verband, Klinikum, Tierpark, Messe, Verlag, Bild, Fotografie, Institut, Stiftung, Fotoagentur, Universitat, Fotos, GmbH, AG",
  ),
  bodyWords: list(
    "Ministerium, Polizei, Feuerwehr, Polizeiinspektion, Polizeipräsidium, Polizeidirektion, Polizeirevier, Bundespolizei, Landespolizei, Kantonspolizei, Landeskriminalamt, Stadtverwaltung, Landratsamt, Staatsanwaltschaft, Zollfahndung, Wasserschutzpolizei, Bundeswehr, Stadt, Gemeinde, Landkreis, Rathaus, Bundestag, Landtag, Bundesrat, Bundesregierung, Landesregierung, Staatskanzlei, Zoll, Zollamt, Rettungsdienst, Bergwacht, Wasserwacht, Bergrettung, Bezirk, Kanton, Klinik, Bistum, Erzbistum, Kirche, Botschaft, Familie, Pressestelle, Presseamt, Luftwaffe, THW, DLRG, DRK, Rotes",
  ),
  fileWords: list("ARCHIV, Archiv, Archivbild, Archivfoto, Archivaufnahme, Archivbilder, Archivfotos"),
  handoutWords: list("Handout, HANDOUT, zur Verfügung gestellt, Pressebild, Pressefoto"),
  poolWords: list("Pool, Poolfoto"),
  courtesyWords: list("mit freundlicher Genehmigung, mit freundlicher Genehmigung von"),
  givenWords: list("zur Verfügung gestellt von, bereitgestellt von, überlassen von, mit freundlicher Genehmigung von"),
  captureSourceWords: list("von, aus, vom"),
  networkWords: list(
    "soziale Medien, soziale Netzwerke, aus sozialen Netzwerken, aus den sozialen Netzwerken, aus sozialen Medien, aus den sozialen Medien",
  ),
  houseAbbreviations: list("Ev., Kath., Evang."),
  openSourceWords: list("aus dem Internet, gemeinfrei"),
  symbolicWords: list("Symbolbild, Symbolfoto, Symbolbilder, Genrefoto, Themenbild, Beispielbild, Illustrationsfoto"),
  creditRoles: {
    none: list("unbekannt, M, Ausschnitt, Bildausschnitt, der Autorin, des Autors, des Verfassers, Autor, Autorin"),
    file: list("Archiv, Archivbild, Archivfoto"),
    handout: list("Privatarchiv, zVg, z.V.g., Hersteller"),
    symbolic: list("Symbolbild, Symbolfoto"),
  },
  captureWords: list("Bildschirmfoto"),
  readerWords: list("Leser, Leserin, Leserfoto"),
  beforeHouseWords: list("sagte, agentur"),
  clientWords: list("für"),
  houseSmallWords: list("der, die, das, des, und, für, von"),
  librarySourceWords: list("auf, von, bei"),
  picturePositions: list("links, rechts, oben, unten, mitte, li., re."),
  personTitles: list("mag, ing"),
  nameTitles: list(
    "Präsident, Präsidentin, US-Präsident, Bundespräsident, Kanzler, Kanzlerin, Bundeskanzler, Bundeskanzlerin, Ministerpräsident, Ministerpräsidentin, Premierminister, Premierministerin, Minister, Ministerin, Bürgermeister, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin, Landrat, Landrätin, Senator, Senatorin, Papst, Kardinal, Bischof, Bischöfin, Erzbischof, König, Königin, Prinz, Prinzessin, Trainer, Trainerin, Torwart, Torhüter, Stürmer, Stürmerin, Verteidiger, Schauspieler, Schauspielerin, Sänger, Sängerin, Moderator, Moderatorin, Autor, Autorin, Regisseur, Regisseurin, Unternehmer, Unternehmerin, Doktor, Professor, Professorin, Dr, Prof, Herr, Frau",
  ),
  insideWords: list("in, im"),
  dateLeads: list("am, den"),
  noTownWords: list("Bundestag, Landtag"),
  sentenceWords: list("ein, eine, mit, auf, im, ist"),
  plainCaptionLabels: list("Foto, Bild, Bildunterschrift, Bildtext, Legende"),
  plainCreditLabels: list(
    "foto von, bildquelle, bildrechte, bildnachweis, fotocredit, fotoquelle, foto (c), foto (c) by",
  ),
  labelFlags: { symbolic: list("symbolfoto, symbolbild"), file: list("archivbild, archivfoto") },
  pictureStems: list("foto, bild"),
  reporterJobs: list(
    "Redakteur, Redakteurin, Korrespondent, Korrespondentin, Reporter, Reporterin, Journalist, Journalistin",
  ),
  isWords: list("ist"),
  jobAtWords: list("bei, beim, für"),
  beatVerbs: list("schreibt über"),
  pictureButtons: list(
    "Detailansicht öffnen, Bild anzeigen, Bild maximieren, Bild in Großansicht, Bild in Lightbox öffnen, In Galerie öffnen, Galerie öffnen, Galerie ansehen, Bildergalerie öffnen, Bildergalerie ansehen, Bildergalerie anzeigen, Fotostrecke ansehen, Zum Vergrößern klicken, Zum Vergrößern anklicken, Alle Bilder, Alle Fotos, Alle Bilder anzeigen, Nächstes Bild, Vorheriges Bild, Bild teilen, Foto teilen, Foto öffnen, Vollbild anzeigen, Bildunterschrift anzeigen, Bildunterschrift ausblenden, Galerie schließen, Zur Mediendatenbank gehen, Zur Bilddatenbank gehen, Bild zum Thema, Bild zum Artikel",
  ),
  chrome: list(
    "Zur Bildergalerie, Zur Galerie, Zur Fotostrecke, Mehr lesen, Weiterlesen, Teilen, Auf Facebook teilen, Drucken, Merken, Bild vergrößern, Vollbild, Bildergalerie, Überspringe die Bildergalerie, Anzeige, Zur Startseite, Jetzt lesen, Lesen Sie auch, Lesen Sie mehr, Mehr zum Thema, Bild öffnen, Galerie, Kommentare, Artikel teilen, Link kopieren, Schließen, Zurück, Weiter, Foto vergrößern, Das könnte Sie auch interessieren, Ähnliche Artikel, Weitere Artikel, Weitere Themen, Meistgelesen, Alle akzeptieren, Kommentar schreiben, Zum Artikel, Empfohlen für Sie, Auch interessant, Mehr aus, mehr anzeigen, bild vergrößern, Vergrößerung öffnet sich im neuen Fenster, öffnet sich im neuen Fenster, öffnet in neuem Fenster, öffnet in neuem Tab, öffnet ein neues Fenster, Bilder anzeigen, Bilder ansehen, Fotos ansehen",
  ),
  attributionWords: list("laut, meldet, meldete, berichtet, berichtete, schreibt"),
  contributionPhrases: list("an diesem (Bericht|Artikel|Text) (arbeitete|arbeiteten|hat|haben)"),
  pageOpenings: list(
    "Mehr von, Mehr aus, Mehr News, Mehr Infos, Mehr Nachrichten, Klicken Sie auf, Klicken Sie hier, Mit Material von, Mit Material der, Mit Agenturmaterial, Lesen Sie auch, Lesen Sie hier, Lesen Sie mehr, Lesen Sie weiter, Siehe auch, Mehr zum Thema, Mehr dazu, Mehr Nachrichten, Abonnieren Sie, Folgen Sie uns, Teilen auf, Wir verwenden Cookies, Diese Website verwendet, Zur Anmeldung, Jetzt abonnieren, Aktualisiert am, Veröffentlicht am, Alle Rechte vorbehalten, Lesezeit, Dieser Artikel, Warum, Wieso, Wie ein, Wie die, Wie der, Wie das, Was wir, Was Sie, Was ist, Was man, Alles zum, Alles über, Hier klicken, Jetzt anmelden, Jetzt registrieren, Zur Startseite, Zum Thema, Newsletter abonnieren, Zum Artikel, Zum Video, Zur Übersicht, Zurück zum, Zurück zur, Alle Artikel, Herausgegeben von, Redaktion, Impressum",
  ),
  pageLabels: list(
    "Aktualisiert, Veröffentlicht, Erschienen am, Video, Kommentar, Lesedauer, Redaktion, Newsblog, Eilmeldung, Fotogalerie, Bildergalerie, Podcast, Liveticker, Meinung, Analyse, Interview, Umfrage, Schlagworte, Exklusiv, Rezension, Kolumne, In Bildern, Lesen Sie, Werbung",
  ),
  rightsPhrases: list(
    "alle rechte vorbehalten, urheberrechtlich geschützt, ohne schriftliche Genehmigung, ohne ausdrückliche Genehmigung, nur mit Genehmigung, ist ein Abonnement erforderlich, benötigen Sie ein Abonnement, ausschließlich zum privaten Gebrauch, ausschließlich für den privaten Gebrauch",
  ),
  paragraphOpenings: list(
    "Zuvor, Demnach, Nach Angaben, Laut, Außerdem, Zudem, Allerdings, Dennoch, Dagegen, Man habe, Er sagte, Sie sagte, Wie die Polizei, Nach Polizeiangaben, Hintergrund ist, Bislang, Trotzdem, Unterdessen, Derweil, Aber, Doch, Darüber hinaus, Ob und",
  ),
  pageCounters: list(
    "Leser, Kommentare, Kommentar, Bilder, Bild, Fotos, Bilder ansehen, Bildergalerie, Aufrufe, Min. Lesezeit, Minuten Lesezeit, Min Lesezeit, vor Stunden, vor Stunde, vor Minuten, vor Tagen, vor Min., Leserkommentare, Mal geteilt",
  ),
  sections: list(
    "Startseite, Politik, Wirtschaft, Sport, Kultur, Panorama, Gesellschaft, Wissen, Wissenschaft, Digital, Netzwelt, Reise, Auto, Gesundheit, Karriere, Finanzen, Geld, Unterhaltung, Leben, Stil, Regional, Lokales, Deutschland, Ausland, Inland, Welt, Meinung, Video, Videos, Wetter, Technik, Geschichte, Impressum, Datenschutz, AGB, Kontakt, Newsletter, Medien, Feuilleton, Bildung",
  ),
  authorWords: list("Von, Autor, Text, Mit Material von, Aufgezeichnet von, Geschrieben von, Verfasst von"),
  bylineWords: list("Von, Text von, Aus"),
  andWords: list("und"),
  articles: { other: list("ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des") },
  articleForms: forms("der|die|das|den|dem|des, ein|eine|einen|einem|einer|eines"),
  fromWords: list("von"),
  sharedAuthorWords: list("Bericht, Quelle, Quellen"),
  withWords: list("mit"),
  fromTownWords: list("aus, in"),
  shareWords: list(
    "teilen, drucken, merken, kopieren, versenden, weiterleiten, speichern, tweeten, posten, mailen, teile, e-mail",
  ),
  shareFillers: list(
    "auf, per, über, link, artikel, freund, freunde, seite, diese, dieser, via, an, als, mail, den, whatsapp, in",
  ),
  pageNotices: list(
    "Anzeige, abonnieren Sie _ Newsletter, (die|) meistgelesen-, bildunterschrift (einblenden|ausblenden|anzeigen), zurück, nutzungsbedingungen, datenschutzerklärung, anmelden, abo (bestellen|abschließen)",
  ),
  stampWords: list("(aktualisiert|veröffentlicht), (aktualisiert|veröffentlicht) am"),
  attachmentWords: list("video, fotos, galerie"),
  listWords: list("Dinge, Gründe, Tipps, Fakten"),
  sayingVerbs: list("sagte, erklärte, sagt, sagten, erklärt, betont, betonte, meint, meinte"),
  reportWords: list("sagte, erklärte, teilte, zufolge"),
  reportPhrases: list(
    "sagte, erklärte, hieß es, betonte, teilte _ mit, sagten, teilten _ mit, berichtete, räumte _ ein, so (der|die) (Sprecher|Sprecherin|Polizei|Behörde)",
  ),
  pictureCues: list(
    "abgebildet, zu sehen, im Bild, Abbildung, Abb, Grafik, von links nach rechts, v.l.n.r, v. l, vlnr, v. l. n. r, von li, li nach re, li. nach re, links nach rechts, im Vordergrund, im Hintergrund, (Foto|Bild) (einer|eines|der|des|zeigt)",
  ),
  pictureNouns: list("Foto, Bild"),
  pageWords: list(
    "Foto, Fotos, Bild, Bilder, Bildergalerie, Fotogalerie, Fotostrecke, Galerie, Video, Videos, laden, lädt, geladen, wird, groß, klein, Größe, nächstes, vorheriges, Tages, Woche, Monats, anzeigen, öffnen, schließen, vergrößern, verkleinern, Vollbild, alle, mehr, hier, zum, zur, von, mit, in, im, auf, für, bestellen, kaufen, teilen, drucken, Autor, Autors, Autorin, Autorenbild, Profilbild, Artikelbild, Vorschau, Vorschaubild, Titelbild, dieses, Logo",
  ),
  dataLabels: list("Grafik, Quelle, Quellen, Daten, Tabelle, Anmerkung"),
  dataWords: list("statistik-, statistisches, daten, berechnung-, schätzung-, umfrage, recherche, erhebung, zensus"),
  galleryWords: list("Bilder, Fotostrecke, Bildergalerie, Bilderstrecke, Videos"),
  sceneWords: list(
    "(bei|während) (einer|einem|der|dem|seiner|seinem|ihrer|ihrem|eines), beim, vor (dem|der|einem|einer) (gebäude|haus|kanzleramt|reichstag|rathaus|gericht|eingang), am unfallort, am tatort, im einsatz, am einsatzort, neben, steht vor, stehen vor, blick (auf|in), ansicht, luftaufnahme, porträt, detail, screenshot, bildschirmfoto, aufnahme, aufgenommen, hier (bei|beim|im|in|mit), jubelt, jubeln, posiert, umarmt, in aktion, im zweikampf, rettungskräfte, einsatzkräfte, feuerwehrleute (bei|am|im|vor), logo, (das|ein) gebäude, (der|die|das) eingang, (frau|mann) mit",
  ),
  proseWords: list(
    "nicht, auch, aber, dass, oder, wenn, weil, als, wie, noch, nur, schon, so, dann, denn, doch, sondern, sowie, kann, können, konnte, könnte, soll, sollen, sollte, muss, müssen, wird, werden, wurde, wurden, würde, hat, haben, hatte, habe, ist, sind, sei, ich, wir, uns, man, es, er, sie, ihr, ihm, ihn, du, diese, dieser, dieses, diesem, diesen, mehr, sehr, viele, viel, alle, alles, dabei, dafür, dazu, damit, daher, deshalb, darauf, jedoch, allerdings, zudem, außerdem, bereits, immer, wieder, selbst, sich, zu, was, wer, warum, ob, da, ja, also, etwa, sogar, ganz, jetzt, keine, kein, keinen, ohne, zwar, sagt, sagte, gibt, geht, lassen, lässt, bleibt",
  ),
  sceneOpenings: list(
    "ein, eine, zwei, drei, vier, fünf, mehrere, hunderte, tausende, dutzende, kinder, frauen, männer, menschen, arbeiter, soldaten, polizisten, feuerwehrleute, helfer, demonstranten, touristen",
  ),
  pictureKinds: {
    file: list("Archivbild, Archivfoto, Archivaufnahme"),
    combo: list("Bildkombination, Bildkombo"),
    "video-still": list("Videostandbild"),
    symbolic: list("Symbolbild, Symbolfoto"),
  },
  addressWords: list(
    "ich, mich, wir, unsere, unserer, unseren, unserem, dein, deine, deinen, deiner, dich, (können|finden|erfahren|haben|möchten|wollen|lesen|melden|klicken|wenn|dass|falls) Sie, Sie (können|haben|sind|möchten|finden), auf dieser (Seite|Website), klicken Sie, Provision, Ihre (Daten|E-Mail|E-Mail-Adresse), Sie Ihre",
  ),
  deskWords: list("Redaktion"),
  textFromWords: list("Nach Angaben von"),
  sides: sides(
    "left: l|li|links|l.|li.; right: r|re|rechts|r.|re.; center: M|Mitte|in der Mitte|m.|mitte|Mi.; top: oben; bottom: unten; front: vorn|vorne|v.|im Vordergrund|Vordergrund; back: hinten|h.|im Hintergrund|Hintergrund; second-left: 2.v.l.|2. v.l.|2. v. l.|Zweiter von links|Zweite von links|zweiter von links|zweite von links|2vl; second-right: 2.v.r.|2. v.r.|2. v. r.|Zweiter von rechts|Zweite von rechts|zweiter von rechts|zweite von rechts|2vr; third-left: 3.v.l.|3. v.l.|3. v. l.|Dritter von links|Dritte von links; third-right: 3.v.r.|3. v.r.|3. v. r.|Dritter von rechts|Dritte von rechts; far-left: ganz links|ganz l.; far-right: ganz rechts|ganz r.",
  ),
  numbers: {
    ...counted(
      0,
      "null eins|ein|eine|einer|einem|einen zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    ),
    ...counted(
      1,
      "erster|erste|ersten zweiter|zweite|zweiten dritter|dritte|dritten vierter|vierte|vierten fünfter|fünfte|fünften sechster|sechste|sechsten siebter|siebte|siebten achter|achte|achten neunter|neunte|neunten zehnter|zehnte|zehnten",
    ),
    ...values(
      "dreißig 30, dreissig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, hundert 100, tausend 1000, Million 1000000, Millionen 1000000, Milliarde 1000000000, Milliarden 1000000000, Dutzend 12, beide 2, beiden 2",
    ),
  },
  numberJoiners: ["und", ""],
  percentages: list("_ Prozent, _ v.H."),
  numberScales: values("Mio 1000000, Mrd 1000000000, Tsd 1000, Bio 1000000000000"),
  currencies: pairs("Dollar=$, Euro=€, Pfund=£, Yen=¥, Rubel=₽, Lira=₺, Rupien=₹"),
  negations: list("nicht, kein, keine, keiner, keinen, keinem, nie, niemals, ohne, nichts, niemand, weder"),
  abbreviations: pairs(
    "Dr.=Doktor, Prof.=Professor, St.=Sankt, Str.=Straße, bzw.=beziehungsweise, z.B.=zum Beispiel, u.a.=unter anderem, ca.=circa, Nr.=Nummer, Mio.=Millionen, Mrd.=Milliarden, Jan.=Januar, Febr.=Februar, Feb.=Februar, Apr.=April, Aug.=August, Sept.=September, Okt.=Oktober, Nov.=November, Dez.=Dezember, Gen.=General, d.h.=das heißt, US=USA, jun.=junior, sen.=senior, gest.=gestorben, geb.=geboren",
  ),
  spellings: pairs(
    "Kyjiw=Kiew, Charkow=Charkiw, Kharkiv=Charkiw, Odessa=Odesa, Tschernobyl=Tschornobyl, Lugansk=Luhansk, Nikolajew=Mykolajiw, Muhammad=Mohammed, Mohamed=Mohammed, Mohammad=Mohammed, Bagdad=Baghdad, Karatschi=Karachi, Kalkutta=Kolkata, Rakka=Raqqa, Riad=Riyadh, Taschkent=Tashkent, Delphin=Delfin, Photograph=Fotograf, Photographen=Fotografen, Panther=Panter",
  ),
  stopWords: list(
    "der, die, das, den, dem, des, ein, eine, einer, einem, einen, und, in, im, von, vom, mit, auf, bei, am, an, zu, zum, zur, ist, sind, war",
  ),
  counterNouns: list("Bild, Foto, Bild Nr"),
  outOfWords: list("von"),
  newspaperWords: list("zeitung, nachrichten, anzeiger, tagblatt, tageblatt, kurier, rundschau, morgenpost"),
  textSourceLabels: list("Weitere Quellen"),
});
