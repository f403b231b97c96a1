import type { FoundPerson, Gap, RecordMatch, SearchPage } from '../gather/person-search.ts';
import type { Completeness, Text } from '../generated/model.ts';
import { failureWords } from '../quality/rules/failure-words.ts';
import { fillText } from '../quality/rules/fill-text.ts';
import type { FieldMatch } from '../quality/search-match.ts';
import { reasonOfGap } from '../quality/search-reasons.ts';
import { canonicalText } from '../quality/text.ts';
import type { SearchAnswered } from './person-search.ts';
import type { RequestContext } from './request-context.ts';
import { type InLanguage, spoken } from './spoken.ts';

/** A page of a search, as `type PersonSearchConnection`. */
export function personSearchView({ page, cursor }: SearchAnswered, context: RequestContext) {
  const edges = page.people.map((found) => edgeView(found, cursor(found.place), context));
  const gaps = page.gaps.map((gap) => ({ register: context.register(gap.register), reason: reasonView(gap, context) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.more,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    completeness: completenessOf(page),
    reasons: gaps.map(({ reason }) => reason),
    searched: page.searched.map((register) => context.register(register)),
    notSearched: gaps.filter(({ register }) => !page.searched.includes(register.code)),
  };
}

function completenessOf({ searched, gaps }: SearchPage): Completeness {
  if (searched.length === 0) return 'SOURCE_UNAVAILABLE';
  return gaps.length === 0 ? 'PRESENT' : 'PARTIAL';
}

function edgeView({ personalId, matches }: FoundPerson, cursor: string, context: RequestContext) {
  return {
    cursor,
    node: personalId === null ? null : context.entity({ entity: 'Person', key: personalId }),
    matches: matches.map((match) => matchView(match, context)),
  };
}

function matchView(match: RecordMatch, context: RequestContext) {
  const { record, requestId, retrievedAt } = match;
  return {
    register: context.register(match.register),
    recordRef: record.ref,
    recordedAt: record.recordedAt,
    linkedBy: record.linkedBy,
    personalId: valueView('PersonalId', match.personalId),
    fullName: valueView('PersonName', match.fullName),
    dateOfBirth: valueView('PartialDate', match.dateOfBirth),
    requestId,
    retrievedAt,
  };
}

function valueView(type: string, match: FieldMatch | null) {
  if (!match) return null;
  const { raw, value, comparison } = match;
  const differs = comparison?.differs;
  return {
    value: ({ lang }: InLanguage) => (value === null ? null : canonicalText(type, value, lang)),
    raw,
    comparison: comparison?.result ?? null,
    difference: differs ? { code: differs.code, text: (args: InLanguage) => spoken(differs.text, args) } : null,
  };
}

function reasonView(gap: Gap, context: RequestContext) {
  const { code, severity, text, nextStep } = reasonOfGap[gap.why];
  const register = context.register(gap.register);
  const registers: Text = { vi: register.title({ lang: 'VI' }), en: register.title({ lang: 'EN' }) };
  const filled = fillText(text, { registers, failure: failureWords(gap.why === 'FAILED' ? gap.code : null) });
  return {
    code,
    severity,
    claims: [],
    text: (args: InLanguage) => spoken(filled, args),
    nextStep: (args: InLanguage) => nextStep && spoken(nextStep, args),
  };
}
