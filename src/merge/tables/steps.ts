/** Lines, or pairs, from one hand-over of control to the next: some hundredths of a second. */
const STEP = 2 ** 12;

/** Control is handed over behind the one with this number. */
export const isStep = (number: number): boolean => (number & (STEP - 1)) === STEP - 1;
