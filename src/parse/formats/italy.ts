import { defineAgencies } from "../agency.js";

/** Italian agencies. `(ANSA)`, `Foto NAME/LaPresse` in front of the caption. */
export default defineAgencies([
  { id: "ansa", name: "ANSA", kind: "wire", distributorFirst: true, aliases: ["Ansa", "Agenzia ANSA", "أنسا", "АНСА"] },
  { id: "lapresse", name: "LaPresse", kind: "photo", aliases: ["La Presse", "LAPRESSE"] },
  { id: "adnkronos", name: "Adnkronos", kind: "wire", aliases: ["AdnKronos"] },
  { id: "agi", name: "AGI", kind: "wire", aliases: [] },
  { id: "imagoeconomica", name: "Imagoeconomica", kind: "photo", aliases: [] },
  { id: "fotogramma", name: "Fotogramma", kind: "photo", aliases: [] },
  { id: "ipa", name: "IPA", kind: "photo", aliases: ["IPA Agency", "Ipa-Agency.net"] },
  { id: "contrasto", name: "Contrasto", kind: "photo", aliases: [] },
  { id: "agf", name: "AGF", kind: "photo", aliases: [] },
]);
