import { defineAgencies } from "../agency.js";

/** Reuters. `REUTERS/NAME/File Photo`; pictures of others come "via REUTERS". */
export default defineAgencies([
  {
    id: "reuters",
    name: "Reuters",
    kind: "wire",
    aliases: [
      "Thomson Reuters",
      "Reuters Photo",
      "Reuters Pictures",
      "رويترز",
      "وكالة رويترز",
      "روئٹرز",
      "رائٹرز",
      "رویترز",
      "ロイター",
      "ロイター通信",
      "ロイター通信社",
      "Рейтер",
      "Рейтерс",
      "Reuter",
      "רויטרס",
      "路透社",
      "路透",
      "로이터",
      "로이터통신",
      "रॉयटर्स",
      "रायटर",
      "รอยเตอร์",
      "রয়টার্স",
    ],
  },
]);
