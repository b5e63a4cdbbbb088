import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "fi",
  script: "Latn",
  traits: ["agglutinative"],
  letters: "äö",
  functionWords: list(
    "ja, on, oli, ei, se, että, hän, ovat, joka, mutta, kun, jossa, sekä, tai, myös, mukaan, jälkeen, aikana, kuin, vain, nyt, ennen, jo, ole, olivat, luona, kanssa, yli, lähellä, hänen, kuvassa, klo",
  ),
  months: forms(
    "tammikuuta|tammikuu|tammikuun|tammikuussa|tammi, helmikuuta|helmikuu|helmikuun|helmikuussa|helmi, maaliskuuta|maaliskuu|maaliskuun|maaliskuussa|maalis, huhtikuuta|huhtikuu|huhtikuun|huhtikuussa|huhti, toukokuuta|toukokuu|toukokuun|toukokuussa|touko, kesäkuuta|kesäkuu|kesäkuun|kesäkuussa|kesä, heinäkuuta|heinäkuu|heinäkuun|heinäkuussa|heinä, elokuuta|elokuu|elokuun|elokuussa|elo, syyskuuta|syyskuu|syyskuun|syyskuussa|syys, lokakuuta|lokakuu|lokakuun|lokakuussa|loka, marraskuuta|marraskuu|marraskuun|marraskuussa|marras, joulukuuta|joulukuu|joulukuun|joulukuussa|joulu",
  ),
  weekdays: forms(
    "maanantai|maanantaina|ma, tiistai|tiistaina|ti, keskiviikko|keskiviikkona|ke, torstai|torstaina|to, perjantai|perjantaina|pe, lauantai|lauantaina|la, sunnuntai|sunnuntaina|su",
  ),
  dateFillers: list("vuonna, päivänä"),
  dateJoiners: list("ja, tai"),
  takenWords: list("otettu, kuvattu, arkistokuva, kuvattiin, otettiin, päivätty"),
  pictureWords: list("kuva, valokuva"),
  publishedWords: list("julkaistu, julkaisi, jaettu, julkaisema, julkaistiin, päivitetty, toimittama"),
  otherDateWords: list("lähtien, asti, saakka, ennen, jälkeen, syntynyt, kuoli, alkaen"),
  remembranceWords: list("vuosipäivä, vuosipäivänä, uhrien, uhrit, muistotilaisuus"),
  undatedWords: list("päiväämätön"),
  comboWords: list("yhdistelmäkuva, kuvayhdistelmä, kuvakollaasi, kollaasi, yhdistelmä"),
  regionWords: list("maakunta, provinssi, osavaltio, lääni"),
  nameTitles: list(
    "presidentti, pääministeri, ministeri, kaupunginjohtaja, kuningas, kuningatar, prinssi, prinsessa, paavi, kenraali, näyttelijä, laulaja, valmentaja, hyökkääjä, maalivahti, ohjaaja, kirjailija, professori, tohtori",
  ),
  creditLabels: list("Kuva, Kuvat, Kuvaaja, Valokuva, Lähde, Kuvalähde, Kuvituskuva, Grafiikka, Kuva:, kuva, kuvat"),
  machineMadeWords: list("tekoälyn luoma, tekoälyllä luotu, tekoälyllä luotu kuva, tekoälykuva"),
  viaWords: list("via, kautta, välityksellä"),
  houseWords: list(
    "Sanomat, Uutiset, Maakuntalehti, Kuvatoimisto, Sanomalehti, Aviisi, Yliopisto, Kirjasto, Säätiö, Liitto",
  ),
  bodyWords: list(
    "Poliisi, Kaupunki, Pelastuslaitos, Puolustusvoimat, Ministeriö, Rajavartiolaitos, Tulli, Eduskunta, Valtioneuvosto",
  ),
  fileWords: list("ARKISTO, Arkisto, Arkistokuva, Arkistokuvaa, arkistosta"),
  handoutWords: list("Handout, Tiedotuskuva, Lehdistökuva"),
  poolWords: list("Pool"),
  courtesyWords: list("Luvalla"),
  networkWords: list("sosiaalinen media"),
  symbolicWords: list("Kuvituskuva, Kuvituskuvaa, Symbolikuva, kuvituskuva"),
  creditRoles: { none: list("kuva") },
  captureWords: list("kuvakaappaus, ruutukaappaus"),
  readerWords: list("lukija, lukijan kuva"),
  pictureStems: list("kuva"),
  pictureButtons: list(
    "Avaa kuva, Avaa kuvat, Avaa kuvagalleria, Avaa galleria, Avaa kuva galleriassa, Suurenna kuvaa, Klikkaa kuva suuremmaksi, Näytä kuva, Näytä kuvat, Näytä kaikki kuvat, Katso kuvat, Katso kaikki kuvat, Katso kuvagalleria, Kaikki kuvat, Koko näyttö, Seuraava kuva, Edellinen kuva, Jaa kuva, Piilota kuvateksti, Näytä kuvateksti",
  ),
  chrome: list(
    "Lue lisää, Lue myös, Jaa, Tulosta, Tallenna, Näytä lisää, Mainos, Suurenna, Suurenna kuva, Sulje, Seuraava, Edellinen, Katso myös, Kommentit, Avaa kuvien katselu, Aiheeseen liittyvää, Luetuimmat, Uusimmat, Suosittelemme, lue lisää, avautuu uuteen ikkunaan, avautuu uuteen välilehteen, avautuu uudessa ikkunassa",
  ),
  pageNotices: list(
    "(näytä|piilota) kuvateksti, takaisin, tilaa (lehti|uutiskirje), kirjaudu (sisään|), tietosuojaseloste, käyttöehdot, mainos",
  ),
  attributionWords: list("kertoo, uutisoi"),
  pageOpenings: list(
    "Lue myös, Lue lisää, Katso myös, Seuraa meitä, Tilaa uutiskirje, Jaa Facebookissa, Jaa artikkeli, Käytämme evästeitä, Kaikki oikeudet",
  ),
  pageLabels: list("Julkaistu, Päivitetty, Video, Kommentti"),
  rightsPhrases: list("kaikki oikeudet pidätetään, tekijänoikeuslain"),
  bylineWords: list("Teksti, Kirjoittaja"),
  andWords: list("ja"),
  sharedAuthorWords: list("Teksti"),
  shareWords: list(
    "jaa, kopioi, linkki, tulosta, lähetä, twiittaa, facebookissa, twitterissä, whatsappissa, sähköpostilla, jaetaan, tallenna",
  ),
  sceneWords: list(
    "edessä, vieressä, ulkopuolella, aikana, tilaisuudessa, tiedotustilaisuudessa, mielenosoittajat, mielenosoittajia, ilmakuva, muotokuva, kuvakaappaus, poseeraa, tuulettaa, juhlii",
  ),
  proseWords: list(
    "ei, eivät, mutta, myös, että, jos, kun, koska, tai, on, oli, olivat, ovat, ole, voi, voivat, pitää, hän, he, minä, me, se, ne, tämä, nämä, niin, vain, vielä, jo, nyt, mukaan, sanoo, sanoi, enemmän, paljon, kaikki, joka, jotka, miten, miksi, kuitenkin, sekä, siitä",
  ),
  sceneOpenings: list(
    "kaksi, kolme, sadat, tuhannet, lapset, naiset, miehet, muutama, useat, osa, joukko, opiskelijat, poliisit, ihmiset",
  ),
  pictureKinds: { file: list("Arkistokuva") },
  addressWords: list("sinun, voit, minä, meidän, klikkaa, tilaa uutiskirje, kirjaudu, tällä (sivulla|sivustolla)"),
  stampWords: list("(julkaistu|päivitetty)"),
  pictureCues: list("kuvassa, vasemmalta, oikealta, taustalla"),
  pictureNouns: list("kuva"),
  pageWords: list(
    "kuva, kuvat, kuvia, video, videot, galleria, kuvagalleria, ladataan, suuri, pieni, seuraava, edellinen, päivän, viikon, kuukauden, katso, suurenna, sulje, avaa, koko, näyttö, osta, lähetä, kaikki, profiilikuva, kirjoittaja, logo",
  ),
  sides: sides(
    "left: vas.|vasemmalla|vasemmalta|vas; right: oik.|oikealla|oikealta|oik; center: kesk.|keskellä|kesk; top: ylhäällä|yllä; bottom: alhaalla|alla; front: edessä|etualalla; back: takana|taustalla; second-left: toinen vasemmalta|toinen vas.|2. vas.; second-right: toinen oikealta|toinen oik.|2. oik.; third-left: kolmas vasemmalta; third-right: kolmas oikealta; far-left: äärimmäisenä vasemmalla; far-right: äärimmäisenä oikealla",
  ),
  numbers: {
    ...counted(
      0,
      "nolla yksi|yhden kaksi|kahden kolme|kolmen neljä|neljän viisi|viiden kuusi|kuuden seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä",
    ),
    ...counted(1, "ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes"),
    ...values(
      "kolmekymmentä 30, neljäkymmentä 40, viisikymmentä 50, kuusikymmentä 60, seitsemänkymmentä 70, kahdeksankymmentä 80, yhdeksänkymmentä 90, sata 100, sataa 100, tuhat 1000, tuhatta 1000, miljoona 1000000, miljoonaa 1000000, miljardi 1000000000, tusina 12, molemmat 2, miljardia 1000000000, miljoonan 1000000",
    ),
  },
  numberJoiners: [""],
  percentages: list("_ prosenttia, _ prosentti, _ prosentin"),
  numberScales: values("milj 1000000, mrd 1000000000"),
  currencies: pairs("dollaria=$, dollarin=$, euroa=€, euron=€, puntaa=£, jeniä=¥, ruplaa=₽"),
  negations: list("ei, eivät, en, ilman, koskaan, eikä, älä, kukaan, mitään"),
  abbreviations: pairs(
    "mm.=muun muassa, esim.=esimerkiksi, n.=noin, klo=kello, nro=numero, tri=tohtori, prof.=professori, EU=Euroopan unioni, YK=Yhdistyneet kansakunnat",
  ),
  stopWords: list("ja, on, oli, se, että, sekä, tai, myös, joka, kun"),
  counterNouns: list("Kuva"),
  reportWords: list("kuitenkin, lisäksi"),
  reportPhrases: list("sanoi, kertoi, totesi, ilmoitti, kommentoi"),
  sayingVerbs: list("sanoo, sanoi, kertoo, toteaa, kertoi, totesi"),
  shareFillers: list("artikkeli, juttu, sivu"),
});
