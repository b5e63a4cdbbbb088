import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "az",
  script: "Latn",
  traits: ["agglutinative", "verb-last"],
  functionWords: list(
    "və, bir, bu, üçün, ilə, da, də, olaraq, sonra, olan, çox, daha, kimi, qədər, zamanı, əvvəl, ən, isə, amma, deyil, edib, olub, hər, o, üzərində, arasında, şəhərində, tərəfindən, ki",
  ),
  months: forms(
    "yanvar|yan, fevral|fev, mart|mar, aprel|apr, may, iyun|iyn, iyul|iyl, avqust|avq, sentyabr|sen, oktyabr|okt, noyabr|noy, dekabr|dek",
  ),
  weekdays: forms("bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar"),
  dateFillers: list("il, ilin"),
  dateJoiners: list("və"),
  takenWords: list("çəkilib, çəkilmiş, arxiv"),
  publishedWords: list("yayılan, paylaşılan, dərc"),
  otherDateWords: list("bəri, qədər, anadan"),
  remembranceWords: list("ildönümü, qurbanları"),
  comboWords: list("kollaj, montaj"),
  creditLabels: list("Foto, Şəkil, Mənbə, Fotoqraf"),
  pictureSourceLabels: list("Şəklin mənbəyi, Şəkil müəllifi hüququ"),
  captionLabels: list("Şəklin altyazısı"),
  viaWords: list("via, vasitəsilə"),
  houseWords: list("Xəbər, Agentliyi, Qəzeti"),
  bodyWords: list("Nazirliyi, Prezidentin, Komitəsi"),
  fileWords: list("ARXİV, Arxiv, arxiv foto"),
  networkWords: list("sosial şəbəkə, sosial şəbəkələr"),
  pictureButtons: list(
    "Şəkli aç, Qalereyanı aç, Qalereyaya bax, Şəkli böyüt, Böyütmək üçün klikləyin, Bütün şəkillər, Növbəti şəkil, Əvvəlki şəkil, Şəkli paylaş",
  ),
  chrome: list("Oxşar xəbərlər, Son xəbərlər"),
  pageOpenings: list("Həmçinin oxuyun, Bizi izləyin, Bütün hüquqlar"),
  pageLabels: list("Müəllif, Video"),
  rightsPhrases: list("bütün hüquqlar qorunur"),
  andWords: list("və"),
  sceneWords: list(
    "qarşısında, zamanı, yanında, hadisə yerində, mətbuat konfransı-, mərasimində, ümumi görünüş, portret, ekran görüntüsü, etirazçılar",
  ),
  proseWords: list(
    "deyil, amma, lakin, çünki, əgər, olaraq, olan, olduğu, olub, olacaq, ola bilər, var, yoxdur, üçün, bu, bunu, o, onlar, mən, biz, daha, çox, yalnız, artıq, niyə, necə, nə, kim, dedi, bildirib, belə, və ya, isə, hər, heç",
  ),
  sides: sides(
    "left: solda|soldan|sol; right: sağda|sağdan|sağ; center: ortada|mərkəzdə; front: öndə; back: arxada; second-left: soldan ikinci; second-right: sağdan ikinci",
  ),
  numbers: {
    ...counted(0, "sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz on"),
    ...values(
      "iyirmi 20, otuz 30, qırx 40, əlli 50, altmış 60, yetmiş 70, səksən 80, doxsan 90, yüz 100, min 1000, milyon 1000000, milyard 1000000000",
    ),
  },
  percentages: list("_ faiz"),
  currencies: pairs("dollar=$, avro=€, rubl=₽"),
  negations: list("deyil, yox, olmadan, heç"),
  stopWords: list("və, bir, bu, üçün, ilə, da, də"),
  counterNouns: list("Foto, Şəkil"),
});
