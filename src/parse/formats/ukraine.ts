import { defineAgencies } from "../agency.js";

/** Ukrainian agencies. `Фото: NAME / УНІАН`. */
export default defineAgencies([
  { id: "unian", name: "UNIAN", kind: "wire", aliases: ["УНІАН", "УНИАН"] },
  { id: "ukrinform", name: "Ukrinform", kind: "wire", aliases: ["Укрінформ", "Укринформ", "УКРІНФОРМ"] },
  { id: "ukrafoto", name: "Ukrafoto", kind: "photo", aliases: [] },
  { id: "global-images-ukraine", name: "Global Images Ukraine", kind: "photo", aliases: [] },
  { id: "interfax-ukraine", name: "Interfax-Ukraine", kind: "wire", aliases: ["Інтерфакс-Україна"] },
  { id: "suspilne", name: "Суспільне", kind: "outlet", aliases: ["Suspilne"] },
  { id: "libkos", name: "Libkos", kind: "photo", aliases: ["ЛИБКОС"] },
  { id: "babel", name: "Бабель", kind: "outlet", aliases: [] },
  { id: "presidency-ua", name: "Ukrainian Presidency", kind: "outlet", aliases: [] },
]);
