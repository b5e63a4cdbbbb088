import type { LanguageCase } from "./case.js";

export default [
  {
    why: "fi: the partitive month",
    line: "Ihmisiä torilla Turussa 6. joulukuuta 2019. Kuva: Aino Laakso / Lehtikuva",
    want: { creators: ["Aino Laakso"], agencies: ["Lehtikuva"], dateCreated: "2019-12-06" },
  },
  {
    why: "hu: the year first",
    line: "Tüntetők a szegedi Dóm téren 2023. október 23-án. Fotó: MTI/Kovács Réka",
    want: { creators: ["Kovács Réka"], agencies: ["MTI"], dateCreated: "2023-10-23" },
  },
  {
    why: "et: the adessive month",
    line: "Inimesed Tartu raekoja platsil 24. veebruaril 2020. Foto: Liis Tamm / AFP",
    want: { creators: ["Liis Tamm"], agencies: ["AFP"], dateCreated: "2020-02-24" },
  },
  {
    why: "tr: DHA in brackets",
    line: "Bursa'da kar yağışı sonrası vatandaşlar, 12 Ocak 2022 (DHA)",
    want: { creators: [], agencies: ["DHA"], dateCreated: "2022-01-12" },
  },
  {
    why: "tr: the picture's verb behind the date",
    line: "Van gölünde 3 Mayıs 2021 tarihinde çekilen bu fotoğrafta kuşlar görülüyor. Fotoğraf: Elif Şahin/AA",
    want: { creators: ["Elif Şahin"], agencies: ["Anadolu"], dateCreated: "2021-05-03", language: "tr" },
  },
  {
    why: "el: the agency's own letters",
    line: "Επιβάτες στο λιμάνι του Πειραιά, 15 Αυγούστου 2022. ΑΠΕ-ΜΠΕ/ΕΛΕΝΗ ΜΑΥΡΟΥ",
    want: { creators: ["ΕΛΕΝΗ ΜΑΥΡΟΥ"], agencies: ["ANA-MPA"], dateCreated: "2022-08-15", language: "el" },
  },
  {
    why: "fi: the word for the way it came stands behind the house, which carries an ending",
    line: "Kalastajat korjaavat verkkojaan satamassa. Kuva: Aino Virta / AFP Getty Imagesin kautta",
    want: { creators: ["Aino Virta"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "fi: the same word in a sentence",
    line: "Kalastajat kulkevat Vaasan kautta. Kuva: Aino Virta / Lehtikuva",
    want: { description: "Kalastajat kulkevat Vaasan kautta.", agencies: ["Lehtikuva"], distributors: [] },
  },
  {
    why: "tr: the word for the way it came behind the house",
    line: "Meydanda kalabalık toplandı. Elif Şahin / AFP Getty Images aracılığıyla",
    want: { creators: ["Elif Şahin"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "tr: credit and caption behind labels with nothing but spaces",
    line: "Kaynak AFP Fotoğraf altı yazısı Meydanda toplanan kalabalık akşama kadar bekledi.",
    want: { description: "Meydanda toplanan kalabalık akşama kadar bekledi.", agencies: ["AFP"] },
  },
  {
    why: "tr: a source that a sentence speaks of",
    line: "Kaynak suyu taşıyan köylüler meydanda bekledi.",
    want: { description: "Kaynak suyu taşıyan köylüler meydanda bekledi.", agencies: [] },
  },
] satisfies LanguageCase[];
