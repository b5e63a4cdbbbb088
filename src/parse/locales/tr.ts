import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "tr",
  script: "Latn",
  traits: ["agglutinative", "verb-last"],
  letters: "ğışçöü",
  functionWords: list(
    "ve, bir, bu, için, ile, da, de, olarak, sonra, olan, çok, daha, gibi, kadar, sırasında, önce, en, ise, ancak, değil, oldu, var, yok, ya, tarafından, yer, aldı, göre, karşı, her, o, üzerinde, arasında, kentinde, nedeniyle, şehrinde, yakınlarında, önünde, batımı, gün",
  ),
  months: forms(
    "Ocak|Oca, Şubat|Şub, Mart|Mar, Nisan|Nis, Mayıs|May, Haziran|Haz, Temmuz|Tem, Ağustos|Ağu, Eylül|Eyl, Ekim|Eki, Kasım|Kas, Aralık|Ara",
  ),
  weekdays: forms("Pazartesi|Pzt, Salı, Çarşamba|Çar, Perşembe|Per, Cuma, Cumartesi|Cmt, Pazar"),
  dateFillers: list("yılı, günü"),
  dateJoiners: list("ve, ile, ila"),
  takenWords: list("çekilen, çekildi, çekilmiş, arşiv, arşiv fotoğrafı, fotoğraflandı, tarihli, çekildiği"),
  publishedWords: list(
    "yayınlanan, yayımlanan, yayınladığı, yayımladığı, paylaşılan, paylaştığı, dağıtılan, servis, sağlanan, güncellendi, geçilen, yayınlandı",
  ),
  otherDateWords: list("doğumlu, beri, kadar, itibaren, önce, sonra"),
  remembranceWords: list("yıldönümü, yıl dönümü, yıldönümünde, kurbanları, anma, depremi"),
  undatedWords: list("tarihsiz"),
  comboWords: list("kombinasyon, kolaj, montaj, fotomontaj, birleşim"),
  regionWords: list("ili, eyaleti, bölgesi, vilayeti, ilçesi, kenti"),
  nameTitles: list(
    "Cumhurbaşkanı, Başbakan, Bakan, Vali, Kral, Kraliçe, Prens, Prenses, Papa, General, Albay, oyuncu, şarkıcı, yönetmen, Doktor, Profesör",
  ),
  creditLabels: list(
    "Fotoğraf, Fotoğraflar, Foto, Fotoğrafçı, Kaynak, Görsel, Fotoğraf:, Görüntü, İllüstrasyon, Foto muhabiri, fotoğraf, kaynak",
  ),
  pictureSourceLabels: list("Kaynak fotoğraf, Fotoğraf kaynağı, Telif hakkı"),
  captionLabels: list("Fotoğraf altı yazısı, Video altyazısı"),
  filmLabels: list("Video"),
  machineMadeWords: list("yapay zeka ile oluşturuldu, yapay zeka ile üretildi, yapay zeka görseli"),
  viaWords: list("via, aracılığıyla, üzerinden, vasıtasıyla"),
  houseWords: list(
    "Gazetesi, Haber, Ajansı, Haberleri, Televizyonu, Dergisi, Üniversitesi, Müzesi, Vakfı, Derneği, Kulübü, Ajansi",
  ),
  bodyWords: list(
    "Bakanlığı, Belediyesi, Valiliği, Kaymakamlığı, Cumhurbaşkanlığı, Müdürlüğü, Başkanlığı, Komutanlığı, İtfaiyesi, Jandarma, Büyükelçiliği, AFAD",
  ),
  fileWords: list("ARŞİV, Arşiv, Arşiv fotoğrafı, Arşiv fotoğraf, Arşivden"),
  handoutWords: list("Handout, Basın bülteni, Servis edildi"),
  poolWords: list("Pool, Havuz"),
  courtesyWords: list("İzniyle, izniyle"),
  networkWords: list("sosyal medya, sosyal medyadan, sosyal medya hesabı"),
  symbolicWords: list("Temsili fotoğraf, Temsili, Temsili görsel, İllüstrasyon"),
  creditRoles: { none: list("fotoğraf") },
  captureWords: list("ekran görüntüsü"),
  houseSmallWords: list("ve"),
  reporterJobs: list("muhabir, muhabiri"),
  pictureButtons: list(
    "Fotoğrafı aç, Görseli aç, Galeriyi aç, Galeriye git, Galeriyi gör, Foto galeriye git, Fotoğrafı büyüt, Resmi büyüt, Görseli büyüt, Büyütmek için tıklayın, Büyütmek için tıkla, Fotoğrafları gör, Tüm fotoğraflar, Tüm fotoğrafları gör, Tam ekran, Sonraki fotoğraf, Önceki fotoğraf, Sonraki görsel, Önceki görsel, Fotoğrafı paylaş, Görseli paylaş, Fotoğraf bankasına git, Multimedya bankasına git, Foto galeri",
  ),
  chrome: list(
    "Devamını oku, Devamı, Haberin devamı, Paylaş, Yazdır, Kaydet, Daha fazla, Büyüt, Reklam, Kapat, Sonraki, Önceki, Yorumlar, İlgili haberler, Ayrıca okuyun, Tümünü gör, Çok okunanlar, En çok okunanlar, Son haberler, Yorum yap, Benzer haberler, Sıradaki haber, Önerilen haberler, devamını oku, daha fazla",
  ),
  pageNotices: list(
    "(açıklamayı|altyazıyı) (göster|gizle), geri, (kullanım koşulları|kullanım şartları), gizlilik (politikası|sözleşmesi), giriş yap, abone ol, reklam",
  ),
  pageOpenings: list(
    "Anadolu Ajansı web sitesinde, Haberi paylaş, Haberi Paylaş, Ayrıca oku, Ayrıca okuyun, Bunlar da ilginizi, İlginizi çekebilir, Bizi takip edin, Abone ol, Abone olun, Facebook'ta paylaş, Twitter'da paylaş, WhatsApp'ta paylaş, Tüm hakları, Her hakkı, Bu site çerez, Çerez kullan, Giriş tarihi, Son güncelleme, Uygulamayı indir, Okuma süresi, Neden, Nasıl, İşte, Haberin devamı, Kaynağa git, Giriş yap, Üye ol, Yorum yap, Tüm haberler",
  ),
  pageLabels: list(
    "Güncelleme, Yayınlanma, Giriş, Video, Son dakika, Yazan, Haber, Editör, Analiz, Etiketler, Kaynak, Yorum, Görüş, Röportaj, Özel haber, Canlı, Reklam, Oku",
  ),
  rightsPhrases: list(
    "tüm hakları saklıdır, her hakkı saklıdır, telif hakları saklıdır, telif hakları korunmaktadır, izinsiz kullanılamaz, izin alınmadan, kaynak gösterilmeden",
  ),
  paragraphOpenings: list(
    "Öte yandan, Ayrıca, Bunun yanı sıra, Açıklamada, Konuşmasında, Edinilen bilgiye göre, Ancak, Bu arada, Alınan bilgiye göre, İddiaya göre, Buna göre, Konuyla ilgili",
  ),
  pageCounters: list(
    "yorum, yorumlar, yorum yap, görüntülenme, fotoğraf, saat önce, dakika önce, gün önce, dk önce, dk okuma, dakika okuma, paylaşım, beğeni",
  ),
  sections: list(
    "Anasayfa, Ana Sayfa, Gündem, Siyaset, Ekonomi, Spor, Dünya, Kültür, Sanat, Kültür Sanat, Teknoloji, Sağlık, Magazin, Eğitim, Yaşam, Bilim, Türkiye, Yazarlar, Video, Galeri, Foto Galeri, Son Dakika, Künye, İletişim, Hava Durumu, Otomobil",
  ),
  authorWords: list("Yazan, Hazırlayan"),
  bylineWords: list("Yazan, Haber, Muhabir"),
  andWords: list("ve"),
  sharedAuthorWords: list("Haber"),
  shareWords: list(
    "facebookta, paylaş, yazdır, kopyala, bağlantıyı, linki, gönder, tweetle, e-posta, kaydet, facebook'ta, twitter'da, x'te, whatsapp'ta, paylaşın",
  ),
  shareFillers: list("ile, üzerinden, haberi, bu, arkadaşına, via"),
  listWords: list("neden, şey"),
  reportPhrases: list(
    "dedi, söyledi, belirtti, ifade etti, kaydetti, açıkladı, bildirdi, vurguladı, dile getirdi, aktardı, bildirildi, öğrenildi, ileri sürdü, iddia etti, (diye|şeklinde) konuştu, belirtildi, kaydedildi",
  ),
  addressWords: list("sizin, sizi, bizim, tıklayın, tıklayınız, takip edin, bültenimize, bu (sitede|sayfada|site)"),
  deskWords: list("Haber Merkezi"),
  pictureCues: list("soldan sağa, (soldan|sağdan) (birinci|ikinci|üçüncü)"),
  pictureNouns: list("fotoğraf-"),
  pageWords: list(
    "fotoğraf, fotoğrafı, fotoğraflar, foto, resim, resimler, görsel, görseller, video, videolar, galeri, galerisi, haber, haberler, yükleniyor, boyut, küçük, büyük, sonraki, önceki, günün, haftanın, ayın, göster, büyüt, kapat, aç, satın, al, gönder, tüm, bütün, profil, yazar, yazarın, logo, kullanıcı",
  ),
  dataLabels: list("Kaynak, Grafik"),
  dataWords: list("istatistik-, veri, verileri, tüik, anket, araştırması"),
  galleryWords: list("galeri, foto galeri"),
  sceneWords: list(
    "önünde, sırasında, yanında, dışında, olay yerinde, basın toplantısı-, törende, töreninde, genel görünüm, havadan, portre, ekran görüntüsü, göstericiler, itfaiye ekipleri, poz verdi, poz veriyor, gün batımı, manzara-, içinde, bekliyor, bekleyen, taşıyor, tutuyor, yürüyor, bakıyor, servisi, koğuşu, enkaz",
  ),
  proseWords: list(
    "değil, ama, ancak, çünkü, eğer, olarak, olan, olduğu, olduğunu, oldu, olacak, olabilir, var, yok, için, bu, bunu, o, onlar, ben, biz, daha, çok, sadece, artık, henüz, neden, nasıl, ne, kim, dedi, söyledi, ifade etti, bile, gibi, veya, ya da, ise, da, de, her, hiç, şöyle",
  ),
  sceneOpenings: list(
    "bir, iki, üç, yüzlerce, binlerce, onlarca, çocuklar, kadınlar, askerler, işçiler, bazı, birkaç, bir grup, polisler, öğrenciler, vatandaşlar",
  ),
  sides: sides(
    "left: solda|sol|soldan|soldaki; right: sağda|sağ|sağdan|sağdaki; center: ortada|orta|ortadaki; top: üstte|yukarıda; bottom: altta|aşağıda; front: önde|ön planda; back: arkada|arka planda; second-left: soldan ikinci|sol ikinci|soldan 2.; second-right: sağdan ikinci|sağ ikinci|sağdan 2.; third-left: soldan üçüncü|soldan 3.; third-right: sağdan üçüncü|sağdan 3.; far-left: en solda|en sol; far-right: en sağda|en sağ",
  ),
  numbers: {
    ...counted(
      0,
      "sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz yirmi",
    ),
    ...counted(1, "birinci|ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu"),
    ...values(
      "otuz 30, kırk 40, elli 50, altmış 60, yetmiş 70, seksen 80, doksan 90, yüz 100, bin 1000, milyon 1000000, milyar 1000000000, düzine 12",
    ),
  },
  numberJoiners: [""],
  percentages: list("yüzde _"),
  numberScales: values("mn 1000000, mlr 1000000000"),
  currencies: pairs("dolar=$, avro=€, euro=€, sterlin=£, yen=¥, ruble=₽, lira=₺, TL=₺"),
  negations: list("değil, yok, olmadan, hiç, asla, hiçbir, kimse, ne"),
  abbreviations: pairs(
    "Dr.=Doktor, Prof.=Profesör, Gen.=General, Cad.=Caddesi, Sok.=Sokak, Mah.=Mahallesi, ABD=Amerika Birleşik Devletleri, AB=Avrupa Birliği, BM=Birleşmiş Milletler, No.=numara",
  ),
  spellings: pairs("Kiev=Kyiv, Harkov=Harkiv, Bağdat=Bağdad, Muhammet=Muhammed, Mehmed=Mehmet"),
  stopWords: list("ve, bir, bu, için, ile, da, de, olarak, olan"),
  counterNouns: list("Fotoğraf, Resim, Görsel"),
  reportWords: list("ancak, ayrıca, öte yandan"),
  sayingVerbs: list("dedi, diyor, diye konuştu, diye yazdı, ifadelerini kullandı"),
  stampWords: list("(güncelleme|yayınlanma|güncellendi|yayınlandı)"),
  hourWords: list("saat"),
  textSourceLabels: list("Ek kaynaklar"),
});
