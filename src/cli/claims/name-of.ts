/** An entity, field or register as it is named: with spaces about it or in another form of Unicode it is no other one. */
export const nameOf = (written: string): string => written.trim().normalize('NFC');
