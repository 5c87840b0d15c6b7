/** Keeps files that the operating system asks to open until the page is there to take them. */

export interface OpenQueue {
  /** Hands the paths on, now or when the page listens. */
  open(paths: readonly string[]): void;
  /** The page listens from now on; every reload says so anew. */
  listen(take: (paths: readonly string[]) => void): void;
  /** The page is gone; what comes now waits for the next. */
  pause(): void;
}

export function createOpenQueue(): OpenQueue {
  let waiting: readonly string[] = [];
  let taker: ((paths: readonly string[]) => void) | undefined;
  const flush = () => {
    if (taker === undefined || waiting.length === 0) return;
    const paths = waiting;
    waiting = [];
    taker(paths);
  };
  return {
    open(paths) {
      waiting = [...waiting, ...paths];
      flush();
    },
    listen(take) {
      taker = take;
      flush();
    },
    pause() {
      taker = undefined;
    },
  };
}
