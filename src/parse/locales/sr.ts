import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "sr",
  script: "Cyrl",
  letters: "čćđšžјљњћџђ",
  functionWords: list(
    "и, у, на, је, се, да, за, са, од, су, из, по, до, не, који, која, које, као, током, после, пре, испред, код, био, била, или, али, са, његов, он, она, о, након, због, између, према, а, што, поред",
  ),
  months: forms(
    "јануара|јануар|јан|januara|siječnja, фебруара|фебруар|феб|februara, марта|март|мар|marta, априла|април|апр|aprila, маја|мај|maja, јуна|јун|juna, јула|јул|jula, августа|август|авг|avgusta, септембра|септембар|сеп|септ|septembra|septembar, октобра|октобар|окт|oktobra|oktobar, новембра|новембар|нов|novembra|novembar, децембра|децембар|дец|decembra|decembar",
  ),
  weekdays: forms(
    "понедељак|ponedeljak, уторак|utorak, среда|среду|sreda, четвртак|četvrtak, петак|petak, субота|суботу|subota, недеља|недељу|nedelja",
  ),
  dateFillers: list("године, год, г, godine, god"),
  yearWords: list("године, год, г"),
  dateJoiners: list("и, до, или"),
  takenWords: list("снимљена, снимљено, фотографисан, архивска фотографија, архивска, архива, сликана"),
  pictureWords: list("фотографија, слика, фото"),
  publishedWords: list("објављена, објављено, објавила, објавио, уступљена, дистрибуирана, подељена, ажурирано"),
  otherDateWords: list("од, до, пре, после, рођен, рођена, преминуо, умро"),
  remembranceWords: list("годишњица, годишњице, годишњицу, жртвама, жртава, помен, сећање"),
  comboWords: list("комбинација, колаж, монтажа, фотомонтажа"),
  placeWords: list("у, код, из, близу, до"),
  regionWords: list("област, покрајина, провинција, округ, регион"),
  creditLabels: list("Фото, Фотографија, Фотограф, Извор, Аутор, Слика, Илустрација, Foto, Izvor"),
  pictureSourceLabels: list(
    "Аутор фотографије, Autor fotografije, Ауторска права над фотографијом, Autorska prava nad fotografijom",
  ),
  captionLabels: list("Потпис испод фотографије, Potpis ispod fotografije, Потпис испод видеа, Potpis ispod videa"),
  viaWords: list("via, преко"),
  houseWords: list(
    "Novine, Novosti, Vesti, Televizija, Agencija, Новости, Новине, Вести, Univerzitet, Универзитет, Музеј, Позориште, агенција",
  ),
  bodyWords: list("Opština, Министарство, Полиција, Општина, Војска"),
  fileWords: list("АРХИВА, Архива, Архивска фотографија, Архив, Arhiva, Arhivska fotografija"),
  handoutWords: list("Handout, уступљено, приватна архива, лична архива, privatna arhiva"),
  poolWords: list("Pool"),
  courtesyWords: list("Љубазношћу"),
  captureSourceWords: list("sa, из, са"),
  networkWords: list("sa društvenih mreža, друштвене мреже, са друштвених мрежа"),
  symbolicWords: list("Илустрација, Илустративна фотографија, Ilustracija"),
  pictureButtons: list(
    "Отвори слику, Отвори галерију, Увећај слику, Увећај фотографију, Погледај галерију, Погледајте галерију, Погледај све фотографије, Све фотографије, Цео екран, Следећа слика, Претходна слика, Подели слику, Otvori sliku, Otvori galeriju, Uvećaj sliku, Pogledaj galeriju, Pogledajte galeriju, Sve fotografije, Уђи у базу фотографија, Uđi u bazu fotografija",
  ),
  chrome: list(
    "Прочитајте још, Прочитај више, Опширније, Подели, Штампај, Сачувај, Више, Реклама, Затвори, Следећа, Претходна, Коментари, Pročitajte još, Opširnije, Повезане вести, Најчитаније, Најновије, Најновије вести, Још вести, Оставите коментар",
  ),
  attributionWords: list("преноси, јавља, пише, prenosi, javlja, piše"),
  pageOpenings: list(
    "Прочитајте још, Прочитајте и, Погледајте и, Пратите нас, Сва права, Поделите на, Подели на, Придружите се, Преузмите апликацију, Бонус видео, Pročitajte još, Pročitajte i, Pratite nas, Sva prava, Зашто, Zašto, Ko je, Како да, Kako da",
  ),
  pageLabels: list("Аутор, Пише, Текст, Видео, Извор текста, Коментари, Тагови, Tagovi, Мишљење, Pročitajte, Čitajte"),
  rightsPhrases: list("сва права задржана, sva prava zadržana, bez pismene saglasnosti, bez prethodne saglasnosti"),
  paragraphOpenings: list(
    "Према речима, Према подацима, Такође, Међутим, Подсетимо, У међувремену, Он је додао, Како је рекао, Prema rečima, Takođe, Podsetimo, U međuvremenu, On je dodao, Kako je rekao, Kako je naveo",
  ),
  pageCounters: list(
    "коментара, коментар, komentara, komentar, слика, slika, pre sata, pre sati, pre minuta, пре сата, пре минута, pregleda",
  ),
  sections: list(
    "Насловна, Вести, Политика, Друштво, Хроника, Економија, Култура, Спорт, Свет, Србија, Регион, Забава, Naslovna, Vesti, Politika, Društvo, Hronika, Ekonomija, Kultura, Sport, Svet, Srbija, Region, Zabava",
  ),
  bylineWords: list("Аутор, Пише, Текст"),
  andWords: list("и, i"),
  fromWords: list("od"),
  shareWords: list(
    "подели, подјели, подијели, копирај, линк, пошаљи, штампај, podeli, kopiraj, link, pošalji, štampaj",
  ),
  addressWords: list("можете, ваш, ваше, кликните, пријавите се, kliknite, prijavite se, на овом сајту, na ovom sajtu"),
  pictureCues: list("на фотографији, слева надесно, с лева на десно, s leva na desno, sleva nadesno"),
  pictureNouns: list("фотографија"),
  pageWords: list(
    "фото, фотографија, фотографије, слика, слике, видео, галерија, учитавање, следећа, претходна, дана, недеље, месеца, погледај, отвори, затвори, увећај, купи, пошаљи, све, foto, fotografija, fotografije, slika, slike, video, galerija, učitavanje, sledeća, prethodna, dana, nedelje, meseca, pogledaj, otvori, zatvori, uvećaj, kupi, pošalji, sve, u, na, iz",
  ),
  sceneWords: list(
    "током, за време, испред, поред, на састанку са, на конференцији, на лицу места, зграда, портрет, поглед на, tokom, za vreme, ispred, pored, na konferenciji, na licu mesta, zgrada, portret, pogled na, demonstranti, vatrogasci",
  ),
  proseWords: list(
    "не, али, да, се, такође, ако, када, јер, је био, је била, биће, може, могу, како, или, то, тај, он, она, они, ја, ми, више, веома, само, већ, још, међутим, зато, што, ко, зашто, који, која, које, рекао, казао, чак, није, нису, ne, ali, da, se, takođe, ako, kada, jer, može, mogu, kako, ili, to, taj, on, ona, oni, više, veoma, samo, već, još, međutim, zato, što, zašto, koji, koja, koje, rekao, kazao, čak, nije, nisu",
  ),
  sceneOpenings: list(
    "два, две, три, стотине, хиљаде, деца, жена, жене, војници, ватрогасци, грађани, dva, dve, tri, stotine, hiljade, deca, žena, žene, vojnici, vatrogasci, građani, неки, један од, група, студенти, полицајци, neki, jedan od, grupa, studenti, policajci",
  ),
  sides: sides(
    "left: лево|слева|с лева|levo; right: десно|здесна|с десна|desno; center: у средини|средина|у центру; top: горе; bottom: доле; front: напред|у првом плану; back: позади|у позадини; second-left: други слева|други с лева; second-right: други здесна|други с десна",
  ),
  numbers: {
    ...counted(
      0,
      "нула један|једна|једно два|две|двоје три|троје четири|четворо пет шест седам осам девет десет једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест двадесет",
    ),
    ...values(
      "први 1, прва 1, други 2, друга 2, трећи 3, трећа 3, тридесет 30, четрдесет 40, педесет 50, шездесет 60, седамдесет 70, осамдесет 80, деведесет 90, сто 100, двеста 200, хиљада 1000, хиљаде 1000, милион 1000000, милиона 1000000, милијарда 1000000000, обојица 2",
    ),
  },
  percentages: list("_ посто, _ одсто, _ процената, _ процента"),
  currencies: pairs("долар=$, долара=$, евро=€, евра=€, фунти=£, рубаља=₽"),
  negations: list("не, није, нису, без, никад, нико, ништа, ни, нема"),
  abbreviations: pairs(
    "г.=година, др=доктор, проф.=професор, ул.=улица, САД=Сједињене Државе, ЕУ=Европска унија, УН=Уједињене нације, ген.=генерал",
  ),
  stopWords: list("и, у, на, је, се, да, за, са, од, су, из, по, до"),
  counterNouns: list("Фото, Фотографија, Foto, Fotografija, Slika, Слика"),
  outOfWords: list("од, od"),
  reportWords: list("међутим, такође, međutim, takođe"),
  reportPhrases: list(
    "рекао, рекла, изјавио, изјавила, навео, навела, саопштио, саопштила, додао, додала, rekao, rekla, izjavio, izjavila, naveo, navela, saopštio, saopštila, dodao, dodala",
  ),
  sayingVerbs: list(
    "рекао, рекла, каже, изјавио, навео, додао, додала, rekao, rekla, kaže, izjavio, naveo, dodao, dodala",
  ),
  shareFillers: list("на, преко, путем, na, preko, putem, e-mail"),
  authorWords: list("Аутор, Autor, Пише, Piše"),
  stampWords: list("(објављено|ажурирано|objavljeno|ažurirano)"),
});
