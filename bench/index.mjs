// Runs every benchmark of this folder, or those named: `npm run bench -- merge parse`.
import { readdirSync } from "node:fs";

const folder = new URL(".", import.meta.url);
const names = process.argv.slice(2);
const all = readdirSync(folder)
  .filter((file) => file.endsWith(".bench.mjs"))
  .map((file) => file.slice(0, -".bench.mjs".length))
  .sort();
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(", ")}; there are ${all.join(", ")}`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : all) {
  console.log(`\n# ${name}`);
  await import(new URL(`${name}.bench.mjs`, folder).href);
}
