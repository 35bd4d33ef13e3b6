/** Ends this process with the one that started it, and tells that one when it is ready. */
export function supervised(stop: () => Promise<void>): { ready(facts: Record<string, unknown>): void } {
  const end = (): void => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('disconnect', end);
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  return { ready: (facts) => process.send?.({ ready: true, ...facts }) };
}
