import { defineAgencies } from "../agency.js";

/** Chinese agencies on both sides of the strait. `新华社记者 NAME 摄`, `(Xinhua/NAME)`. */
export default defineAgencies([
  {
    id: "xinhua",
    name: "Xinhua",
    kind: "wire",
    aliases: [
      "Xinhua News Agency",
      "新华社",
      "新華社",
      "新華網",
      "新华网",
      "شينخوا",
      "Синьхуа",
      "Xinhua News",
      "신화통신",
      "신화",
      "新華社通信",
    ],
  },
  {
    id: "cns",
    name: "CNS",
    kind: "wire",
    aliases: ["中新社", "中国新闻社", "中國新聞社", "中新网", "中新網", "China News Service"],
  },
  { id: "cna", name: "CNA", kind: "wire", aliases: ["中央社", "中央通訊社", "Central News Agency"] },
  { id: "vcg", name: "VCG", kind: "photo", aliases: ["视觉中国", "視覺中國", "Visual China Group", "CFP"] },
  { id: "imaginechina", name: "Imaginechina", kind: "photo", aliases: ["东方IC", "ImagineChina"] },
  { id: "costfoto", name: "Costfoto", kind: "photo", aliases: ["CostFoto"] },
  { id: "people-visual", name: "人民视觉", kind: "photo", aliases: ["People Visual"] },
  { id: "china-daily", name: "China Daily", kind: "outlet", aliases: ["中国日报"] },
  { id: "global-times", name: "Global Times", kind: "outlet", aliases: ["环球时报"] },
  { id: "peoples-daily", name: "People’s Daily", kind: "outlet", aliases: ["人民日报", "人民网", "People's Daily"] },
  { id: "hkcnsa", name: "HKCNA", kind: "wire", aliases: ["香港中通社"] },
  { id: "feature-china", name: "Feature China", kind: "photo", aliases: [] },
  { id: "ta-kung-pao", name: "大公报", kind: "outlet", aliases: ["大公報"] },
  { id: "ming-pao", name: "明報", kind: "outlet", aliases: ["明报"] },
]);
