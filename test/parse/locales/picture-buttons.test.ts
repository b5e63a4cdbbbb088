import { describe, expect, test } from "vitest";
import { locales } from "../../../src/parse/locales/index.js";
import { parseCaption } from "../../../src/parse/index.js";

/** A sentence of the language is not needed: its end alone sets the button apart. */
const CAPTION = "Ana Rahal mends a net.";

describe.each(locales.map(({ language, pictureButtons }) => ({ language, pictureButtons })))(
  "the buttons beside a picture in $language",
  ({ pictureButtons }) => {
    test("there are some", () => {
      expect(pictureButtons.length).toBeGreaterThan(0);
    });

    test.each(pictureButtons)("%s is no part of the caption before it", (button) => {
      expect(parseCaption(`${CAPTION} ${button}`).description).toBe(CAPTION);
    });
  },
);

test.each([
  `${CAPTION} (Vergrößerung öffnet sich im neuen Fenster)`,
  `${CAPTION} (opens in a new tab)`,
  `${CAPTION} Abre en una nueva ventana`,
])("what a screen reader is told of a link is no part of the caption: %s", (line) => {
  expect(parseCaption(line).description).toBe(CAPTION);
});

test.each([
  "Visitors open image archives of the harbour in Samos.",
  "Ana Rahal opens the gallery in Samos to see all photos of the regatta again.",
  "Pilot Ana Rahal tippt auf Alle Bilder zurück, um die Galerie zu ordnen.",
  "Kalastaja avaa kuvan veneestään Samoksen satamassa.",
])("words of a button inside a sentence are of the caption: %s", (line) => {
  expect(parseCaption(line).description).toBe(line);
});
