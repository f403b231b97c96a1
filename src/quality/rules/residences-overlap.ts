import type { EntityName, Link, Text } from '../../generated/model.ts';
import { civilDate } from '../civil-date.ts';
import { commonDays, daysOf } from '../civil-day.ts';
import type { Claim, EntityClaims } from '../claim.ts';
import { type Period, periodOf, withoutMovingDays } from '../lived/period.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { isLink } from '../value-shape.ts';

export const residencesOverlap: FactRule = {
  stage: 'FACT',
  on: 'SET',
  code: 'RESIDENCES_OVERLAP',
  severity: 'WARNING',
  title: { vi: 'Hai nơi cư trú cùng loại trùng thời gian', en: 'Two residences of one kind at the same time' },
  description: {
    vi: 'Tại một thời điểm, mỗi công dân chỉ có một nơi thường trú và có thể có thêm một nơi tạm trú (Luật Cư trú). Hai bản ghi cùng loại có thời gian chắc chắn trùng nhau thì một bản ghi chưa được xóa khi chuyển đi, hoặc ngày bị ghi sai. Ngày chuyển thuộc về nơi chuyển đến. Tạm trú chỉ tính đến hết thời hạn đã đăng ký.',
    en: 'At any time a citizen has one permanent residence and may have one temporary one beside it (Law on Residence). Where the times of two of one kind surely overlap, one was not ended when the person moved, or a date is wrong. The day of a move belongs to where one moved to. A temporary residence counts no longer than it was registered for.',
  },
  text: {
    vi: '{registers} ghi hai nơi {kind} trùng thời gian: {first} và {second}; cùng có từ {from} đến {to}.',
    en: '{registers}: two {kind} residences at the same time: {first} and {second}; both from {from} to {to}.',
  },
  nextStep: {
    vi: 'Hỏi công dân nơi ở thực tế; đề nghị cơ quan đăng ký cư trú xóa hoặc sửa bản ghi sai.',
    en: 'Ask the citizen where they lived; have the residence authority end or correct the wrong record.',
  },
  fields: ['Person.residences'],
  needsLinked: { kind: {}, since: {}, until: {}, registeredUntil: {} },
  check: ({ claims, entity, now }) => {
    const today = civilDate(now);
    const stays = staysIn(claims, entity);
    return kinds.flatMap(({ kind, text }) => {
      const ordered = withoutMovingDays(stays.filter((stay) => stay.kind === kind));
      return ordered.flatMap((first, at) =>
        ordered.slice(at + 1).flatMap((second) => {
          const both = first.period.certain && second.period.certain;
          const common = both && commonDays(first.period.certain, second.period.certain);
          if (!common) return [];
          const words = {
            kind: text,
            first: first.text,
            second: second.text,
            // Of what lasts, and began nobody knows when, today is the first day that is sure.
            from: canonicalTexts('PartialDate', common.from < today ? common.from : today),
            to: dayText(common.to),
          };
          return [{ claims: [...first.claims, ...second.claims], words, effect: 'NOTES' as const }];
        }),
      );
    });
  },
  examples: {
    passing: moving('2020-05-01'),
    failing: moving('2021-07-01'),
  },
};

const kinds: readonly { readonly kind: string; readonly text: Text }[] = [
  { kind: 'PERMANENT', text: { vi: 'thường trú', en: 'permanent' } },
  { kind: 'TEMPORARY', text: { vi: 'tạm trú', en: 'temporary' } },
];

interface Stay {
  readonly kind: unknown;
  readonly period: Period;
  /** From when to when, as recorded. */
  readonly text: Text;
  /** Those that name it. */
  readonly claims: readonly Claim[];
}

function staysIn(claims: readonly Claim[], entity: EntityClaims): readonly Stay[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (isLink(claim.value)) byKey.set(claim.value.key, [...(byKey.get(claim.value.key) ?? []), claim]);
  }
  return [...byKey.values()].map((naming) => {
    const stay = entity.linked(naming[0]?.value as Link<EntityName>);
    const [since, until, term] = [known(stay, 'since'), known(stay, 'until'), known(stay, 'registeredUntil')];
    const isOver = until.completeness !== 'NOT_APPLICABLE' || typeof term.value !== 'string';
    return {
      kind: known(stay, 'kind').value,
      period: periodOf(since, isOver ? until : term),
      text: spanText(since.value, isOver ? until : term),
      claims: naming,
    };
  });
}

type Known = Parameters<typeof periodOf>[0];

function known(stay: EntityClaims, field: string): Known {
  const claims = stay.of(field);
  const value = claims.find((claim) => claim.value !== null)?.value ?? null;
  if (value !== null) return { value, completeness: 'PRESENT' };
  return {
    value,
    completeness: claims.some(({ absence }) => absence === 'NOT_APPLICABLE') ? 'NOT_APPLICABLE' : 'MISSING',
  };
}

const unknown: Text = { vi: 'không rõ', en: 'not known' };
const toNow: Text = { vi: 'nay', en: 'now' };

function spanText(since: unknown, until: Known): Text {
  const from = typeof since === 'string' ? canonicalTexts('PartialDate', since) : unknown;
  const lasts = until.completeness === 'NOT_APPLICABLE' ? toNow : unknown;
  const to = typeof until.value === 'string' ? canonicalTexts('PartialDate', until.value) : lasts;
  return { vi: `từ ${from.vi} đến ${to.vi}`, en: `from ${from.en} to ${to.en}` };
}

/** A last day, or that there is none. */
const dayText = (day: string): Text => (day === daysOf('9999').to ? toNow : canonicalTexts('PartialDate', day));

function moving(until: string) {
  const stays = [
    { key: '000190000017/ThuongTru/2010-02-01', since: '2010-02-01', until: { value: until } },
    { key: '000190000017/ThuongTru/2020-05-01', since: '2020-05-01', until: { absence: 'NOT_APPLICABLE' } },
  ] as const;
  const register = 'residence';
  return {
    field: 'Person.residences',
    key: '000190000017',
    claims: { residences: stays.map(({ key }) => ({ register, value: { entity: 'Residence', key } })) },
    linked: Object.fromEntries(
      stays.map(({ key, since, until }) => [
        key,
        {
          kind: [{ register, value: 'PERMANENT' }],
          since: [{ register, value: since }],
          until: [{ register, ...until }],
        },
      ]),
    ),
  } as const;
}
