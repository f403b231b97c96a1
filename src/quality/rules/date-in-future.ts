import { civilDate } from '../civil-date.ts';
import { isPartialDate, isSurelyBefore } from '../compare/partial-date.ts';
import type { ClaimRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const dateInFuture: ClaimRule = {
  stage: 'CLAIM',
  code: 'DATE_IN_FUTURE',
  severity: 'ERROR',
  title: { vi: 'Ngày đã ghi còn ở tương lai', en: 'Date in the future' },
  description: {
    vi: 'Ngày sinh, ngày chết, ngày vào hộ, ngày bắt đầu cư trú, ngày cấp giấy tờ và ngày đăng ký hộ tịch không thể sau ngày hôm nay theo giờ Việt Nam. Giá trị đó không được dùng.',
    en: 'A date of birth, of death, of joining a household, of moving in, of issue of a paper or of a registration cannot be after today in Viet Nam. Such a value is not used.',
  },
  text: {
    vi: '{registers} ghi {date}, là ngày chưa đến. Giá trị này không được dùng.',
    en: '{registers}: {date}, a day that has not come yet. The value is not used.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy tờ gốc và đề nghị cơ quan quản lý nguồn dữ liệu sửa lại ngày đã ghi.',
    en: "Compare the original document and ask the register's owner to correct the date.",
  },
  fields: [
    'Person.dateOfBirth',
    'Person.dateOfDeath',
    'HouseholdMember.since',
    'Residence.since',
    'IdentityPaper.issuedOn',
    'BirthRegistration.dateOfBirth',
    'BirthRegistration.registrationDate',
    'DeathRegistration.dateOfBirth',
    'DeathRegistration.dateOfDeath',
    'DeathRegistration.registrationDate',
    'MarriageRegistration.establishedOn',
    'MarriageRegistration.registrationDate',
    'DivorceRegistration.registrationDate',
    'DivorceRegistration.decidedOn',
    'MaritalStatusConfirmation.registrationDate',
    'ParentChildRecognition.registrationDate',
    'AdoptionRegistration.registrationDate',
    'GuardianshipRegistration.registrationDate',
    'CivilStatusChange.registrationDate',
    'DeathNotice.issuedOn',
    'DeathNotice.dateOfBirth',
    'DeathNotice.dateOfDeath',
    'BirthNotice.issuedOn',
    'BirthNotice.bornOn',
  ],
  passes: ({ value }, _, now) => isPartialDate(value) && value < civilDate(now),
  check: ({ type, claims, now }) =>
    claims
      .filter(({ value }) => isPartialDate(value) && isSurelyBefore(civilDate(now), value))
      .map((claim) => ({
        claims: [claim],
        words: { date: canonicalTexts(type, claim.value) },
        effect: 'DISQUALIFIES',
      })),
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000190000017',
      claims: { dateOfBirth: [{ register: 'civil-registry', value: '1990-05-12' }] },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000190000017',
      claims: { dateOfBirth: [{ register: 'civil-registry', value: '2990-05-12' }] },
    },
  },
};
