import type { Claim } from '../claim.ts';
import type { FactRule } from '../rule.ts';

const isEnd = ({ value }: Claim) => value === 'DIVORCED' || value === 'ANNULLED';

export const divorceNotNoted: FactRule = {
  stage: 'FACT',
  code: 'DIVORCE_NOT_NOTED',
  severity: 'WARNING',
  title: { vi: 'Ly hôn chưa được ghi vào đăng ký kết hôn', en: 'Divorce not noted on the marriage' },
  description: {
    vi: 'Có ghi chú ly hôn hoặc hủy việc kết hôn nêu đăng ký kết hôn này, nhưng bản thân đăng ký kết hôn không ghi gì. Trích lục kết hôn vì vậy có thể cho thấy hôn nhân còn tồn tại. Chiều ngược lại là bình thường: nhiều vụ ly hôn chỉ được ghi vào đăng ký kết hôn.',
    en: 'A note of divorce or annulment names this marriage, whose own registration says nothing of it. An extract of the marriage may therefore show it as lasting. The other way round is ordinary: many divorces are noted on the marriage alone.',
  },
  text: {
    vi: '{registers} có ghi chú chấm dứt hôn nhân tại {notes}, nhưng đăng ký kết hôn {marriages} không ghi.',
    en: '{registers}: {notes} notes that the marriage ended; its registration {marriages} does not.',
  },
  nextStep: {
    vi: 'Xem bản án, quyết định nêu trong ghi chú; đề nghị cơ quan đăng ký kết hôn ghi vào sổ.',
    en: 'Look at the judgment that the note names; have the registrar of the marriage note it.',
  },
  fields: ['MarriageRegistration.status'],
  check: ({ claims }) => {
    const notes = claims.filter((claim) => claim.source === 'divorce-notes' && isEnd(claim));
    const marriages = claims.filter((claim) => claim.source === 'marriages');
    // What cannot be read may be the note; it has a reason of its own.
    const silent = marriages.every((claim) => !isEnd(claim) && claim.absence !== 'UNREADABLE');
    if (notes.length === 0 || marriages.length === 0 || !silent) return [];
    const words = { notes: references(notes), marriages: references(marriages) };
    return [{ claims: [...notes, ...marriages], words, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'MarriageRegistration.status',
      key: '17',
      claims: {
        status: [
          { register: 'civil-registry', source: 'marriages', recordRef: 'ket_hon/17', value: 'DIVORCED' },
          { register: 'civil-registry', source: 'divorce-notes', recordRef: 'ghi_chu_ly_hon/4', value: 'DIVORCED' },
        ],
      },
    },
    failing: {
      field: 'MarriageRegistration.status',
      key: '17',
      claims: {
        status: [
          { register: 'civil-registry', source: 'marriages', recordRef: 'ket_hon/17', absence: 'MISSING' },
          { register: 'civil-registry', source: 'divorce-notes', recordRef: 'ghi_chu_ly_hon/4', value: 'DIVORCED' },
        ],
      },
    },
  },
};

const references = (claims: readonly Claim[]) => claims.flatMap(({ recordRef }) => recordRef ?? []).join(', ');
