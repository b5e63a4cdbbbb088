// Claim: reading a caption line costs microseconds, and time grows with length, not with its square, on hostile lines.
//   node bench/parse.bench.mjs
// CPU time of this process; beside it NFKC-normalising and splitting the same lines.
import { parseCaption } from "../dist/index.js";

const WHO = ["A nurse", "Two farmers", "A judge", "Three miners", "A vendor", "The mayor", "A pilgrim", "Students"];
const ACTS = [
  "wait outside a closed shop",
  "carry boxes to a truck",
  "look at a burnt house",
  "walk past a flooded field",
];
const CREDITS = [
  " / AFP / LENA OKORO",
  " (Photo by Lena OKORO / AFP)",
  " (AP Photo/Lena Okoro)",
  " REUTERS/Lena Okoro/File Photo",
  " (Photo by Lena Okoro/Anadolu via Getty Images)",
  " Foto: Lena Okoro/dpa",
  "  EPA-EFE/LENA OKORO",
  " (Lena Okoro/The Vallby Herald via AP)",
];
const lines = Array.from({ length: 64 }, (_, at) => {
  const head = `${WHO[at % 8]} ${ACTS[at % 4]} near the river in the northern town of Vallby, where heavy rain has fallen`;
  return `${head} for more than two weeks, on November ${(at % 28) + 1}, 2017.${CREDITS[(at >> 3) % 8]}`;
});
const length = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;

function cpuPerLine(run, rounds) {
  for (let round = 0; round < 30; round++) for (const line of lines) run(line);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const line of lines) run(line);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (rounds * lines.length);
}

const parse = cpuPerLine(parseCaption, 60);
const peer = cpuPerLine((line) => line.normalize("NFKC").split(/\s+/u), 600);
console.log(
  `line of ${length.toFixed(0)} characters: ${parse.toFixed(1)} µs CPU; NFKC and split ${peer.toFixed(2)} µs; ratio ${(parse / peer).toFixed(0)}`,
);

// The longest line that the whole machinery reads has 5,000 units; beyond that the line is body text.
const UNITS =
  "( ) [ ] / | , . ; : - – — = ＝ 、 。 « » & &amp; &#39; ... … © (c) @ # a A AFP AP/ /AFP/ via for and Photo Photo: Foto: Credit CreditA Credit... NAME/ A.B. A. a. 1 2017 2017年 （ ） （共同） ＝共同 撮影 摄 新华社 (AFP) (Photo_by_A_/_AFP) FILE FILE_- TOPSHOT_- (FILES) OUT CHINA_OUT NO_ARCHIVES MANDATORY_CREDIT EDITORS_NOTE: (EDITORS_NOTE: +++ == http:// {{ }} أ_ف_ب ـ ر (أ تصوير: عدسة é Ã© â€ É ﻡ 기자 (서울=연합뉴스) A-B AL- O' Mc de_la van_der St. U.S. N.Y. 1of4 epa00000000 000_ GettyImages Getty_Images Getty_ Reuters/ REUTERS/A Reuters- -A ._A ,_A _/_A _-_A _|_A (A (A) ((A)) [A/B] A/B/C/D Monday November November_3, 3.11. 2017-11-03 By By_A Share Share_on less More".split(
    " ",
  );
let worst = 0;
let worstUnit = "";
for (const written of UNITS) {
  const unit = `${written.replaceAll("_", " ")}`;
  const time = (size) => {
    const line = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const before = process.cpuUsage();
    const rounds = size > 10_000 ? 3 : 60;
    for (let round = 0; round < rounds; round++) parseCaption(line);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / rounds;
  };
  time(1024);
  const ratio = time(65_536) / Math.max(1, time(1024));
  if (ratio > worst) [worst, worstUnit] = [ratio, unit];
}
console.log(
  `${UNITS.length} hostile shapes: time(64 KiB) / time(1 KiB) at most ${worst.toFixed(1)} (${JSON.stringify(worstUnit)})`,
);
