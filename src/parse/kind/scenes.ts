/** Words of scenes: what captions say of people and things in front of a camera, and headlines seldom do. */
import type { Line } from "../../text-line.js";
import { locales } from "../locales/index.js";
import { hintFor, mayHold } from "../words/hints.js";
import { PhraseList } from "../words/phrase-list.js";
import { phrasePattern, startTest } from "../words/phrases.js";

const sceneWords = locales.flatMap((locale) => locale.sceneWords);
const MAY_TELL_SCENE = hintFor(sceneWords);
const sceneOpenings = locales.flatMap((locale) => locale.sceneOpenings);
let scenes:
  | {
      readonly anywhere: PhraseList;
      readonly mayOpen: (line: Line) => boolean;
      readonly opening: RegExp;
    }
  | undefined;

/** "A man with …", but "A New Deal": a headline's words have capitals. */
const GOES_ON_SMALL = /^ \P{Lu}/u;

/** Units that the longest opening takes. */
const LONGEST_OPENING = 40;

/** Whether a text speaks of people and things in front of a camera: "during the march", "shakes hands", "two women …". */
export function tellsScene(line: Line): boolean {
  scenes ??= {
    anywhere: new PhraseList(sceneWords),
    mayOpen: startTest(sceneOpenings),
    opening: phrasePattern(sceneOpenings, "start", "printed"),
  };
  const { text } = line;
  const opening = scenes.mayOpen(line) ? scenes.opening.exec(text.slice(0, LONGEST_OPENING))?.[0] : undefined;
  if (opening !== undefined && GOES_ON_SMALL.test(text.slice(opening.length))) return true;
  return mayHold(line, MAY_TELL_SCENE) && scenes.anywhere.test(line);
}
