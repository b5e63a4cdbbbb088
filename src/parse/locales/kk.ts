import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "kk",
  script: "Cyrl",
  traits: ["agglutinative"],
  functionWords: list(
    "және, мен, бен, пен, үшін, бұл, бір, осы, ол, бойынша, кейін, туралы, болып, болды, деп, дейін, жылы, жылғы, қаласында, кезінде",
  ),
  months: forms(
    "қаңтар|қаңтарда|қаң, ақпан|ақпанда|ақп, наурыз|наурызда|нау, сәуір|сәуірде|сәу, мамыр|мамырда|мам, маусым|маусымда|мау, шілде|шілдеде|шіл, тамыз|тамызда|там, қыркүйек|қыркүйекте|қыр, қазан|қазанда|қаз, қараша|қарашада|қар, желтоқсан|желтоқсанда|жел",
  ),
  weekdays: forms("дүйсенбі, сейсенбі, сәрсенбі, бейсенбі, жұма, сенбі, жексенбі"),
  dateOrders: ["ymd", "dmy"],
  dateFillers: list("жылғы, жыл, жылы"),
  yearWords: list("жылғы, жылы, жыл, ж"),
  dateJoiners: list("және, мен"),
  takenWords: list("түсірілген, мұрағат"),
  publishedWords: list("жарияланған, таратылған"),
  creditLabels: list("Фото, Сурет, Дереккөз, Фотосурет"),
  fileWords: list("мұрағат, архив"),
  chrome: list("Бөлісу, Соңғы жаңалықтар, Ұқсас жаңалықтар"),
  pageOpenings: list("Тағы оқыңыз, Сондай-ақ оқыңыз, Барлық құқық, Жазылыңыз, Бөлісу"),
  pageLabels: list("Автор, Мәтін, Видео"),
  rightsPhrases: list("барлық құқық"),
  andWords: list("және"),
  sides: sides("left: сол жақта|солдан; right: оң жақта|оңнан; center: ортада"),
  numbers: counted(0, "нөл бір екі үш төрт бес алты жеті сегіз тоғыз он"),
  percentages: list("_ пайыз"),
  numberScales: values("млн 1000000, млрд 1000000000"),
  currencies: pairs("доллар=$, еуро=€"),
  negations: list("емес, жоқ, ешқашан"),
  stopWords: list("және, мен, үшін, бұл, бір"),
});
