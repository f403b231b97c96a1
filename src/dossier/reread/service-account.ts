/** Registers take so many characters of who asks (MaCanBo) at most, and refuse a call with more. */
const LONGEST = 20;

/**
 * In whose name registers are asked for a unit: an account of the hub's, never an official's. Where name and unit together
 * are longer than registers take it is without the unit, whose code goes beside it with every call (MaDonVi).
 *
 * @param template with `{unit}` where its code stands, and at most 20 characters beside
 */
export function serviceAccounts(template = 'SERVICE.{unit}'): (unit: string) => string {
  return (unit) => {
    const whole = template.replace('{unit}', unit);
    return whole.length <= LONGEST ? whole : template.replace(/[._-]?\{unit\}[._-]?/, '');
  };
}
