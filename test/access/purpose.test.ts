import { describe, expect, it } from 'vitest';
import { type Identity, mayReadFacts, roles } from '../../src/access/identity.ts';
import { callerFor, isDossierCode, isProcedureCode, PurposeInvalid } from '../../src/access/purpose.ts';

const identity: Identity = {
  subject: 'u1',
  role: 'official',
  unit: 'U',
  official: 'CB1',
  defaultPurpose: { procedure: '1.001193', dossier: 'H29.50.05.13-261008-0975' },
  demo: false,
};
const none = { procedure: undefined, dossier: undefined };

describe('codes', () => {
  it.each([
    'H29.50.05.13-261008-0975',
    '000.00.01.H29-260310-0420',
    '38.98.H29-210519-00031314',
    'G15.01-240229-123456',
  ])('takes the dossier code %s', (text) => expect(isDossierCode(text)).toBe(true));
  it.each([
    'H29-260230-0001',
    'H29-250229-0001',
    'H29-261301-0001',
    'H29-260100-0001',
    'H29-260101-001',
    'X29-260101-0001',
    'H29-260101-0001\n',
  ])('refuses the dossier code %j', (text) => expect(isDossierCode(text)).toBe(false));
  it('takes national and provincial procedure codes', () => {
    expect(isProcedureCode('1.001193')).toBe(true);
    expect(isProcedureCode('1.001193.000.00.00.H29')).toBe(true);
    for (const text of ['', '1.1193', '1.001193.000', 'x']) expect(isProcedureCode(text)).toBe(false);
  });
});

describe('callerFor', () => {
  it('uses the token’s purpose when the request names none', () => {
    expect(callerFor(identity, none).purpose).toEqual({
      official: 'CB1',
      unit: 'U',
      procedure: '1.001193',
      dossier: 'H29.50.05.13-261008-0975',
    });
  });
  it('does not carry the default dossier over to another procedure', () => {
    expect(callerFor(identity, { ...none, procedure: '2.000635' }).purpose).toMatchObject({
      procedure: '2.000635',
      dossier: null,
    });
  });
  it('takes another dossier under the default procedure', () => {
    const dossier = 'H29-261101-0002';
    expect(callerFor(identity, { ...none, dossier }).purpose).toMatchObject({ procedure: '1.001193', dossier });
  });
  it('has no purpose without a procedure, or without an official who answers for it', () => {
    expect(callerFor({ ...identity, defaultPurpose: null }, none).purpose).toBeNull();
    expect(callerFor({ ...identity, official: null }, none).purpose).toBeNull();
  });
  it('refuses what has not the form of a code', () => {
    expect(() => callerFor(identity, { ...none, procedure: 'birth' })).toThrow(PurposeInvalid);
    expect(() => callerFor(identity, { ...none, dossier: '1' })).toThrow(PurposeInvalid);
  });
});

it('lets officials and supervisors read facts, front ends in the demo only', () => {
  expect(roles.filter((role) => mayReadFacts({ role, demo: false }))).toEqual(['official', 'supervisor']);
  expect(roles.filter((role) => mayReadFacts({ role, demo: true }))).toEqual(['official', 'supervisor', 'frontend']);
});
