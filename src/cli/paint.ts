import pc from "picocolors";

/** Colours for a terminal, and none elsewhere (NO_COLOR, a pipe, a file). */
export type Paint = ReturnType<typeof pc.createColors>;

export function paintFor(stream: NodeJS.WriteStream, wanted: boolean): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const able = FORCE_COLOR ? FORCE_COLOR !== "0" : Boolean(stream.isTTY) && TERM !== "dumb";
  return pc.createColors(wanted && able && !NO_COLOR);
}

/** Text of strangers, safe to show on a terminal: no escape sequences, no line breaks, no invisible direction overrides. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}

/** At most `width` characters; what is cut shows as an ellipsis. */
export function cut(text: string, width: number): string {
  const characters = Array.from(plain(text));
  return characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}…`;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
