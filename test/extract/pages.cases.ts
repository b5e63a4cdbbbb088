/** Pages under test/fixtures/pages, each with what a reader would say of its pictures. */

export interface PageCase {
  readonly why: string;
  readonly file: string;
  /** The article's own pictures in the order of their captions. */
  readonly pictures: readonly {
    /** The text of the places that carry the caption, without repetition. */
    readonly caption: string;
    readonly credit: string | null;
    /** Kinds of all places of the picture, with the role of each. */
    readonly places: readonly string[];
    /** Last path segments of its URLs. */
    readonly files: readonly string[];
  }[];
}

export default [
  {
    why: "figcaption, title and alt of one image are one picture, the credit element is no part of the caption",
    file: "figure.html",
    pictures: [
      {
        caption: "Two men row past a shuttered bakery in the lower town.",
        credit: "Ines Okafor/AFP",
        places: ["alt description", "figcaption copy", "title copy"],
        files: ["boat-1200x800.jpg", "boat-600x400.jpg"],
      },
    ],
  },
  {
    why: "the noscript copy of a lazy image is the same picture, known by its URL behind the resizing service",
    file: "lazy-noscript.html",
    pictures: [
      {
        caption: "Volunteers fill sandbags under floodlights. Photograph: Tomas Brandt/Reuters",
        credit: null,
        places: ["figcaption caption+credit", "noscript copy"],
        files: ["sandbags-night.jpg", "sandbags-night.jpg"],
      },
    ],
  },
  {
    why: "JSON-LD joins the image by file name without its size; the publisher's logo stays out",
    file: "json-ld.html",
    pictures: [
      {
        caption: "The last ferry leaves the pier at dawn.",
        credit: "Lena Moritz / dpa",
        places: ["alt description", "json-ld copy"],
        files: ["ferry-at-dawn-1920x1080.jpg", "ferry-at-dawn-640x360.jpg"],
      },
    ],
  },
  {
    why: "page state, also as JSON inside a string, joins images by the hash in their path",
    file: "inline-state.html",
    pictures: [
      {
        caption: 'Children wade home from school along the "old" quay.',
        credit: "Ana Ruiz / EFE",
        places: ["json-script copy"],
        files: ["1600.jpg", "640.jpg"],
      },
      {
        caption: "A shopkeeper pumps water from his cellar.",
        credit: "Ana Ruiz",
        places: ["json-script copy"],
        files: ["1600.jpg", "640.jpg"],
      },
    ],
  },
  {
    why: "JSON inside an attribute",
    file: "json-attribute.html",
    pictures: [
      {
        caption: "Police close the old bridge at noon.",
        credit: "Jo Hale/PA",
        places: ["alt description", "json-attribute copy"],
        files: ["bridge-closed-at-noon.jpg", "bridge-closed-at-noon.jpg"],
      },
    ],
  },
  {
    why: "each slide of a gallery keeps its own caption, also inside a template; a fixed alt is generic",
    file: "template-gallery.html",
    pictures: [
      {
        caption: "Roofs stand above the water in a picture taken from the air.",
        credit: null,
        places: ["alt generic", "caption-element copy"],
        files: ["roofs-from-the-air.jpg"],
      },
      {
        caption: "Cattle wait on the dyke for feed.",
        credit: null,
        places: ["alt generic", "caption-element copy"],
        files: ["cattle-on-the-dyke.jpg"],
      },
    ],
  },
  {
    why: "og:image:alt belongs to the image with the same address",
    file: "og-alt.html",
    pictures: [
      {
        caption: "The market square stands under water on Tuesday morning.",
        credit: null,
        places: ["meta copy"],
        files: ["market-square-under-water.jpg", "market-square-under-water.jpg"],
      },
    ],
  },
  {
    why: "a caption-like element outside figure, with the credit in a sibling; a file name as alt is generic",
    file: "caption-class.html",
    pictures: [
      {
        caption: "Engineers check the pump station on the east bank.",
        credit: "Photo: Kari Lund / NTB",
        places: ["alt generic", "caption-element copy"],
        files: ["pump-station.jpg", "pump-station.webp"],
      },
    ],
  },
  {
    why: "utility classes only: the text alone in one box with the picture is its caption",
    file: "position-only.html",
    pictures: [
      {
        caption: "Residents form a chain to pass sandbags along the lane",
        credit: "Photo: Deniz Kaya",
        places: ["caption-element copy"],
        files: ["222615.jpg"],
      },
    ],
  },
  {
    why: "cards that lead to other articles are no pictures of this one",
    file: "teasers.html",
    pictures: [
      {
        caption: "A lifeboat crew checks doors along the canal.",
        credit: null,
        places: ["alt description", "figcaption copy"],
        files: ["lifeboat-crew.jpg"],
      },
    ],
  },
  {
    why: "a WordPress shortcode, its image and the lightbox behind it",
    file: "shortcode.html",
    pictures: [
      {
        caption: "The mill wheel stands still for the first time in years. (Foto: Nadja Weiss)",
        credit: null,
        places: ["alt description", "shortcode caption+credit"],
        files: ["mill-wheel-stopped-800x533.jpg", "mill-wheel-stopped.jpg"],
      },
    ],
  },
  {
    why: "data-caption on a lightbox link, aria-label without the credit",
    file: "data-caption.html",
    pictures: [
      {
        caption: "A crack runs along the quay wall. / AFP / MAYA LIND",
        credit: null,
        places: ["alt generic", "aria-label copy", "data-attribute caption+credit"],
        files: ["quay-wall.jpg", "quay-wall.jpg"],
      },
    ],
  },
  {
    why: "two pictures under one text stay two",
    file: "same-text-two-pictures.html",
    pictures: [
      {
        caption: "The harbour on Tuesday. Ola Berg/NTB",
        credit: null,
        places: ["figcaption caption+credit"],
        files: ["harbour-view-east.jpg"],
      },
      {
        caption: "The harbour on Tuesday. Ola Berg/NTB",
        credit: null,
        places: ["figcaption caption+credit"],
        files: ["harbour-view-west.jpg"],
      },
    ],
  },
  {
    why: "misnested and unclosed markup is read as browsers read it",
    file: "entities-broken.html",
    pictures: [
      {
        caption: 'Café owners sweep mud from their terrace — "again". Photo: Eva Solá/EPA',
        credit: null,
        places: ["alt description", "figcaption caption+credit"],
        files: ["caf%C3%A9-terrace.jpg"],
      },
    ],
  },
  {
    why: "an Arabic gallery with each caption in alt and title, where two differ by one word",
    file: "ar-gallery.html",
    pictures: [
      {
        caption: "رجال يجذفون بقارب أمام مخبز مغلق في المدينة القديمة في 2 أيار/مايو 2023.  / AFP / سامر الحلو",
        credit: null,
        places: ["alt caption+credit", "title caption+credit"],
        files: ["1.jpg", "river-boat-01.jpg"],
      },
      {
        caption: "طفلة نازحة تقف أمام خيمة قرب المدينة في 3 أيار/مايو 2023. / AFP / سامر الحلو",
        credit: null,
        places: ["alt caption+credit", "title caption+credit"],
        files: ["2.jpg", "river-boat-02.jpg"],
      },
      {
        caption: "أطفال نازحون يقفون أمام خيمة قرب المدينة في 3 أيار/مايو 2023. / AFP / سامر الحلو",
        credit: null,
        places: ["alt caption+credit", "title caption+credit"],
        files: ["3.jpg", "river-boat-03.jpg"],
      },
    ],
  },
  {
    why: "an Arabic figure, lazy loaded behind a placeholder, the credit in cite",
    file: "ar-figure.html",
    pictures: [
      {
        caption: "متطوعون ينقلون أكياس الرمل في شارع غمرته المياه",
        credit: "تصوير: ليلى منصور",
        places: ["alt description", "figcaption copy"],
        files: ["flood-street-900x600.jpg"],
      },
    ],
  },
  {
    why: "a Persian figure, caption and credit each in a span",
    file: "fa-figure.html",
    pictures: [
      {
        caption: "مردی در بازار قدیمی شهر از میان آب می‌گذرد.",
        credit: "عکس: نگار احمدی / ایسنا",
        places: ["alt description", "figcaption copy"],
        files: ["flood-bazaar.jpg"],
      },
    ],
  },
  {
    why: "Persian JSON-LD written with escapes; the alt only repeats the headline",
    file: "fa-json-ld.html",
    pictures: [
      {
        caption: "مردم در انتظار قایق نجات",
        credit: "نگار احمدی",
        places: ["alt headline", "json-ld copy"],
        files: ["ferry-people-1400.jpg", "ferry-people-700.jpg"],
      },
    ],
  },
  {
    why: "Hebrew caption and credit in two elements outside figure",
    file: "he-figure.html",
    pictures: [
      {
        caption: "צוות חילוץ עובר בין הבתים בעיר התחתית",
        credit: "צילום: נועה ברק, רויטרס",
        places: ["alt description", "caption-element copy"],
        files: ["rescue-team-boat.jpg"],
      },
    ],
  },
  {
    why: "without a caption the Hebrew alt is the caption, the credit stands beside it",
    file: "he-alt-only.html",
    pictures: [
      {
        caption: "דוכנים סגורים בשוק המוצף ביום שלישי",
        credit: "צילום: אורי לביא",
        places: ["alt copy"],
        files: ["market-closed.jpg"],
      },
    ],
  },
  {
    why: "Media RSS and the item's own markup tell of one picture; a video's text is no caption",
    file: "feed.rss",
    pictures: [
      {
        caption: "Boats tie up on Main Street & beyond.",
        credit: "Ines Okafor/AFP",
        places: ["alt description", "feed copy", "figcaption copy"],
        files: ["boats-on-main-street-200x100.jpg", "boats-on-main-street-800x400.jpg", "boats-on-main-street.jpg"],
      },
    ],
  },
  {
    why: "an Atom media group, its title being the headline; escaped markup in content",
    file: "feed.atom",
    pictures: [
      {
        caption: "Lamps burn on the pier at night.",
        credit: "Kari Lund / NTB",
        places: ["feed copy", "feed headline"],
        files: ["pier-at-night.jpg"],
      },
      {
        caption: "Water laps at the steps of the town hall.",
        credit: null,
        places: ["alt copy"],
        files: ["town-hall-steps.jpg"],
      },
    ],
  },
  {
    why: "a NewsML-G2 picture item; its headline is a slug",
    file: "newsml.xml",
    pictures: [
      {
        caption: "A ferry lies aground beside the station on May 7, 2024. (Photo by Ines Okafor / AFP)",
        credit: "Ines Okafor/AFP",
        places: ["newsml caption+credit", "newsml headline"],
        files: ["ferry-aground-thumb.jpg", "ferry-aground.jpg"],
      },
    ],
  },
  {
    why: "a picture associated with a ninjs text item",
    file: "ninjs.json",
    pictures: [
      {
        caption: 'A ferry lies aground beside the "old" station on May 7, 2024.',
        credit: "Ines Okafor / AFP",
        places: ["ninjs copy", "ninjs headline"],
        files: ["2-t.jpg", "2.jpg"],
      },
    ],
  },
] satisfies PageCase[];
