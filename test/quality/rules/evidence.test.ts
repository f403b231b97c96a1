import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntityName, type FieldModel, type FieldPath, model, type Text } from '../../../src/generated/model.ts';
import type { Claim } from '../../../src/quality/claim.ts';
import type { Fact, SetFact } from '../../../src/quality/fact.ts';
import { EntityJudge } from '../../../src/quality/judge.ts';
import { needsOf, rules } from '../../../src/quality/rules/rules.ts';

const registers = ['civil-registry', 'residence', 'health'] as const;
const titles: Readonly<Record<string, Text>> = {
  'civil-registry': { vi: 'Hộ tịch', en: 'Civil registry' },
  residence: { vi: 'Cư trú', en: 'Residence' },
  health: { vi: 'Y tế', en: 'Health' },
};

const code = (code: string) => ({ code, system: 'table', label: { vi: `Mục ${code}`, en: code } });
const name = (full: string) => ({ full, family: null, middle: null, given: null });
const address = (code26: string, list: string, resolution: string) => {
  const ward = { code: code26, system: list, label: { vi: `Phường ${code26}`, en: code26 } };
  const current = { resolution, province: null, ward, candidates: [ward] };
  return {
    text: `Phường ${code26}, Thành phố Hồ Chí Minh`,
    province: null,
    district: null,
    ward,
    detail: null,
    current,
  };
};
const dates = fc.constantFrom(
  '1960',
  '1960-05',
  '1960-05-12',
  '1960-12-05',
  '1960-01-01',
  '2031-01-01',
  '0190',
  '2001-02-03',
);
/** Values of each type, so few that they meet. */
const ofType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  PartialDate: dates,
  PersonalId: fc.constantFrom('000160000015', '000090000017', '00190000017'),
  PersonName: fc.constantFrom('Trần Thị Hòa', 'TRAN THI HOA', 'Trần Thị Hoà', 'TrÇn ThÞ Hßa', 'Null').map(name),
  Address: fc
    .tuple(
      fc.constantFrom('1', '2'),
      fc.constantFrom('admin-unit-2004', 'admin-unit-2025'),
      fc.constantFrom('EXACT', 'AMBIGUOUS', 'UNKNOWN', 'GUESS'),
    )
    .map(([ward, list, resolution]) => address(ward, list, resolution)),
  Code: fc.constantFrom('01', '02').map(code),
  Sex: fc.constantFrom('MALE', 'FEMALE'),
  LifeStatus: fc.constantFrom('ALIVE', 'DECEASED'),
  RegisteredMaritalStatus: fc.constantFrom('NEVER_MARRIED', 'MARRIED', 'WIDOWED'),
  ResidenceKind: fc.constantFrom('PERMANENT', 'TEMPORARY', 'CURRENT'),
  MarriageStatus: fc.constantFrom('DIVORCED', 'RECOGNISED'),
  IdentityPaperKind: fc.constantFrom('CMND', 'CCCD'),
  IdentityPaperState: fc.constantFrom('VALID', 'EXPIRED'),
  RegistrationKind: fc.constantFrom('FIRST', 'AGAIN'),
  String: fc.constantFrom(
    '12/1960',
    '020123456',
    'GD4790000000012',
    'Ngày mười hai, tháng sáu, năm một nghìn chín trăm sáu mươi',
  ),
  Party: fc.tuple(fc.constantFrom('Trần Thị Hòa', 'Lê Văn An'), dates).map(([full, dateOfBirth]) => ({
    role: 'WIFE',
    name: name(full),
    dateOfBirth,
    document: null,
    resolvesTo: null,
  })),
};
const anyValue = ({ kind, type }: FieldModel): fc.Arbitrary<unknown> =>
  kind === 'value'
    ? (ofType[type] ?? fc.constantFrom('A', 'B'))
    : fc
        .constantFrom('000130000011', '000160000015', 'GD4790000000012/20260101', 'HT3790000000013/20260101')
        .map((key) => ({ entity: type, key }));

