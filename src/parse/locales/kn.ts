import { defineLocale, forms, list } from "../define-locale.js";

export default defineLocale({
  language: "kn",
  script: "Knda",
  functionWords: list("ಮತ್ತು, ಈ, ಆ, ಒಂದು, ಎಂದು, ಅವರ, ನಡೆದ"),
  months: forms(
    "ಜನವರಿ|ಜನ, ಫೆಬ್ರವರಿ|ಫೆಬ್ರ, ಮಾರ್ಚ್, ಏಪ್ರಿಲ್|ಏಪ್ರಿ, ಮೇ, ಜೂನ್, ಜುಲೈ, ಆಗಸ್ಟ್|ಆಗ, ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ, ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ, ನವೆಂಬರ್|ನವೆಂ, ಡಿಸೆಂಬರ್|ಡಿಸೆಂ",
  ),
  weekdays: forms("ಸೋಮವಾರ|ಸೋಮ, ಮಂಗಳವಾರ|ಮಂಗಳ, ಬುಧವಾರ|ಬುಧ, ಗುರುವಾರ|ಗುರು, ಶುಕ್ರವಾರ|ಶುಕ್ರ, ಶನಿವಾರ|ಶನಿ, ಭಾನುವಾರ|ಭಾನು"),
  andWords: list("ಮತ್ತು"),
  creditLabels: list("ಚಿತ್ರ, ಫೋಟೊ, ಫೋಟೋ, ಚಿತ್ರಕೃಪೆ"),
  fileWords: list("ಸಂಗ್ರಹ ಚಿತ್ರ, ಸಾಂದರ್ಭಿಕ ಚಿತ್ರ"),
  pageOpenings: list("ಇದನ್ನೂ ಓದಿ, ಹೆಚ್ಚು ಓದಿ"),
  pictureButtons: list("ಚಿತ್ರ ನೋಡಿ, ಫೋಟೋ ನೋಡಿ, ಇನ್ನಷ್ಟು ನೋಡಿ, ಎಲ್ಲಾ ಚಿತ್ರಗಳು, ಗ್ಯಾಲರಿ ನೋಡಿ"),
  chrome: list("ಹಂಚಿಕೊಳ್ಳಿ, ಇದನ್ನೂ ಓದಿ"),
});
