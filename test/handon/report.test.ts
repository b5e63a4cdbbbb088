import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderReport } from "../../src/handon/index.js";
import type { LinkResult } from "../../src/model.js";
import { merged, photo, record, result } from "../link/build.js";
import { directions, focused, overflow, weakestContrast } from "./in-page.js";
import { bare, full } from "./samples.js";

const evil = `</p><script>alert(1)</script><img src=x onerror=alert(1)> "' & --> <!-- ]]>`;
const arabic = merged("أطفال عراقيون أمام خيمة قرب القائم يوم 2 تشرين الثاني/نوفمبر 2017 (أ ف ب)", "caption-ar");
const pixel =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const child = merged("An Iraqi child stands outside a tent on November 2, 2017. / AFP / A B CEE", "caption-child");
const children = merged("Iraqi children stand outside a tent on November 2, 2017. / AFP / A B CEE", "caption-children");
const sample: LinkResult = result(
  [
    full,
    record(arabic, [photo("صورة.jpg")]),
    record(child, [photo("child.jpg")], {
      evidence: [{ kind: "caption", weight: 0.97, caption: "a", photo: "b", file: "child.jpg" }],
      discrepancies: [
        {
          kind: "photographer",
          severity: "error",
          file: "child.jpg",
          caption: child.id,
          a: evil,
          b: "B",
          rule: "another photographer",
        },
      ],
    }),
    record(children, [photo("children.jpg")]),
  ],
  {
    unmatchedCaptions: [merged("A caption without a picture.", "caption-alone")],
    unmatchedPhotos: [photo("alone.jpg")],
    ambiguous: [{ caption: "caption-alone", candidates: [{ file: "x.jpg", score: 0.6 }], reason: "two fit" }],
    series: [
      {
        id: "series-1",
        captions: [child.id, children.id],
        differences: [{ kind: "number", a: "child", b: "children", weight: "veto" }],
      },
    ],
    problems: [{ code: "NOT_AN_IMAGE", message: `${evil} is no picture`, subject: "notes.txt" }],
  },
);

/** Every element of a document, by name. */
function elements(html: string): { name: string; attributes: Map<string, string> }[] {
  const found: { name: string; attributes: Map<string, string> }[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ("tagName" in node) {
      found.push({ name: node.tagName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])) });
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  return found;
}

describe("renderReport", () => {
  const html = renderReport(sample, {
    title: evil,
    thumbnails: new Map([["photos/tent 1.jpg", pixel]]),
    made: "today",
  });

  test("loads nothing, runs nothing: no script, no handler, no address but anchors and data URIs", () => {
    for (const { name, attributes } of elements(html)) {
      expect(["script", "iframe", "object", "embed", "link", "base", "form"]).not.toContain(name);
      for (const [attribute, value] of attributes) {
        expect(attribute).not.toMatch(/^on|^style$|^srcset$/u);
        if (attribute === "src") expect(value).toBe(pixel);
        if (attribute === "href") expect(value).toMatch(/^#/u);
      }
    }
    expect(html).toContain("default-src 'none'");
  });

  test("whatever captions and file names say stays text", () => {
    expect(html).not.toContain("<script");
    expect(html).not.toContain("<img src=x");
    expect(html).toContain("&lt;script&gt;");
  });

  test("a thumbnail that is no picture inside the page is not shown", () => {
    const other = renderReport(sample, { thumbnails: new Map([["photos/tent 1.jpg", "https://evil.example/x.png"]]) });
    expect(other).not.toContain("evil.example/x.png");
  });

  test("ids are unique, and every anchor has its place", () => {
    const ids = elements(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = elements(html).flatMap(({ attributes }) => attributes.get("href")?.slice(1) ?? []);
    for (const anchor of anchors) expect(ids).toContain(anchor);
  });

  test("the same result gives the same text; an empty one is a page that says so", () => {
    expect(renderReport(sample, { title: "t" })).toBe(renderReport(sample, { title: "t" }));
    expect(renderReport(result([]))).toContain("No picture was linked");
  });

  test("what a person must decide comes before the pictures", () => {
    expect(html.indexOf('id="decide"')).toBeLessThan(html.indexOf('id="pictures"'));
  });

  test("each read part of the caption is coloured, the whole line stays", () => {
    const plain = renderReport(result([bare]));
    expect(plain).toContain("A tent.");
    expect(html).toMatch(/<mark class="f f-photographer">AHMAD AL-RUBAYE<\/mark>/u);
  });
});

const browserPath = process.env.CUTLINE_CHROMIUM ?? "/usr/bin/chromium";
const hasBrowser = existsSync(browserPath);
if (!hasBrowser) console.info(`skipped: no Chromium at ${browserPath}`);

describe.skipIf(!hasBrowser)("renderReport in Chromium (where it is installed)", () => {
  let browser: Browser;
  let folder = "";
  let url = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cutline-report-"));
    const file = join(folder, "report.html");
    await writeFile(file, renderReport(sample, { thumbnails: new Map([["photos/tent 1.jpg", pixel]]) }));
    url = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (options: { width: number; dark?: boolean }) => {
    const context = await browser.newContext({
      viewport: { width: options.width, height: 900 },
      colorScheme: options.dark ? "dark" : "light",
    });
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => {
      if (!/^(?:file|data):/u.test(request.url())) said.push(`asked for ${request.url()}`);
    });
    await page.goto(url);
    return { page, said };
  };

  test.each([360, 768, 1280])("at %i pixels nothing sticks out sideways, nothing is refused", async (width) => {
    const { page, said } = await open({ width });
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    expect(said).toEqual([]);
  });

  test("Arabic captions run from the right, English ones from the left, in one page", async () => {
    const { page } = await open({ width: 1000 });
    expect(await page.evaluate(directions)).toEqual(["ltr", "rtl", "ltr", "ltr"]);
  });

  test.each([{ dark: false }, { dark: true }])("text stands out at least 4.5 : 1 (dark: $dark)", async ({ dark }) => {
    const { page } = await open({ width: 1000, dark });
    const weakest = await page.evaluate<{ ratio: number; text: string }>(weakestContrast);
    expect(weakest.ratio, weakest.text).toBeGreaterThanOrEqual(4.5);
  });

  test("the keyboard reaches every link, the first one leads to the pictures", async () => {
    const { page } = await open({ width: 1000 });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toBe("#pictures");
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#pictures$/u);
  });

  test("on paper nothing is cut off sideways", async () => {
    const { page } = await open({ width: 700 });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
  });
});
