import { type DocumentNode, print } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { apolloFrontEnd } from './apollo-front-end.ts';
import type { FrontEnd } from './front-end.ts';
import {
  DetailQueryDocument,
  type FactFlagsFragment,
  HeadlineQueryDocument,
  PeopleListQueryDocument,
  PersonPageQueryDocument,
  ThreePeopleDocument,
  TwoPartsQueryDocument,
} from './operations.ts';
import { relayFrontEnd } from './relay-front-end.ts';
import { compileRelayProject, type RelayProject } from './relay-project.ts';
import { people, type ServedCity, serveCity, whole } from './served-city.ts';
import { urqlFrontEnd } from './urql-front-end.ts';

const ids = [...people];
let served: ServedCity;
let project: RelayProject;
beforeAll(async () => {
  [served, project] = await Promise.all([serveCity(), compileRelayProject()]);
});
afterAll(async () => {
  await project.close();
  await served.close();
});

describe('Relay compiler', () => {
  test('types scalars as they travel', async () => {
    expect(await project.typeErrors()).toBe('');
    expect(project.types('PeopleListQuery')).toContain('ids: ReadonlyArray<string>');
    expect(project.types('HeadlineQuery')).toContain('readonly asOf: string | null | undefined');
  });
});

describe.each([
  { name: 'Apollo Client', open: () => apolloFrontEnd(served), othersLose: false },
  { name: 'urql with graphcache', open: () => urqlFrontEnd(served), othersLose: false },
  { name: 'Relay', open: () => relayFrontEnd(project, served), othersLose: true },
])('$name', ({ open, othersLose }) => {
  let frontEnd: FrontEnd;
  let before: number;
  const warnings = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  beforeEach(() => {
    frontEnd = open();
    before = served.requests();
    for (const one of warnings) one.mockClear();
  });
  afterEach(async () => {
    frontEnd.close();
    await served.city.residence.set({ mode: 'up' });
    for (const one of warnings) expect(one.mock.calls).toEqual([]);
  });
  const requests = () => served.requests() - before;
  const plainly = async (document: DocumentNode, variables = {}) =>
    whole(await served.plainly(print(document), variables));

  test("shows the README's query as the hub answers it", async () => {
    const shown = await frontEnd.ask(ThreePeopleDocument, {});
    expect(shown.persons).toHaveLength(3);
    expect(whole(shown)).toBe(await plainly(ThreePeopleDocument));
  });

  test('shows a list with facts, any fact by one component, and needs no second request for it', async () => {
    const shown = await frontEnd.ask(PeopleListQueryDocument, { ids });
    expect(whole(shown)).toBe(await plainly(PeopleListQueryDocument, { ids }));
    const facts: readonly FactFlagsFragment[] = shown.persons.flatMap((person) =>
      person ? [person.fullName, person.residence] : [],
    );
    expect(facts.map(badge)).toContain('Nơi ở hiện tại: PRESENT, SINGLE_SOURCE');

    expect(whole(await frontEnd.ask(PeopleListQueryDocument, { ids }))).toBe(whole(shown));
    expect(requests()).toBe(1);
  });

  test('finds a person again by id', async () => {
    const list = await frontEnd.ask(PeopleListQueryDocument, { ids });
    const id = list.persons[0]?.id ?? '';
    const page = await frontEnd.ask(PersonPageQueryDocument, { id });
    expect(page.node).toMatchObject({ id, residence: { completeness: 'PRESENT' } });
    expect(whole(page)).toBe(await plainly(PersonPageQueryDocument, { id }));
  });

  test('keeps a fact whole that two parts of one query select', async () => {
    const shown = await frontEnd.ask(TwoPartsQueryDocument, { ids });
    expect(whole(shown)).toBe(await plainly(TwoPartsQueryDocument, { ids }));
    expect(whole(await frontEnd.ask(TwoPartsQueryDocument, { ids }))).toBe(whole(shown));
    expect(requests()).toBe(1);
  });

  test('shows a changed fact everywhere, where it is selected alike', async () => {
    const list: unknown[] = [];
    frontEnd.watch(PeopleListQueryDocument, { ids }, (data) => list.push(data));
    await vi.waitFor(() => expect(list).toHaveLength(1));
    const [first] = list as { persons: ({ id: string } | null)[] }[];
    await served.city.residence.set({ mode: 'down' });
    await frontEnd.ask(PersonPageQueryDocument, { id: first?.persons[0]?.id ?? '' });

    await vi.waitFor(() => expect(list.length).toBeGreaterThan(1));
    const [shown] = (list.at(-1) as typeof first)?.persons ?? [];
    const residence = { label: 'Nơi ở hiện tại', completeness: 'SOURCE_UNAVAILABLE', text: null, value: null };
    expect(shown).toMatchObject({ residence });
  });

  describe.each([
    { other: 'another selection', document: DetailQueryDocument as DocumentNode, variables: { ids } },
    { other: 'another language', document: HeadlineQueryDocument as DocumentNode, variables: { ids, lang: 'EN' } },
  ])('beside $other of the same fact, while it changes', ({ document, variables }) => {
    test('shows every fact of one moment, whole, and does not ask again and again', async () => {
      const asked = { ids, lang: 'VI' as const };
      const all = async () =>
        Promise.all([plainly(HeadlineQueryDocument, asked), plainly(document, variables)] as const);
      const up = await all();
      const views: [unknown[], unknown[]] = [[], []];
      frontEnd.watch(HeadlineQueryDocument, asked, (data) => views[0].push(data));
      await vi.waitFor(() => expect(views[0]).toHaveLength(1));
      await served.city.residence.set({ mode: 'down' });
      const down = await all();
      expect(down).not.toEqual(up);
      frontEnd.watch(document, variables, (data) => views[1].push(data));
      await vi.waitFor(() => expect(views[1].length).toBeGreaterThan(0));
      await new Promise((resolve) => setTimeout(resolve, 500));

      const shown = views.map((each) => each.filter((view) => view !== null).map(whole));
      for (const view of shown[0] ?? []) expect([up[0], down[0]]).toContain(view);
      for (const view of shown[1] ?? []) expect(view).toBe(down[1]);
      expect(requests()).toBe(2);
      expect(views[0].includes(null)).toBe(othersLose);

      await frontEnd.refresh(HeadlineQueryDocument, asked);
      await vi.waitFor(() => expect(whole(views[0].at(-1))).toBe(down[0]));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(whole(views[1].at(-1) ?? null)).toBe(othersLose ? whole(null) : down[1]);
      expect(requests()).toBe(3);
    });
  });
});

/** What a component shows of any fact. */
function badge({ label, completeness, accuracy }: FactFlagsFragment): string {
  return `${label}: ${completeness}, ${accuracy}`;
}
