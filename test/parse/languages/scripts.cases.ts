import type { LanguageCase } from "./case.js";

/** Conventions of the Cyrillic, Greek, Indic, Thai and East Asian scripts: labels, archives, houses, credits in Latin letters. */
export default [
  {
    why: "ka: a name in letters without capitals, behind a label and in front of a library",
    line: "აქცია პარლამენტთან. ფოტო: ნინო აბაშიძე / Getty Images",
    want: { description: "აქცია პარლამენტთან.", creators: ["ნინო აბაშიძე"], agencies: ["Getty Images"] },
  },
  {
    why: "ka: a town's ending makes a sentence of what could be a name",
    line: "აქცია ძველ ვალბიში / AFP",
    want: { description: "აქცია ძველ ვალბიში", creators: [], agencies: ["AFP"] },
  },
  {
    why: "hi: a dash written onto the label",
    line: "सभा में बोलते हुए महापौर। फोटो- राजेश कुमार",
    want: { description: "सभा में बोलते हुए महापौर।", creators: ["राजेश कुमार"] },
  },
  {
    why: "ar: a dash written onto the name",
    line: "صيادون في ميناء فالبي. تصوير –أحمد سعد:",
    want: { description: "صيادون في ميناء فالبي.", creators: ["أحمد سعد"] },
  },
  {
    why: "de: a hyphen that leaves a word out is no colon",
    line: "Am Hafen von Vallby sind Foto- und Filmaufnahmen verboten.",
    want: { description: "Am Hafen von Vallby sind Foto- und Filmaufnahmen verboten.", creators: [] },
  },
  {
    why: "zh: a counter behind the photographer",
    line: "市民在河边散步。新华社记者王小明摄 1/5",
    want: { description: "市民在河边散步。", creators: ["王小明"], agencies: ["Xinhua"] },
  },
  {
    why: "zh: a share of a whole is no counter",
    line: "参加测试的学生中有3/5",
    want: { description: "参加测试的学生中有3/5", creators: [] },
  },
  {
    why: "el: an archive's label alone in front of house and name",
    line: "Φωτογραφία αρχείου: ΑΠΕ-ΜΠΕ/Νίκος Παππάς",
    want: { description: "", creators: ["Νίκος Παππάς"], agencies: ["ANA-MPA"], flags: ["file"] },
  },
  {
    why: "de: a sentence about an archive keeps its words",
    line: "Das Archivbild hängt im Rathaus. dpa/Lena Okoro",
    want: { description: "Das Archivbild hängt im Rathaus.", creators: ["Lena Okoro"], agencies: ["dpa"] },
  },
  {
    why: "th: the day of what is remembered",
    line: "ประชาชนวางดอกไม้รำลึกเหตุการณ์ 6 ตุลา 2519",
    want: { dateCreated: null },
  },
  {
    why: "th: the day of the picture",
    line: "ประชาชนวางดอกไม้ที่วัลบีเมื่อวันที่ 6 ตุลาคม 2563",
    want: { dateCreated: "2020-10-06" },
  },
  {
    why: "zh: the day of what is remembered",
    line: "市民在广场纪念2008年5月12日的遇难者。",
    want: { dateCreated: null },
  },
  {
    why: "zh: the day of the picture",
    line: "2019年5月12日，市民在广场纪念遇难者。",
    want: { dateCreated: "2019-05-12" },
  },
  {
    why: "ru: a press service of many small words between name and agency",
    line: "Мэр Вальби открывает мост. © Анна Берг/пресс-служба мэра Вальби/ТАСС",
    want: { description: "Мэр Вальби открывает мост.", creators: ["Анна Берг"] },
  },
  {
    why: "ta: a point behind an initial of two signs ends no sentence",
    line: "வால்பியில் உள்ள சந்தை (கே. பிச்சுமணி/PTI)",
    want: { description: "வால்பியில் உள்ள சந்தை", creators: ["கே. பிச்சுமணி"], agencies: ["PTI"] },
  },
  {
    why: "ta: two initials behind a label",
    line: "வால்பியில் உள்ள சந்தை படம்: ஆர். ரகு",
    want: { description: "வால்பியில் உள்ள சந்தை", creators: ["ஆர். ரகு"] },
  },
  {
    why: "th: a sentence without spaces is no name",
    line: "ชาวบ้านรวมตัวกันที่ตลาดริมน้ำวัลบีเก่า กรุงเทพฯ | ธนพร แสงทอง/Reuters",
    want: {
      description: "ชาวบ้านรวมตัวกันที่ตลาดริมน้ำวัลบีเก่า กรุงเทพฯ",
      creators: ["ธนพร แสงทอง"],
      agencies: ["Reuters"],
    },
  },
  {
    why: "ru: the BBC's labels",
    line: "Автор фото, Reuters Подпись к фото, Рынок в Алматы",
    want: { description: "Рынок в Алматы", agencies: ["Reuters"] },
  },
  {
    why: "ru: an author inside a caption is no label",
    line: "Автор фоторабот на открытии выставки",
    want: { description: "Автор фоторабот на открытии выставки", agencies: [], creators: [] },
  },
  {
    why: "hi: the BBC's labels",
    line: "इमेज स्रोत, AFP इमेज कैप्शन, पटना में बाढ़ का पानी",
    want: { description: "पटना में बाढ़ का पानी", agencies: ["AFP"] },
  },
  {
    why: "ru: a chain in Latin letters behind Cyrillic",
    line: "Пожар на складе в Риге 3 мая 2021 года Anna Berzina / Reuters / Scanpix",
    want: {
      description: "Пожар на складе в Риге 3 мая 2021 года",
      creators: ["Anna Berzina"],
      agencies: ["Reuters"],
      distributors: ["Scanpix"],
      dateCreated: "2021-05-03",
    },
  },
  {
    why: "ru: whom somebody told is no credit",
    line: "Об этом министр рассказал агентству Reuters",
    want: { description: "Об этом министр рассказал агентству Reuters", agencies: [] },
  },
  {
    why: "ru: a small label behind a comma",
    line: "Динамо — Спартак, фото Павел Лосев",
    want: { description: "Динамо — Спартак", creators: ["Павел Лосев"] },
  },
  {
    why: "ru: a photograph in a sentence",
    line: "На стенде висят газеты, фото и письма с фронта",
    want: { description: "На стенде висят газеты, фото и письма с фронта", creators: [] },
  },
  {
    why: "uk: a slash, the label without a colon, the agency behind a comma",
    line: "Черга біля банку в Луцьку / Фото Олена Сова, Укрінформ",
    want: { description: "Черга біля банку в Луцьку", creators: ["Олена Сова"], agencies: ["Ukrinform"] },
  },
  {
    why: "bg: the wire in its own letters",
    line: "Наводнение край Бургас Снимка: Ройтерс",
    want: { agencies: ["Reuters"], creators: [] },
  },
  {
    why: "be: the wire in its own letters",
    line: "Мост праз Нёман Фота: Рэйтэр",
    want: { agencies: ["Reuters"], creators: [] },
  },
  {
    why: "ja: the wire in full width",
    line: "英国の国旗＝ＡＰ",
    want: { description: "英国の国旗", agencies: ["AP"] },
  },
  { why: "ja: full width that is no wire", line: "新型のＥＶ＝ＡＢ", want: { agencies: [] } },
  {
    why: "ko: a body behind the label is no person",
    line: "새로 문을 연 체육관 [사진=보기시체육협회]",
    want: { description: "새로 문을 연 체육관", creators: [] },
  },
  {
    why: "ko: a person behind the label",
    line: "새로 문을 연 체육관 [사진=한지우]",
    want: { description: "새로 문을 연 체육관", creators: ["한지우"] },
  },
  {
    why: "ko: provided by a company, with the agency's notice",
    line: "공개된 전기 버스 [보기차 제공. 재판매 및 DB 금지]",
    want: {
      description: "공개된 전기 버스",
      handoutSource: "보기차",
      flags: ["handout", "restricted"],
      instructions: "재판매 및 DB 금지",
    },
  },
  {
    why: "ko: an archive picture of a wire passed on",
    line: "피해를 입은 건물 [로이터=연합뉴스 자료사진. 재판매 및 DB 금지]",
    want: {
      description: "피해를 입은 건물",
      agencies: ["Reuters"],
      distributors: ["Yonhap"],
      flags: ["file", "restricted"],
    },
  },
  {
    why: "ko: the dateline in square brackets, the day and the address behind",
    line: "[부산=뉴시스] 한지우 기자 = 3일 해운대에서 시민들이 산책하고 있다. 2022.04.03. jiwoo@example.com",
    want: {
      description: "3일 해운대에서 시민들이 산책하고 있다.",
      creators: ["한지우"],
      agencies: ["Newsis"],
      dateCreated: "2022-04-03",
    },
  },
  {
    why: "ko: a town, a reporter, an address, a day in slashes",
    line: "선수들이 몸을 풀고 있다. 수원=한지우 기자 jiwoo@example.com /2021.05.06/",
    want: { description: "선수들이 몸을 풀고 있다.", creators: ["한지우"], dateCreated: "2021-05-06" },
  },
  {
    why: "ko: a formula with a sign of equality stays",
    line: "칠판에 적힌 공식 E=mc²",
    want: { description: "칠판에 적힌 공식 E=mc²", creators: [] },
  },
  {
    why: "zh: a slash behind the label, the reporter's title",
    line: "市長視察工地。（圖／記者陳小華攝）",
    want: { description: "市長視察工地。", creators: ["陳小華"] },
  },
  {
    why: "zh: the archive and the reporter, a comma between",
    line: "車站大廳的旅客。（資料照，記者陳小華攝）",
    want: { description: "車站大廳的旅客。", creators: ["陳小華"], flags: ["file"] },
  },
  {
    why: "zh: a still of a film names nobody",
    line: "事故现场（视频截图）",
    want: { description: "事故现场", creators: [], flags: ["video-still"] },
  },
  {
    why: "zh: photographer's label, a house behind a slash",
    line: "2020年3月4日，居民排隊領口罩。 攝：陳小華/端傳媒",
    want: { creators: ["陳小華"], agencies: ["端傳媒"], dateCreated: "2020-03-04" },
  },
  {
    why: "zh: a bracket with a comma that explains stays",
    line: "新落成的圖書館（左，由王大文設計）",
    want: { description: "新落成的圖書館（左，由王大文設計）", creators: [] },
  },
  {
    why: "ja: taken from a film that a ministry gave out",
    line: "訓練する部隊（防衛省提供の動画から）",
    want: { description: "訓練する部隊", flags: ["video-still", "handout"], handoutSource: "防衛省" },
  },
  {
    why: "ja: a supplier of one sign",
    line: "新庁舎の模型（県提供）",
    want: { description: "新庁舎の模型", flags: ["handout"], handoutSource: "県" },
  },
  {
    why: "ja: an agency's picture passed on twice",
    line: "避難する住民（アナトリア通信提供、ゲッティ＝共同）",
    want: { agencies: ["Anadolu"], distributors: ["Getty Images", "Kyodo"], flags: [], creators: [] },
  },
  {
    why: "ja: the sign of copyright in front of the house",
    line: "優勝を喜ぶ選手（Ｃ）共同通信社",
    want: { description: "優勝を喜ぶ選手", agencies: ["Kyodo"] },
  },
  {
    why: "ru: the archive's words at the end, set apart by their capital",
    line: "Здание областного суда Архивное фото",
    want: { description: "Здание областного суда", flags: ["file"] },
  },
  {
    why: "ru: the archive's words in front of a caption",
    line: "Архивное фото: Строительство моста",
    want: { description: "Строительство моста", flags: ["file"], creators: [] },
  },
  {
    why: "ru: an archive in the sentence",
    line: "Посетители смотрят архивное фото города",
    want: { description: "Посетители смотрят архивное фото города", creators: [] },
  },
  {
    why: "th: the BBC's labels",
    line: "ที่มาของภาพ, Getty Images คำบรรยายภาพ, ตลาดน้ำยามเช้า",
    want: { description: "ตลาดน้ำยามเช้า", agencies: ["Getty Images"] },
  },
  {
    why: "zh: the BBC's labels",
    line: "圖像來源，Getty Images 圖像加註文字，清晨的市場",
    want: { description: "清晨的市場", agencies: ["Getty Images"] },
  },
  {
    why: "zh: a year of the Republic of China behind the credit",
    line: "旅客在車站候車。中央社記者陳小華攝 110年3月5日",
    want: { description: "旅客在車站候車。", creators: ["陳小華"], agencies: ["CNA"], dateCreated: "2021-03-05" },
  },
  {
    why: "zh: a length of time is no year",
    line: "這座廟已有150年歷史",
    want: { dateCreated: null },
  },
  {
    why: "ja: the first year of an era",
    line: "平成元年1月8日、官邸で会見する官房長官",
    want: { dateCreated: "1989-01-08" },
  },
  {
    why: "ja: the year in which a school was founded",
    line: "創立元年の校舎の模型",
    want: { dateCreated: null },
  },
  {
    why: "el: the archive inside the label",
    line: "Η πλατεία το βράδυ (Φωτ. αρχείου: Eurokinissi)",
    want: { description: "Η πλατεία το βράδυ", agencies: ["Eurokinissi"], flags: ["file"] },
  },
  {
    why: "zh: copied from somebody's page",
    line: "市長在會議上發言。（取自市長臉書）",
    want: { description: "市長在會議上發言。", creators: [], agencies: [] },
  },
  {
    why: "zh: a site behind the label is no person",
    line: "林场的工人在栽树 图片来源：某县林业局网站",
    want: { description: "林场的工人在栽树", creators: [] },
  },
  {
    why: "zh: the national agency in front of whose picture it passes on",
    line: "救援人员在现场搜救。 新华社/路透",
    want: { description: "救援人员在现场搜救。", agencies: ["Reuters"], distributors: ["Xinhua"] },
  },
  {
    why: "zh: the caption's own last word is no credit",
    line: "兩位候選人的資料圖片（AP/達志影像）",
    want: { description: "兩位候選人的資料圖片", creators: [], agencies: ["AP"], flags: ["file"] },
  },
  {
    why: "zh: who edited the page, behind the credit",
    line: "选手在比赛中。中新社记者 王小明 摄 【编辑：李骏】",
    want: { description: "选手在比赛中。", creators: ["王小明"], agencies: ["CNS"] },
  },
  {
    why: "ja: a month beside who supplied it",
    line: "植樹する会長（10月、県提供）",
    want: { description: "植樹する会長", flags: ["handout"], handoutSource: "県" },
  },
  {
    why: "ja: a year beside the wires",
    line: "演説する大統領（2024年撮影、AFP＝時事）",
    want: { description: "演説する大統領", creators: [], agencies: ["AFP"], distributors: ["Jiji"] },
  },
  {
    why: "ja: a bracket with a month alone stays",
    line: "完成した橋（2020年4月）",
    want: { description: "完成した橋（2020年4月）", creators: [] },
  },
  {
    why: "ja: from a helicopter, by whom",
    line: "倒れた鉄塔＝2024年1月2日、石川県輪島市、朝日新聞社ヘリから、鈴木一郎撮影",
    want: { description: "倒れた鉄塔", creators: ["鈴木一郎"], dateCreated: "2024-01-02" },
  },
  {
    why: "ja: the label and a point",
    line: "取材に応じる選手（撮影・鈴木花子）",
    want: { description: "取材に応じる選手", creators: ["鈴木花子"] },
  },
  {
    why: "ko: the maker in front of who passed it on, in the dateline",
    line: "(파리 AFP=연합뉴스) 대통령이 연설하고 있다. 2024.3.4",
    want: {
      description: "대통령이 연설하고 있다.",
      agencies: ["AFP"],
      distributors: ["Yonhap"],
      dateCreated: "2024-03-04",
    },
  },
  {
    why: "ko: the pool behind the sentence",
    line: "대통령이 전용기에 오르고 있다. 대통령실사진기자단",
    want: { description: "대통령이 전용기에 오르고 있다.", flags: ["pool"], creators: [] },
  },
  {
    why: "ru: a name and a house in front run into the caption",
    line: "Lena Okoro/ReutersПожарные тушат склад на окраине Тулы, 11 апреля 2017 года",
    want: {
      description: "Пожарные тушат склад на окраине Тулы, 11 апреля 2017 года",
      creators: ["Lena Okoro"],
      agencies: ["Reuters"],
    },
  },
  {
    why: "ru: the capital inside a house's own word ends nothing",
    line: "Lena Okoro/GettyImages Пожарные тушат склад на окраине Тулы",
    want: { agencies: ["Getty Images"], creators: ["Lena Okoro"] },
  },
  {
    why: "ru: a house's name in quotation marks, glued to the caption",
    line: "© РИА «Новости»Мэр Вологды на открытии моста",
    want: { description: "Мэр Вологды на открытии моста", agencies: ["RIA Novosti"] },
  },
  {
    why: "ru: the archive's label alone in front of a credit",
    line: "Архивное фото: ТАСС/Иван Петров",
    want: { description: "", creators: ["Иван Петров"], agencies: ["TASS"], flags: ["file"] },
  },
  {
    why: "ru: what a house is, and its name in quotation marks",
    line: "Студенты на лекции. Фото: Школа мостов «Валби»",
    want: { description: "Студенты на лекции.", creators: [], agencies: ["Школа мостов «Валби»"] },
  },
  {
    why: "ru: the same behind a caption's own label stays",
    line: "Фото: Стадион «Валби»",
    want: { description: "Стадион «Валби»", agencies: [] },
  },
  {
    why: "bn: a Latin letter typed for a bar",
    line: "ভালবিতে বৃষ্টিতে জলাবদ্ধতা l ছবি: সংগৃহীত",
    want: { description: "ভালবিতে বৃষ্টিতে জলাবদ্ধতা" },
  },
  {
    why: "ru: a button that closes the credit in front",
    line: "© Sputnik / Иван Петров / Перейти в фотобанк Митинг в Вологде",
    want: { description: "Митинг в Вологде", creators: ["Иван Петров"], agencies: ["Sputnik"] },
  },
  {
    why: "ru: the same button behind the credit at the end",
    line: "Митинг в Вологде © РИА Новости . Иван Петров / Перейти в фотобанк",
    want: { description: "Митинг в Вологде", creators: ["Иван Петров"], agencies: ["RIA Novosti"] },
  },
] satisfies LanguageCase[];
