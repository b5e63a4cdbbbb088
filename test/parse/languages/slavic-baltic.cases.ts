import type { LanguageCase } from "./case.js";

export default [
  {
    why: "pl: the agency in front",
    line: "Protest rolników w Lublinie, 9 lutego 2024 r. fot. PAP/Zofia Maj",
    want: { creators: ["Zofia Maj"], agencies: ["PAP"], dateCreated: "2024-02-09" },
  },
  {
    why: "pl: listopad is November",
    line: "Obchody święta w Krakowie, 11 listopada 2023 r. Fot. Zofia Maj / PAP",
    want: { creators: ["Zofia Maj"], agencies: ["PAP"], dateCreated: "2023-11-11", language: "pl" },
  },
  {
    why: "hr: listopad is October",
    line: "Ribari na rivi u Zadru nakon oluje koja je bila 11. listopada 2023. Foto: Ana Kovač / Reuters",
    want: { creators: ["Ana Kovač"], agencies: ["Reuters"], dateCreated: "2023-10-11", language: "hr" },
  },
  {
    why: "cs: spaced numbers",
    line: "Hasiči zasahují v Brně 3. 11. 2022. Foto: ČTK/Hana Dvořáková",
    want: { creators: ["Hana Dvořáková"], agencies: ["CTK"], dateCreated: "2022-11-03" },
  },
  {
    why: "sk: the genitive month",
    line: "Hasiči zasahujú v Nitre 5. júla 2022. Foto: Hana Kováčová/Reuters",
    want: { creators: ["Hana Kováčová"], agencies: ["Reuters"], dateCreated: "2022-07-05" },
  },
  {
    why: "ru: the label with the agency first",
    line: "Пассажиры на вокзале в Казани 14 июня 2020 года. Фото: РИА Новости/Вера Лунина",
    want: { creators: ["Вера Лунина"], agencies: ["RIA Novosti"], dateCreated: "2020-06-14", language: "ru" },
  },
  {
    why: "ru: a copyright sign",
    line: "Снегопад на Урале, 1 декабря 2021 года © Вера Лунина/ТАСС",
    want: { creators: ["Вера Лунина"], agencies: ["TASS"], dateCreated: "2021-12-01" },
  },
  {
    why: "uk: the name first",
    line: "Діти повертаються до школи у Львові, 1 вересня 2022 року. Фото: Олена Гайова / УНІАН",
    want: { creators: ["Олена Гайова"], agencies: ["UNIAN"], dateCreated: "2022-09-01", language: "uk" },
  },
  {
    why: "bg: the year's letter",
    line: "Хора на площада в Русе на 3 март 2021 г. Снимка: Ройтерс",
    want: { dateCreated: "2021-03-03", language: "bg" },
  },
  {
    why: "sr: Cyrillic",
    line: "Људи на тргу у Нишу, 5. октобра 2020. године. Фото: Јована Илић/AFP",
    want: { creators: ["Јована Илић"], agencies: ["AFP"], dateCreated: "2020-10-05", language: "sr" },
  },
  {
    why: "lt: the year first, the label behind the name",
    line: "Žmonės prie Seimo Vilniuje, 2021 m. rugpjūčio 10 d. Rasos Petraitės nuotr.",
    want: { dateCreated: "2021-08-10", language: "lt" },
  },
  {
    why: "lv: the year first",
    line: "Cilvēki pie ezera 2022. gada 23. jūnijā. Foto: Ilze Kalniņa/AFP",
    want: { creators: ["Ilze Kalniņa"], agencies: ["AFP"], dateCreated: "2022-06-23" },
  },
  {
    why: "ru: a picture from social networks",
    line: "Семья у озера в Валльбю. Фото из соцсетей",
    want: { description: "Семья у озера в Валльбю.", creators: [], flags: ["ugc"] },
  },
  {
    why: "ru: the same behind a slash",
    line: "Семья у озера в Валльбю / Фото из социальных сетей",
    want: { description: "Семья у озера в Валльбю", creators: [], flags: ["ugc"] },
  },
  {
    why: "ru: such a picture inside a sentence",
    line: "Полиция Валльбю изучает фото из соцсетей",
    want: { kind: "caption", description: "Полиция Валльбю изучает фото из соцсетей", flags: [] },
  },
  {
    why: "ru: without the small word as well",
    line: "Полиция Валльбю изучает фото соцсети",
    want: { kind: "caption", description: "Полиция Валльбю изучает фото соцсети", flags: [] },
  },
  {
    why: "ru: a source that names nobody",
    line: "Семья у озера в Валльбю. Фото из открытых источников",
    want: { description: "Семья у озера в Валльбю.", creators: [], agencies: [], flags: [] },
  },
  {
    why: "uk: from somebody's page",
    line: "Родина біля озера / Фото з фейсбуку Олександра Коваля",
    want: { description: "Родина біля озера", creators: [], handoutSource: "Олександра Коваля", flags: ["handout"] },
  },
  {
    why: "pl: a private archive behind a sentence",
    line: "Rodzina nad jeziorem w Vallby. Archiwum prywatne",
    want: { description: "Rodzina nad jeziorem w Vallby.", flags: ["handout"] },
  },
  {
    why: "pl: an archive inside a sentence",
    line: "Rodzina przegląda archiwum prywatne",
    want: { description: "Rodzina przegląda archiwum prywatne", flags: [] },
  },
] satisfies LanguageCase[];
