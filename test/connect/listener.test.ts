import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Listener } from '../../src/connect/kinds/listener.ts';

describe('an address where nobody listens', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const error = (code: string) => Object.assign(new Error(code), { code });
  const refused = async (listener: Listener, why: Error) =>
    expect(listener.told(Promise.reject(why))).rejects.toBe(why);

  it('is tried by one caller at a time; the others are told at once what the last one was told', async () => {
    const listener = new Listener();
    expect(listener.refusal()).toBeNull();
    const why = error('ECONNREFUSED');
    await refused(listener, why);
    expect(listener.refusal()).toBe(why);
    vi.setSystemTime(Date.now() + 100);
    expect(listener.refusal()).toBeNull();
    expect(listener.refusal()).toBe(why);
  });

  it('is tried by another one where nothing becomes of that', async () => {
    const listener = new Listener();
    await refused(listener, error('ENOENT'));
    for (let each = 0; each < 3; each += 1) {
      vi.setSystemTime(Date.now() + 100);
      expect(listener.refusal()).toBeNull();
    }
  });

  it('is open to all as soon as somebody was let in', async () => {
    const listener = new Listener();
    await refused(listener, error('ECONNREFUSED'));
    vi.setSystemTime(Date.now() + 100);
    expect(await listener.told(Promise.resolve('a connection'))).toBe('a connection');
    expect([listener.refusal(), listener.refusal()]).toEqual([null, null]);
  });

  it('is not what fails otherwise: there somebody may be', async () => {
    const listener = new Listener();
    await refused(listener, error('ECONNRESET'));
    expect(listener.refusal()).toBeNull();
  });
});
