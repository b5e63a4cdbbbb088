import { defineAgencies } from "../agency.js";

/** Russian agencies and outlets. `Фото: РИА Новости | NAME`, `Sputnik/NAME`. */
export default defineAgencies([
  {
    id: "tass",
    name: "TASS",
    kind: "wire",
    aliases: ["ТАСС", "ITAR-TASS", "ИТАР-ТАСС", "Itar-Tass", "ИТАР - ТАСС", "تاس", "塔斯社"],
  },
  {
    id: "ria",
    name: "RIA Novosti",
    kind: "wire",
    aliases: ["РИА Новости", "RIA", "РИА", "RIA-Novosti", "РИА «Новости»", "МИА «Россия сегодня»"],
  },
  { id: "sputnik", name: "Sputnik", kind: "wire", aliases: ["Спутник", "سبوتنيك", "スプートニク", "俄罗斯卫星通讯社"] },
  { id: "interfax", name: "Interfax", kind: "wire", aliases: ["Интерфакс", "ИНТЕРФАКС"] },
  {
    id: "kommersant",
    name: "Коммерсантъ",
    kind: "outlet",
    aliases: ["Kommersant", "Коммерсант", 'ИД "Коммерсантъ"', "Kommersant Photo"],
  },
  {
    id: "moskva",
    name: "АГН Москва",
    kind: "wire",
    aliases: ["Агентство Москва", "АГН «Москва»", "Moskva News Agency", "Агентство «Москва»", 'АГН "Москва"'],
  },
  { id: "rbc", name: "РБК", kind: "outlet", aliases: ["RBC"] },
  { id: "izvestia", name: "Известия", kind: "outlet", aliases: ["ИЗВЕСТИЯ"] },
  { id: "globallook", name: "Global Look Press", kind: "photo", aliases: ["globallookpress.com", "Globallookpress"] },
  { id: "rossiyskaya-gazeta", name: "РГ", kind: "outlet", aliases: ["Российская газета"] },
  { id: "vedomosti", name: "Ведомости", kind: "outlet", aliases: ["Vedomosti"] },
  { id: "russian-look", name: "Russian Look", kind: "photo", aliases: [] },
  { id: "belta", name: "BelTA", kind: "wire", aliases: ["БелТА", "БЕЛТА", "BELTA"] },
  { id: "kazinform", name: "Kazinform", kind: "wire", aliases: ["Казинформ", "QazInform"] },
  { id: "lenta", name: "Лента.ру", kind: "outlet", aliases: [] },
  { id: "gazeta", name: "Газета.Ru", kind: "outlet", aliases: [] },
  { id: "meduza", name: "Медуза", kind: "outlet", aliases: ["Meduza"] },
  { id: "tass-photo", name: "ТАСС Фото", kind: "collection", aliases: [] },
]);
