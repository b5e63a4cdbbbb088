import cliProgress from "cli-progress";

/** Shows how far long work is, on standard error and only where a person watches. */
export interface Progress {
  readonly onProgress: (done: number, total: number | null) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { onProgress: () => {}, stop: () => {} };

/** Short work is done before a bar could be read, so fewer items than this show none. */
const WORTH_A_BAR = 20;

export function progressFor(what: string, quiet: boolean | undefined): Progress {
  if (quiet || !process.stderr.isTTY) return SILENT;
  const bar = new cliProgress.SingleBar({
    format: `${what} {bar} {value}/{total} · {eta_formatted} left`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  let shown = false;
  return {
    onProgress(done, total) {
      if (total === null || total < WORTH_A_BAR) return;
      if (shown) {
        bar.setTotal(total);
        bar.update(done);
        return;
      }
      bar.start(total, done);
      shown = true;
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
