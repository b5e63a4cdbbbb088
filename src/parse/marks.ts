import type { CaptionFlag, Span } from "../model.js";

/** A control mark: words in fixed spelling that agencies put at the ends of a caption. */
interface Mark {
  readonly pattern: RegExp;
  readonly flags: readonly CaptionFlag[];
  /** What it takes off may tell the picture's date. */
  readonly data?: boolean;
}

const SEPARATOR = String.raw` ?(?:-|–|—|:|/|\|)? ?`;

/** Marks in front. Each pattern is anchored, so the cost is that of its first words. */
const FRONT: readonly Mark[] = [
  { pattern: new RegExp(String.raw`^\(?TOPSHOTS?\)?${SEPARATOR}`, "u"), flags: ["topshot"] },
  { pattern: /^dpatopbilder ?[-–:] ?/u, flags: ["topshot"] },
  { pattern: /^TPX IMAGES OF THE DAY ?[-–:]? ?/u, flags: ["topshot"] },
  { pattern: /^\((?:COMBO ?\/ ?FILES?|FILES? ?\/ ?COMBO)\) ?[-–:]? ?/u, flags: ["combo", "file"] },
  { pattern: /^\(?COMBO\)? ?[-–:/] ?|^\(COMBO\) ?/u, flags: ["combo"] },
  {
    pattern:
      /^[([](?:FILES?|FILE PHOTO|FILE PICTURE|File photo|ARCHIVES?|ARCHIVOS?|ARQUIVOS?|ARCHIV|أرشيف|أرشيفية|ارشيف)[)\]] ?[-–:/]? ?/u,
    flags: ["file"],
  },
  {
    pattern:
      /^(?:FILES?|FILE PHOTO|FILE PICTURE|FILE PIC|FILE IMAGE|FILED|ARCHIVO|ARQUIVO|ARCHIV|ARCHIVES|ARCHIVFOTO|ARCHIVBILD) ?(?:-|–|—|:|\/) ?/u,
    flags: ["file"],
  },
  {
    pattern:
      /^(?:File photo|File Photo|File picture|File image|File pic|File|Archivbild|Archivfoto|Archiv|Arkivbild|Arkivfoto|Arkistokuva|Archiefbeeld|Archieffoto|Imagen de archivo|Foto de archivo|Foto d'archivio|Photo d['’]archives?|Archives|Архивное фото|Архівне фото|Архив|صورة أرشيفية|أرشيفية|أرشيف|عکس آرشیوی|Arşiv) ?(?::|-|–|—|\/) ?/u,
    flags: ["file"],
  },
  { pattern: /^\(?(?:HANDOUT|HAND OUT|Handout)\)? ?(?:-|–|—|:|\/) ?/u, flags: ["handout"] },
  { pattern: /^\(?CORRECTION\)? ?(?:-|–|—|:|\/) ?|^\(CORRECTION\) ?/u, flags: ["correction"] },
  { pattern: /^\(?ADDITION\)? ?(?:-|–|—|:|\/) ?|^\(ADDITION\) ?/u, flags: ["addition"] },
  { pattern: /^\(?ALTERNATI?(?:VE|E) CROP\)? ?(?:-|–|—|:|\/)? ?/u, flags: ["alternative-crop"] },
  {
    pattern:
      /^(?:Symbolbild|Symbolfoto|Symbolbilder|Genrefoto|Genrebild|SYMBOLBILD|Illustrasjonsfoto|Arkivfoto\/illustrasjon) ?(?::|-|–|—|\/) ?/u,
    flags: ["symbolic"],
  },
  { pattern: /^(?:epa|EPA)\d{8} ?-? ?/u, flags: [] },
  { pattern: /^\d{1,3} ?(?:of|\/|von|de|sur|di) ?\d{1,3}(?=[\p{Lu}\s|:.-])[\s|:.-]{0,3}/u, flags: [] },
  {
    pattern:
      /^(?:Image caption|Image caption,|Media caption|Caption|Legende|Bildunterschrift|Bildtext|Photo caption|Légende|Leyenda|Pie de foto) ?[:,]? ?(?=\p{Lu}|\p{Lo})/u,
    flags: [],
  },
  { pattern: /^(?:Photo|Foto|Bild|Image|Picture|PHOTO|FOTO|Imagen|Фото|写真|사진) ?[:：] ?/u, flags: [] },
  {
    pattern:
      /^(?:Hide caption|hide caption|toggle caption|Enlarge this image|Enlarge Image|Enlarge|Open Image Modal|View image in fullscreen|Click to enlarge|Abrir en el visor) ?[:|-]? ?/u,
    flags: [],
  },
  { pattern: /^(?:\[\+\]|\[-\]|▲|▶|◀|▼|■|●|►|△|▽|▷|◇|◆|※|↑|→) ?/u, flags: [] },
];

