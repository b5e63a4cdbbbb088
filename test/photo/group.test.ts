import { beforeAll, describe, expect, test } from "vitest";
import type { Photo } from "../../src/model.js";
import { comparePhotos, groupPhotos, readPhoto } from "../../src/photo/index.js";
import { NEXT_FRAMES, picture, RENDITIONS } from "./renditions.js";

const rendition = (why: string) => RENDITIONS.find((one) => one.why === why)!.make;

/** The photo, with an exposure as EXIF would tell it. */
function taken(photo: Photo, dateCreated: string, more: { file?: string; model?: string; ids?: string[] } = {}): Photo {
  const reading = { from: "exif", tag: "ExifIFD:DateTimeOriginal", value: dateCreated, chosen: true } as const;
  const metadata = {
    ...photo.metadata,
    dateCreated,
    cameraModel: more.model ?? "EOS R3",
    documentIds: more.ids ?? [],
  };
  return {
    ...photo,
    file: more.file ?? photo.file,
    metadata,
    sources: { ...photo.sources, dateCreated: { readings: [reading], rule: "only" } },
  };
}

let whole: Photo;
let small: Photo;
let crop: Photo;
let bordered: Photo;
let step: Photo;
let forces: Photo;

beforeAll(async () => {
  whole = await readPhoto(picture("children-tent"));
  small = await readPhoto(await rendition("a CMS size")(picture("children-tent")));
  crop = await readPhoto(await rendition("a square crop off the centre")(picture("children-tent")));
  bordered = await readPhoto(await rendition("a white border")(picture("children-tent")));
  step = await readPhoto(await NEXT_FRAMES[0]!.make(picture("children-tent")));
  forces = await readPhoto(picture("forces-advance"));
});

describe("groupPhotos", () => {
  test("renditions share a group, the next frame and another scene have their own", () => {
    const groups = groupPhotos([crop, step, whole, forces, small]);
    expect(groups.map(({ photos }) => photos.length)).toEqual([3, 1, 1]);
    expect(groups[0]!.photos[0]).toBe(whole);
    expect(groups[0]!.photos.at(-1)).toBe(crop);
    expect(groups[0]!.nearTo).toEqual([groups[1]!.id]);
    expect(groups[1]!.nearTo).toEqual([groups[0]!.id]);
    expect(groups[2]!.nearTo).toEqual([]);
  });

  test("a border does not make a picture wider: the larger of two uncropped ones is first", () => {
    const [group] = groupPhotos([small, bordered]);
    expect(group!.photos).toEqual([bordered, small]);
  });

  test("the order of the input changes neither groups nor ids", () => {
    const photos = [whole, small, crop, bordered, step, forces];
    const shape = (list: Photo[]) =>
      groupPhotos(list)
        .map(({ id, photos: members, nearTo }) => ({ id, members: members.map((photo) => photo.sha256), nearTo }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    const straight = shape(photos);
    expect(shape([...photos].reverse())).toEqual(straight);
    expect(shape([crop, step, small, forces, whole, bordered])).toEqual(straight);
  });

  test("two pictures that are near never meet in a group by way of a third", () => {
    // A part of the scene where nothing moved belongs to either frame, and must not join them.
    const still = { ...crop, fingerprint: whole.fingerprint, sha256: "0".repeat(64) };
    for (const group of groupPhotos([whole, still, step])) {
      for (const a of group.photos) {
        for (const b of group.photos) expect(comparePhotos(a, b).grade).toBe("same");
      }
    }
  });

  test("a file without pixels stands alone, twice the same bytes stand together", () => {
    const blank = { ...forces, fingerprint: null };
    const groups = groupPhotos([blank, whole, { ...blank }]);
    expect(groups.map(({ photos }) => photos.length)).toEqual([2, 1]);
  });

  test("nothing in, nothing out", () => {
    expect(groupPhotos([])).toEqual([]);
  });
});

describe("metadata settles", () => {
  test("equal bytes are the same, whatever else", () => {
    expect(comparePhotos(whole, { ...whole, fingerprint: null })).toMatchObject({ grade: "same", rule: "bytes" });
  });

  test.each([
    {
      why: "one instant to the sub-second is one exposure, however retouched",
      first: () => taken(whole, "2024-05-01T12:00:00.25"),
      second: () => taken(step, "2024-05-01T12:00:00.25"),
      want: { grade: "same", rule: "time" },
    },
    {
      why: "one second is not one instant: a camera takes thirty frames in it",
      first: () => taken(whole, "2024-05-01T12:00:00"),
      second: () => taken(step, "2024-05-01T12:00:00"),
      want: { grade: "near" },
    },
    {
      why: "two sub-seconds of one camera are two frames, however alike",
      first: () => taken(whole, "2024-05-01T12:00:00.25"),
      second: () => taken(small, "2024-05-01T12:00:00.31"),
      want: { grade: "near", rule: "time" },
    },
    {
      why: "years apart, alike pixels are a wrong clock",
      first: () => taken(whole, "2024-05-01T12:00:00"),
      second: () => taken(small, "2012-01-01T00:00:00"),
      want: { grade: "same" },
    },
    {
      why: "a zone rewritten on the desk is no other exposure",
      first: () => taken(whole, "2024-05-01T12:00:00+03:00"),
      second: () => taken(small, "2024-05-01T12:05:00Z"),
      want: { grade: "same" },
    },
    {
      why: "one document id is one document",
      first: () => taken(whole, "2024-05-01", { ids: ["xmp.did:1"] }),
      second: () => taken(step, "2024-05-01", { ids: ["xmp.did:1"] }),
      want: { grade: "same", rule: "document-id" },
    },
    {
      why: "two frame numbers of one camera are two frames",
      first: () => taken(whole, "2024-05-01", { file: "a/DSC_0411.JPG" }),
      second: () => taken(small, "2024-05-01", { file: "a/DSC_0412.JPG" }),
      want: { grade: "near", rule: "frame-number" },
    },
    {
      why: "numbers that no camera gives are a CMS's",
      first: () => taken(whole, "2024-05-01", { file: "tent-1.jpg" }),
      second: () => taken(small, "2024-05-01", { file: "tent-2.jpg" }),
      want: { grade: "same" },
    },
  ])("$why", ({ first, second, want }) => {
    expect(comparePhotos(first(), second())).toMatchObject(want);
    expect(comparePhotos(second(), first())).toMatchObject(want);
  });

  test("metadata: false asks the pixels alone", () => {
    const a = taken(whole, "2024-05-01T12:00:00.25");
    const b = taken(small, "2024-05-01T12:00:00.31");
    expect(comparePhotos(a, b, { metadata: false }).grade).toBe("same");
  });
});
