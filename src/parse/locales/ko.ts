import { counted, defineLocale, forms, list, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "ko",
  script: "Hang",
  dateOrders: ["ymd"],
  functionWords: list("있다, 이, 그, 등, 및, 위해, 대한, 한, 것"),
  months: forms(
    "1월|일월, 2월|이월, 3월|삼월, 4월|사월, 5월|오월, 6월|유월, 7월|칠월, 8월|팔월, 9월|구월, 10월|시월, 11월|십일월, 12월|십이월",
  ),
  weekdays: forms("월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일"),
  takenWords: list("촬영, 촬영한, 촬영된, 찍은, 자료사진, 찍힌"),
  publishedWords: list("공개, 공개한, 공개된, 배포, 보도, 제공, 게재, 발표"),
  otherDateWords: list("까지, 이후, 부터, 출생"),
  remembranceWords: list("주년, 추모, 희생자"),
  comboWords: list("합성, 콤보, 조합"),
  regionWords: list("도, 주, 성, 군"),
  creditLabels: list("사진, 사진 출처, 사진=, 사진 제공, 출처, 자료, 그래픽, 이미지, 사진제공, 촬영"),
  creditSuffixes: list("기자, 제공, 촬영, 특파원, 사진기자, 인턴기자, 객원기자, 선임기자"),
  viaWords: list("통해, 경유"),
  fileWords: list("자료사진, 자료 사진, 자료, 자료화면"),
  handoutWords: list("제공, 배포"),
  poolWords: list("공동취재, 공동취재단, 사진공동취재단, 공동 취재, 풀"),
  courtesyWords: list("제공"),
  symbolicWords: list("이미지, 참고 사진, 일러스트, 기사와 무관한 사진"),
  chrome: list(
    "더보기, 기사 더보기, 공유, 공유하기, 인쇄, 저장, 광고, 닫기, 다음, 이전, 댓글, 사진 확대, 이미지 크게 보기, 원본보기, 관련기사",
  ),
  bylineWords: list("글, 기자, 취재"),
  sides: sides(
    "left: 왼쪽|좌측|왼쪽에서|맨 왼쪽; right: 오른쪽|우측|오른쪽에서|맨 오른쪽; center: 가운데|중앙; top: 위|위쪽; bottom: 아래|아래쪽; front: 앞줄|앞; back: 뒷줄|뒤; second-left: 왼쪽 두번째|왼쪽에서 두번째|왼쪽 두 번째|왼쪽에서 두 번째; second-right: 오른쪽 두번째|오른쪽에서 두번째|오른쪽 두 번째|오른쪽에서 두 번째; third-left: 왼쪽 세번째|왼쪽에서 세 번째|왼쪽 세 번째; third-right: 오른쪽 세번째|오른쪽에서 세 번째|오른쪽 세 번째",
  ),
  numbers: {
    ...counted(0, "영|공 하나|한|일 둘|두|이 셋|세|삼 넷|네|사 다섯|오 여섯|육 일곱|칠 여덟|팔 아홉|구 열|십"),
    ...values(
      "스물 20, 스무 20, 서른 30, 마흔 40, 쉰 50, 백 100, 천 1000, 만 10000, 첫 1, 첫번째 1, 두번째 2, 세번째 3",
    ),
  },
  negations: list("안, 못, 않은, 않는, 없는, 없이, 아닌, 않다, 없다"),
  stopWords: list("이, 그, 및, 등"),
});
