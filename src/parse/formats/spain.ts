import { defineAgencies } from "../agency.js";

/** Spanish agencies. `EFE/NAME`; EFE also passes EPA on: `EFE/EPA/NAME`. */
export default defineAgencies([
  {
    id: "efe",
    name: "EFE",
    kind: "wire",
    isNothingElse: true,
    distributorFirst: true,
    aliases: ["Agencia EFE", "Efe", "Agencia Efe", "إفي", "ЭФЭ"],
  },
  {
    id: "europa-press",
    name: "Europa Press",
    kind: "wire",
    isAlsoWord: true,
    aliases: ["EUROPA PRESS", "Europapress", "EP"],
  },
  { id: "contacto", name: "ContactoPhoto", kind: "photo", aliases: ["CONTACTO", "Contacto"] },
  { id: "acn", name: "ACN", kind: "wire", aliases: ["Agència Catalana de Notícies"] },
  { id: "cordon-press", name: "Cordon Press", kind: "photo", aliases: ["Cordon"] },
  { id: "gtres", name: "GTRES", kind: "photo", aliases: ["Gtres"] },
  { id: "el-pais", name: "El País", kind: "outlet", aliases: ["EL PAÍS", "El Pais"] },
  { id: "el-mundo", name: "El Mundo", kind: "outlet", aliases: ["EL MUNDO"] },
  { id: "abc-es", name: "ABC", kind: "outlet", aliases: [] },
  { id: "la-vanguardia", name: "La Vanguardia", kind: "outlet", aliases: [] },
  { id: "notimex", name: "Notimex", kind: "wire", aliases: [] },
  { id: "cuartoscuro", name: "Cuartoscuro", kind: "photo", aliases: [] },
  { id: "aton", name: "Agencia Uno", kind: "photo", aliases: ["AgenciaUNO", "AGENCIAUNO", "ATON CHILE", "Aton Chile"] },
  { id: "telam", name: "Télam", kind: "wire", aliases: ["Telam", "TELAM", "NA", "Noticias Argentinas"] },
  { id: "prensa-latina", name: "Prensa Latina", kind: "wire", aliases: ["PL"] },
  { id: "andina", name: "Andina", kind: "wire", aliases: ["ANDINA"] },
  { id: "colprensa", name: "Colprensa", kind: "wire", aliases: ["COLPRENSA"] },
  { id: "reforma", name: "Reforma", kind: "outlet", aliases: ["Agencia Reforma"] },
  { id: "avn", name: "AVN", kind: "wire", aliases: [] },
  { id: "photosport", name: "Photosport", kind: "photo", aliases: [] },
]);
