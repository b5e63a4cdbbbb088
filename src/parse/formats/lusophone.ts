import { defineAgencies } from "../agency.js";

/** Agencies and outlets of Portugal and Brazil. `Foto: NAME/Agência Brasil`, `AFP/Arquivos`. */
export default defineAgencies([
  { id: "lusa", name: "Lusa", kind: "wire", distributorFirst: true, aliases: ["LUSA", "Agência Lusa"] },
  { id: "agencia-brasil", name: "Agência Brasil", kind: "wire", aliases: ["EBC", "Agencia Brasil", "ABr"] },
  { id: "folhapress", name: "Folhapress", kind: "photo", aliases: ["Folha Press"] },
  { id: "estadao", name: "Estadão", kind: "outlet", aliases: ["ESTADÃO"] },
  { id: "estadao-conteudo", name: "Estadão Conteúdo", kind: "wire", aliases: ["Agência Estado"] },
  { id: "o-globo", name: "Agência O Globo", kind: "outlet", aliases: ["O Globo", "Ag. O Globo", "AGÊNCIA O GLOBO"] },
  { id: "g1", name: "G1", kind: "outlet", aliases: ["g1"] },
  { id: "tv-globo", name: "TV Globo", kind: "outlet", aliases: ["Globo", "TV GLOBO", "GloboNews", "Rede Globo"] },
  { id: "futura-press", name: "Futura Press", kind: "photo", aliases: ["FUTURA PRESS"] },
  { id: "agencia-senado", name: "Agência Senado", kind: "outlet", aliases: [] },
  { id: "agencia-camara", name: "Agência Câmara", kind: "outlet", aliases: ["Câmara dos Deputados"] },
  { id: "photopress", name: "Photopress", kind: "photo", aliases: [] },
  { id: "fotoarena", name: "Fotoarena", kind: "photo", aliases: ["FotoArena"] },
  { id: "uol", name: "UOL", kind: "outlet", aliases: [] },
  { id: "metropoles", name: "Metrópoles", kind: "outlet", aliases: [] },
  { id: "cnn-brasil", name: "CNN Brasil", kind: "outlet", aliases: [] },
  { id: "global-imagens", name: "Global Imagens", kind: "photo", aliases: [] },
]);
