import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "ms",
  script: "Latn",
  functionWords: list(
    "yang, dan, di, dengan, untuk, dari, pada, ini, dalam, oleh, ketika, itu, ke, para, adalah, akan, tidak, selepas, juga, sebagai, telah, bahawa, kerana, tersebut, seorang, mereka, beliau, semasa, sempena, kelihatan, orang, daripada, bagi",
  ),
  months: forms(
    "Januari|Jan, Februari|Feb, Mac, April|Apr, Mei, Jun, Julai|Jul, Ogos|Ogo, September|Sept|Sep, Oktober|Okt, November|Nov, Disember|Dis",
  ),
  weekdays: forms("Isnin, Selasa, Rabu, Khamis, Jumaat, Sabtu, Ahad"),
  dateFillers: list("tahun, haribulan"),
  dateJoiners: list("dan, hingga"),
  takenWords: list("diambil, dirakam, gambar fail, fail, foto fail"),
  pictureWords: list("gambar, foto"),
  publishedWords: list(
    "dikeluarkan, disiarkan, diterbitkan, dikongsi, dimuat naik, disediakan, diedarkan, dikemas kini",
  ),
  otherDateWords: list("sejak, hingga, sebelum, selepas, lahir, meninggal, mulai"),
  remembranceWords: list("ulang tahun, mangsa, memperingati, peringatan"),
  comboWords: list("gabungan, kombinasi, kolaj"),
  placeWords: list("di, berhampiran, dari, ke"),
  regionWords: list("negeri, wilayah, daerah"),
  nameTitles: list(
    "Presiden, Perdana Menteri, Menteri, Gabenor, Jeneral, Kolonel, Datuk, Datuk Seri, Tan Sri, Tun, Encik, Puan, Cik",
  ),
  creditLabels: list("Gambar, Foto, Sumber, Kredit, Jurugambar, Gambar oleh, Ihsan, Gambar ihsan"),
  viaWords: list("via, melalui"),
  houseWords: list("Berita, Harian, Warta"),
  bodyWords: list("Polis, Bomba, Jabatan"),
  fileWords: list("FAIL, Gambar fail, Foto fail, fail"),
  courtesyWords: list("Ihsan, Gambar ihsan"),
  givenWords: list("ihsan"),
  symbolicWords: list("Gambar hiasan, Foto hiasan"),
  pictureButtons: list(
    "Buka gambar, Buka galeri, Besarkan gambar, Klik untuk besarkan, Lihat gambar, Lihat galeri, Lihat semua gambar, Semua gambar, Skrin penuh, Gambar seterusnya, Gambar sebelumnya, Kongsi gambar",
  ),
  chrome: list(
    "Baca lagi, Baca selanjutnya, Kongsi, Cetak, Simpan, Lagi, Iklan, Tutup, Seterusnya, Sebelumnya, Komen, Berita berkaitan, Berita terkini",
  ),
  pageOpenings: list("Baca juga, Baca lagi, Ikuti kami, Kongsi di, Hak cipta"),
  pageLabels: list("Penulis, Video, Baca"),
  rightsPhrases: list("hak cipta terpelihara"),
  bylineWords: list("Oleh, Penulis"),
  andWords: list("dan"),
  shareWords: list("kongsi, salin, pautan, cetak, hantar"),
  addressWords: list("anda, kami, kita, saya"),
  pictureCues: list("dari kiri, dari kanan, paling kiri, paling kanan"),
  pictureNouns: list("gambar, foto"),
  sceneWords: list(
    "semasa (menghadiri|sidang|majlis|lawatan), ketika (menghadiri|sidang|majlis|melawat|ditemui), di hadapan, di lokasi, bersama (isteri|suami|keluarga), gambar hiasan, tangkap layar, di luar, di dalam, berdiri, duduk, memegang, penunjuk perasaan, di sebelah, pandangan, bergambar",
  ),
  proseWords: list(
    "tidak, bukan, tetapi, namun, kerana, jika, apabila, juga, adalah, akan, boleh, perlu, sudah, telah, belum, atau, ini, itu, beliau, dia, mereka, saya, kami, kita, lebih, sangat, hanya, masih, bahawa, apa, siapa, mengapa, bagaimana, kata, ujar, menurut, malah, supaya, tersebut",
  ),
  sceneOpenings: list(
    "seorang, sejumlah, dua, tiga, ratusan, ribuan, puluhan, kanak-kanak, penduduk, anggota, beberapa, sebahagian, salah seorang, sekumpulan",
  ),
  sides: sides(
    "left: kiri|sebelah kiri|dari kiri; right: kanan|sebelah kanan|dari kanan; center: tengah; top: atas; bottom: bawah; front: depan; back: belakang; second-left: dua kiri|dua dari kiri|kedua kiri|kedua dari kiri; second-right: dua kanan|dua dari kanan|kedua kanan|kedua dari kanan; third-left: tiga kiri|tiga dari kiri|ketiga dari kiri; third-right: tiga kanan|tiga dari kanan|ketiga dari kanan",
  ),
  numbers: {
    ...counted(0, "sifar satu dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas"),
    ...values(
      "belas 10, dua belas 12, puluh 10, dua puluh 20, ratus 100, seratus 100, ribu 1000, seribu 1000, juta 1000000, pertama 1, kedua 2, ketiga 3, seorang 1",
    ),
  },
  percentages: list("_ peratus"),
  currencies: pairs("dolar=$, euro=€, yen=¥"),
  negations: list("tidak, bukan, tanpa, belum, tak, jangan"),
  abbreviations: pairs(
    "AS=Amerika Syarikat, PBB=Pertubuhan Bangsa-Bangsa Bersatu, Jln.=Jalan, Dr.=doktor, Dato'=Datuk",
  ),
  stopWords: list("yang, dan, di, dengan, untuk, dari, pada, ini, itu, oleh, ke"),
  counterNouns: list("Foto, Gambar"),
  outOfWords: list("daripada, dari"),
  reportPhrases: list("katanya, berkata, menurutnya, ujarnya, tambahnya"),
  sayingVerbs: list("kata, katanya, ujarnya"),
  paragraphOpenings: list(
    "Menurutnya, Beliau berkata, Katanya, Selain itu, Sementara itu, Bagaimanapun, Terdahulu, Tambahnya",
  ),
  shareFillers: list("ke, melalui, di"),
  authorWords: list("Oleh"),
});
