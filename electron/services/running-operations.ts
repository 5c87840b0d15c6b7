/** The operations that can be cancelled while they run, by the names that their callers gave them. */

export interface RunningOperations {
  /** Runs `work` under `name` until it is done; without a name nobody can cancel it. */
  run<Result>(name: string | undefined, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** False where nothing of that name is running. */
  cancel(name: string): boolean;
}

export function createRunningOperations(): RunningOperations {
  const running = new Map<string, AbortController>();
  return {
    async run(name, work) {
      const controller = new AbortController();
      if (name !== undefined) running.set(name, controller);
      try {
        return await work(controller.signal);
      } finally {
        if (name !== undefined && running.get(name) === controller) running.delete(name);
      }
    },
    cancel(name) {
      const controller = running.get(name);
      controller?.abort();
      return controller !== undefined;
    },
  };
}