/** What one record of a register says of the field, in the order of authority once sorted. */
const claimOf = (field: FieldModel): fc.Arbitrary<Claim> =>
  fc
    .record({
      at: fc.nat(2),
      record: fc.nat(1),
      source: fc.constantFrom('births', 'deaths', 'population', 'marriages', 'divorce-notes'),
      kind: fc.constantFrom('RECORD' as const, 'RECORD' as const, 'CORRECTION' as const),
      absence: fc.constantFrom(
        null,
        null,
        null,
        'MISSING',
        'NO_RECORD',
        'NOT_COVERED',
        'UNREADABLE',
        'SOURCE_UNAVAILABLE',
        'WITHHELD',
        'NOT_IN_SCOPE',
        'NOT_APPLICABLE',
      ),
      value: anyValue(field),
      raw: fc.constantFrom(null, 'Không có thông tin', '30.02.1960', '1'),
      possible: fc.nat(1),
    })
    .map(({ at, record, absence, value, raw, possible, ...rest }): Claim => {
      const register = registers[at] as string;
      const hasRecord =
        absence === null || absence === 'MISSING' || absence === 'UNREADABLE' || absence === 'NOT_APPLICABLE';
      return {
        ...rest,
        register,
        group: register,
        authority: at + 1,
        corrects: null,
        recordRef: hasRecord ? `${rest.source}/${record}` : null,
        recordedAt: '2020-01-01T00:00:00.000Z',
        retrievedAt: '2026-11-22T02:00:00.000Z',
        servedFrom: 'REGISTER',
        requestId: 'example',
        linkedBy: 'PID',
        subject: true,
        exhaustive: at === 1,
        once: rest.source === 'births' || rest.source === 'deaths',
        raw:
          absence === null
            ? typeof value === 'string'
              ? value
              : null
            : absence === 'MISSING' || absence === 'UNREADABLE'
              ? raw
              : null,
        value: absence === null ? value : null,
        absence: absence as Claim['absence'],
        failure: absence === 'SOURCE_UNAVAILABLE' ? 'TIMEOUT' : absence === 'WITHHELD' ? 'FORBIDDEN' : null,
        ...(absence === 'NO_RECORD' && possible > 0 && { possible }),
      };
    });

/** Fields that a rule names, and for those about every fact a few. */
const paths = [
  ...new Set<FieldPath>([
    ...rules.flatMap(({ fields }) => fields),
    'Person.ethnicity',
    'Person.children',
    'Person.household',
  ]),
];

describe.each(paths)('every reason of %s', (path) => {
  const [entity, field] = path.split('.') as [EntityName, string];
  const fields = model[entity].fields;
  const read = [field, ...needsOf(path)];
  const claims = fc.record(
    Object.fromEntries(read.map((each) => [each, fc.array(claimOf(fields[each] as FieldModel), { maxLength: 4 })])),
  );

  it('rests on claims of the fact, is filled in both languages, and warns wherever the flag does', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom('000160000015', '000090000017'), (held, key) => {
        const judge = new EntityJudge({ name: entity, key, fields }, (of) => held[of] ?? [], {
          now: new Date('2026-11-22T02:00:00Z'),
          title: (register) => titles[register] ?? { vi: register, en: register },
        });
        const fact: Fact | SetFact = fields[field]?.kind === 'set' ? judge.set(field) : judge.value(field);
        for (const { code, text, nextStep, severity, claims } of fact.reasons) {
          expect(claims.length, code).toBeGreaterThan(0);
          for (const claim of claims) {
            expect(
              fact.claims.some((each) => each.register === claim.register && each.recordRef === claim.recordRef),
              code,
            ).toBe(true);
          }
          for (const words of [text, ...(nextStep ? [nextStep] : [])]) {
            expect(words.vi, code).not.toMatch(/[{}]|undefined|null(?!”)/u);
            expect(words.en, code).not.toMatch(/[{}]|undefined|null(?!”)/u);
          }
          // Dates as people write them in Viet Nam.
          expect(text.vi, code).not.toMatch(/\d{4}-\d{2}/u);
          if (severity !== 'INFO') expect(nextStep, code).not.toBeNull();
        }
        if (fact.accuracy === 'INVALID' || fact.accuracy === 'CONFLICTING') {
          expect(fact.reasons.map(({ severity }) => severity).filter((severity) => severity !== 'INFO')).not.toEqual(
            [],
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
