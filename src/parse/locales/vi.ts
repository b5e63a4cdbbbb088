import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "vi",
  script: "Latn",
  letters: "ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
  functionWords: list(
    "và, của, các, là, có, cho, trong, với, được, người, tại, những, ở, này, đã, không, một, khi, từ, trên, đến, để, ra, sau, về, vào, theo, cũng, như, ngày, qua, đi, cầu, hôm, bị, ông, bà, dân",
  ),
  months: forms(
    "tháng 1|tháng 01|tháng một|tháng giêng|thg 1, tháng 2|tháng 02|tháng hai|thg 2, tháng 3|tháng 03|tháng ba|thg 3, tháng 4|tháng 04|tháng tư|thg 4, tháng 5|tháng 05|tháng năm|thg 5, tháng 6|tháng 06|tháng sáu|thg 6, tháng 7|tháng 07|tháng bảy|thg 7, tháng 8|tháng 08|tháng tám|thg 8, tháng 9|tháng 09|tháng chín|thg 9, tháng 10|tháng mười|thg 10, tháng 11|tháng mười một|thg 11, tháng 12|tháng mười hai|thg 12",
  ),
  weekdays: forms("thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật"),
  dateFillers: list("năm, ngày"),
  dateJoiners: list("và, đến"),
  takenWords: list("chụp, ảnh tư liệu, tư liệu, chụp ngày, ảnh chụp"),
  pictureWords: list("ảnh, bức ảnh"),
  publishedWords: list("công bố, đăng, phát hành, đăng tải, chia sẻ, cung cấp, cập nhật"),
  otherDateWords: list("từ, đến, trước, sau, sinh, mất, kể từ, sinh ngày"),
  remembranceWords: list("kỷ niệm, nạn nhân, tưởng niệm"),
  comboWords: list("ghép, ảnh ghép, tổ hợp"),
  placeWords: list("tại, ở, gần"),
  regionWords: list("tỉnh, bang, huyện, quận, vùng"),
  creditLabels: list("Ảnh, Nguồn, Nguồn ảnh, Ảnh:, Hình, Ảnh chụp, Ảnh minh họa, Đồ họa, Hình ảnh"),
  pictureSourceLabels: list("Nguồn hình ảnh, Bản quyền hình ảnh"),
  captionLabels: list("Chụp lại hình ảnh, Chú thích ảnh, Chụp lại video"),
  viaWords: list("via, qua"),
  houseWords: list("Báo"),
  fileWords: list("Ảnh tư liệu, ảnh tư liệu, Tư liệu, tư liệu, ảnh lưu trữ"),
  courtesyWords: list("cung cấp, Do nhân vật cung cấp"),
  captureSourceWords: list("từ"),
  networkWords: list("mạng xã hội, từ mạng xã hội"),
  symbolicWords: list("Ảnh minh họa, Minh họa, ảnh minh hoạ"),
  creditRoles: { handout: list("NVCC"), none: list("CTV, ảnh") },
  pictureButtons: list(
    "Mở ảnh, Mở hình ảnh, Mở thư viện ảnh, Phóng to, Phóng to ảnh, Phóng to hình ảnh, Nhấn để phóng to, Bấm để phóng to, Xem ảnh, Xem hình ảnh, Xem tất cả ảnh, Tất cả ảnh, Xem thư viện ảnh, Toàn màn hình, Ảnh tiếp theo, Ảnh trước, Chia sẻ ảnh, Chia sẻ hình ảnh",
  ),
  chrome: list(
    "Xem thêm, Đọc thêm, Chia sẻ, In, Lưu, Thêm, Quảng cáo, Đóng, Tiếp, Trước, Bình luận, Đọc tiếp, Tin liên quan, Tin mới nhất, Bài viết liên quan, Đọc nhiều, Chia sẻ bài viết",
  ),
  pageNotices: list(
    "(hiện|ẩn) chú thích, quay lại, trở lại, điều khoản sử dụng, chính sách bảo mật, đăng nhập, quảng cáo",
  ),
  pageOpenings: list(
    "Xem thêm, Đọc thêm, Đọc tiếp, Chia sẻ bài, Chia sẻ lên, Theo dõi chúng tôi, Đăng ký nhận, Bản quyền, Mời bạn, Vì sao, Tại sao, Đăng nhập, Đăng ký",
  ),
  pageLabels: list("Tác giả, Video, Cập nhật, Biên tập, Từ khóa, Chuyên mục"),
  rightsPhrases: list("giữ bản quyền"),
  paragraphOpenings: list(
    "Theo, Trước đó, Ngoài ra, Tuy nhiên, Bên cạnh đó, Đồng thời, Ông cho biết, Bà cho biết, Được biết, Trong khi đó",
  ),
  pageCounters: list("bình luận, ảnh, lượt xem, giờ trước, phút trước, ngày trước, phút đọc, lượt thích"),
  sections: list(
    "Trang chủ, Thời sự, Thế giới, Chính trị, Kinh tế, Kinh doanh, Thể thao, Văn hóa, Giải trí, Giáo dục, Sức khỏe, Pháp luật, Công nghệ, Khoa học, Du lịch, Đời sống, Xe, Video, Xã hội",
  ),
  bylineWords: list("Theo, Bài, Tác giả"),
  andWords: list("và"),
  addressWords: list("của bạn, chúng tôi, nhấn vào, bấm vào, nhấp, bạn có thể, bạn đọc"),
  deskWords: list("Ban biên tập"),
  textFromWords: list("Theo"),
  pictureCues: list("trong ảnh, ảnh, từ trái sang, từ phải sang, từ trái qua"),
  sceneWords: list(
    "trong buổi, trong lễ, tại buổi, tại lễ, tại hiện trường, bên cạnh, phía trước, trước cổng, đang (xếp hàng|đứng|ngồi|chờ|đi|làm|chơi), toàn cảnh, một góc, ảnh chụp, người biểu tình, nhìn từ, phát biểu tại, bên trong, bên ngoài, hàng người, trụ sở, tòa nhà, họp báo",
  ),
  proseWords: list(
    "không, nhưng, vì, nếu, khi, cũng, là, sẽ, có thể, phải, đã, chưa, hoặc, này, đó, ông, bà ấy, họ, tôi, chúng tôi, chúng ta, hơn, rất, chỉ, vẫn, rằng, gì, ai, tại sao, như thế, theo đó, tuy nhiên, do đó, được, các, những, nhiều, còn, thì",
  ),
  sceneOpenings: list(
    "một, hai, ba, hàng trăm, hàng nghìn, hàng ngàn, người dân, trẻ em, công nhân, ngư dân, một số, nhiều, các em, học sinh, sinh viên, du khách",
  ),
  sides: sides(
    "left: trái|bên trái|từ trái|từ trái sang|ngoài cùng bên trái; right: phải|bên phải|từ phải|từ phải sang|ngoài cùng bên phải; center: giữa|ở giữa; top: trên; bottom: dưới; front: trước|phía trước; back: sau|phía sau; second-left: thứ hai từ trái|thứ hai từ trái sang|thứ 2 từ trái|thứ hai bên trái; second-right: thứ hai từ phải|thứ hai từ phải sang|thứ 2 từ phải|thứ hai bên phải; third-left: thứ ba từ trái|thứ 3 từ trái; third-right: thứ ba từ phải|thứ 3 từ phải",
  ),
  numbers: {
    ...counted(0, "không một|mốt hai ba bốn|tư năm|lăm sáu bảy tám chín mười"),
    ...values("mươi 10, trăm 100, nghìn 1000, ngàn 1000, triệu 1000000, tỷ 1000000000, mười một 11, mười hai 12"),
  },
  percentages: list("_ phần trăm"),
  currencies: pairs("đô la=$, euro=€, yên=¥, đồng=₫"),
  negations: list("không, chưa, chẳng, chả, không phải, đừng"),
  abbreviations: pairs(
    "TP=thành phố, TP.=thành phố, TP.HCM=Thành phố Hồ Chí Minh, TS=tiến sĩ, GS=giáo sư, LHQ=Liên Hợp Quốc, HN=Hà Nội, QĐ=quân đội",
  ),
  stopWords: list("và, của, các, là, có, cho, trong, với, được, tại, những, ở, này, đã"),
  counterNouns: list("Ảnh, Hình, Hình ảnh"),
  outOfWords: list("trên"),
  reportPhrases: list("cho biết, cho hay, nhấn mạnh, khẳng định, nói rằng"),
  sayingVerbs: list("nói, cho biết, chia sẻ"),
  shareWords: list("chia, sẻ, sao, chép, liên, kết, zalo, gửi, email"),
  shareFillers: list("qua, lên, bài, viết"),
  authorWords: list("Tác giả"),
  stampWords: list("cập nhật"),
});
