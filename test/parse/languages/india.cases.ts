import type { LanguageCase } from "./case.js";

/** Labels, months and archives of the scripts of India, beside the words of these labels inside a sentence. */
export default [
  {
    why: "te: the labels of the source and of the caption, commas behind them",
    line: "ఫొటో సోర్స్, Getty Images ఫొటో క్యాప్షన్, వల్లబి నౌకాశ్రయంలో పడవలు",
    want: { description: "వల్లబి నౌకాశ్రయంలో పడవలు", agencies: ["Getty Images"], language: "te" },
  },
  {
    why: "te: the same glued to what they are for",
    line: "ఫొటో సోర్స్,Getty Images ఫొటో క్యాప్షన్,వల్లబి నౌకాశ్రయంలో పడవలు",
    want: { description: "వల్లబి నౌకాశ్రయంలో పడవలు", agencies: ["Getty Images"] },
  },
  {
    why: "te: a label and an agency in its script",
    line: "వల్లబి నౌకాశ్రయంలో పడవలు. (ఫొటోలు: రాయిటర్స్)",
    want: { description: "వల్లబి నౌకాశ్రయంలో పడవలు.", agencies: ["Reuters"], creators: [] },
  },
  {
    why: "te: the word for a photo inside a caption",
    line: "వల్లబిలో ఫొటో ప్రదర్శన చూస్తున్న విద్యార్థులు",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "te: a month",
    line: "వల్లబి నౌకాశ్రయంలో 3 నవంబర్ 2019న పడవలు",
    want: { dateCreated: "2019-11-03" },
  },
  {
    why: "gu: the labels of the source and of the caption",
    line: "ઇમેજ સ્રોત, Reuters ઇમેજ કૅપ્શન, વલ્લબી બંદરે હોડીઓ",
    want: { description: "વલ્લબી બંદરે હોડીઓ", agencies: ["Reuters"], language: "gu" },
  },
  {
    why: "gu: a picture from the archive",
    line: "વલ્લબી બંદરે હોડીઓ - ફાઇલ તસવીર",
    want: { description: "વલ્લબી બંદરે હોડીઓ", flags: ["file"] },
  },
  {
    why: "gu: the word for a picture inside a caption",
    line: "વલ્લબીમાં તસવીર પ્રદર્શન જોતા વિદ્યાર્થીઓ",
    want: { creators: [], agencies: [], flags: [], rule: null },
  },
  {
    why: "mr: the labels of the source and of the caption",
    line: "फोटो स्रोत, AFP फोटो कॅप्शन, वल्लबी बंदरात बोटी उभ्या आहेत",
    want: { description: "वल्लबी बंदरात बोटी उभ्या आहेत", agencies: ["AFP"], language: "mr" },
  },
  {
    why: "mr: a picture from the archive",
    line: "वल्लबी बंदरात बोटी (संग्रहित छायाचित्र)",
    want: { description: "वल्लबी बंदरात बोटी", flags: ["file"] },
  },
  {
    why: "mr: the word for a picture inside a caption",
    line: "वल्लबीत छायाचित्र प्रदर्शन पाहणारे विद्यार्थी",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "pa: the labels of the source and of the caption",
    line: "ਤਸਵੀਰ ਸਰੋਤ, Getty Images ਤਸਵੀਰ ਕੈਪਸ਼ਨ, ਵੱਲਬੀ ਬੰਦਰਗਾਹ ਵਿੱਚ ਕਿਸ਼ਤੀਆਂ",
    want: { description: "ਵੱਲਬੀ ਬੰਦਰਗਾਹ ਵਿੱਚ ਕਿਸ਼ਤੀਆਂ", agencies: ["Getty Images"], language: "pa" },
  },
  {
    why: "pa: the word for a picture inside a caption",
    line: "ਵੱਲਬੀ ਵਿੱਚ ਤਸਵੀਰ ਪ੍ਰਦਰਸ਼ਨੀ ਦੇਖਦੇ ਵਿਦਿਆਰਥੀ",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "kn: a label and an agency",
    line: "ವಲ್ಲಬಿ ಬಂದರಿನಲ್ಲಿ ದೋಣಿಗಳು. ಚಿತ್ರ: PTI",
    want: { description: "ವಲ್ಲಬಿ ಬಂದರಿನಲ್ಲಿ ದೋಣಿಗಳು.", agencies: ["PTI"], language: "kn" },
  },
  {
    why: "kn: the word for a picture inside a caption",
    line: "ವಲ್ಲಬಿಯಲ್ಲಿ ಚಿತ್ರ ಪ್ರದರ್ಶನ ನೋಡುತ್ತಿರುವ ವಿದ್ಯಾರ್ಥಿಗಳು",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "ml: a label and an agency",
    line: "വല്ലബി തുറമുഖത്ത് ബോട്ടുകൾ. ഫോട്ടോ: PTI",
    want: { description: "വല്ലബി തുറമുഖത്ത് ബോട്ടുകൾ.", agencies: ["PTI"], language: "ml" },
  },
  {
    why: "ml: the word for a photo inside a caption",
    line: "വല്ലബിയിൽ ഫോട്ടോ പ്രദർശനം കാണുന്ന വിദ്യാർഥികൾ",
    want: { creators: [], agencies: [], rule: null },
  },
  {
    why: "hi: a courtesy label of two words",
    line: "गंगा किनारे नाव की मरम्मत। फोटो सौजन्य: पीटीआई",
    want: { description: "गंगा किनारे नाव की मरम्मत।", agencies: ["PTI"] },
  },
  {
    why: "hi: courtesy inside the sentence",
    line: "दर्शकों ने कलाकारों का सौजन्य स्वीकार किया।",
    want: { description: "दर्शकों ने कलाकारों का सौजन्य स्वीकार किया।", creditLine: null },
  },
] satisfies readonly LanguageCase[];
