import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../package/built.js";

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the shell that runs the tests says of colours is not what a test says. */
const surroundings: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };

/** Runs the built command line as a user's shell would, from the repository's root. */
export function cutline(
  args: readonly string[],
  input: string | Uint8Array = "",
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(root, "dist/cli/index.js"), ...args], {
      cwd: root,
      env: { ...surroundings, ...env },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on("error", failed);
    child.on("close", (code) =>
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
