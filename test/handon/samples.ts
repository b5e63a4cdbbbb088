/** One record with every field filled, odd characters among them, and one with next to nothing. */
import type { LinkRecord } from "../../src/model.js";
import { merged, photo, record } from "../link/build.js";

const line = "A <b>tent</b> & \"flags\" near al-Qaim, on November 2, 2017. 'Ärmel' 😀 خيمة / AFP / AHMAD AL-RUBAYE";

export const full: LinkRecord = record(merged(line, "caption-full", ["https://cdn.example/i/tent.jpg?w=800"]), [
  photo(
    "photos/tent 1.jpg",
    {
      description: line,
      headline: "IRAQ-CONFLICT",
      title: "IRAQ-CONFLICT-QAIM",
      creators: ["AHMAD AL-RUBAYE"],
      creatorJobTitle: "STR",
      creditLine: "AFP",
      source: "AFP",
      copyrightNotice: "AFP OR LICENSORS",
      rightsUsageTerms: "Editorial use only",
      webStatementOfRights: "https://example.com/rights?a=1&b=2",
      licensorUrls: ["https://example.com/licence"],
      instructions: 'RESTRICTED TO EDITORIAL USE - "NO ARCHIVES"',
      jobId: "000_U841F",
      descriptionWriter: "xx/yy",
      keywords: ["tent", "child & camp", "ünïcode"],
      category: "WAR",
      supplementalCategories: ["UNREST"],
      urgency: "4",
      dateCreated: "2017-11-02T14:41:03+03:00",
      sublocation: "camp",
      city: "AL-QAIM",
      provinceState: "ANBAR",
      country: "IRAQ",
      countryCode: "IRQ",
      personsShown: ["A. Child"],
      altText: "A child before a tent",
      extendedDescription: "A white tent, a child in front of it.",
      digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    },
    { sha256: "ab".repeat(32), bytes: 123456, width: 720, height: 480 },
  ),
  photo("photos/tent 1 web.jpg", {}, { width: 480, height: 320 }),
]);

export const bare: LinkRecord = record(merged("A tent.", "caption-bare"), [photo("b.jpg")]);
