import { counted, defineLocale, forms, list, sides } from "../define-locale.js";

export default defineLocale({
  language: "ta",
  script: "Taml",
  traits: ["verb-last"],
  functionWords: list("மற்றும், ஒரு, இந்த"),
  months: forms(
    "ஜனவரி|ஜன, பிப்ரவரி|பிப், மார்ச்|மார், ஏப்ரல்|ஏப், மே, ஜூன், ஜூலை, ஆகஸ்ட்|ஆக, செப்டம்பர்|செப், அக்டோபர்|அக், நவம்பர்|நவ, டிசம்பர்|டிச",
  ),
  weekdays: forms("திங்கள், செவ்வாய், புதன், வியாழன், வெள்ளி, சனி, ஞாயிறு"),
  dateJoiners: list("மற்றும்"),
  creditLabels: list("படம், புகைப்படம், புகைப்படக் கலைஞர்"),
  fileWords: list("கோப்புப் படம்"),
  chrome: list("தொடர்புடைய செய்திகள், மேலும் செய்திகள், பகிர்வு, முகப்பு"),
  pageOpenings: list("மேலும் படிக்க, இதையும் படிங்க, இதையும் படியுங்கள், எங்களை பின்தொடர, பகிர, அனைத்து உரிமைகளும்"),
  pageLabels: list("ஆசிரியர், எழுத்து, வீடியோ"),
  rightsPhrases: list("அனைத்து உரிமைகளும்"),
  andWords: list("மற்றும்"),
  addressWords: list("நீங்கள், உங்கள்"),
  sides: sides("left: இடது|இடமிருந்து; right: வலது|வலமிருந்து; center: நடுவில்|மையம்"),
  numbers: counted(0, "பூஜ்யம் ஒன்று|ஒரு இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது பத்து"),
  percentages: list("_ சதவீதம், _ சதவீத"),
  negations: list("இல்லை, அல்ல, இல்லாமல்"),
  stopWords: list("மற்றும், ஒரு, இந்த"),
  paragraphOpenings: list("அவர் கூறுகையில், மேலும், இதனிடையே, இந்நிலையில், இதையடுத்து, அதே நேரத்தில், இதற்கிடையே"),
  pageCounters: list("கருத்துகள், கருத்து, படங்கள், மணி நேரம் முன், நிமிடங்கள் முன்"),
  sections: list("முகப்பு, தமிழகம், இந்தியா, உலகம், விளையாட்டு, சினிமா, வணிகம், அரசியல், தொழில்நுட்பம், ஆரோக்கியம்"),
});
