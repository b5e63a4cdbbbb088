/** sharp, loaded on first use: importing cutline must not load a native module. */
import { CutlineError } from "../errors.js";

export type Sharp = typeof import("sharp").default;

/** @throws {CutlineError} `DEPENDENCY_MISSING` when sharp is not installed or has no build for this platform. */
export async function loadSharp(): Promise<Sharp> {
  try {
    return (await import("sharp")).default;
  } catch (cause) {
    throw new CutlineError("DEPENDENCY_MISSING", "sharp: expected an installed build for this platform, found none", {
      subject: "sharp",
      cause,
    });
  }
}
