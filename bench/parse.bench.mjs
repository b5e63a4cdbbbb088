// Claim: reading a caption line costs microseconds, and time grows with length, not with its square, on hostile lines.
//   node bench/parse.bench.mjs
// CPU time of this process; beside it NFKC-normalising and splitting the same lines.
import { parseCaption, parseCaptions } from "../dist/index.js";

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

/** CPU time a line of what `run` does with all lines. */
function cpuPerLine(run, rounds) {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) run(lines);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (rounds * lines.length);
}

const ways = {
  peer: (texts) => texts.map((line) => line.normalize("NFKC").split(/\s+/u)),
  "one by one": (texts) => texts.map((line) => parseCaption(line)),
  together: (texts) => parseCaptions(texts),
};
const ROUNDS = { peer: 200, "one by one": 40, together: 40 };
for (const way of Object.keys(ways)) cpuPerLine(ways[way], ROUNDS[way] * 5);
// In turn, so that all see the same machine; the median of the ratios is quoted.
const turns = Array.from({ length: 15 }, () =>
  Object.fromEntries(Object.keys(ways).map((way) => [way, cpuPerLine(ways[way], ROUNDS[way])])),
);
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const medianOf = (way) => median(turns.map((turn) => turn[way]));
console.log(`line of ${length.toFixed(0)} characters: NFKC and split ${medianOf("peer").toFixed(2)} µs CPU`);
for (const way of ["one by one", "together"]) {
  const ratio = median(turns.map((turn) => turn[way] / turn.peer));
  console.log(`  ${way}: ${medianOf(way).toFixed(1)} µs; ratio ${ratio.toFixed(0)}`);
}

// The longest line that the whole machinery reads has 5,000 units; beyond that the line is body text.
const UNITS =
  "( ) [ ] / | , . ; : - – — = ＝ 、 。 « » & &amp; &#39; ... … © (c) @ # a A AFP AP/ /AFP/ via for and Photo Photo: Foto: Credit CreditA Credit... NAME/ A.B. A. a. 1 2017 2017年 （ ） （共同） ＝共同 撮影 摄 新华社 (AFP) (Photo_by_A_/_AFP) FILE FILE_- TOPSHOT_- (FILES) OUT CHINA_OUT NO_ARCHIVES MANDATORY_CREDIT EDITORS_NOTE: (EDITORS_NOTE: +++ == http:// {{ }} أ_ف_ب ـ ر (أ تصوير: عدسة é Ã© â€ É ﻡ 기자 (서울=연합뉴스) A-B AL- O' Mc de_la van_der St. U.S. N.Y. 1of4 epa00000000 000_ GettyImages Getty_Images Getty_ Reuters/ REUTERS/A Reuters- -A ._A ,_A _/_A _-_A _|_A (A (A) ((A)) [A/B] A/B/C/D Monday November November_3, 3.11. 2017-11-03 By By_A Share Share_on less More".split(
    " ",
  );
function timeOf(unit, size) {
  const line = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const rounds = size > 10_000 ? 3 : 60;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) parseCaption(line);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / rounds;
}

/** The largest time(large) / time(small) over all shapes, and whose it is. */
function worstGrowth(small, large) {
  let worst = [0, ""];
  for (const written of UNITS) {
    const unit = written.replaceAll("_", " ");
    const least = (size) => Math.min(timeOf(unit, size), timeOf(unit, size), timeOf(unit, size));
    // Below 20 µs the clock decides, not the line.
    const ratio = least(large) / Math.max(20, least(small));
    if (ratio > worst[0]) worst = [ratio, unit];
  }
  return `${worst[0].toFixed(1)} (${JSON.stringify(worst[1])})`;
}
console.log(`${UNITS.length} hostile shapes: time(64 KiB) / time(1 KiB) at most ${worstGrowth(1024, 65_536)}`);
// Inside the limit every rule runs on all of the line: 4.8 is in proportion.
console.log(`time(4,900 units) / time(1 KiB) at most ${worstGrowth(1024, 4900)}`);
