// Brings the versions of captions together and tells why look-alikes stay apart.
import { mergeCaptions } from "cutline";

const lines = [
  "Farmers load 12 crates of oranges in Valencia, Spain, January 9, 2024. REUTERS/Ana Ribes",
  "Farmers load 12 crates of oranges in Valencia, Spain, Jan. 9, 2024. (Ana Ribes/Reuters)",
  "Farmers load 14 crates of oranges in Valencia, Spain, January 9, 2024. REUTERS/Ana Ribes",
];
const { captions, series } = mergeCaptions(lines);

for (const { caption, members } of captions)
  console.log(`${caption.description}\n  from lines ${members.map(({ index }) => index + 1).join(", ")}`);
for (const { differences } of series)
  console.log(`kept apart by ${differences.map(({ kind, a, b }) => `${kind}: “${a}” / “${b}”`).join("; ")}`);
