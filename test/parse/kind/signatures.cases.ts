import type { KindCase } from "./page-lines.cases.js";

/** Names, houses and towns that sign a text, rows of buttons and lines that report, in many languages. */
export default [
  { why: "two authors and a wire", line: "Lena Okoro und Karl Brandt, dpa", caption: false },
  { why: "one person and a wire sign a picture", line: "Lena Okoro, AFP", caption: true },
  { why: "ru: an author, a wire and a town", line: "Елена Окорова, ТАСС, Вологда", caption: false },
  { why: "a person, what she is, and a town", line: "Lena Okoro, mayor of Vallby, Sweden", caption: true },
  { why: "es: an author and the town of writing", line: "Lena Morales, desde Lima", caption: false },
  { why: "es: a person and what she comes from", line: "Lena Morales, desde 2014 alcaldesa de Lima.", caption: true },
  { why: "a byline and its clock", line: "By Lena Okoro 11:45am May 3, 2021", caption: false },
  { why: "by a river at an hour", line: "By the river at 11:45am, May 3, 2021", caption: true },
  { why: "pl: two buttons", line: "Udostępnij na Facebooku | Skopiuj link", caption: false },
  { why: "pl: who shares", line: "Kobieta udostępnia swój dom uchodźcom w Vallby", caption: true },
  { why: "vi: buttons", line: "Chia sẻ   Facebook   Sao chép liên kết", caption: false },
  { why: "vi: who shares", line: "Người dân chia sẻ lương thực tại hiện trường", caption: true },
  { why: "fr: a button and what it opens", line: "Partagez via Facebook (nouvelle fenêtre) Facebook", caption: false },
  { why: "fr: who shares a meal", line: "Des habitants partagent un repas devant la mairie.", caption: true },
  { why: "hu: a click is asked for", line: "A képre kattintva több cikk érhető el", caption: false },
  { why: "hu: who looks at a screen", line: "Diákok egy képernyő előtt a helyszínen", caption: true },
  {
    why: "de: a shop's commission",
    line: "Für Links auf dieser Seite zahlt der Händler eine Provision.",
    caption: false,
  },
  { why: "de: a dealer", line: "Ein Händler sortiert auf dem Markt seine Ware.", caption: true },
  { why: "ko: tips are asked for", line: "▶제보는 이메일로", caption: false },
  { why: "ko: those who wait", line: "병원 앞에서 기다리는 시민들의 모습", caption: true },
  {
    why: "tr: officials told",
    line: "Bakanlık yetkilileri, yeni hattın pazartesi günü açılacağını ve üç ay boyunca ücretsiz olacağını gazetecilere bildirdi.",
    caption: false,
  },
  {
    why: "hy: a ministry tells",
    line: "Նախարարությունից հայտնել են, որ նոր գիծը կբացվի երկուշաբթի օրը, ասել է քաղաքապետի խոսնակը և ավելացրել, որ աշխատանքները կշարունակվեն։",
    caption: false,
  },
  {
    why: "ka: a spokesman tells",
    line: "სამინისტროს წარმომადგენელმა განაცხადა, რომ ახალი ხაზი ორშაბათს გაიხსნება და სამი თვის განმავლობაში უფასო იქნება.",
    caption: false,
  },
  {
    why: "lt: a mayor told",
    line: "Meras pranešė, kad naujoji linija bus atidaryta pirmadienį, o pirmus tris mėnesius keleiviai važiuos nemokamai.",
    caption: false,
  },
  {
    why: "sw: a governor told",
    line: "Gavana huyo alisema kuwa barabara mpya itafunguliwa Jumatatu na kwamba wakazi wote watanufaika na mradi huo mkubwa.",
    caption: false,
  },
  {
    why: "tr: a minister who is seen",
    line: "Bakan Ayşe Demir, yeni hattın açılış töreninde gazetecilere poz verdi ve ardından Vallby istasyonunda yolcularla sohbet etti.",
    caption: true,
  },
  {
    why: "lt: a mayor who cuts a ribbon",
    line: "Meras perkerpa juostelę per naujosios tramvajaus linijos atidarymą prie Valbio stoties, kurioje susirinko keli šimtai gyventojų.",
    caption: true,
  },
  {
    why: "sw: a governor at work",
    line: "Gavana akizungumza na wakazi wa Vallby wakati wa ufunguzi wa barabara mpya iliyojengwa kwa msaada wa serikali ya kitaifa.",
    caption: true,
  },
] satisfies readonly KindCase[];
