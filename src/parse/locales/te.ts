import { defineLocale, list } from "../define-locale.js";

export default defineLocale({
  language: "te",
  script: "Telu",
  andWords: list("మరియు"),
});
