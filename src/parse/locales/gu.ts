import { defineLocale, forms, list } from "../define-locale.js";

export default defineLocale({
  language: "gu",
  script: "Gujr",
  functionWords: list("અને, છે, આ, એક, માટે, સાથે, પર, તે, હતી, હતા"),
  months: forms(
    "જાન્યુઆરી|જાન્યુ, ફેબ્રુઆરી|ફેબ્રુ, માર્ચ, એપ્રિલ|એપ્રિ, મે, જૂન, જુલાઈ|જુલાઇ, ઑગસ્ટ|ઓગસ્ટ|ઑગ, સપ્ટેમ્બર|સપ્ટે, ઑક્ટોબર|ઓક્ટોબર|ઑક્ટો, નવેમ્બર|નવે, ડિસેમ્બર|ડિસે",
  ),
  weekdays: forms("સોમવાર|સોમ, મંગળવાર|મંગળ, બુધવાર|બુધ, ગુરુવાર|ગુરુ, શુક્રવાર|શુક્ર, શનિવાર|શનિ, રવિવાર|રવિ"),
  andWords: list("અને"),
  creditLabels: list("તસવીર, ફોટો, ઇમેજ"),
  pictureSourceLabels: list("ઇમેજ સ્રોત, ઇમેજ કૉપીરાઇટ"),
  captionLabels: list("ઇમેજ કૅપ્શન, ફોટો લાઈન"),
  fileWords: list("ફાઇલ ફોટો, ફાઇલ તસવીર"),
  pageOpenings: list("આ પણ વાંચો, વધુ વાંચો"),
  pictureButtons: list("ફોટો જુઓ, તસવીર જુઓ, વધુ જુઓ, બધા ફોટા જુઓ, ગેલેરી જુઓ, આગળનો ફોટો, પાછળનો ફોટો"),
  chrome: list("શેર કરો, વધુ વાંચો, આ પણ વાંચો"),
  shareWords: list("શેર, ફેસબુક, ટ્વિટર, વોટ્સએપ"),
});
