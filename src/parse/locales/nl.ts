import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "nl",
  script: "Latn",
  traits: ["diphthongs-turn", "vowels-double", "nations-capital", "genitive-s"],
  functionWords: list(
    "de, het, een, van, en, in, op, met, voor, bij, aan, is, zijn, was, werd, wordt, tijdens, na, door, naar, uit, om, te, tot, niet, ook, over, dat, die, als, heeft, er, hij, zij, ze, dit, nog, maar, tegen, onder, haar, waar, hun",
  ),
  months: forms(
    "januari|jan, februari|feb|febr, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep|sept, oktober|okt, november|nov, december|dec",
  ),
  weekdays: forms("maandag|ma, dinsdag|di, woensdag|wo, donderdag|do, vrijdag|vr, zaterdag|za, zondag|zo"),
  dateFillers: list("van, het, jaar, op"),
  dateJoiners: list("en, tot, t/m, of"),
  takenWords: list("genomen, gemaakt, gefotografeerd, archieffoto, archiefbeeld, vastgelegd, gedateerd"),
  pictureWords: list("foto, beeld"),
  publishedWords: list(
    "vrijgegeven, gepubliceerd, verspreid, geplaatst, gedeeld, verstrekt, bijgewerkt, uitgegeven, uitgezonden, gepost",
  ),
  otherDateWords: list("sinds, tot, voor, na, vanaf, geboren, overleden, uiterlijk"),
  remembranceWords: list("herdenking, slachtoffers, jubileum, aanslagen, aanslag, herdenken, verjaardag"),
  undatedWords: list("ongedateerd, ongedateerde"),
  comboWords: list("combinatie, combinatiefoto, fotomontage, collage, montage"),
  placeWords: list("in, bij, nabij, uit, naar, te, op"),
  regionWords: list("provincie, staat, regio, gemeente, district"),
  creditLabels: list(
    "Foto, Foto's, Bron, Beeld, Fotograaf, Foto van, Fotografie, Illustratie, Beeldbron, foto van, foto's, bron, beeld",
  ),
  machineMadeWords: list(
    "gegenereerd met AI, gemaakt met AI, AI-gegenereerd, AI gegenereerd, beeld gegenereerd met AI, AI-beeld",
  ),
  viaWords: list("via"),
  houseWords: list(
    "Courant, Krant, Nieuws, Dagblad, Nieuwsblad, Omroep, Persbureau, Universiteit, Bibliotheek, Vereniging, Hogeschool, Instituut, Stichting",
  ),
  bodyWords: list(
    "Politie, Gemeente, Brandweer, Provincie, Defensie, Landmacht, Luchtmacht, Rechtbank, Ziekenhuis, Veiligheidsregio, Kustwacht, Waterschap, Rijkswaterstaat",
  ),
  fileWords: list("ARCHIEF, Archief, Archieffoto, Archiefbeeld, uit het archief"),
  handoutWords: list("Handout, Verstrekt, Persfoto, aangeleverd, ingezonden, eigen foto, privéfoto"),
  poolWords: list("Pool"),
  courtesyWords: list("Met dank aan, Met toestemming van, met dank aan"),
  givenWords: list("aangeleverd door, beschikbaar gesteld door, ingezonden door, verstrekt door, met dank aan"),
  captureSourceWords: list("van, uit"),
  networkWords: list("sociale media, via sociale media, van sociale media"),
  symbolicWords: list("Illustratiefoto, Illustratieve foto, Foto ter illustratie, Ter illustratie, Stockfoto"),
  creditRoles: { file: list("archief") },
  captureWords: list("schermafbeelding"),
  openSourceWords: list("publiek domein"),
  houseSmallWords: list("van, voor, en"),
  librarySourceWords: list("op"),
  personTitles: list("drs, ir"),
  nameTitles: list(
    "president, premier, minister-president, minister, burgemeester, koning, koningin, prins, prinses, paus, kardinaal, bisschop, generaal, kolonel, acteur, actrice, zanger, zangeres, trainer, bondscoach, spits, doelman, keeper, regisseur, schrijver, schrijfster, dokter, professor, mevrouw, meneer",
  ),
  insideWords: list("te"),
  reporterJobs: list("verslaggever, redacteur"),
  isWords: list("is"),
  jobAtWords: list("bij, voor"),
  pictureButtons: list(
    "Afbeelding openen, Open afbeelding, Open foto, Foto openen, Foto vergroten, Vergroot foto, Vergroot de foto, Afbeelding vergroten, Klik om te vergroten, Open galerij, Galerij openen, Bekijk galerij, Bekijk fotoserie, Bekijk alle foto's, Alle foto's, Volledig scherm, Volgende foto, Vorige foto, Volgende afbeelding, Vorige afbeelding, Foto delen, Deel foto, Bijschrift verbergen, Bijschrift tonen",
  ),
  chrome: list(
    "Lees meer, Lees ook, Delen, Deel, Afdrukken, Bewaren, Meer, Advertentie, Bekijk, Vergroot afbeelding, Vergroten, Sluiten, Volgende, Vorige, Lees verder, Bekijk meer, Tekst loopt door onder de foto, Tekst gaat verder onder de foto, Reacties, Gerelateerde artikelen, Meest gelezen, Laatste nieuws, Aanbevolen, Reageer, Alles accepteren, Meer nieuws, lees meer, lees verder, opent in nieuw venster, opent in een nieuw venster, opent in nieuw tabblad, opent in een nieuw tabblad",
  ),
  pageNotices: list(
    "(toon|verberg) bijschrift, terug, (gebruiksvoorwaarden|algemene voorwaarden), privacybeleid, inloggen, abonneer (nu|), neem een abonnement, advertentie",
  ),
  attributionWords: list("volgens, meldt, schrijft"),
  pageOpenings: list(
    "Lees ook, Lees meer, Lees verder, Bekijk ook, Zie ook, Volg ons, Abonneer je, Meld je aan, Schrijf je in, Deel dit, Deel via, Deel op, Wij gebruiken cookies, Deze website gebruikt, Alle rechten, Gepubliceerd op, Bijgewerkt op, Luister naar, Waarom, Hoe een, Hoe de, Klik hier, Log in, Naar het artikel, Terug naar",
  ),
  pageLabels: list(
    "Gepubliceerd, Bijgewerkt, Laatste update, Leestijd, Video, Opinie, Analyse, Interview, Live, In beeld, Advertentie, Lees, Bekijk",
  ),
  rightsPhrases: list(
    "alle rechten voorbehouden, auteursrechtelijk beschermd, zonder schriftelijke toestemming, zonder voorafgaande toestemming",
  ),
  paragraphOpenings: list("Volgens, Daarnaast, Bovendien, Echter, Eerder, Intussen, Toch, Maar, Hij zei, Zij zei, Wel"),
  pageCounters: list(
    "reacties, reactie, foto's, afbeeldingen, keer gelezen, keer gedeeld, min leestijd, minuten leestijd, uur geleden, minuten geleden, dagen geleden, min. geleden, bekijk foto's",
  ),
  sections: list(
    "Home, Nieuws, Binnenland, Buitenland, Politiek, Economie, Sport, Voetbal, Cultuur, Wetenschap, Tech, Gezondheid, Opinie, Media, Entertainment, Regio, Weer, Lifestyle, Contact",
  ),
  authorWords: list(
    "Door, Door onze correspondent, Door onze verslaggever, Van onze correspondent, Van onze verslaggever, Geschreven door, Opgetekend door",
  ),
  bylineWords: list(
    "Door, Van onze verslaggever, Van onze correspondent, Door onze verslaggever, Door onze correspondent, Tekst",
  ),
  andWords: list("en"),
  articles: { other: list("een, de, het") },
  fromWords: list("van"),
  shareWords: list("delen, deel, kopieer, link, print, printen, mail, e-mail, stuur, kopiëren, opslaan"),
  shareFillers: list("artikel, via, op, dit, met, per, de, deze, pagina"),
  sceneWords: list(
    "tijdens (de|het|een|zijn|haar), voor (de|het) (ingang|gebouw|huis|deur|rechtbank|camera), naast, bij (de|het) (ingang|opening|graf|monument), aan het werk, luchtfoto, uitzicht op, portret van, detail van, archiefbeeld, poseert, omhelst, juicht, kijkt toe, demonstranten, op de foto, schermafbeelding",
  ),
  proseWords: list(
    "niet, maar, ook, dat, of, als, omdat, want, nog, al, wel, heeft, hebben, had, is, was, waren, wordt, worden, werd, zijn er, er, het is, hij, zij, ze, ik, wij, we, jij, je, u, dit, deze, die, meer, veel, zo, dan, toen, kan, kunnen, kon, zou, zal, moet, moeten, wil, willen, wat, wie, waarom, hoe, geen, alleen, toch, echter, volgens, zegt, zei, daar, daarom, wanneer, alle, alles, steeds, weer, nu",
  ),
  sceneOpenings: list(
    "een, twee, drie, vier, enkele, honderden, duizenden, tientallen, sommige, een van de, meerdere, kinderen, vrouwen, mannen, mensen, bewoners, brandweerlieden, agenten, studenten",
  ),
  pictureKinds: { file: list("Archieffoto") },
  addressWords: list(
    "jouw, jullie, wij, (u|je) (kunt|kan|hebt|heeft|bent|wilt|vindt), (kun|heb|ben|wil|vind) je, ik (ben|heb|kan|wil|denk), klik (hier|op), meld je aan, schrijf je in, abonneer, op deze (site|website|pagina)",
  ),
  deskWords: list("redactie"),
  stampWords: list("(gepubliceerd|bijgewerkt)"),
  pictureCues: list(
    "op de foto, afgebeeld, van links naar rechts, v.l.n.r, vlnr, op de voorgrond, op de achtergrond, foto van (een|de|het)",
  ),
  pictureNouns: list("foto"),
  pageWords: list(
    "foto, foto's, afbeelding, afbeeldingen, beeld, video, video's, galerij, fotoserie, laden, groot, klein, volgende, vorige, dag, week, maand, bekijk, vergroot, sluit, open, volledig, scherm, koop, kopen, bestel, stuur, deze, dit, alle, van, in, op, voor, profiel, profielfoto, auteur, logo",
  ),
  dataLabels: list("Bron, Bronnen, Grafiek"),
  dataWords: list("statistiek, cijfers, enquête, berekening, berekeningen"),
  galleryWords: list("in beeld, foto's, video's"),
  sides: sides(
    "left: l|links|l.|uiterst links; right: r|rechts|r.; center: m|midden|in het midden|m.; top: boven|bovenaan; bottom: onder|onderaan; front: vooraan|op de voorgrond|voor; back: achter|achteraan|op de achtergrond; second-left: tweede van links|2e van links|2evl|2e v.l.; second-right: tweede van rechts|2e van rechts|2evr|2e v.r.; third-left: derde van links|3e van links; third-right: derde van rechts|3e van rechts; far-left: uiterst links|helemaal links; far-right: uiterst rechts|helemaal rechts",
  ),
  numbers: {
    ...counted(
      0,
      "nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
    ),
    ...counted(1, "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende"),
    ...values(
      "dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90, honderd 100, duizend 1000, miljoen 1000000, miljard 1000000000, beide 2, dozijn 12, tientallen 10, miljarden 1000000000",
    ),
  },
  numberJoiners: ["en", ""],
  percentages: list("_ procent, _ pct"),
  numberScales: values("mln 1000000, mld 1000000000, mrd 1000000000"),
  currencies: pairs("dollar=$, euro=€, pond=£, yen=¥, roebel=₽"),
  negations: list("niet, geen, nooit, zonder, niets, niemand, noch"),
  abbreviations: pairs(
    "dr.=doctor, prof.=professor, mr.=meester, dhr.=de heer, mevr.=mevrouw, nr.=nummer, ca.=circa, St.=Sint, VS=Verenigde Staten, VN=Verenigde Naties, EU=Europese Unie, jan.=januari, feb.=februari, febr.=februari, mrt.=maart, apr.=april, aug.=augustus, sept.=september, okt.=oktober, nov.=november, dec.=december",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Kyjiv=Kiev, Charkov=Charkiv, Kharkiv=Charkiv, Odesa=Odessa, Loegansk=Loehansk, Mohammed=Mohamed, Muhammad=Mohamed, Bagdad=Baghdad",
  ),
  stopWords: list("de, het, een, van, en, in, op, met, voor, bij, aan, is, zijn, te, om, door, naar"),
  counterNouns: list("Foto, Beeld, Afbeelding"),
  outOfWords: list("van"),
  reportWords: list("echter, volgens (de|het|een), intussen"),
  reportPhrases: list(
    "zei, zeiden, verklaarde, liet weten, lieten weten, meldde, meldden, vertelde, benadrukte, aldus",
  ),
  sayingVerbs: list("zei, zegt, aldus, vertelt, vertelde, verklaarde, stelt, schrijft"),
  fromTownWords: list("vanuit"),
  newspaperWords: list("dagblad, courant"),
});
