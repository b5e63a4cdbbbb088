import type { LanguageCase } from "./case.js";

/** Languages of few readers: a label or a month of each, and the word of the label inside a sentence. */
export default [
  {
    why: "az: a label and an agency",
    line: "Balıqçılar Vallbi limanında torları yığır, 3 noyabr 2019. Foto: Aysel Quliyeva / AFP",
    want: { creators: ["Aysel Quliyeva"], agencies: ["AFP"], dateCreated: "2019-11-03" },
  },
  {
    why: "az: a photo that is looked at",
    line: "Tələbələr Vallbidə foto sərgisinə baxır",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "eu: a label and an agency",
    line: "Arrantzaleak Vallbyko portuan, atzo. Argazkia: Ane Etxeberria / EFE",
    want: { creators: ["Ane Etxeberria"], agencies: ["EFE"] },
  },
  {
    why: "eu: a picture that is looked at",
    line: "Ikasleak argazkia begiratzen Vallbyko museoan",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "fil: a month and an agency",
    line: "Mga mangingisda sa daungan ng Vallby noong ika-3 ng Nobyembre 2019. (AFP)",
    want: { agencies: ["AFP"], dateCreated: "2019-11-03" },
  },
  {
    why: "fil: a picture that is looked at",
    line: "Mga estudyante na tumitingin sa larawan sa museo ng Vallby",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "gl: a label and an agency",
    line: "Mariñeiros no porto de Vallby o 3 de novembro de 2019. Foto: Uxía Castro / EFE",
    want: { creators: ["Uxía Castro"], agencies: ["EFE"], dateCreated: "2019-11-03" },
  },
  {
    why: "gl: a photo that is looked at",
    line: "Estudantes ven unha foto antiga no museo de Vallby",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "hy: a label and an agency",
    line: "Ձկնորսները Վալբիի նավահանգստում։ Լուսանկարը՝ Reuters",
    want: { agencies: ["Reuters"], language: "hy" },
  },
  {
    why: "hy: a picture that is looked at",
    line: "Ուսանողները դիտում են հին լուսանկարը թանգարանում",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "is: a label and an agency",
    line: "Sjómenn í höfninni í Vallby 3. nóvember 2019. Ljósmynd/AFP",
    want: { agencies: ["AFP"], dateCreated: "2019-11-03" },
  },
  {
    why: "is: a picture that is looked at",
    line: "Nemendur skoða ljósmynd á safni í Vallby",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "ka: a label and an agency",
    line: "მეთევზეები ვალბის ნავსადგურში. ფოტო: AFP",
    want: { agencies: ["AFP"], language: "ka" },
  },
  {
    why: "ka: a photo that is looked at",
    line: "სტუდენტები ძველ ფოტოს უყურებენ მუზეუმში",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "kk: a label and an agency",
    line: "Валби портындағы балықшылар. Сурет: Reuters",
    want: { agencies: ["Reuters"] },
  },
  {
    why: "kk: a picture that is looked at",
    line: "Студенттер мұражайда ескі сурет қарап тұр",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "mk: a label and an agency",
    line: "Рибари во пристаништето на Валби на 3 ноември 2019 година. Фото: МИА",
    want: { dateCreated: "2019-11-03" },
  },
  {
    why: "mk: a photo that is looked at",
    line: "Студенти гледаат стара фотографија во музејот во Валби",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "sl: a label and an agency",
    line: "Ribiči v pristanišču Vallby 3. novembra 2019. Foto: Maja Kranjc / STA",
    want: { creators: ["Maja Kranjc"], agencies: ["STA"], dateCreated: "2019-11-03" },
  },
  {
    why: "sl: a photo that is looked at",
    line: "Dijaki gledajo staro fotografijo v muzeju v Vallbyju",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "sq: a label and an agency",
    line: "Peshkatarë në portin e Vallbit më 3 nëntor 2019. Foto: Arta Hoxha / AFP",
    want: { creators: ["Arta Hoxha"], agencies: ["AFP"], dateCreated: "2019-11-03" },
  },
  {
    why: "sq: a photo that is looked at",
    line: "Studentë shohin një foto të vjetër në muzeun e Vallbit",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "sw: the label of the source",
    line: "Wavuvi katika bandari ya Vallby tarehe 3 Novemba 2019. Picha: AFP",
    want: { agencies: ["AFP"], dateCreated: "2019-11-03" },
  },
  {
    why: "sw: a picture that is looked at",
    line: "Wanafunzi wakitazama picha ya zamani katika makumbusho ya Vallby",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "sw: the word for a picture and the archive's",
    line: "Wavuvi wakirudi bandarini Vallby. PICHA | MAKTABA",
    want: { description: "Wavuvi wakirudi bandarini Vallby.", flags: ["file"] },
  },
] satisfies readonly LanguageCase[];
