const stopWithin = 5000;

/**
 * Stops in good order at Ctrl-C or a request to end, and after five seconds in any order. Further signals change
 * nothing: npm passes on the Ctrl-C that the terminal has sent to everybody.
 *
 * @returns whether that has begun; what fails from then on is no failure
 */
export function stopOnSignal(close: () => Promise<void>): () => boolean {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), stopWithin).unref();
      close().then(
        () => process.exit(0),
        (error) => {
          process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
          process.exit(1);
        },
      );
    });
  }
  return () => stopping;
}
