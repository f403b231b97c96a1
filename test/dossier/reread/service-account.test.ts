import { expect, test } from 'vitest';
import { serviceAccounts } from '../../../src/dossier/reread/service-account.ts';

test.each([
  [undefined, 'U1', 'SERVICE.U1'],
  [undefined, 'H29.50.05.13', 'SERVICE.H29.50.05.13'],
  [undefined, '000.00.01.H29', 'SERVICE'],
  ['HUB-{unit}-RE', '000.00.001.0001.H29', 'HUBRE'],
])('%s for the unit %s is %s, never longer than registers take', (template, unit, account) => {
  expect(serviceAccounts(template)(unit)).toBe(account);
  expect(account.length).toBeLessThanOrEqual(20);
});
