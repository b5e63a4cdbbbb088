import type { LanguageCase } from "./case.js";

export default [
  {
    why: "fr: Libération's brackets",
    line: "Des pêcheurs rentrent au port de Douarnenez, le 3 mars 2021. (Photo Camille Quéré. AFP)",
    want: {
      description: "Des pêcheurs rentrent au port de Douarnenez, le 3 mars 2021.",
      creators: ["Camille Quéré"],
      agencies: ["AFP"],
      dateCreated: "2021-03-03",
      language: "fr",
    },
  },
  {
    why: "fr: a picture from the archive",
    line: "La gare de Nantes, photo d'archives prise le 12 janvier 2019. CAMILLE QUÉRÉ / AFP",
    want: {
      creators: ["CAMILLE QUÉRÉ"],
      agencies: ["AFP"],
      dateCreated: "2019-01-12",
      flags: ["file"],
      language: "fr",
    },
  },
  {
    why: "fr: the day of publishing is not the picture's",
    line: "Image d'un entrepôt diffusée par la préfecture le 4 avril 2022. (Photo HANDOUT / AFP)",
    want: { dateCreated: null, creators: [], language: "fr" },
  },
  {
    why: "es: the agency in brackets",
    line: "Una mujer compra fruta en Cusco, Perú, el 1 de agosto de 2022. Inés Roldán (REUTERS)",
    want: {
      description: "Una mujer compra fruta en Cusco, Perú, el 1 de agosto de 2022.",
      creators: ["Inés Roldán"],
      agencies: ["Reuters"],
      dateCreated: "2022-08-01",
      city: "Cusco",
      countryCode: "PER",
      language: "es",
    },
  },
  {
    why: "es: EFE in front of the name",
    line: "Varias personas esperan el tren en la estación de Lugo. EFE/Inés Roldán",
    want: { creators: ["Inés Roldán"], agencies: ["EFE"], dateCreated: null, language: "es" },
  },
  {
    why: "es: a day without its year stays unread",
    line: "Los aficionados celebran el gol, el 5 de mayo. Foto: Inés Roldán / EFE",
    want: { dateCreated: null, creators: ["Inés Roldán"], agencies: ["EFE"] },
  },
  {
    why: "pt: a dash and a label",
    line: "Moradores limpam a rua depois da enchente em Pelotas, no dia 12 de maio de 2024. — Foto: Davi Moura/Agência Brasil",
    want: { creators: ["Davi Moura"], agencies: ["Agência Brasil"], dateCreated: "2024-05-12", language: "pt" },
  },
  {
    why: "pt: the first of a month",
    line: "Fiéis sobem a escadaria em Braga, em 1º de abril de 2018. Davi Moura/LUSA",
    want: { creators: ["Davi Moura"], agencies: ["Lusa"], dateCreated: "2018-04-01" },
  },
  {
    why: "it: a bare credit",
    line: "Il corteo degli studenti nel centro di Torino, 14 novembre 2022 (ANSA)",
    want: {
      description: "Il corteo degli studenti nel centro di Torino, 14 novembre 2022",
      creators: [],
      agencies: ["ANSA"],
      dateCreated: "2022-11-14",
      language: "it",
    },
  },
  {
    why: "ro: Agerpres",
    line: "Oameni pe stradă în Cluj, la 3 noiembrie 2021 Foto: Agerpres/Ilinca Dobre",
    want: { creators: ["Ilinca Dobre"], agencies: ["Agerpres"], dateCreated: "2021-11-03" },
  },
  {
    why: "ca: months behind d'",
    line: "Els castellers actuen a la plaça, 24 d'agost de 2019. Foto: Jordi Puigvert / EFE",
    want: { creators: ["Jordi Puigvert"], agencies: ["EFE"], dateCreated: "2019-08-24" },
  },
  {
    why: "es: via in three words",
    line: "Pescadores en el puerto de Vallby. AFP por vía de Getty Images",
    want: { description: "Pescadores en el puerto de Vallby.", agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "es: who handed the picture out",
    line: "La familia en el lago de Vallby. Foto cedida por Lena Okoro",
    want: { description: "La familia en el lago de Vallby.", creators: [], handoutSource: "Lena Okoro" },
  },
  {
    why: "es: a picture handed out inside a sentence",
    line: "El alcalde de Vallby muestra una foto cedida por Lena Okoro",
    want: { description: "El alcalde de Vallby muestra una foto cedida por Lena Okoro", handoutSource: null },
  },
  {
    why: "it: by permission of somebody",
    line: "La famiglia al lago di Vallby. Foto concessa da Lena Okoro",
    want: { description: "La famiglia al lago di Vallby.", handoutSource: "Lena Okoro" },
  },
  {
    why: 'pt: the article in front of a name is no Vietnamese "in"',
    line: "Torcedores acompanham o Valbense FC. Foto: Lena Vik/Divulgação",
    want: { city: null },
  },
] satisfies LanguageCase[];
