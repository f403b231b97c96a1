import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/quality/text.ts';
import { unplaced } from './unplaced.ts';

const kinh = { code: '01', system: 'ethnicity-54', label: { vi: 'Kinh', en: 'Kinh (Viet)' } };

const party = {
  role: 'HUSBAND',
  name: { full: 'Lê Văn An', family: null, middle: null, given: null },
  dateOfBirth: '1960-05-12',
  document: { kind: 'CMND', number: '020123456' },
  resolvesTo: { entity: 'Person', key: '000060000011' },
};

describe('canonical text', () => {
  it.each([
    ['PartialDate', '1960-05-12', '12/05/1960', '1960-05-12'],
    ['PartialDate', '1960-05', '05/1960', '1960-05'],
    ['PartialDate', '1960', '1960', '1960'],
    ['Sex', 'FEMALE', 'Nữ', 'Female'],
    ['LifeStatus', 'ALIVE', 'Còn sống', 'Alive'],
    ['LifeStatus', 'DECLARED_MISSING', 'Mất tích theo tuyên bố của Tòa án', 'Declared missing by a court'],
    ['PersonalId', '000190000017', '000190000017', '000190000017'],
    ['String', 'MALE', 'MALE', 'MALE'],
    ['Code', kinh, 'Kinh', 'Kinh (Viet)'],
    [
      'PersonName',
      { full: 'Nguyễn Thị Hoa', family: 'Nguyễn', middle: 'Thị', given: 'Hoa' },
      'Nguyễn Thị Hoa',
      'Nguyễn Thị Hoa',
    ],
    ['Address', { ...unplaced, text: 'Phường 1', province: null, ward: null, detail: null }, 'Phường 1', 'Phường 1'],
    ['MarriageStatus', 'DIVORCED', 'Đã ly hôn', 'Divorced'],
    ['SocialInsuranceStatus', 'PENSIONER', 'Đang hưởng lương hưu', 'Draws a pension'],
    ['DivorceKind', 'ANNULMENT', 'Hủy việc kết hôn', 'Annulment'],
    ['CourtDecisionKind', 'JUDGMENT', 'Bản án', 'Judgment'],
    ['ConfirmationPurpose', 'OTHER', 'Mục đích khác', 'Another purpose'],
    ['RecognitionKind', 'CHILD_RECOGNISES_MOTHER', 'Con nhận mẹ', 'Child recognises mother'],
    ['AdoptionKind', 'DE_FACTO', 'Nuôi con nuôi thực tế', 'Adoption of fact, registered later'],
    ['GuardianshipKind', 'STATUTORY', 'Giám hộ đương nhiên', 'Guardian by law'],
    ['ChangeKind', 'SUPPLEMENT', 'Bổ sung thông tin hộ tịch', 'Supplement'],
    ['ChangedRegistration', 'DEATH', 'Khai tử', 'Death'],
    ['RegistrationKind', 'AGAIN', 'Đăng ký lại', 'Registered again'],
    ['Party', party, 'Lê Văn An, 12/05/1960', 'Lê Văn An, 1960-05-12'],
    ['Party', { ...party, dateOfBirth: null }, 'Lê Văn An', 'Lê Văn An'],
    ['Party', { ...party, name: null, dateOfBirth: null }, '020123456', '020123456'],
    ['Party', { ...party, name: null, dateOfBirth: null, document: null }, '000060000011', '000060000011'],
    ['Household', { entity: 'Household', key: 'CT00000000012' }, 'CT00000000012', 'CT00000000012'],
  ])('%s', (type, value, vi, en) => {
    expect([canonicalText(type, value, 'VI'), canonicalText(type, value, 'EN')]).toEqual([vi, en]);
  });

  it('gives a text for anything at all', () => {
    const types = fc.constantFrom(
      'PersonName',
      'PartialDate',
      'Address',
      'Code',
      'Sex',
      'LifeStatus',
      'String',
      'Person',
    );
    fc.assert(
      fc.property(types, fc.anything(), fc.constantFrom('VI' as const, 'EN' as const), (type, value, lang) => {
        expect(typeof canonicalText(type, value, lang)).toBe('string');
      }),
    );
    expect(canonicalText('Sex', 'toString', 'VI')).toBe('toString');
  });
});
