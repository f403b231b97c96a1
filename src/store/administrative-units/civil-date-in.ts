const vietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The civil date in Viet Nam at a moment, `yyyy-mm-dd`. */
export const civilDateIn = (now: Date): string => vietnam.format(now);
