/** Numbers as newsrooms print them: one value in many forms, beside the value next to it that each must not hide. */

/** Forms of one value in one sentence, "_" standing for it, and other values. */
export interface QuantityCase {
  readonly why: string;
  readonly sentence: string;
  readonly same: readonly string[];
  readonly other: readonly string[];
}

export const quantities: readonly QuantityCase[] = [
  {
    why: "a part of a hundred with its sign or its word",
    sentence: "Rents rose _ in the port of Samos, residents say at a meeting.",
    same: ["5%", "5 %", "5 percent", "5 per cent", "5 pct", "five percent", "５％"],
    other: ["5.5%", "6 percent", "five", "15 per cent", "50%"],
  },
  {
    why: "a part of a hundred in German",
    sentence: "Die Mieten in Samos stiegen um _, sagen die Bewohner.",
    same: ["5 Prozent", "5%", "fünf Prozent"],
    other: ["6 Prozent", "15%", "fünf"],
  },
  {
    why: "the word stands before the number in Turkish",
    sentence: "Samos'ta kiralar _ arttı, diyor sakinler toplantıda.",
    same: ["yüzde 5", "%5", "yüzde beş"],
    other: ["yüzde 6", "%15"],
  },
  {
    why: "and in Chinese",
    sentence: "房租上涨_，萨摩斯居民在会上说。",
    same: ["25%", "百分之二十五", "百分之25"],
    other: ["百分之二十", "百分之五", "35%", "百分之二十六"],
  },
  {
    why: "digits in groups",
    sentence: "About _ people cross the bridge near Samos every day, police say.",
    same: ["20,000", "20 000", "20.000", "20'000", "20\u202f000", "20 thousand", "twenty thousand"],
    other: ["2,000", "200,000", "20", "20 001", "20,500", "twenty", "20 million"],
  },
  {
    why: "digits in groups of two",
    sentence: "समोस के पुल से रोज _ लोग गुजरते हैं।",
    same: ["1,50,000", "150,000", "1.5 लाख"],
    other: ["15,000", "1.5 करोड़", "1,60,000"],
  },
  {
    why: "thousands in Arabic",
    sentence: "يعبر نحو _ شخص جسر ساموس كل يوم بحسب الشرطة.",
    same: ["20 ألف", "20,000", "٢٠ ألف"],
    other: ["30 ألف", "20 مليون", "2000"],
  },
  {
    why: "ten thousands in Japanese",
    sentence: "サモスの橋を毎日約_人が渡る、警察によると。",
    same: ["2万", "20000", "２万", "20,000"],
    other: ["3万", "2千", "12万"],
  },
  {
    why: "a sum of money",
    sentence: "The bridge at Samos cost _ to build, the mayor of the town said.",
    same: ["$5m", "$5 million", "5 million dollars", "US$5m", "$5,000,000", "five million dollars"],
    other: ["$5bn", "€5m", "$50m", "5 million", "$6 million", "5m"],
  },
  {
    why: "a sum with an abbreviated multiple and its point",
    sentence: "Die Brücke in Samos kostete _ nach Angaben der Stadt.",
    same: ["5 Millionen Euro", "5 Mio. Euro", "5 Mio. €", "5.000.000 Euro"],
    other: ["5 Milliarden Euro", "6 Mio. Euro", "5 Mrd. €", "5 Mio. Dollar"],
  },
  {
    why: "a sum whose money is joined by a preposition",
    sentence: "Le pont de Samos a coûté _ à la ville, selon le maire.",
    same: ["5 millions d'euros", "5 M€", "5 000 000 euros", "cinq millions d’euros"],
    other: ["5 milliards d'euros", "6 M€", "5 millions de dollars", "50 M€"],
  },
  {
    why: "tens and ones in two words",
    sentence: "Some _ sheep cross the bridge near Samos, farmers say.",
    same: ["twenty-five", "25", "twenty five"],
    other: ["35", "twenty", "five", "twenty-six"],
  },
  {
    why: "hundreds in words",
    sentence: "Some _ sheep cross the bridge near Samos, farmers say.",
    same: ["two hundred and fifty", "250", "two hundred fifty"],
    other: ["200", "two hundred", "205", "25"],
  },
  {
    why: "four times twenty and ten",
    sentence: "Environ _ moutons traversent le pont de Samos, selon les éleveurs.",
    same: ["quatre-vingt-dix", "90"],
    other: ["quatre-vingts", "80", "24", "10"],
  },
  {
    why: "number words written as one",
    sentence: "Rund _ Schafe überqueren die Brücke bei Samos.",
    same: ["einundzwanzig", "21"],
    other: ["20", "22", "zweiundzwanzig", "31"],
  },
];
