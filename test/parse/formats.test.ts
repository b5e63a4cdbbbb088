import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCaption } from "../../src/parse/index.js";
import { formats } from "../../src/parse/formats/index.js";
import type { CaptionCase } from "./case.js";
import afp from "./formats/afp.cases.js";
import ap from "./formats/ap.cases.js";
import reuters from "./formats/reuters.cases.js";
import epa from "./formats/epa.cases.js";
import getty from "./formats/getty.cases.js";
import dpa from "./formats/dpa.cases.js";
import germany from "./formats/germany.cases.js";
import uk from "./formats/uk.cases.js";
import china from "./formats/china.cases.js";
import japan from "./formats/japan.cases.js";
import korea from "./formats/korea.cases.js";
import spain from "./formats/spain.cases.js";
import italy from "./formats/italy.cases.js";
import france from "./formats/france.cases.js";
import canada from "./formats/canada.cases.js";
import australia from "./formats/australia.cases.js";
import india from "./formats/india.cases.js";
import turkey from "./formats/turkey.cases.js";
import russia from "./formats/russia.cases.js";
import ukraine from "./formats/ukraine.cases.js";
import nordic from "./formats/nordic.cases.js";
import alpine from "./formats/alpine.cases.js";
import centralEurope from "./formats/central-europe.cases.js";
import benelux from "./formats/benelux.cases.js";
import lusophone from "./formats/lusophone.cases.js";
import southeastAsia from "./formats/southeast-asia.cases.js";
import arabWorld from "./formats/arab-world.cases.js";
import iran from "./formats/iran.cases.js";
import israel from "./formats/israel.cases.js";
import libraries from "./formats/libraries.cases.js";
import photoAgencies from "./formats/photo-agencies.cases.js";
import newspapers from "./formats/newspapers.cases.js";
import newspapersWorld from "./formats/newspapers-world.cases.js";
import outlets from "./formats/outlets.cases.js";

const tables: Readonly<Record<string, readonly CaptionCase[]>> = {
  afp: afp,
  ap: ap,
  reuters: reuters,
  epa: epa,
  getty: getty,
  dpa: dpa,
  germany: germany,
  uk: uk,
  china: china,
  japan: japan,
  korea: korea,
  spain: spain,
  italy: italy,
  france: france,
  canada: canada,
  australia: australia,
  india: india,
  turkey: turkey,
  russia: russia,
  ukraine: ukraine,
  nordic: nordic,
  alpine: alpine,
  "central-europe": centralEurope,
  benelux: benelux,
  lusophone: lusophone,
  "southeast-asia": southeastAsia,
  "arab-world": arabWorld,
  iran: iran,
  israel: israel,
  libraries: libraries,
  "photo-agencies": photoAgencies,
  newspapers: newspapers,
  "newspapers-world": newspapersWorld,
  outlets: outlets,
};

describe.each(Object.entries(tables))("%s", (_family, cases) => {
  test.each(cases)("$why", ({ line, want }) => {
    expect(parseCaption(line)).toMatchObject(want);
  });

  test("no line appears twice, and some must not match", () => {
    expect(new Set(cases.map((row) => row.line)).size).toBe(cases.length);
    expect(cases.some((row) => row.want.agencies?.length === 0)).toBe(true);
  });
});

describe("the list of formats", () => {
  const listed = (folder: string, end: string): string[] =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((file) => file.endsWith(end) && file !== "index.ts")
      .map((file) => file.slice(0, -end.length))
      .sort();

  test("each file of the folder has its cases", () => {
    expect(listed("../../src/parse/formats/", ".ts")).toEqual(Object.keys(tables).sort());
    expect(listed("./formats/", ".cases.ts")).toEqual(Object.keys(tables).sort());
  });

  test("each file of the folder is in the list", async () => {
    for (const family of Object.keys(tables)) {
      const file = (await import(`../../src/parse/formats/${family}.ts`)) as { default: readonly unknown[] };
      for (const agency of file.default) expect(formats).toContain(agency);
    }
  });

  test("an id and a canonical name belong to one agency", () => {
    expect(new Set(formats.map((agency) => agency.id)).size).toBe(formats.length);
    expect(new Set(formats.map((agency) => agency.name)).size).toBe(formats.length);
  });

  test.each(formats.map((agency) => [agency.name, agency] as const))(
    "%s is found by each of its printings",
    (_name, agency) => {
      if (agency.kind === "collection") return;
      const found = [agency.name, ...agency.aliases].map((alias) => parseCaption(`Photo: Lena Okoro / ${alias}`));
      const own = found.filter((caption) => [...caption.agencies, ...caption.distributors].includes(agency.name));
      // An alias that two agencies claim goes to the first; the name itself must always lead home.
      expect(own.length).toBeGreaterThan(0);
      expect([...found[0]!.agencies, ...found[0]!.distributors]).toContain(agency.name);
    },
  );
});