/** Marks at the end. */
const BACK: readonly Mark[] = [
  // The Press Association closes captions with its own data.
  { pattern: /[\s.]{0,2} ?See PA [Ss]tory [^.]{2,80}\.?$/u, flags: [] },
  { pattern: / PA Photos?\.$/u, flags: [] },
  { pattern: / ?(?:Issue date|Date issued|Issued|Date) ?: [^.:]{4,40}\.?$/u, flags: [] },
  { pattern: / ?Picture date ?: [^.:]{4,40}\.?$/u, flags: [], data: true },
  { pattern: /[\s/|(-]{0,4}TPX IMAGES OF THE DAY[\s).]{0,3}$/u, flags: ["topshot"] },
  { pattern: /[\s/|(-]{1,4}TOPSHOTS?[\s).]{0,3}$/u, flags: ["topshot"] },
  { pattern: /[\s/|(-]{1,4}ALTERNATI?(?:VE|E) CROP[\s)]{0,3}$/u, flags: ["alternative-crop"] },
  { pattern: /[\s/|(-]{1,4}CORRECTION[\s)]{0,3}$/u, flags: ["correction"] },
  { pattern: /[\s/|(-]{1,4}ADDITION[\s)]{0,3}$/u, flags: ["addition"] },
  { pattern: / ?\+{3} ?dpa-Bildfunk ?\+{3}$/u, flags: [] },
  { pattern: / ?\((?:zu|Zu) dpa[^()]{0,200}\)$/u, flags: [] },
  { pattern: / ?== ?With AFP Story[^=]{0,120}={0,3}$/iu, flags: [] },
  { pattern: /[\s|/]{1,3}(?:ORG XMIT|TRANSMISSION REFERENCE) ?: ?[\w-]{2,20}$/iu, flags: [] },
  { pattern: / [A-Z]{3,4}\d{3}$/u, flags: [] },
  {
    pattern: / ?(?:\.{3}|…) ?(?:\[\+\]|\[-\]|More|more|mehr|Mehr|Visa mer|Ver más|Leer más|Lire la suite)$/u,
    flags: [],
  },
  {
    pattern:
      /[\s|]{1,3}(?:\[\+\]|Visa mer|Visa mindre|Leer más|Ver más|Read more|Read More|hide caption|toggle caption|Mehr anzeigen|Lire plus|Les mer|Læs mere|Lue lisää|Lees meer|Leggi di più|Leia mais|Saiba mais|Читать далее|اقرأ المزيد|Weiterlesen|Bild vergrößern|Vergrößern|Enlarge|Close|Advertisement|Ad Feedback)$/u,
    flags: [],
  },
  {
    pattern:
      /[\s|/.,;–-]{1,4}(?:Archivbild|Archivfoto|Archiv|ARCHIV|Archivo|ARCHIVO|Arquivo|Arkivbild|Arkivfoto|Arkivfoto|Arkistokuva|File photo|File Photo|FILE PHOTO|File picture|file photo|File image|FILE|File|أرشيف|أرشيفية|ارشيف|صورة أرشيفية|Archives|archives|Archive|Foto de archivo|Imagen de archivo|Foto d'archivio|Photo d'archives|Arşiv|архив|архивное фото)\.?$| ?[([](?:Archivbild|Archivfoto|Archiv|ARCHIV|Archivo|ARCHIVO|Arquivo|Arkivbild|Arkivfoto|Arkivfoto|Arkistokuva|File photo|File Photo|FILE PHOTO|File picture|file photo|File image|FILE|File|أرشيف|أرشيفية|ارشيف|صورة أرشيفية|Archives|archives|Archive|Foto de archivo|Imagen de archivo|Foto d'archivio|Photo d'archives|Arşiv|архив|архивное фото)[)\]]\.?$/u,
    flags: ["file"],
  },
  {
    pattern: /[\s|(/–-]{1,4}(?:Symbolbild|Symbolfoto|Genrefoto|Genrebild)[).,]{0,2}$/u,
    flags: ["symbolic"],
  },
];

export interface MarkFound {
  readonly flags: readonly CaptionFlag[];
  readonly span: Span;
  readonly data: boolean;
}

/** The control mark that opens [start, end), or null. */
export function frontMark(text: string, start: number, end: number): MarkFound | null {
  const head = text.slice(start, Math.min(end, start + 48));
  for (const { pattern, flags, data } of FRONT) {
    const match = pattern.exec(head);
    if (match !== null && match[0].length > 0 && start + match[0].length < end)
      return { flags, span: [start, start + match[0].length], data: data === true };
  }
  return null;
}

/** The control mark that closes [start, end), or null. */
export function backMark(text: string, start: number, end: number): MarkFound | null {
  const from = Math.max(start, end - 240);
  const tail = text.slice(from, end);
  for (const { pattern, flags, data } of BACK) {
    const match = pattern.exec(tail);
    if (match !== null && from + match.index > start)
      return { flags, span: [from + match.index, end], data: data === true };
  }
  return null;
}
