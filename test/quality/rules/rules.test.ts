import { describe, expect, it } from 'vitest';
import { type EntityName, type FieldPath, model, type Text } from '../../../src/generated/model.ts';
import { EntityJudge } from '../../../src/quality/judge.ts';
import type { Rule } from '../../../src/quality/rule.ts';
import { fillText } from '../../../src/quality/rules/fill-text.ts';
import { needsOf, rules } from '../../../src/quality/rules/rules.ts';
import { factRulesFor, signalsOf } from '../../../src/quality/signals.ts';
import { exampleInput } from './example-input.ts';

const fields = Object.entries(model).flatMap(([entity, { fields }]) =>
  Object.keys(fields).map((field) => `${entity}.${field}` as FieldPath),
);
/** Filled in by the judge for every rule. */
const registers: Text = { vi: 'Nguồn thử', en: 'Test register' };

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  const passing = exampleInput(rule.examples.passing);
  const failing = exampleInput(rule.examples.failing);

  it('finds nothing in its passing example', () => {
    expect(rule.check(passing)).toEqual([]);
  });

  it('finds something in its failing example, resting on claims of the fact', () => {
    const findings = rule.check(failing);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.claims.length).toBeGreaterThan(0);
      for (const claim of finding.claims) expect(failing.claims).toContain(claim);
    }
  });

  it('says it in both languages with every placeholder filled', () => {
    for (const finding of rule.check(failing)) {
      const words = {
        registers,
        ...('against' in finding && finding.against && { authority: registers }),
        ...finding.words,
      };
      for (const template of [rule.text, rule.nextStep]) {
        if (template === null) continue;
        const filled = fillText(template, words);
        expect(filled.vi).not.toMatch(/[{}]|undefined|null/u);
        expect(filled.en).not.toMatch(/[{}]|undefined|null/u);
      }
      for (const word of Object.values(finding.words ?? {})) {
        expect(typeof word === 'string' ? word : word.vi && word.en).not.toBe('');
      }
    }
  });

  it('is written in Vietnamese and in English', () => {
    for (const text of textsOf(rule)) {
      expect(text.vi).toBe(text.vi.normalize('NFC'));
      expect(text.vi).toMatch(vietnamese);
      expect(withoutQuotations(text.en)).not.toMatch(vietnamese);
    }
    for (const sentence of [rule.description, rule.text, rule.nextStep]) {
      if (sentence) expect([sentence.vi.at(-1), sentence.en.at(-1)]).toEqual(['.', '.']);
    }
  });

  it('speaks of fields that exist', () => {
    for (const field of rule.fields) expect(fields).toContain(field);
    if (rule.fields.length > 0) {
      expect(rule.fields).toContain(rule.examples.passing.field);
      expect(rule.fields).toContain(rule.examples.failing.field);
    }
  });
});

describe('the list of rules', () => {
  it('has each code once', () => {
    const codes = rules.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$|^[A-Z]+$/);
  });

  it('runs stage by stage, within a stage the most severe first', () => {
    const stages = ['ABSENCE', 'CLAIM', 'FACT'];
    const severities = ['ERROR', 'WARNING', 'INFO'];
    const places = rules.map((rule) => stages.indexOf(rule.stage) * 10 + severities.indexOf(rule.severity));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('needsOf', () => {
  it('names what the rules of the field look at', () => {
    expect([...needsOf('Person.dateOfDeath')].sort()).toEqual(['dateOfBirth', 'lifeStatus']);
    expect([...needsOf('Person.dateOfBirth')].sort()).toEqual(['dateOfBirthInWords', 'dateOfDeath', 'lifeStatus']);
    expect([...needsOf('Person.personalId')].sort()).toEqual(['dateOfBirth', 'placeOfBirth', 'sex']);
    expect(needsOf('Person.fullName')).toEqual([]);
    expect(needsOf('Person.sex')).toEqual([]);
    expect(needsOf('Household.address')).toEqual([]);
  });

  it.each(fields)('is enough to judge %s', (path) => {
    const [entity, field] = path.split('.') as [EntityName, string];
    const readable = new Set([field, ...needsOf(path)]);
    const asked = new Set<string>();
    const read = (name: string) => {
      asked.add(name);
      const value = { dateOfBirth: '2002-03-04', dateOfDeath: '2001', lifeStatus: 'DECEASED', sex: 'MALE' }[name];
      if (!value) return [];
      return exampleInput({ field: path, key: '', claims: { [field]: [{ register: 'residence', value }] } }).claims;
    };
    const judge = new EntityJudge({ name: entity, key: '000190000017', fields: model[entity].fields }, read, {
      now: new Date('2026-11-22T02:00:00Z'),
      title: () => registers,
    });
    if (model[entity].fields[field]?.kind === 'set') judge.set(field);
    else judge.value(field);
    for (const name of asked) expect(readable).toContain(name);
  });
});

describe('fillText', () => {
  it('fills words per language, once, and leaves what has no word', () => {
    const text = { vi: '{a} và {b}, {c}', en: '{a} and {b}, {c}' };
    expect(fillText(text, { a: '{b}', b: { vi: 'Nữ', en: 'Female' } })).toEqual({
      vi: '{b} và Nữ, {c}',
      en: '{b} and Female, {c}',
    });
  });

  it('does not take words from the prototype', () => {
    expect(fillText({ vi: '{toString}', en: '{constructor}' }, {})).toEqual({ vi: '{toString}', en: '{constructor}' });
  });
});

function textsOf(rule: Rule): readonly Text[] {
  return [rule.title, rule.description, rule.text, ...(rule.nextStep ? [rule.nextStep] : [])];
}
const vietnamese = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/iu;
const withoutQuotations = (text: string) => text.replace(/“[^”]*”|\([^)]*\)/gu, '');

it.each(rules.flatMap((rule) => (rule.stage === 'FACT' && rule.on ? [[rule.code, rule] as const] : [])))(
  '%s shows in its failing example what it waits for',
  (_, rule) => {
    const { failing } = rule.examples;
    expect(factRulesFor(failing.field, signalsOf(exampleInput(failing)))).toContain(rule);
  },
);
