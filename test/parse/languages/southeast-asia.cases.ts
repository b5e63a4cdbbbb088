import type { LanguageCase } from "./case.js";

export default [
  {
    why: "id: the editor's initials behind the name",
    line: "Warga melintas di jalan yang banjir di Semarang, Selasa (3/1/2023). ANTARA FOTO/Putri Ayu/rwa.",
    want: { creators: ["Putri Ayu"], agencies: ["Antara"], dateCreated: "2023-01-03", language: "id" },
  },
  {
    why: "ms: Ogos",
    line: "Orang ramai berkumpul di dataran pada 31 Ogos 2022. — Bernama pic",
    want: { agencies: ["Bernama"], dateCreated: "2022-08-31" },
  },
  {
    why: "vi: words for day, month and year",
    line: "Người dân đi chợ hoa ở Huế ngày 20 tháng 1 năm 2023. Ảnh: Lê Thị Mai - TTXVN",
    want: { creators: ["Lê Thị Mai"], agencies: ["VNA"], dateCreated: "2023-01-20", language: "vi" },
  },
  {
    why: "th: the Buddhist year",
    line: "ประชาชนร่วมงานลอยกระทง วันที่ 8 พฤศจิกายน 2565 (ภาพ: รอยเตอร์)",
    want: { dateCreated: "2022-11-08", language: "th" },
  },
] satisfies LanguageCase[];
