import { defineLocale, forms, list } from "../define-locale.js";

export default defineLocale({
  language: "pa",
  script: "Guru",
  functionWords: list("ਅਤੇ, ਹੈ, ਹਨ, ਦੇ, ਦੀ, ਦਾ, ਵਿੱਚ, ਨੂੰ, ਨੇ, ਇਹ"),
  months: forms(
    "ਜਨਵਰੀ|ਜਨ, ਫ਼ਰਵਰੀ|ਫਰਵਰੀ|ਫ਼ਰ, ਮਾਰਚ, ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ, ਮਈ, ਜੂਨ, ਜੁਲਾਈ|ਜੁਲਾ, ਅਗਸਤ|ਅਗ, ਸਤੰਬਰ|ਸਤੰ, ਅਕਤੂਬਰ|ਅਕਤੂ, ਨਵੰਬਰ|ਨਵੰ, ਦਸੰਬਰ|ਦਸੰ",
  ),
  weekdays: forms("ਸੋਮਵਾਰ|ਸੋਮ, ਮੰਗਲਵਾਰ|ਮੰਗਲ, ਬੁੱਧਵਾਰ|ਬੁੱਧ, ਵੀਰਵਾਰ|ਵੀਰ, ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ੁੱਕਰ, ਸ਼ਨਿੱਚਰਵਾਰ|ਸ਼ਨਿੱਚਰ, ਐਤਵਾਰ|ਐਤ"),
  andWords: list("ਅਤੇ, ਤੇ"),
  creditLabels: list("ਤਸਵੀਰ, ਫੋਟੋ"),
  pictureSourceLabels: list("ਤਸਵੀਰ ਸਰੋਤ, ਤਸਵੀਰ ਕਾਪੀਰਾਈਟ"),
  captionLabels: list("ਤਸਵੀਰ ਕੈਪਸ਼ਨ, ਫੋਟੋ ਕੈਪਸ਼ਨ, ਵੀਡੀਓ ਕੈਪਸ਼ਨ"),
  fileWords: list("ਫਾਈਲ ਫੋਟੋ, ਫਾਈਲ ਤਸਵੀਰ"),
  pageOpenings: list("ਇਹ ਵੀ ਪੜ੍ਹੋ, ਹੋਰ ਪੜ੍ਹੋ"),
  pictureButtons: list("ਤਸਵੀਰ ਦੇਖੋ, ਫੋਟੋ ਦੇਖੋ, ਹੋਰ ਦੇਖੋ, ਸਾਰੀਆਂ ਤਸਵੀਰਾਂ, ਗੈਲਰੀ ਦੇਖੋ"),
  chrome: list("ਸ਼ੇਅਰ ਕਰੋ, ਹੋਰ ਪੜ੍ਹੋ, ਇਹ ਵੀ ਪੜ੍ਹੋ"),
  shareWords: list("ਸ਼ੇਅਰ, ਫੇਸਬੁੱਕ, ਟਵਿੱਟਰ, ਵਟਸਐਪ, ਕਰੋ, ਕਾਪੀ, ਲਿੰਕ"),
  sceneWords: list("ਦੌਰਾਨ, ਕਰਦੇ ਹੋਏ, ਦੇ ਬਾਹਰ, ਦੇ ਸਾਹਮਣੇ, ਮੌਕੇ, ਨੇੜੇ, ਖੜ੍ਹੇ, ਬੈਠੇ, ਸੰਬੋਧਨ ਕਰਦੇ, ਪ੍ਰਦਰਸ਼ਨਕਾਰੀ, ਇਮਾਰਤ"),
  proseWords: list("ਨਹੀਂ, ਪਰ, ਕਿ, ਕਿਉਂਕਿ, ਜੇ, ਵੀ, ਹੈ, ਹਨ, ਸੀ, ਸਨ, ਹੋਵੇਗਾ, ਸਕਦੇ, ਇਹ, ਉਹ, ਮੈਂ, ਅਸੀਂ, ਬਹੁਤ, ਸਿਰਫ਼, ਜੋ, ਕੀ, ਕਿਉਂ, ਕਿਹਾ"),
  reportPhrases: list("ਨੇ ਕਿਹਾ, ਨੇ ਦੱਸਿਆ"),
  addressWords: list("ਤੁਸੀਂ, ਅਸੀਂ, ਤੁਹਾਡੇ, ਕਲਿੱਕ ਕਰੋ"),
  paragraphOpenings: list("ਉਨ੍ਹਾਂ ਕਿਹਾ, ਇਸ ਦੌਰਾਨ, ਹਾਲਾਂਕਿ"),
  sceneOpenings: list("ਇੱਕ, ਦੋ, ਕੁਝ, ਬੱਚੇ, ਔਰਤਾਂ"),
  pictureCues: list("ਖੱਬੇ ਤੋਂ, ਸੱਜੇ ਤੋਂ"),
});
