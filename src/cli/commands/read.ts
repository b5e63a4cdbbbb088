import { Command } from "commander";
import type { Photo, Problem } from "../../model.js";
import { type Run, withExamples } from "../command.js";
import { withConfig } from "../config.js";
import { exitCode } from "../exit.js";
import { anyUnread } from "../failure.js";
import { listPhotoFiles, readPhotos } from "../library.js";
import { deliver, type OutputOptions, withOutput } from "../output.js";
import { tellProblems } from "../problems.js";
import { progressFor } from "../progress.js";
import { photoTable } from "../tables/photo.js";

interface ReadCommandOptions extends OutputOptions {
  readonly fingerprint: boolean;
}

/** `cutline read`: what image files say of themselves. */
export function read(run: Run): Command {
  const command = new Command("read")
    .description("read the metadata and fingerprint of image files, with the source of each value")
    .argument("<photos...>", "image files, or folders of them")
    .option("--no-fingerprint", "metadata only: the pixels are not decoded");
  withConfig(withOutput(command));
  withExamples(command, ["read photos/", "read photos/*.jpg --json --no-fingerprint"]);
  return command.action(async (paths: string[], options: ReadCommandOptions) => {
    const progress = progressFor("Reading", options.quiet);
    const photos: Photo[] = [];
    let passedOver: readonly Problem[] = [];
    try {
      const { files, problems } = await listPhotoFiles(paths);
      passedOver = problems;
      const settings = { fingerprint: options.fingerprint, signal: run.signal, onProgress: progress.onProgress };
      for await (const photo of readPhotos(files, settings)) photos.push(photo);
    } finally {
      progress.stop();
    }
    await deliver(
      { document: () => photos, records: () => photos, table: (paint) => photoTable(photos, paint) },
      options,
    );
    tellProblems(passedOver, options);
    const problems = [...passedOver, ...photos.flatMap((photo) => photo.problems)];
    run.end(anyUnread(problems, paths) ? exitCode.unreadable : exitCode.clean);
  });
}
