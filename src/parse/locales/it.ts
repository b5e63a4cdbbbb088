import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "it",
  script: "Latn",
  letters: "àèìòù",
  functionWords: list(
    "il, lo, la, i, gli, le, di, del, della, dei, delle, dell, e, in, a, al, alla, un, una, con, per, che, si, suo, sua, durante, è, sono, dopo, da, dal, dalla, nel, nella, su, sul, sulla, ha, più, non, tra, fra, come, davanti, questa, dello, degli, ai, agli, anche",
  ),
  months: forms(
    "gennaio|gen|genn, febbraio|feb|febbr, marzo|mar, aprile|apr, maggio|mag|magg, giugno|giu, luglio|lug, agosto|ago, settembre|set|sett, ottobre|ott, novembre|nov, dicembre|dic",
  ),
  weekdays: forms("lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica"),
  dateOrders: ["dmy"],
  dateFillers: list("di, del, dell'anno, il, nel"),
  dateJoiners: list("e, al, o"),
  takenWords: list(
    "scattata, scattato, scattate, ripresa, ripreso, fotografato, fotografata, foto d'archivio, immagine d'archivio, d'archivio, archivio, datata, foto del, immagine del",
  ),
  publishedWords: list(
    "pubblicata, pubblicato, diffusa, diffuso, diffuse, diffusi, rilasciata, condivisa, postata, fornita, fornito, distribuita, aggiornato, creata, trasmessa, twittata",
  ),
  plannedWords: list("si terrà, avrà luogo, si giocherà, affronterà"),
  otherDateWords: list("dal, fino, entro, prima, dopo, nato, nata, morto, morta, a partire, tra, previsto, prevista"),
  remembranceWords: list(
    "anniversario, attentati, attentato, vittime, commemorazione, ricordo, terremoto, strage, memoria, omaggio",
  ),
  undatedWords: list("senza data, non datata"),
  comboWords: list("combinazione, combo, fotomontaggio, montaggio, collage, composizione"),
  placeWords: list("a, ad, in, nel, nella, vicino, presso, di, da"),
  regionWords: list("provincia, regione, stato, distretto, governatorato, cantone, contea, comune"),
  creditLabels: list(
    "Foto, Foto di, Fotografia, Fotografia di, Credit, Crediti, Credito, Immagine, Fonte, Fotografo, Ph, Ph., Illustrazione, fonte, foto d'archivio",
  ),
  filmLabels: list("Video"),
  machineMadeWords: list(
    "generata con IA, generata con l'IA, generata con AI, generata dall'IA, generata dall'intelligenza artificiale, immagine generata con IA, immagine generata con AI, immagine generata dall'IA, immagine generata con l'intelligenza artificiale, creata con IA, creata con AI, realizzata con IA",
  ),
  viaWords: list("via, tramite"),
  houseWords: list(
    "Corriere, Gazzetta, Gazzettino, Giornale, Messaggero, Mattino, Notizie, Agenzia, Quotidiano, Fotogramma, Università, Biblioteca, Associazione, Federazione, Scuola, Istituto, Fondazione, Teatro",
  ),
  bodyWords: list(
    "Ministero, Governo, Polizia, Carabinieri, Vigili, Comune, Provincia, Regione, Prefettura, Questura, Procura, Tribunale, Esercito, Capitaneria, Protezione, Ambasciata, Senato, Parlamento, Presidenza, Soccorso, Quirinale, Famiglia, Ospedale",
  ),
  fileWords: list(
    "ARCHIVIO, Archivio, Foto d'archivio, Foto di archivio, Immagine d'archivio, Immagine di archivio, repertorio, Immagine di repertorio, Foto di repertorio",
  ),
  handoutWords: list("Handout, Ufficio stampa, Fornita, US"),
  poolWords: list("Pool, POOL"),
  courtesyWords: list("Per gentile concessione, Per gentile concessione di, Cortesia, Courtesy, cortesia"),
  givenWords: list(
    "fornita da, concessa da, gentilmente concessa da, diffusa da, inviata da, tratta da, per gentile concessione di, per gentile concessione",
  ),
  captureSourceWords: list("di, da, dal"),
  networkWords: list("dai social, dai social network, tratta dai social, social network"),
  openSourceWords: list("dal web, pubblico dominio"),
  symbolicWords: list("Immagine simbolica, Foto simbolica, Foto illustrativa, Immagine illustrativa"),
  creditRoles: { file: list("archivio"), handout: list("archivio privato"), none: list("dell'autore, dell'autrice") },
  captureWords: list("schermata, fermo immagine, frame video"),
  readerWords: list("lettore, lettrice"),
  houseSmallWords: list("di, da"),
  librarySourceWords: list("su, di"),
  picturePositions: list("sinistra, destra"),
  personTitles: list("dott"),
  nameTitles: list(
    "presidente, premier, ministro, ministra, senatore, senatrice, deputato, deputata, sindaco, sindaca, cancelliere, re, regina, principe, principessa, papa, cardinale, arcivescovo, vescovo, generale, colonnello, capitano, attore, attrice, cantante, allenatore, allenatrice, attaccante, portiere, regista, dottor, dottoressa, professore, professoressa, signor, signora",
  ),
  relativeWords: list("che"),
  personRelativeWords: list("che"),
  insideWords: list("in, a, ad, al, è"),
  dateLeads: list("il"),
  plainCaptionLabels: list("Didascalia, Didascalia immagine"),
  plainCreditLabels: list("foto di, credit foto, credito foto, crediti foto"),
  labelFlags: { file: list("foto d'archivio") },
  reporterJobs: list("inviato, inviata, corrispondente, giornalista"),
  isWords: list("è"),
  jobAtWords: list("per, del, della, de La, de Il"),
  pictureButtons: list(
    "Apri immagine, Apri l'immagine, Apri foto, Apri la gallery, Apri galleria, Apri la galleria, Ingrandisci immagine, Ingrandisci l'immagine, Ingrandisci foto, Ingrandisci la foto, Clicca per ingrandire, Guarda la galleria, Guarda le foto, Vedi la gallery, Vedi tutte le foto, Tutte le foto, Vai alla gallery, Schermo intero, Foto successiva, Foto precedente, Immagine successiva, Immagine precedente, Condividi immagine, Condividi foto, Nascondi didascalia, Mostra didascalia, Vai alla galleria fotografica",
  ),
  chrome: list(
    "Leggi tutto, Leggi anche, Leggi di più, Condividi, Condividi su Facebook, Stampa, Salva, Ingrandisci, Pubblicità, Continua a leggere, Chiudi, Successivo, Precedente, Vedi anche, RIPRODUZIONE RISERVATA, © RIPRODUZIONE RISERVATA, Copia link, Commenti, Guarda la gallery, Articoli correlati, Notizie correlate, I più letti, Ultime notizie, Ultim'ora, Lascia un commento, Accetta tutto, Correlati, apre in una nuova finestra, apre in nuova finestra, si apre in una nuova finestra, apre una nuova finestra",
  ),
  attributionWords: list("secondo, secondo l'-, riporta, scrive, riferisce"),
  contributionPhrases: list("ha collaborato a questo (articolo|servizio)"),
  pageOpenings: list(
    "Con informazioni, Leggi anche, Vedi anche, Guarda anche, Iscriviti alla, Abbonati a, Seguici su, Condividi su, Utilizziamo i cookie, Questo sito utilizza, Pubblicato il, Aggiornato il, Tutti i diritti, Riproduzione riservata, Tempo di lettura, Scarica l'app, Perché, Chi è, Cosa sappiamo, Ecco cosa, Ecco come, Ecco perché, Tutto su, Clicca qui, Iscriviti, Accedi, Seguici, Vedi tutti, Torna a",
  ),
  pageLabels: list(
    "Pubblicato, Aggiornato, Video, Diretta, Opinione, Analisi, Tag, Esclusiva, Editoriale, Intervista, Le foto, Pubblicità, Leggi, Guarda",
  ),
  rightsPhrases: list(
    "tutti i diritti riservati, riproduzione riservata, protetto da diritto, protetto da diritti, protetto da copyright, protetti da diritto, protetti da diritti, protetti da copyright, protetta da diritto, protetta da diritti, protetta da copyright, protette da diritto, protette da diritti, protette da copyright, senza autorizzazione scritta, riproduzione vietata, riproduzione anche parziale, vietata la riproduzione, riproduzione totale o parziale",
  ),
  paragraphOpenings: list(
    "Secondo quanto, Secondo il, Secondo la, Secondo fonti, Secondo gli, Inoltre, Tuttavia, Intanto, Nel frattempo, Da parte sua, Ma, Però, Ha aggiunto, Per quanto riguarda, Stando a, Sempre secondo",
  ),
  pageCounters: list(
    "commenti, commento, foto, immagini, visualizzazioni, condivisioni, min di lettura, minuti di lettura, ore fa, ora fa, minuti fa, giorni fa, min fa, guarda le foto",
  ),
  sections: list(
    "Home, Cronaca, Politica, Economia, Esteri, Mondo, Italia, Sport, Calcio, Cultura, Spettacoli, Spettacolo, Scienza, Scienze, Tecnologia, Salute, Ambiente, Motori, Viaggi, Opinioni, Video, Foto, Moda, Lavoro, Meteo, Contatti, Chi siamo",
  ),
  authorWords: list("Da, Di, Testo, A cura di, Scritto da, Pubblicato da"),
  bylineWords: list("Di, di, Testo di, A cura di, Dal nostro inviato"),
  andWords: list("e, ed"),
  articles: { masculine: list("un, uno, il, lo"), feminine: list("una, la"), other: list("l, i, gli, le") },
  articleForms: forms("il|la|i|le, lo|la|gli|le, un|una, uno|una"),
  fromWords: list("da"),
  shareWords: list("condividi, stampa, copia, link, invia, tweet, salva, condividere, email, e-mail"),
  shareFillers: list("tramite, su, questa, questo, pagina, via, con, articolo, il, l'articolo, un, amico, per"),
  pageNotices: list(
    "i più letti, (mostra|nascondi) didascalia, indietro, torna indietro, termini (di utilizzo|d'uso), (informativa sulla|) privacy, accedi, abbonati, pubblicità",
  ),
  stampWords: list("(pubblicato|aggiornato), (pubblicato|aggiornato) il"),
  hourWords: list("alle, alle ore"),
  attachmentWords: list("video, foto"),
  listWords: list("motivi, cose"),
  sayingVerbs: list(
    "ha detto, dice, spiega, ha spiegato, ha dichiarato, ha aggiunto, racconta, afferma, sottolinea, dichiara, ha affermato",
  ),
  reportWords: list("ha detto, secondo (il|la|gli|le|quanto|cui|un|una|i)"),
  reportPhrases: list(
    "ha (detto|dichiarato|spiegato|aggiunto|affermato), hanno (detto|dichiarato|spiegato|aggiunto|affermato), si legge in una nota",
  ),
  pictureCues: list(
    "figura, nella foto, da sinistra a destra, da sinistra verso, in primo piano, (foto|immagine) (del|della|dei|delle|di un|di una)",
  ),
  pictureNouns: list("foto, immagine"),
  pageWords: list(
    "foto, immagine, immagini, video, galleria, gallerie, caricamento, dimensione, piccolo, medio, grande, successiva, precedente, giorno, settimana, mese, guarda, ingrandisci, chiudi, apri, schermo, intero, acquista, inviare, invia, vostre, tue, tutte, del, della, di, in, per, profilo, autore, logo",
  ),
  dataLabels: list("Fonte, Fonti, Grafico, Dati"),
  dataWords: list("statistic-, dati, stime, sondaggio, elaborazione, elaborazioni, censimento, istat"),
  galleryWords: list("le foto, le immagini, fotogallery"),
  addressWords: list(
    "vostro, vostra, puoi, vuoi, abbiamo, possiamo, clicca, cliccando, iscriviti, su questo sito, in questa pagina",
  ),
  deskWords: list("Redazione"),
  sceneWords: list(
    "durante (il|la|lo|le|gli|una|un|l'-), davanti (a|al|alla|all'-|ai), accanto (a|al|alla), insieme a, di fronte (a|al|alla), al lavoro, veduta, vista (del|della|di|aerea), ritratto, un'immagine, immagini (di|del|della), fermo immagine, nel corso (di|del|della), (posa|posano|saluta|cammina|camminano) (con|per|in|davanti), manifestanti, la facciata, un momento (di|del|della), all'interno (di|del|della), all'esterno (di|del|della), a bordo (di|del|della), nei pressi (di|del|della)",
  ),
  proseWords: list(
    "che, non, ma, perché, anche, più, come, se, quando, è, sono, era, è stato, è stata, ha, hanno, aveva, sarà, lui, lei, loro, io, noi, ci, si, questo, questa, questi, quello, molto, già, tutto, tutti, così, sebbene, secondo, dove, senza, inoltre, essere, fare, può, possono, deve, detto, mentre, chi, quale, meno, mai, allora, solo, ancora, però, quindi, poi, sempre, dunque",
  ),
  sceneOpenings: list(
    "un, una, uno, un'-, due, tre, quattro, alcuni, alcune, centinaia di, migliaia di, uno dei, una delle, diversi, bambini, donne, uomini, sfollati, vigili, agenti, soldati, migranti, profughi",
  ),
  sides: sides(
    "left: s|sx|sin.|sinistra|a sinistra|da sinistra; right: d|dx|des.|destra|a destra|da destra; center: c|centro|al centro; top: in alto|sopra; bottom: in basso|sotto; front: davanti|in primo piano; back: dietro|sullo sfondo|in fondo; second-left: secondo da sinistra|seconda da sinistra|2° da sinistra; second-right: secondo da destra|seconda da destra|2° da destra; third-left: terzo da sinistra|terza da sinistra; third-right: terzo da destra|terza da destra; far-left: all'estrema sinistra; far-right: all'estrema destra",
  ),
  numbers: {
    ...counted(
      0,
      "zero uno|un|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno|ventun ventidue ventitré|ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno|trentun",
    ),
    ...counted(
      1,
      "primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima",
    ),
    ...values(
      "quaranta 40, quarantuno 41, quarantotto 48, cinquanta 50, cinquantuno 51, cinquantotto 58, sessanta 60, sessantuno 61, sessantotto 68, settanta 70, settantuno 71, settantotto 78, ottanta 80, ottantuno 81, ottantotto 88, novanta 90, novantuno 91, novantotto 98, trentotto 38, cento 100, mille 1000, mila 1000, milione 1000000, milioni 1000000, miliardo 1000000000, miliardi 1000000000, dozzina 12, entrambi 2, entrambe 2",
    ),
  },
  numberJoiners: [""],
  percentages: list("_ per cento, _ percento"),
  numberScales: values("mln 1000000, mld 1000000000, mila 1000"),
  currencies: pairs("dollaro=$, dollari=$, euro=€, sterlina=£, sterline=£, yen=¥, rublo=₽, rubli=₽"),
  negations: list("non, senza, mai, né, nessun, nessuno, nessuna, niente, nulla"),
  abbreviations: pairs(
    "Sig.=Signor, Sig.ra=Signora, Dott.=Dottor, Dott.ssa=Dottoressa, Prof.=Professore, On.=Onorevole, Sen.=Senatore, Gen.=Generale, Col.=Colonnello, Ing.=Ingegnere, Avv.=Avvocato, S.=San, P.za=Piazza, gen.=gennaio, febbr.=febbraio, apr.=aprile, sett.=settembre, ott.=ottobre, nov.=novembre, dic.=dicembre, UE=Unione europea, USA=Stati Uniti, ONU=Nazioni Unite",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Odesa=Odessa, Kharkov=Kharkiv, Luhansk=Lugansk, Mohammed=Mohamed, Muhammad=Mohamed, Teheran=Tehran, Bagdad=Baghdad",
  ),
  stopWords: list(
    "il, lo, la, i, gli, le, l, di, del, della, dei, delle, dell, e, ed, in, a, al, alla, un, una, uno, con, per, che, si, è, sono, da, dal, dalla, nel, nella, su, sul, sulla",
  ),
  counterNouns: list("Immagine, Foto"),
  outOfWords: list("di, su"),
  fromTownWords: list("da"),
  textSourceLabels: list("Altre fonti"),
});
