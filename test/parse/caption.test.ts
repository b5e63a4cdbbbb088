import { describe, expect, test } from "vitest";
import { parseCaption } from "../../src/parse/index.js";
import type { CaptionCase } from "./case.js";

const cases: CaptionCase[] = [
  {
    why: "two spaces before the slash are the same credit",
    line: "Forces advance on November 3, 2017.  / AFP / AHMAD AL-RUBAYE",
    want: {
      description: "Forces advance on November 3, 2017.",
      creators: ["AHMAD AL-RUBAYE"],
      creatorNames: ["Ahmad al-Rubaye"],
      agencies: ["AFP"],
      rule: "afp/slash",
    },
  },
  {
    why: "what stands behind via passed it on",
    line: "A tent. (Photo by ANNA MOE/AFP via Getty Images)",
    want: { description: "A tent.", creators: ["ANNA MOE"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "AFP inside a sentence is not a credit",
    line: "The envoy told Reuters/AFP reporters to wait.",
    want: { description: "The envoy told Reuters/AFP reporters to wait.", agencies: [], rule: null },
  },
  {
    why: "the Russian word for a picture belongs to the agency, as in AFP PHOTO",
    line: "Мужчина идет по набережной. (AFP Фото/Алексей Рудин)",
    want: { creators: ["Алексей Рудин"], agencies: ["AFP"], distributors: [] },
  },
  {
    why: "the Arabic label is no photographer",
    line: "رجل يمشي على ضفة النهر. (صورة: سارة الكعبي/AFP)",
    want: { description: "رجل يمشي على ضفة النهر.", creators: ["سارة الكعبي"], agencies: ["AFP"] },
  },
  {
    why: "an initial behind the slash is part of the name",
    line: "A man walks along the river. REUTERS/J. R. Tallis",
    want: { creators: ["J. R. Tallis"], agencies: ["Reuters"] },
  },
  {
    why: "particles do not make a name too long",
    line: "A man walks along the river. | Maria de la Cruz Soler/AFP",
    want: { description: "A man walks along the river.", creators: ["Maria de la Cruz Soler"] },
  },
  {
    why: "a Chinese credit followed by chrome",
    line: "一名男子在河边散步。（中央社記者林安平攝）放大圖片",
    want: { description: "一名男子在河边散步。", creators: ["林安平"], agencies: ["CNA"] },
  },
  {
    why: "a Chinese credit set in without a stop takes no words of the caption",
    line: "部长出席会议新华社记者 林安 摄",
    want: { description: "部长出席会议", creators: ["林安"], agencies: ["Xinhua"] },
  },
  {
    why: "the national agency in front passes the other's picture on",
    line: "Egy férfi sétál a parton. (MTI/EPA/Moe Anna)",
    want: { creators: ["Moe Anna"], agencies: ["EPA"], distributors: ["MTI"] },
  },
  {
    why: "behind a hyphen Pool is no part of the name",
    line: "A man walks along the river. (Photo by Anna Moe-Pool/Getty Images)",
    want: { creators: ["Anna Moe"], agencies: ["Getty Images"], flags: ["pool"] },
  },
  {
    why: "Pool in front of the label is the picture's, not the caption's",
    line: "A man walks along the river. (Pool Photo by Anna Moe)",
    want: { description: "A man walks along the river.", creators: ["Anna Moe"], flags: ["pool"] },
  },
  {
    why: "the longest agency name in front of the slash counts",
    line: "Workers load a truck at the port THE CANADIAN PRESS/Anna Moe",
    want: { description: "Workers load a truck at the port", agencies: ["The Canadian Press"] },
  },
  {
    why: "a family is a source too",
    line: "A man walks along the river. (Courtesy of the Moe family)",
    want: { description: "A man walks along the river.", creators: [], flags: ["handout"] },
  },
  {
    why: "separators that lead over to the credit are no words of it",
    line: "A man walks along the river. / AFP / ANNA MOE",
    want: { creditLine: "AFP / ANNA MOE", spans: { creditLine: [[31, 45]] } },
  },
  { why: "times of posting are no caption", line: "Published May 4, 2021 at 10:15 AM", want: { kind: "not-caption" } },
  {
    why: "a caption about a newsletter stays one",
    line: "Readers sign up for our newsletter at a stand in Oslo.",
    want: { kind: "caption" },
  },
  {
    why: "a short caption that shows a scene needs no credit",
    line: "A fisherman at the harbour of Vallby",
    want: { kind: "caption", description: "A fisherman at the harbour of Vallby" },
  },
  {
    why: "a few words in which nothing says that they are a caption are none",
    line: "The harbour of Vallby",
    want: { kind: "not-caption", description: "" },
  },
];

describe("parseCaption", () => {
  test.each(cases)("$why", ({ line, want }) => {
    expect(parseCaption(line)).toMatchObject(want);
  });
});
