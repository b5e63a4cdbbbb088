/** Line numbers of offsets, from one pass over the source. */

export interface LineIndex {
  /** 1-based line that holds the offset. */
  lineAt(offset: number): number;
}

/** A line ends at LF, CR LF or a lone CR. */
export function indexLines(source: string): LineIndex {
  const starts: number[] = [0];
  // indexOf runs at memory speed; a lone CR is looked for only where the source holds one at all.
  if (source.includes("\r")) {
    for (let at = 0; at < source.length; at += 1) {
      const unit = source.charCodeAt(at);
      if (unit === 10 || (unit === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
    }
  } else {
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  }
  return {
    lineAt(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle;
      }
      return low + 1;
    },
  };
}
