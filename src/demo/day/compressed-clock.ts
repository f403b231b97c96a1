/** A day that passes faster than the real one. Moments are milliseconds since the epoch. */
export interface CompressedDay {
  /** When it began by the real clock, and what the time was then. */
  readonly startedAt: number;
  readonly from: number;
  /** How many times as fast as the real clock; from `rushFrom` on, when hardly anything happens any more, another one. */
  readonly speed: number;
  readonly rushFrom: number;
  readonly rushSpeed: number;
}

/** The time in that day. Every process that is told of the day has the same. */
export function compressedClock({ startedAt, from, speed, rushFrom, rushSpeed }: CompressedDay): () => Date {
  const rushesAfter = (rushFrom - from) / speed;
  return () => {
    const passed = Date.now() - startedAt;
    const time = passed <= rushesAfter ? from + passed * speed : rushFrom + (passed - rushesAfter) * rushSpeed;
    return new Date(Math.floor(time));
  };
}
