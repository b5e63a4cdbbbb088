/** Look-alikes and versions in many languages: one caption, one other version of it, and captions of other photos. */
export interface LanguageCase {
  readonly language: string;
  readonly caption: string;
  readonly version: string;
  readonly others: readonly (readonly [what: string, caption: string])[];
}

export default [
  {
    language: "ar",
    caption: "صيادان يفرغان قاربهما في ميناء اللاذقية السوري في 3 مايو/أيار 2021.",
    version: "صيادان يفرغان قاربهما في ميناء اللاذقيه السوري في ٣ مايو/أيار ٢٠٢١. (أ ف ب)",
    others: [
      ["dual and singular", "صياد يفرغ قاربه في ميناء اللاذقية السوري في 3 مايو/أيار 2021."],
      ["dual and plural", "صيادون يفرغون قواربهم في ميناء اللاذقية السوري في 3 مايو/أيار 2021."],
      ["number word", "ثلاثة صيادين يفرغون قاربهم في ميناء اللاذقية السوري في 3 مايو/أيار 2021."],
      ["negation", "صيادان لم يفرغا قاربهما في ميناء اللاذقية السوري في 3 مايو/أيار 2021."],
      ["date", "صيادان يفرغان قاربهما في ميناء اللاذقية السوري في 4 مايو/أيار 2021."],
    ],
  },
  {
    language: "ar, sides",
    caption: "الوزيرة هدى سالم (يمين) تصافح السفير كريم نادر في تونس.",
    version: "الوزيرة هدى سالم (يمين) تصافح السفير كريم نادر في تونس. / رويترز",
    others: [["side", "الوزيرة هدى سالم (يسار) تصافح السفير كريم نادر في تونس."]],
  },
  {
    language: "ru",
    caption: "Рыбак разгружает лодку в порту Мурманска 3 мая 2021 года.",
    version: "Фото: Рыбак разгружает лодку в порту Мурманска 3 мая 2021 года. / AFP / ИВАН ПЕТРОВ",
    others: [
      ["plural", "Рыбаки разгружают лодку в порту Мурманска 3 мая 2021 года."],
      ["negation", "Рыбак не разгружает лодку в порту Мурманска 3 мая 2021 года."],
      ["date", "Рыбак разгружает лодку в порту Мурманска 3 мая 2022 года."],
      ["before", "Рыбак перед разгрузкой лодки в порту Мурманска 3 мая 2021 года."],
    ],
  },
  {
    language: "uk",
    caption: "Рибалка розвантажує човен у порту Одеси 3 травня 2021 року.",
    version: "Рибалка розвантажує човен у порту Одеси 3 травня 2021 року. © AFP",
    others: [
      ["plural", "Рибалки розвантажують човен у порту Одеси 3 травня 2021 року."],
      ["place", "Рибалка розвантажує човен у порту Ізмаїла 3 травня 2021 року."],
    ],
  },
  {
    language: "zh",
    caption: "5月3日，渔民在舟山港卸下渔获。",
    version: "5月3日，渔民在舟山港卸下渔获",
    others: [
      ["date", "5月4日，渔民在舟山港卸下渔获。"],
      ["action", "5月3日，渔民在舟山港装上渔获。"],
      ["place", "5月3日，渔民在青岛港卸下渔获。"],
    ],
  },
  {
    language: "ja",
    caption: "釧路港で水揚げ作業をする二人の漁師＝3日",
    version: "釧路港で水揚げ作業をする二人の漁師＝3日 ",
    others: [["number", "釧路港で水揚げ作業をする三人の漁師＝3日"]],
  },
  {
    language: "ko",
    caption: "3일 부산 자갈치시장에서 상인들이 생선을 정리하고 있다.",
    version: "3일 부산 자갈치시장에서 상인들이 생선을 정리하고 있다",
    others: [
      ["date", "4일 부산 자갈치시장에서 상인들이 생선을 정리하고 있다."],
      ["number", "3일 부산 자갈치시장에서 상인이 생선을 정리하고 있다."],
    ],
  },
  {
    language: "fr",
    caption: "Deux pêcheurs déchargent leurs filets dans le port de Sète, le 3 mai 2021.",
    version: "Deux pêcheurs déchargent leurs filets dans le port de Sète, le 3 mai 2021 (AFP)",
    others: [
      ["number word", "Trois pêcheurs déchargent leurs filets dans le port de Sète, le 3 mai 2021."],
      ["month", "Deux pêcheurs déchargent leurs filets dans le port de Sète, le 3 mars 2021."],
    ],
  },
  {
    language: "fr, sides",
    caption: "La maire Inès Roche (à gauche) salue l'ambassadeur Paul Nader à Sète.",
    version: "La maire Inès Roche (à gauche) salue l’ambassadeur Paul Nader à Sète.",
    others: [["side", "La maire Inès Roche (à droite) salue l'ambassadeur Paul Nader à Sète."]],
  },
  {
    language: "de",
    caption: "Ein Fischer entlädt seinen Kutter im Hafen von Büsum am 3. Mai 2021.",
    version: "Ein Fischer entlädt seinen Kutter im Hafen von Büsum am 3. Mai 2021. Foto: Jan Möller/dpa",
    others: [
      ["plural", "Zwei Fischer entladen ihren Kutter im Hafen von Büsum am 3. Mai 2021."],
      ["negation", "Kein Fischer entlädt seinen Kutter im Hafen von Büsum am 3. Mai 2021."],
      ["umlaut", "Ein Vater spielt am Hafen. Die Väter spielen am Hafen."],
    ],
  },
  {
    language: "es",
    caption: "Los niños esperan el autobús escolar en Cuenca, el 3 de mayo de 2021.",
    version: "Los niños esperan el autobús escolar en Cuenca, el 3 de mayo de 2021. EFE",
    others: [
      ["gender", "Las niñas esperan el autobús escolar en Cuenca, el 3 de mayo de 2021."],
      ["number", "El niño espera el autobús escolar en Cuenca, el 3 de mayo de 2021."],
      ["negation", "Los niños no esperan el autobús escolar en Cuenca, el 3 de mayo de 2021."],
    ],
  },
  {
    language: "it",
    caption: "Un pescatore scarica le reti nel porto di Gaeta, 3 maggio 2021.",
    version: "Un pescatore scarica le reti nel porto di Gaeta, 3 maggio 2021. (ANSA)",
    others: [["plural", "I pescatori scaricano le reti nel porto di Gaeta, 3 maggio 2021."]],
  },
  {
    language: "pt",
    caption: "Pescadores descarregam redes no porto de Setúbal, 3 de maio de 2021.",
    version: "PESCADORES DESCARREGAM REDES NO PORTO DE SETÚBAL, 3 DE MAIO DE 2021.",
    others: [["negation", "Pescadores não descarregam redes no porto de Setúbal, 3 de maio de 2021."]],
  },
  {
    language: "pl",
    caption: "Rybak rozładowuje kuter w porcie w Ustce 3 maja 2021 r.",
    version: "Rybak rozładowuje kuter w porcie w Ustce 3 maja 2021 r. Fot. Jan Nowak/PAP",
    others: [
      ["plural", "Rybacy rozładowują kuter w porcie w Ustce 3 maja 2021 r."],
      ["before", "Rybak przed rozładunkiem kutra w porcie w Ustce 3 maja 2021 r."],
    ],
  },
  {
    language: "el",
    caption: "Ένας ψαράς μαζεύει τα δίχτυα στο λιμάνι της Καβάλας, 3 Μαΐου 2021",
    version: "Ένας ψαράς μαζεύει τα δίχτυα στο λιμάνι της Καβάλας, 3 Μαΐου 2021 (AFP)",
    others: [["plural", "Ψαράδες μαζεύουν τα δίχτυα στο λιμάνι της Καβάλας, 3 Μαΐου 2021"]],
  },
  {
    language: "hi",
    caption: "वाराणसी में गंगा घाट पर नाव चलाता मछुआरा, 3 मई 2021",
    version: "वाराणसी में गंगा घाट पर नाव चलाता मछुआरा, ३ मई २०२१",
    others: [
      ["date", "वाराणसी में गंगा घाट पर नाव चलाता मछुआरा, 5 मई 2021"],
      ["plural", "वाराणसी में गंगा घाट पर नाव चलाते मछुआरे, 3 मई 2021"],
    ],
  },
  {
    language: "tr",
    caption: "Balıkçılar Sinop limanında ağlarını topluyor, 3 Mayıs 2021.",
    version: "Balıkçılar Sinop limanında ağlarını topluyor, 3 Mayıs 2021. (AA)",
    others: [["number", "Balıkçı Sinop limanında ağlarını topluyor, 3 Mayıs 2021."]],
  },
  {
    language: "nl",
    caption: "Twee vissers lossen hun netten in de haven van Urk op 3 mei 2021.",
    version: "Twee vissers lossen hun netten in de haven van Urk op 3 mei 2021. © ANP",
    others: [["number", "Drie vissers lossen hun netten in de haven van Urk op 3 mei 2021."]],
  },
  {
    language: "sv",
    caption: "Två fiskare lossar sina nät i hamnen i Visby den 3 maj 2021.",
    version: "Två fiskare lossar sina nät i hamnen i Visby den 3 maj 2021. Foto: TT",
    others: [["negation", "Två fiskare lossar inte sina nät i hamnen i Visby den 3 maj 2021."]],
  },
  {
    language: "cs",
    caption: "Rybář vykládá sítě na břehu rybníka v Třeboni 3. května 2021.",
    version: "Rybář vykládá sítě na břehu rybníka v Třeboni 3. května 2021. (ČTK)",
    others: [["plural", "Rybáři vykládají sítě na břehu rybníka v Třeboni 3. května 2021."]],
  },
  {
    language: "fa",
    caption: "دو ماهیگیر در بندر انزلی تورهای خود را جمع می‌کنند",
    version: "دو ماهيگير در بندر انزلي تورهاي خود را جمع مي‌كنند",
    others: [["number", "سه ماهیگیر در بندر انزلی تورهای خود را جمع می‌کنند"]],
  },
  {
    language: "he",
    caption: "שני דייגים מפרקים רשתות בנמל יפו",
    version: "שני דייגים מפרקים רשתות בנמל יפו.",
    others: [["number", "שלושה דייגים מפרקים רשתות בנמל יפו"]],
  },
] satisfies readonly LanguageCase[];
