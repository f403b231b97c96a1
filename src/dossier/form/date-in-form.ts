/** A day, yyyy-mm-dd, as official papers write it: `ngày 05 tháng 02 năm 2026`, `ngày 05 tháng 3 năm 2026`. */
export function dateInForm(day: string): string {
  const [year = '', month = '', of = ''] = day.split('-');
  // A nought before days below ten and the first two months, so that nothing can be written before them.
  return `ngày ${of} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** A moment, RFC 3339, in Viet Nam: `08 giờ 05 phút, ngày …`. */
export function momentInForm(moment: string): string {
  const there = new Date(Date.parse(moment) + 7 * 3_600_000).toISOString();
  return `${there.slice(11, 13)} giờ ${there.slice(14, 16)} phút, ${dateInForm(there.slice(0, 10))}`;
}
