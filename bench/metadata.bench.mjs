// Metadata: how right against ExifTool's values, and at what cost in CPU and memory, beside exifr, ExifReader and
// ExifTool itself. Material and comparison harness stand beside the repository (../shared, or CUTLINE_SHARED).
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import exifr from "exifr";
import ExifReader from "exifreader";
import { ExifTool } from "exiftool-vendored";
import { readMetadata } from "../dist/photo.js";

const here = import.meta.dirname;
const shared = process.env.CUTLINE_SHARED ?? resolve(here, "../../shared");
const images = join(shared, "images");
if (existsSync(images)) {
  compareReaders();
  const jpegs = ["real", "seed"].flatMap((folder) =>
    readdirSync(join(images, folder))
      .filter((name) => /\.jpe?g$/u.test(name))
      .map((name) => join(images, folder, name)),
  );
  await compareCost(jpegs.filter((file) => readFileSync(file).length > 0));
} else console.log(`${images} is not here: nothing measured`);

/** The harness's table for each reader, by format and by block. */
function compareReaders() {
  const work = mkdtempSync(join(tmpdir(), "cutline-bench-"));
  try {
    cpSync(join(shared, "tools/metadata"), work, { recursive: true, mode: 0 });
    symlinkSync(resolve(here, "../node_modules"), join(work, "node_modules"));
    const readers = {
      cutline: join(here, "metadata/reader.mjs"),
      exifr: join(work, "readers/exifr-buffer.mjs"),
      ExifReader: join(work, "readers/exifreader.mjs"),
    };
    for (const [name, reader] of Object.entries(readers)) {
      console.log(`\n## ${name}: equal to ExifTool 13.59, by format and block`);
      const args = [join(work, "compare.mjs"), images, join(images, "manifest.json"), reader];
      console.log(
        execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim(),
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function compareCost(jpegs) {
  const exifrOptions = {
    tiff: true,
    exif: true,
    gps: true,
    xmp: true,
    iptc: true,
    translateValues: false,
    reviveValues: false,
    multiSegment: true,
  };
  const exiftool = new ExifTool({ maxProcs: 1 });
  await exiftool.version();
  const exiftoolArgs = ["-json", "-struct", "-G1", "-n"];
  const readers = {
    "readFile alone": readFile,
    "cutline readMetadata": (file) => readMetadata(file),
    "cutline, no sidecars": (file) => readMetadata(file, { sidecars: false }),
    exifr: (file) => exifr.parse(file, exifrOptions),
    ExifReader: async (file) => ExifReader.load(await readFile(file), { expanded: true }),
    "exiftool -stay_open": (file) => exiftool.readRaw(file, { readArgs: exiftoolArgs }),
  };
  console.log(`\n## CPU time of the metadata of ${jpegs.length} JPEG files, best of 3 rounds, child processes counted`);
  const cost = {};
  for (const [name, read] of Object.entries(readers)) {
    const times = name.startsWith("exiftool") ? 2 : 10;
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const before = cpuSeconds(exiftool.pids);
      for (let time = 0; time < times; time++) for (const file of jpegs) await read(file).catch(() => {});
      best = Math.min(best, (cpuSeconds(exiftool.pids) - before) / times / jpegs.length);
    }
    cost[name] = best;
  }
  await exiftool.end();
  for (const [name, seconds] of Object.entries(cost)) {
    const ratio = (cost["cutline readMetadata"] / seconds).toFixed(3);
    console.log(
      `${name.padEnd(22)} ${(seconds * 1000).toFixed(3).padStart(8)} ms a file   cutline costs ${ratio} of it`,
    );
  }
  compareMemory(jpegs);
}

/** CPU seconds of this process and of ExifTool's. */
function cpuSeconds(pids) {
  const { user, system } = process.cpuUsage();
  let seconds = (user + system) / 1e6;
  for (const pid of pids) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
      seconds += (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // Not Linux: the child's time stays uncounted, and ExifTool looks cheaper than it is.
    }
  }
  return seconds;
}

/** Each way in a process of its own: what one leaves behind must not count for the next. */
function compareMemory(jpegs) {
  console.log("\n## Memory: 10,000 files in a stream, resident set after the first 200 and at its highest");
  for (const [mode, name] of [
    ["read", "reading the files and nothing else"],
    ["metadata", "readMetadata"],
    ["photos", "readPhotos, no fingerprint"],
  ]) {
    const script = join(here, "metadata/memory.mjs");
    const [first, top] = JSON.parse(execFileSync(process.execPath, [script, mode, ...jpegs], { encoding: "utf8" }));
    console.log(`${name}: ${first} MB, at most ${top} MB, ${top - first} MB more`);
  }
}
