const kinds: readonly (readonly [string, string])[] = [
  ['Thành phố', 'City'],
  ['Thị trấn', 'Township'],
  ['Thị xã', 'Town'],
  ['Đặc khu', 'Special Zone'],
  ['Phường', 'Ward'],
  ['Quận', 'District'],
  ['Huyện', 'District'],
  ['Tỉnh', 'Province'],
  ['Xã', 'Commune'],
];

/** `Phường Bến Thành` as `Bến Thành Ward`, `Quận 1` as `District 1`; the name itself stays as it is. */
export function englishName(name: string): string {
  const found = kinds.find(([kind]) => name.startsWith(`${kind} `));
  if (!found) return name;
  const [kind, english] = found;
  const own = name.slice(kind.length + 1);
  return /^\d+[A-Z]?$/.test(own) ? `${english} ${own}` : `${own} ${english}`;
}
