import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMetadata } from "../../src/photo/index.js";
import { fixture } from "./fixtures.js";

/** Mulberry32: the same mutants on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const LENGTHS = [0, 0xffffffff, 0x7fffffff, 0x10000, 1];

function mutate(original: Uint8Array, int: (below: number) => number): Uint8Array {
  const bytes = Buffer.from(original);
  const head = Math.min(bytes.length, 16_384);
  const at = int(head);
  switch (int(6)) {
    case 0:
      return bytes.subarray(0, int(bytes.length));
    case 1:
      for (let count = 1 + int(24); count > 0; count--) bytes[int(head)]! ^= 1 << int(8);
      return bytes;
    case 2:
      for (let count = 1 + int(6); count > 0; count--) bytes.writeUInt32BE(LENGTHS[int(5)]!, int(bytes.length - 4));
      return bytes;
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + int(2000)), bytes.subarray(at)]);
    case 4:
      return bytes.fill(0, at, Math.min(bytes.length, at + int(512)));
    default:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + int(300))]);
  }
}

describe("hostile files", () => {
  const names = readdirSync(fixture("."))
    .filter((name) => !name.endsWith(".md"))
    .sort();
  const originals = names.map((name) => new Uint8Array(readFileSync(fixture(name))));

  test("600 mutants of the fixtures are read without an error", async () => {
    const int = random(20171103);
    let said = 0;
    for (let index = 0; index < 600; index++) {
      const mutant = mutate(originals[int(originals.length)]!, int);
      const { metadata, problems } = await readMetadata(mutant);
      expect(Array.isArray(metadata.creators)).toBe(true);
      if (problems.length > 0) said++;
    }
    // Most mutants are damaged where it shows.
    expect(said).toBeGreaterThan(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
