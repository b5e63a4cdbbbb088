import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "gl",
  script: "Latn",
  functionWords: list(
    "o, a, os, as, de, do, da, dos, das, e, en, no, na, nos, nas, un, unha, con, por, para, que, se, seu, súa, durante, é, son, foi, tras, ao, á, máis, non, entre, sobre, como, ou, ata, esta, este, xunto, polo, pola",
  ),
  months: forms(
    "xaneiro|xan, febreiro|feb, marzo|mar, abril|abr, maio|mai, xuño|xuñ, xullo|xul, agosto|ago, setembro|set, outubro|out, novembro|nov, decembro|dec",
  ),
  weekdays: forms("luns, martes, mércores, xoves, venres, sábado, domingo"),
  dateFillers: list("de, do, ano"),
  dateJoiners: list("e, ao"),
  takenWords: list("tomada, feita, arquivo, de arquivo"),
  publishedWords: list("publicada, difundida, cedida, compartida"),
  otherDateWords: list("desde, ata, antes, despois, nado, nacida"),
  remembranceWords: list("aniversario, vítimas, homenaxe"),
  comboWords: list("montaxe, combinación"),
  placeWords: list("en, no, na, preto"),
  pictureButtons: list(
    "Abrir imaxe, Abrir galería, Ampliar imaxe, Ver galería, Ver todas as fotos, Todas as fotos, Pantalla completa, Seguinte imaxe, Compartir imaxe",
  ),
  creditLabels: list("Foto, Fotografía, Fonte, Imaxe"),
  bodyWords: list("Xunta, Concello, Deputación"),
  fileWords: list("ARQUIVO, Arquivo, Imaxe de arquivo"),
  givenWords: list("cedida por"),
  andWords: list("e"),
  articles: { masculine: list("un, o"), feminine: list("unha, a"), other: list("os, as") },
  articleForms: forms("o|a|os|as, un|unha"),
  sceneWords: list(
    "durante (o|a|os|as|un|unha), fronte (a|ao|á), diante d-, xunto (a|ao|á), imaxe d-, vista (de|do|da|aérea|xeral), manifestantes, captura de pantalla, ao lado d-, fóra d-, na praza, sostén, bombeiros",
  ),
  proseWords: list(
    "que, non, pero, porque, tamén, máis, como, se, cando, é, son, era, foi, foron, ten, hai, será, está, el, ela, eles, eu, este, esta, isto, moi, xa, todo, todos, así, aínda, segundo, onde, sen, ser, facer, pode, dixo, mentres, quen, só",
  ),
  sceneOpenings: list("un, unha, dous, dúas, tres, varios, centos de, milleiros de, algúns, un dos, unha das, veciños"),
  sides: sides("left: esquerda|á esquerda; right: dereita|á dereita; center: centro|no centro; back: ao fondo"),
  numbers: {
    ...counted(0, "cero un|unha dous|dúas tres catro cinco seis sete oito nove dez once doce trece catorce quince"),
    ...values("vinte 20, trinta 30, corenta 40, cincuenta 50, cen 100, mil 1000, millón 1000000"),
  },
  percentages: list("_ por cento"),
  currencies: pairs("dólar=$, dólares=$, euro=€, euros=€"),
  negations: list("non, sen, nunca, ninguén, nada, nin"),
  stopWords: list("o, a, os, as, de, do, da, dos, das, e, en, no, na, un, unha, con, por, para, que"),
  reportPhrases: list("dixo, sinalou, asegurou"),
  sayingVerbs: list("dixo, asegura"),
  addressWords: list("vostede, nesta páxina"),
  paragraphOpenings: list("Ademais, Pola súa banda, Con todo, Mentres tanto"),
  shareWords: list("compartir, copiar, ligazón"),
  authorWords: list("Por"),
  pictureCues: list("de esquerda a dereita"),
});
