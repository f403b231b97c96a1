const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The civil date of a moment in Viet Nam, `2026-11-22`. Slow: ask once, and only where it matters. */
export const vietnamDate = (moment: Date): string => format.format(moment);
