import { describe, expect, it } from 'vitest';
import type { Connector, Declaration, SearchAnswer } from '../../src/connect/contract.ts';
import { referenceConnector } from '../../src/connect/reference.ts';
import { searchPersons } from '../../src/gather/person-search.ts';
import { RegisterCalls } from '../../src/gather/register-call.ts';
import { declaration, mapping, tables } from '../connect/small-register.ts';

const births = Array.from({ length: 9 }, (_, at) => ({
  ...(tables.birth?.[0] ?? {}),
  no: String(100 + at),
  pid: `00016501000${at}`,
}));
const register = (id: string, more: Partial<Declaration> = {}, rows = births): Connector =>
  referenceConnector({ ...declaration, id, ...more }, mapping, { birth: rows });

const purpose = { official: 'CB1', unit: 'U1', procedure: '1.001193', dossier: null };
const criteria = { by: 'NAME', fullName: 'Lê An', birthYear: '1965' } as const;
const searching = (connectors: readonly Connector[], first: number, after: { personalId: string } | null = null) => {
  const calls = new RegisterCalls(purpose, { operationMs: 2000, registerMs: 500 });
  return searchPersons(connectors, calls, { criteria, first, after, today: '2026-11-22' });
};

describe('searching several registers', () => {
  it('merges what each has of one number, in the order of the registers', async () => {
    const { people, more, searched } = await searching([register('a'), register('b', {}, births.slice(1))], 2);
    expect(people.map(({ personalId }) => personalId)).toEqual(['000165010000', '000165010001']);
    expect(people.map(({ matches }) => matches.map((match) => match.register))).toEqual([['a'], ['a', 'b']]);
    expect({ more, searched }).toEqual({ more: true, searched: ['a', 'b'] });
  });

  it('reads page after page of a register that gives little at a time, and no page more than it needs', async () => {
    const whole = register('a');
    const limits: number[] = [];
    const slow: Connector = {
      ...whole,
      can: { ...whole.can, search: { name: {}, limit: 2 } },
      search: async (request, call) => {
        limits.push(request.limit);
        return (await whole.search?.(request, call)) as SearchAnswer;
      },
    };
    const { people, more } = await searching([slow], 5);
    expect(people).toHaveLength(5);
    expect(more).toBe(true);
    expect(limits).toEqual([2, 2, 2]);
  });

  it('keeps what a register said before it failed, and names it', async () => {
    const whole = register('b');
    let pages = 0;
    const failing: Connector = {
      ...whole,
      search: async (request, call) => {
        pages += 1;
        return pages > 1
          ? { outcome: 'FAILED', code: 'OVERLOADED' }
          : ((await whole.search?.({ ...request, limit: 2 }, call)) as SearchAnswer);
      },
    };
    const { people, searched, gaps } = await searching([register('a', {}, births.slice(0, 1)), failing], 5);
    expect(people.map(({ matches }) => matches.map((match) => match.register))).toEqual([['a', 'b'], ['b']]);
    expect(searched).toEqual(['a']);
    expect(gaps).toEqual([{ register: 'b', why: 'FAILED', code: 'OVERLOADED' }]);
  });

  it('does not search a register whose owner does not share what is searched by', async () => {
    const decision = { decision: 'QĐ', validFrom: '2025-01-01' as never };
    const closed = register('closed', { scope: [{ field: 'Person.dateOfBirth', shared: false, ...decision }] });
    const { people, searched, gaps } = await searching([closed, register('open')], 20);
    expect(people).toHaveLength(9);
    expect({ searched, gaps }).toEqual({ searched: ['open'], gaps: [{ register: 'closed', why: 'NOT_IN_SCOPE' }] });
  });

  it('goes on behind a person whom no register knows any more', async () => {
    const { people } = await searching([register('a')], 1, { personalId: '0001650100045' });
    expect(people.map(({ personalId }) => personalId)).toEqual(['000165010005']);
  });
});
