import type { FieldMapping, Transform } from '../../src/connect/contract.ts';
import type { ItemSource } from '../../src/connect/kinds/item-records.ts';
import { administrativeLists } from '../../src/connect/tables/administrative-units.ts';
import { address } from '../../src/connect/transforms/address.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { Address, ResidenceKind } from '../../src/generated/model.ts';

/*
 * The register keeps stays in one list for each kind, without ids. A stay is known by person, list and first day; of
 * several in one list that began on the same day, or on a day not known, the second and later ones by their place among
 * these. The lists are histories that only grow, so that the key stays.
 */

const date = partialDate('yyyy-mm-dd|yyyy');
const kind = enumeration<ResidenceKind>({ ThuongTru: 'PERMANENT', TamTru: 'TEMPORARY', NoiOHienTai: 'CURRENT' });

/** The address whose parts stand at a path. */
export const addressAt = (path: string): FieldMapping<Address> => ({
  from: ['DiaChi', 'ChiTiet', 'MaTinh', 'MaXa', 'DanhMucDVHC'].map((name) => `${path}.${name}`),
  transform: address(['text', 'detail', 'province', 'ward', 'scheme'], administrativeLists),
});

/** Key of a stay in a list: of its person's number and its mark. One of them missing: unreadable. */
const stayKey = (list: string): Transform<string> => ({
  name: `key of a stay in ${list}`,
  read: ([person, mark]) => {
    if (!person && !mark) return { state: 'EMPTY' };
    return person && mark ? { state: 'VALUE', value: `${person}/${list}/${mark}` } : { state: 'UNREADABLE' };
  },
});

const names = { ThuongTru: 'permanent-stays', TamTru: 'temporary-stays', NoiOHienTai: 'current-abode' } as const;
type List = keyof typeof names;

function staysIn(list: List, more: ItemSource<'Residence'>['fields']): ItemSource<'Residence'> {
  return {
    name: names[list],
    key: ['SoDinhDanh', `=${list}`, `${list}.#`],
    each: `${list}[#TuNgay]`,
    subject: true,
    linkedBy: 'KEY',
    fields: {
      kind: { from: [`=${list}`], transform: kind },
      address: addressAt(list),
      since: { from: [`${list}.TuNgay`], transform: date },
      until: { from: [`${list}.DenNgay`], transform: date },
      ...more,
    },
  };
}

const endReason = (list: List) => ({ from: [`${list}.LyDoXoa`], transform: text });

/** Stays by kind. Only temporary ones have a term; the register gives no reason with an abode, for it shows the one that lasts. */
export const stays: readonly [ItemSource<'Residence'>, ...ItemSource<'Residence'>[]] = [
  staysIn('ThuongTru', { endReason: endReason('ThuongTru') }),
  staysIn('TamTru', {
    registeredUntil: { from: ['TamTru.ThoiHan'], transform: date },
    endReason: endReason('TamTru'),
  }),
  staysIn('NoiOHienTai', {}),
];

/** The stays of a person: a record for each list. */
export const staysOfPerson: readonly ItemSource<'Person'>[] = (['ThuongTru', 'TamTru', 'NoiOHienTai'] as const).map(
  (list) => ({
    name: names[list],
    key: ['SoDinhDanh'],
    subject: true,
    linkedBy: 'PID',
    fields: {
      residences: { from: ['SoDinhDanh', `${list}[#TuNgay].#`], transform: link('Residence', stayKey(list)) },
    },
  }),
);
