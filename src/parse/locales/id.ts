import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "id",
  script: "Latn",
  functionWords: list(
    "yang, dan, di, dengan, untuk, dari, pada, ini, dalam, oleh, saat, itu, ke, para, adalah, akan, tidak, setelah, juga, sebagai, telah, bahwa, karena, tersebut, warga, seorang, mereka, sejumlah, ketika, usai, sebelum, bersama, menjadi, dua",
  ),
  months: forms(
    "Januari|Jan, Februari|Feb, Maret|Mar, April|Apr, Mei, Juni|Jun, Juli|Jul, Agustus|Agu|Agt, September|Sep|Sept, Oktober|Okt, November|Nov, Desember|Des",
  ),
  weekdays: forms("Senin, Selasa, Rabu, Kamis, Jumat|Jum'at, Sabtu, Minggu|Ahad"),
  dateFillers: list("tahun, bulan, tanggal"),
  dateJoiners: list("dan, sampai, hingga"),
  takenWords: list("diambil, dipotret, foto arsip, arsip, foto dokumentasi, dokumentasi, difoto"),
  pictureWords: list("foto, gambar"),
  publishedWords: list(
    "dirilis, dipublikasikan, diterbitkan, disebarkan, dibagikan, diunggah, disediakan, disiarkan, diperbarui",
  ),
  otherDateWords: list("sejak, hingga, sampai, sebelum, sesudah, setelah, lahir, meninggal, mulai"),
  remembranceWords: list("peringatan, korban, mengenang, memperingati, tragedi"),
  comboWords: list("kombinasi, gabungan, kolase, montase"),
  placeWords: list("di, dekat, dari, ke"),
  regionWords: list("provinsi, kabupaten, kota, kecamatan, negara bagian"),
  creditLabels: list(
    "Dok, Dokumentasi, Foto, Foto:, Fotografer, Sumber, Sumber foto, Gambar, Ilustrasi, Kredit, Kredit foto, Dok, sumber, dok, dok.",
  ),
  pictureSourceLabels: list("Sumber gambar, Hak atas foto, Hak cipta gambar"),
  captionLabels: list("Keterangan gambar, Keterangan foto"),
  viaWords: list("via, melalui"),
  houseWords: list("Berita, Harian, Kompas, Pos, Warta, Cabang, Universitas, Yayasan"),
  bodyWords: list(
    "Polda, Polres, Polri, Kementerian, Pemerintah, Pemkot, Pemkab, Pemprov, Setpres, Humas, Basarnas, BNPB, BPBD, Kejaksaan, Kedutaan",
  ),
  fileWords: list("ARSIP, Arsip, Foto arsip, Foto Arsip, Dokumentasi, Dok., foto arsip"),
  handoutWords: list("Handout, Humas, Dok. Humas, Dok. Pribadi, Dok Pribadi, Dokumentasi pribadi, Koleksi pribadi"),
  poolWords: list("Pool"),
  courtesyWords: list("Atas izin"),
  givenWords: list("diberikan oleh"),
  openSourceWords: list("istimewa"),
  captureSourceWords: list("dari"),
  networkWords: list("media sosial, medsos, dari media sosial"),
  symbolicWords: list("Ilustrasi, Foto ilustrasi, Gambar ilustrasi"),
  captureWords: list("tangkapan layar"),
  nameTitles: list(
    "Presiden, Wakil Presiden, Perdana Menteri, Menteri, Gubernur, Wali Kota, Bupati, Jenderal, Kolonel, Raja, Ratu, Pangeran, Putri, Paus, aktor, aktris, penyanyi, pelatih, penyerang, kiper, sutradara, Bapak, Ibu, Tuan, Nyonya, Dr, Prof",
  ),
  insideWords: list("di"),
  pictureButtons: list(
    "Buka foto, Buka gambar, Buka galeri, Perbesar foto, Perbesar gambar, Klik untuk memperbesar, Lihat gambar, Lihat galeri, Lihat semua foto, Semua foto, Layar penuh, Foto selanjutnya, Foto sebelumnya, Foto berikutnya, Bagikan foto, Bagikan gambar, Galeri foto",
  ),
  chrome: list(
    "Baca juga, Baca selengkapnya, Selengkapnya, Bagikan, Cetak, Simpan, Lebih lanjut, Perbesar, Iklan, Tutup, Selanjutnya, Sebelumnya, Komentar, Lihat Foto, Scroll untuk melanjutkan, Berita terkait, Artikel terkait, Terpopuler, Berita terkini, Rekomendasi, baca selengkapnya",
  ),
  pageNotices: list(
    "(tampilkan|sembunyikan) keterangan, kembali, (syarat dan ketentuan|ketentuan penggunaan), kebijakan privasi, masuk, berlangganan, iklan",
  ),
  attributionWords: list("menurut, dilansir, dikutip dari"),
  pageOpenings: list(
    "Baca juga, Baca selengkapnya, Lihat juga, Simak juga, Ikuti kami, Bagikan ke, Dapatkan update, Gabung di, Hak cipta, Artikel ini telah, Penulis, Mengapa, Kenapa, Bagaimana, Begini, Simak, Klik di sini",
  ),
  pageLabels: list("Penulis, Editor, Reporter, Video, Opini, Tag, Editorial, Baca, Simak, Lihat juga"),
  rightsPhrases: list(
    "hak cipta dilindungi, dilindungi undang-undang, tanpa izin tertulis, dilarang mengutip, dilarang memperbanyak",
  ),
  paragraphOpenings: list(
    "Menurut, Selain itu, Sementara itu, Namun, Ia menambahkan, Dia mengatakan, Ia mengatakan, Sebelumnya, Diketahui, Lebih lanjut, Adapun",
  ),
  pageCounters: list(
    "komentar, foto, gambar, dilihat, menit baca, jam lalu, jam yang lalu, menit lalu, menit yang lalu, hari lalu, hari yang lalu, lihat foto",
  ),
  sections: list(
    "Beranda, Berita, Nasional, Internasional, Dunia, Politik, Ekonomi, Bisnis, Olahraga, Bola, Budaya, Teknologi, Kesehatan, Hiburan, Gaya Hidup, Otomotif, Opini, Video, Foto, Indeks, Kontak",
  ),
  authorWords: list("Oleh, Ditulis oleh, Laporan wartawan"),
  bylineWords: list("Oleh, Penulis, Reporter, Editor, Pewarta"),
  andWords: list("dan"),
  shareWords: list("bagikan, salin, tautan, cetak, kirim, sebarkan, link"),
  addressWords: list("Anda, kami, kita, saya, klik, langganan, ikuti kami"),
  pictureCues: list("dari kiri, dari kanan, paling kiri, paling kanan, foto (yang|ini|menunjukkan|memperlihatkan)"),
  pictureNouns: list("foto, gambar"),
  pageWords: list(
    "foto, gambar, video, galeri, memuat, ukuran, kecil, besar, berikutnya, sebelumnya, hari, minggu, pekan, bulan, ini, lihat, buka, tutup, perbesar, beli, kirim, semua, di, dari, untuk, profil, penulis, logo",
  ),
  dataLabels: list("Sumber"),
  dataWords: list("data, statistik, survei"),
  galleryWords: list("foto-foto, galeri"),
  sceneWords: list(
    "saat (menghadiri|memberikan|berada|bertemu|mengunjungi|meninjau|menyampaikan|konferensi), di depan, di lokasi, di sela, bersama (istri|suami|keluarga), usai (menghadiri|bertemu|pertemuan), suasana, tampak, berfoto, berpose, ilustrasi, tangkapan layar, menggelar aksi, petugas (mengevakuasi|memadamkan), warga (antre|mengantre|berjalan|melintas), di dalam, di luar, berdiri, duduk, memegang, antrean, pengunjuk rasa, petugas pemadam, di samping",
  ),
  proseWords: list(
    "tidak, bukan, tetapi, tapi, namun, karena, jika, ketika, juga, adalah, akan, bisa, dapat, harus, sudah, telah, belum, atau, ini, itu, ia, dia, mereka, saya, kami, kita, lebih, sangat, hanya, masih, bahwa, apa, siapa, mengapa, bagaimana, kata, ujar, menurut, bahkan, agar, sehingga, tersebut, melainkan",
  ),
  sceneOpenings: list(
    "seorang, sejumlah, dua, tiga, ratusan, ribuan, puluhan, anak-anak, warga, petugas, sejumlah warga, beberapa, sebagian, salah satu, sekelompok",
  ),
  sides: sides(
    "left: ki|kiri|sebelah kiri|dari kiri; right: ka|kanan|sebelah kanan|dari kanan; center: tengah|di tengah; top: atas; bottom: bawah; front: depan|di depan; back: belakang|di belakang; second-left: kedua kiri|kedua dari kiri; second-right: kedua kanan|kedua dari kanan; third-left: ketiga kiri|ketiga dari kiri; third-right: ketiga kanan|ketiga dari kanan; far-left: paling kiri; far-right: paling kanan",
  ),
  numbers: {
    ...counted(0, "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"),
    ...values(
      "belas 10, dua belas 12, tiga belas 13, empat belas 14, lima belas 15, enam belas 16, tujuh belas 17, delapan belas 18, sembilan belas 19, dua puluh 20, puluh 10, puluhan 10, ratus 100, seratus 100, ribu 1000, seribu 1000, juta 1000000, miliar 1000000000, pertama 1, kedua 2, ketiga 3, keempat 4, seorang 1, sebuah 1, selusin 12",
    ),
  },
  percentages: list("_ persen"),
  numberScales: values("rb 1000, jt 1000000"),
  currencies: pairs("dolar=$, euro=€, yen=¥"),
  negations: list("tidak, bukan, tanpa, belum, tak, jangan, tiada"),
  abbreviations: pairs(
    "AS=Amerika Serikat, PBB=Perserikatan Bangsa-Bangsa, Jl.=Jalan, No.=nomor, Dr.=doktor, Jend.=Jenderal, DKI=Daerah Khusus Ibukota",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Kharkov=Kharkiv, Odesa=Odessa, Mohammed=Muhammad, Mohamad=Muhammad, Muhamad=Muhammad, Mekkah=Mekah, Jogja=Yogya, Jogjakarta=Yogyakarta, Djakarta=Jakarta, Soeharto=Suharto, Soekarno=Sukarno",
  ),
  stopWords: list("yang, dan, di, dengan, untuk, dari, pada, ini, itu, oleh, ke"),
  counterNouns: list("Foto, Gambar"),
  outOfWords: list("dari"),
  reportPhrases: list("ujarnya, katanya, ucapnya, tuturnya, jelasnya, ungkapnya, mengatakan, menegaskan, menambahkan"),
  sayingVerbs: list("kata, ujar, ucap, tutur, katanya, ujarnya"),
  shareFillers: list("ke, via, lewat, di, melalui, artikel, berita"),
  stampWords: list("(diperbarui|dipublikasikan|diterbitkan)"),
  hourWords: list("pukul"),
});
