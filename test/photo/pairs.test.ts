import { beforeAll, describe, expect, test } from "vitest";
import type { Photo } from "../../src/model.js";
import { comparePhotos, fingerprintPhoto, readPhoto } from "../../src/photo/index.js";
import { visitPairs } from "../../src/photo/pairs.js";
import { NEXT_FRAMES, picture, RENDITIONS } from "./renditions.js";

const PICTURES = ["children-tent", "forces-advance"] as const;

let photos: Photo[];
let made: string[];

beforeAll(async () => {
  photos = [];
  made = [];
  for (const name of PICTURES) {
    const whole = await readPhoto(picture(name));
    photos.push(whole);
    made.push(`${name}, whole`);
    for (const { why, make } of [...RENDITIONS, ...NEXT_FRAMES]) {
      const fingerprint = await fingerprintPhoto(await make(picture(name)));
      photos.push({ ...whole, sha256: null, fingerprint });
      made.push(`${name}, ${why}`);
    }
  }
});

const grades = new Map<string, string>();

function gradeOf(list: readonly Photo[], a: number, b: number): string {
  const known = grades.get(`${a} ${b}`) ?? comparePhotos(list[a]!, list[b]!, { metadata: false }).grade;
  grades.set(`${a} ${b}`, known);
  return known;
}

/** The pairs that are alike, and how many were looked at. */
function alikePairs(list: readonly Photo[], everyPair: number): { alike: string[]; looks: number } {
  const alike: string[] = [];
  const seen = new Set<string>();
  visitPairs(
    list,
    (a, b) => {
      expect(a).toBeLessThan(b);
      expect(seen.has(`${a} ${b}`), `${a} and ${b} once`).toBe(false);
      seen.add(`${a} ${b}`);
      const grade = gradeOf(list, a, b);
      if (grade !== "different") alike.push(`${made[a]} | ${made[b]} | ${grade}`);
      return grade !== "different";
    },
    everyPair,
  );
  return { alike: alike.sort(), looks: seen.size };
}

describe("visitPairs", () => {
  test("hashes bring together all of one picture that comparing each with each finds alike, in fewer looks", () => {
    const each = alikePairs(photos, Number.POSITIVE_INFINITY);
    const likely = alikePairs(photos, 0);
    expect(each.looks).toBe((photos.length * (photos.length - 1)) / 2);
    expect(likely.looks).toBeLessThan(0.7 * each.looks);
    // Two pictures that are "near" for a bar or a border that both have need not be brought together.
    const pictureOf = (name: string) => name.split(",", 1)[0];
    const ofOnePicture = (pair: string) => {
      const [a, b, grade] = pair.split(" | ");
      return grade === "same" || pictureOf(a!) === pictureOf(b!);
    };
    expect(likely.alike.filter(ofOnePicture)).toEqual(each.alike.filter(ofOnePicture));
    expect(each.alike).toEqual(expect.arrayContaining(likely.alike));
  });

  test("files without pixels meet when their bytes are equal, and not otherwise", () => {
    const blank = (sha256: string | null): Photo => ({ ...photos[0]!, fingerprint: null, sha256 });
    const visited: string[] = [];
    visitPairs(
      [blank("a"), blank("b"), blank(null), blank("a"), blank(null), blank("a")],
      (a, b) => {
        visited.push(`${a} ${b}`);
        return true;
      },
      0,
    );
    expect(visited.sort()).toEqual(["0 3", "0 5", "3 5"]);
  });
});
