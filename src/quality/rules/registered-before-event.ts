import type { FieldPath, Text } from '../../generated/model.ts';
import { isPartialDate, isSurelyBefore } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

const birth = { vi: 'ngày sinh', en: 'the date of birth' };
const death = { vi: 'ngày chết', en: 'the date of death' };
/** Of which event a registration or notice is; both are days that the record gives. */
const events: Readonly<Record<string, { readonly field: string; readonly words: Text }>> = {
  'BirthRegistration.registrationDate': { field: 'dateOfBirth', words: birth },
  'DeathRegistration.registrationDate': { field: 'dateOfDeath', words: death },
  'BirthNotice.issuedOn': { field: 'bornOn', words: birth },
  'DeathNotice.issuedOn': { field: 'dateOfDeath', words: death },
};

export const registeredBeforeEvent: FactRule = {
  stage: 'FACT',
  code: 'REGISTERED_BEFORE_EVENT',
  severity: 'ERROR',
  title: { vi: 'Đăng ký hoặc báo tin trước khi việc xảy ra', en: 'Registered or notified before it happened' },
  description: {
    vi: 'Không thể đăng ký khai sinh, cấp giấy chứng sinh trước ngày sinh, hoặc đăng ký khai tử, cấp giấy báo tử trước ngày chết ghi trong cùng bản ghi. Một trong hai ngày bị nhập sai.',
    en: 'No birth is registered or notified before the date of birth, and no death before the date of death, that the same record gives. One of the two was keyed wrongly.',
  },
  text: {
    vi: '{registers} ghi ngày đăng ký hoặc cấp giấy là {registered}, trước {event} {day} của cùng bản ghi.',
    en: '{registers}: registered or issued on {registered}, before {event} of the same record, {day}.',
  },
  nextStep: {
    vi: 'Đối chiếu sổ hoặc giấy gốc để biết ngày nào ghi sai; đề nghị cơ quan đã lập bản ghi sửa lại.',
    en: 'Compare the book or the paper for which of the dates is wrong, and have whoever made the record correct it.',
  },
  fields: Object.keys(events) as FieldPath[],
  needs: ['dateOfBirth', 'dateOfDeath', 'bornOn'],
  check: ({ field, type, entity, served }) => {
    const event = events[field];
    const registered = served?.value;
    if (!served || !event || !isPartialDate(registered)) return [];
    const days = entity.of(event.field).flatMap(({ value }) => (isPartialDate(value) ? [value] : []));
    const [day] = days;
    if (day === undefined || !days.every((each) => isSurelyBefore(registered, each))) return [];
    const words = { registered: canonicalTexts(type, registered), event: event.words, day: canonicalTexts(type, day) };
    return [{ claims: [served], words, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'BirthRegistration.registrationDate',
      key: '17',
      claims: {
        registrationDate: [{ register: 'civil-registry', value: '1990-05-20' }],
        dateOfBirth: [{ register: 'civil-registry', value: '1990' }],
      },
    },
    failing: {
      field: 'BirthRegistration.registrationDate',
      key: '17',
      claims: {
        registrationDate: [{ register: 'civil-registry', value: '1990-05-02' }],
        dateOfBirth: [{ register: 'civil-registry', value: '1990-05-12' }],
      },
    },
  },
};
