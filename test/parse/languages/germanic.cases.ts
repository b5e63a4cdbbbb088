import type { LanguageCase } from "./case.js";

export default [
  {
    why: "de: name, then agency",
    line: "Schafe grasen auf dem Deich bei Husum am 2. Oktober 2020. Foto: Frauke Petersen/dpa",
    want: {
      description: "Schafe grasen auf dem Deich bei Husum am 2. Oktober 2020.",
      creators: ["Frauke Petersen"],
      agencies: ["dpa"],
      dateCreated: "2020-10-02",
      language: "de",
    },
  },
  {
    why: "de: dpa's own dateline and end mark",
    line: "14.02.2023, Hessen, Kassel: Ein Radfahrer fährt durch den Park. Foto: Frauke Petersen/dpa +++ dpa-Bildfunk +++",
    want: {
      description: "14.02.2023, Hessen, Kassel: Ein Radfahrer fährt durch den Park.",
      creators: ["Frauke Petersen"],
      agencies: ["dpa"],
      dateCreated: "2023-02-14",
      city: "Kassel",
      provinceState: "Hessen",
    },
  },
  {
    why: "de: the story's date in the agency's reference",
    line: "Eine Fähre liegt im Hafen. Foto: Frauke Petersen/dpa (Zu dpa „Fähre fährt wieder“ vom 03.05.2019) +++ dpa-Bildfunk +++",
    want: { dateCreated: null, creators: ["Frauke Petersen"], agencies: ["dpa"] },
  },
  {
    why: "de: an Austrian chain",
    line: "Der Minister bei der Ankunft am 8. Jänner 2019. APA/AFP/JEAN DUVAL",
    want: { creators: ["JEAN DUVAL"], agencies: ["AFP"], distributors: ["APA"], dateCreated: "2019-01-08" },
  },
  {
    why: "nl: ANP in front",
    line: "Schaatsers op het meer bij Giethoorn op 11 februari 2021. Foto: ANP / Sanne de Wit",
    want: { creators: ["Sanne de Wit"], agencies: ["ANP"], dateCreated: "2021-02-11", language: "nl" },
  },
  {
    why: "sv: TT behind the name",
    line: "Räddningstjänsten släcker en brand utanför Gävle den 4 juli 2018. Foto: Elsa Nordin/TT",
    want: { creators: ["Elsa Nordin"], agencies: ["TT"], dateCreated: "2018-07-04", language: "sv" },
  },
  {
    why: "no: passed on by NTB",
    line: "Statsministeren møter pressen i Tromsø den 9. juni 2022. Foto: Liv Berge / AP / NTB",
    want: {
      creators: ["Liv Berge"],
      agencies: ["AP"],
      distributors: ["NTB"],
      dateCreated: "2022-06-09",
      language: "no",
    },
  },
  {
    why: "da: Ritzau Scanpix",
    line: "Cyklister på broen i Aarhus den 1. maj 2020. Foto: Asta Holm/Ritzau Scanpix",
    want: { creators: ["Asta Holm"], agencies: ["Ritzau Scanpix"], dateCreated: "2020-05-01" },
  },
  {
    why: "en: AFP since 2018, with a correction of the date's neighbourhood",
    line: "A ferry leaves the port of Split on June 4, 2019. (Photo by Ana KOVAČ / AFP) / CORRECTION: Split instead of Zadar",
    want: {
      description: "A ferry leaves the port of Split on June 4, 2019.",
      creators: ["Ana KOVAČ"],
      agencies: ["AFP"],
      dateCreated: "2019-06-04",
      flags: ["correction"],
      language: "en",
    },
  },
  {
    why: "en: AP's file picture, news of a later day",
    line: "FILE - In this Sept. 7, 2016 file photo, a ship waits in Galveston, Texas. The line said on Monday, Jan. 8, 2018 that it will sail. (AP Photo/Dana Hale, File)",
    want: { creators: ["Dana Hale"], agencies: ["AP"], dateCreated: "2016-09-07", flags: ["file"] },
  },
  {
    why: "en: EPA's number is no date",
    line: "epa08123456 A dog rests in Porto, Portugal, 20 January 2020.  EPA-EFE/RUI PRATES",
    want: { creators: ["RUI PRATES"], agencies: ["EPA"], dateCreated: "2020-01-20", city: "Porto", countryCode: "PRT" },
  },
] satisfies LanguageCase[];
