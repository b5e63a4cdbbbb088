// Captions made from a seed, with the truth: photos, their versions, and look-alikes of the same shoot.

/** A small random number generator, the same on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  "ba bel dor fen gar hal ir jas kam lor mas nel or pat qui ras sol tam ul ver win yas zor dun ach".split(" ");
const WHO = "farmer soldier nurse diver baker miner pilot vendor weaver judge sailor monk potter guard".split(" ");
const DOES = [
  ["waits beside a well", "wait beside a well"],
  ["lifts sacks of rice", "lift sacks of rice"],
  ["repairs a wooden boat", "repair a wooden boat"],
  ["lights candles", "light candles"],
  ["sweeps broken glass", "sweep broken glass"],
  ["reads a newspaper", "read a newspaper"],
];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const COUNTRIES = "Iraq Egypt Chile Kenya Nepal Spain Poland Japan".split(" ");

/** `count` lines: `{ text, photo }`, shuffled. */
export function captions(count, seed) {
  const random = randomFrom(seed);
  const int = (n) => Math.floor(random() * n);
  const pick = (list) => list[int(list.length)];
  const name = (parts) => {
    const word = Array.from({ length: parts }, () => pick(SYLLABLES)).join("");
    return word[0].toUpperCase() + word.slice(1);
  };
  const lines = [];
  let photo = 0;
  while (lines.length < count) {
    const scene = {
      town: name(3),
      country: pick(COUNTRIES),
      day: 1 + int(27),
      month: pick(MONTHS),
      year: 1995 + int(29),
    };
    const by = `${name(2)} ${name(3)}`;
    const after =
      random() < 0.6
        ? ` Officials of the ${name(3)} Council met ${name(2)} ${name(3)} after ${1 + int(90)} days of talks.`
        : "";
    const first = { who: pick(WHO), does: pick(DOES), many: random() < 0.5, day: scene.day };
    const photos = [first];
    for (let more = int(4); more > 0; more--) {
      const like = { ...first };
      const change = int(4);
      if (change === 0) like.many = !like.many;
      else if (change === 1) like.day += 1;
      else if (change === 2) like.who = pick(WHO);
      else like.does = pick(DOES);
      if (!photos.some((known) => JSON.stringify(known) === JSON.stringify(like))) photos.push(like);
    }
    for (const { who, does, many, day } of photos) {
      const subject = many ? `${who[0].toUpperCase()}${who.slice(1)}s ${does[1]}` : `A ${who} ${does[0]}`;
      const body = (date) => `${subject} near ${scene.town}, ${scene.country}, on ${date}.${after}`;
      const text = body(`${scene.month} ${day}, ${scene.year}`);
      const versions = [
        () => `${text} / AFP / ${by.toUpperCase()}`,
        () => `${text} (Photo by ${by} / AFP)`,
        () => body(`${day} ${scene.month} ${scene.year}`),
        () => `${text.replaceAll(" ", "  ")} / AFP / ${by.toUpperCase()}`,
        () => `${text.split(" ").slice(0, 14).join(" ")}...`,
        () => text.replace(scene.town, scene.town.slice(0, 3) + scene.town.slice(2)),
      ];
      lines.push({ text: versions[0](), photo });
      for (let copy = random() < 0.4 ? 1 + int(2) : 0; copy > 0; copy--) lines.push({ text: pick(versions)(), photo });
      photo++;
    }
  }
  for (let at = lines.length - 1; at > 0; at--) {
    const other = int(at + 1);
    [lines[at], lines[other]] = [lines[other], lines[at]];
  }
  return lines.slice(0, count);
}
