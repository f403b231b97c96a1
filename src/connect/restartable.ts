import type { Connector } from './contract.ts';

/** The same connector, whatever is behind it now: a restart opens a new one and lets the old one end what it began. */
export function restartable(open: () => Connector): Connector & { restart(): Promise<void> } {
  let now = open();
  const running = new Map<Connector, Set<Promise<unknown>>>();
  const ask = <Answer>(how: (connector: Connector) => Promise<Answer>): Promise<Answer> => {
    const asked = now;
    const answer = how(asked);
    const all = running.get(asked) ?? new Set();
    running.set(asked, all.add(answer));
    const ended = () => void all.delete(answer);
    answer.then(ended, ended);
    return answer;
  };
  // What it can do follows from its mapping: it is the same after every restart.
  const { declaration, can, follow, verify, search, scan, describe, origins, resembling, ownersOf } = now;
  return {
    declaration,
    can,
    read: (request, call) => ask((connector) => connector.read(request, call)),
    ...(follow && {
      follow: (request, call) => ask((connector) => (connector.follow as typeof follow).call(connector, request, call)),
    }),
    ...(verify && {
      verify: (request, call) => ask((connector) => (connector.verify as typeof verify).call(connector, request, call)),
    }),
    ...(search && {
      search: (request, call) => ask((connector) => (connector.search as typeof search).call(connector, request, call)),
    }),
    ...(scan && {
      scan: (request, call) => ask((connector) => (connector.scan as typeof scan).call(connector, request, call)),
    }),
    ...(describe && {
      describe: (call) => ask((connector) => (connector.describe as typeof describe).call(connector, call)),
    }),
    ...(origins && { origins }),
    ...(resembling && {
      resembling: (persons, call) =>
        ask((connector) => (connector.resembling as typeof resembling).call(connector, persons, call)),
    }),
    ...(ownersOf && {
      ownersOf: (numbers, call) =>
        ask((connector) => (connector.ownersOf as typeof ownersOf).call(connector, numbers, call)),
    }),
    ping: (call) => ask((connector) => connector.ping(call)),
    close: () => now.close(),
    async restart() {
      const before = now;
      now = open();
      await Promise.allSettled(running.get(before) ?? []);
      running.delete(before);
      await before.close();
    },
  };
}
