import { describe, expect, test } from "vitest";
import { mergeCaptions } from "../../src/index.js";
import { TextIndex } from "../../src/merge/tables/text-index.js";

/** So many scenes of their own that records are made when they are read. */
const SCENES = 2_100;
const lines = Array.from(
  { length: SCENES },
  (_, scene) => `Rescuer ${scene} carries child ${scene} from house ${scene}.`,
);
const first = "Farmers load sacks of rice onto a truck in Mansoura on May 3, 2019. / AFP / SALMA HADDAD";
const second = "Farmers load sacks of rice onto a truuck in Mansoura on May 3, 2019. / AFP / SALMA HADDAD";

describe("a large merge", () => {
  const { captions } = mergeCaptions([first, ...lines, second, first]);
  const caption = captions[0]!;

  test("has a record for each scene", () => {
    expect(captions).toHaveLength(SCENES + 1);
  });

  test("makes members and their differences when they are read, equal lines as one version", () => {
    expect(caption.members.map(({ index }) => index)).toEqual([0, SCENES + 1, SCENES + 2]);
    expect(caption.members.map(({ forgiven }) => forgiven.map(({ kind }) => kind))).toEqual([[], ["spelling"], []]);
    expect(caption.members.map(({ occurrence }) => occurrence)).toEqual([null, null, null]);
  });

  test("gives by JSON what a small merge gives", () => {
    expect(JSON.parse(JSON.stringify(caption))).toEqual({
      ...JSON.parse(JSON.stringify(mergeCaptions([first, second, first]).captions[0])),
      members: JSON.parse(JSON.stringify(caption.members)),
      origins: caption.origins,
    });
    expect(JSON.parse(JSON.stringify(caption.members))).toEqual(
      caption.members.map(({ index, occurrence, forgiven }) => ({ index, occurrence, forgiven })),
    );
  });

  test("is spread and cloned as the plain record", () => {
    const plain = JSON.parse(JSON.stringify(caption));
    expect(structuredClone(caption)).toEqual(plain);
    expect({ ...caption, members: caption.members.map((member) => ({ ...member })) }).toEqual(plain);
    expect(Object.keys(caption)).toEqual(Object.keys(mergeCaptions([first]).captions[0]!));
  });
});

test("a small merge finds what differs once, when it is read", () => {
  const { captions, series } = mergeCaptions([first, second, first.replace("Farmers", "Bakers")]);
  const slip = captions[0]!.members[1]!;
  expect(slip.forgiven.map(({ kind }) => kind)).toEqual(["spelling"]);
  expect(slip.forgiven).toBe(slip.forgiven);
  expect({ ...slip }).toEqual({ index: 1, occurrence: null, forgiven: slip.forgiven });
  expect(series[0]!.differences.map(({ kind }) => kind)).toEqual(["word"]);
  expect(series[0]!.differences).toBe(series[0]!.differences);
});

test("a large merge has the series that a small one has, made when they are read", () => {
  const scene = ["(L)", "(C)", "(R)"].map((side) => first.replace("Farmers", `Farmers ${side}`));
  const [small] = mergeCaptions(scene).series;
  const { captions, series } = mergeCaptions([...lines, ...scene]);
  const found = series.find((each) => each.captions.includes(captions[SCENES]!.id))!;
  expect(found.captions).toHaveLength(3);
  expect(JSON.parse(JSON.stringify(found))).toEqual(small);
  expect(structuredClone(found)).toEqual(small);
  expect(captions[SCENES]!.relatedTo).toEqual(
    captions
      .slice(SCENES + 1, SCENES + 3)
      .map(({ id }) => id)
      .sort(),
  );
});

test("texts are found again by their whole text", () => {
  const texts: string[] = [];
  const index = new TextIndex(texts);
  for (const text of ["", "a", "b", ...lines]) {
    expect(index.get(text)).toBeUndefined();
    index.add(texts.push(text) - 1);
  }
  for (const [position, text] of texts.entries()) expect(index.get(text)).toBe(position);
  expect(index.get("c")).toBeUndefined();
});
