/** Waiting that an AbortSignal ends. */

/** The outcome of the work, or a rejection with the error as soon as the signal fires. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal, error: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(error());
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    // Also where nobody waits any more: a rejection without a handler would end the process.
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** The items, until the signal fires: a source that has nothing to say for long is not waited for. */
export async function* untilAborted<T>(
  items: AsyncIterable<T>,
  signal: AbortSignal,
  error: () => Error,
): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let isDone = false;
  try {
    for (;;) {
      const step = await orAborted(iterator.next(), signal, error);
      isDone = step.done === true;
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    const closed = isDone ? undefined : iterator.return?.();
    if (signal.aborted) closed?.catch(() => {});
    else await closed;
  }
}
