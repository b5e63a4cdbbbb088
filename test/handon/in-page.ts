/** Run inside the page, so written as text: the project's own code has no DOM types. */

/** How far the page sticks out sideways, in CSS pixels. */
export const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** The direction each caption line came out in. */
export const directions = `[...document.querySelectorAll(".record .line")].map((line) => getComputedStyle(line).direction)`;

export const focused = `document.activeElement?.getAttribute("href")`;

/** The text with the least contrast by WCAG 2.2's formula, colours as the browser resolved them. */
export const weakestContrast = `(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let worst = { ratio: 21, text: "" };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || element.closest("details,.skip,.visually-hidden")) continue;
    let ground = element;
    while (ground && rgba(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
    const back = light(rgba(ground ? getComputedStyle(ground).backgroundColor : "#fff"));
    const front = light(rgba(getComputedStyle(element).color));
    const ratio = (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
    if (ratio < worst.ratio) worst = { ratio, text: node.nodeValue };
  }
  return worst;
})()`;
