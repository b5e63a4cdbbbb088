import { defineLocale, list } from "../define-locale.js";

export default defineLocale({
  language: "gu",
  script: "Gujr",
  andWords: list("અને"),
});
