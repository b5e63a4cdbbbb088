import { Command, InvalidArgumentError } from "commander";
import type { Run } from "../command.js";
import { withConfig } from "../config.js";
import { exitCode } from "../exit.js";
import { anyUnread } from "../failure.js";
import {
  type Archive,
  type ArchiveInput,
  listPhotoFiles,
  openArchive,
  type Photo,
  type Problem,
  readPhotos,
} from "../library.js";
import { linesFrom } from "../lines.js";
import { deliver, type OutputOptions, withOutput } from "../output.js";
import { tellProblems } from "../problems.js";
import { progressFor } from "../progress.js";
import { addedTable, type Finding, findTable, statsTable } from "../tables/archive.js";

interface ItemOptions extends OutputOptions {
  readonly file: readonly string[];
  readonly photos?: readonly string[];
}

interface FindOptions extends ItemOptions {
  readonly limit: number;
  readonly sameOnly?: boolean;
}

const PLACE = "SQLite file, or postgresql:// address of a database";

/** `cutline archive`: "have we seen this caption or photo?" */
export function archive(run: Run): Command {
  return new Command("archive")
    .description("remember captions and photos, and tell whether one was seen before")
    .addCommand(add(run))
    .addCommand(find(run))
    .addCommand(stats(run));
}

function add(run: Run): Command {
  const command = withItems(new Command("add").description("remember caption lines and photos"));
  return command.action(async (place: string, args: string[], options: ItemOptions) => {
    const lines = await givenLines(command, args, options);
    const photos = await photosOf(options, run);
    const progress = progressFor("Adding", options.quiet);
    const total = lines.length + photos.count;
    const opened = await openAt(place, true);
    try {
      const added = await opened.addAll(itemsFrom(lines, photos), {
        signal: run.signal,
        onProgress: (done) => progress.onProgress(done, total),
      });
      await deliver({ document: () => added, records: () => [added], table: () => addedTable(added) }, options);
    } finally {
      progress.stop();
      await opened.close();
    }
    run.end(tell(photos, options) ? exitCode.unreadable : exitCode.clean);
  });
}

function find(run: Run): Command {
  const command = withItems(
    new Command("find").description("tell which entries are, or stand near, these captions and photos"),
  )
    .option("--limit <n>", "most matches for each", wholeNumber, 10)
    .option("--same-only", "leave out other photos of the same scene");
  return command.action(async (place: string, args: string[], options: FindOptions) => {
    const lines = await givenLines(command, args, options);
    const photos = await photosOf(options, run);
    const opened = await openAt(place, false);
    const settings = { limit: options.limit, verdict: options.sameOnly ? ("same" as const) : ("related" as const) };
    const findings: Finding[] = [];
    try {
      for (const line of lines) findings.push({ query: line, matches: await opened.find(line, settings) });
      for await (const photo of photos.read()) {
        findings.push({ query: photo.file ?? "(bytes)", matches: await opened.find(photo, settings) });
      }
    } finally {
      await opened.close();
    }
    await deliver(
      { document: () => findings, records: () => findings, table: (paint) => findTable(findings, paint) },
      options,
    );
    run.end(tell(photos, options) ? exitCode.unreadable : exitCode.clean);
  });
}

function stats(run: Run): Command {
  const command = withConfig(withOutput(new Command("stats").description("tell what an archive holds"))).argument(
    "<store>",
    PLACE,
  );
  return command.action(async (place: string, options: OutputOptions) => {
    const opened = await openAt(place, false);
    try {
      const told = await opened.stats();
      await deliver(
        { document: () => told, records: () => [told], table: (paint) => statsTable(told, paint) },
        options,
      );
    } finally {
      await opened.close();
    }
    run.end(exitCode.clean);
  });
}

function withItems(command: Command): Command {
  command
    .argument("<store>", PLACE)
    .argument("[lines...]", 'caption lines; "-" reads them from standard input, one a line')
    .option("--file <file>", "read caption lines from a file, one a line; may be repeated", collect, [])
    .option("--photos <photos...>", "image files, or folders of them; caption lines stand before");
  return withConfig(withOutput(command));
}

function openAt(place: string, create: boolean): Promise<Archive> {
  return /^postgres(?:ql)?:/u.test(place)
    ? openArchive({ store: "postgresql", url: place, create })
    : openArchive({ store: "sqlite", path: place, create });
}

async function givenLines(command: Command, args: readonly string[], options: ItemOptions): Promise<string[]> {
  if (args.length + options.file.length + (options.photos?.length ?? 0) === 0)
    command.error('error: nothing given: caption lines, --file, --photos, or "-" for standard input');
  return linesFrom(args, options.file);
}

interface PhotoStream {
  readonly count: number;
  /** Those whose bytes could be read. */
  readonly read: () => AsyncGenerator<Photo>;
  /** What was passed over or could not be read; complete once the stream is through. */
  readonly problems: Problem[];
  /** The paths as they were given. */
  readonly named: readonly string[];
}

async function photosOf({ photos: paths = [] }: ItemOptions, run: Run): Promise<PhotoStream> {
  const listing = paths.length === 0 ? { files: [], problems: [] } : await listPhotoFiles([...paths]);
  const problems = [...listing.problems];
  async function* read(): AsyncGenerator<Photo> {
    for await (const photo of readPhotos(listing.files, { signal: run.signal })) {
      if (anyUnread(photo.problems, listing.files)) problems.push(...photo.problems);
      else yield photo;
    }
  }
  return { count: listing.files.length, read, problems, named: paths };
}

async function* itemsFrom(lines: readonly string[], photos: PhotoStream): AsyncGenerator<ArchiveInput> {
  for (const caption of lines) yield { caption };
  for await (const photo of photos.read()) yield { photo, data: { file: photo.file } };
}

/** Tells what was passed over; true when anything could not be read. */
function tell({ problems, named }: PhotoStream, options: OutputOptions): boolean {
  tellProblems(problems, options);
  return anyUnread(problems, named);
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new InvalidArgumentError("expected a whole number from 1 to 999");
  return Number(value);
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}
