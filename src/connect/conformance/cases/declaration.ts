import { type EntityName, model } from '../../../generated/model.ts';
import { aCall, type Case, show } from '../trial.ts';

const stranger = 'noSuchField';

export const declarationCases: readonly Case[] = [
  {
    id: 'declared',
    title: { vi: 'Khai báo khớp với lược đồ', en: 'What is declared is in the schema' },
    async run(t) {
      const { declaration, can } = t.connector;
      t.that(
        /^[a-z][a-z0-9-]*$/.test(declaration.id),
        'id',
        declaration.id,
        'lower case, digits and hyphens, as the folder',
      );
      for (const text of [declaration.title, declaration.owner]) {
        t.that(Boolean(text.vi && text.en), 'title and owner', text, 'words in both languages');
      }
      const known = (path: string) => {
        const [entity = '', field = ''] = path.split('.');
        return Object.hasOwn(declaration.entities, entity) && t.fields(entity as EntityName).includes(field);
      };
      for (const [entity, of] of Object.entries(declaration.entities)) {
        const fields = model[entity as EntityName]?.fields;
        t.that(fields !== undefined, `entity ${entity}`, 'no such type', 'a type of the schema marked @entity');
        for (const [field, sources] of Object.entries(of.fields)) {
          t.that(
            Object.hasOwn(fields, field),
            `${entity}.${field}`,
            'no such field',
            'a field of the schema marked @fact',
          );
          t.that(sources.length > 0, `${entity}.${field}`, sources, 'at least one kind of record that holds it');
        }
      }
      const named = [
        ...Object.keys(declaration.authority.fields ?? {}),
        ...declaration.scope.map(({ field }) => field),
      ];
      for (const path of [...named, ...(declaration.sealed ?? []).flatMap(({ fields }) => fields)]) {
        t.that(
          known(path),
          `authority, scope or seal of ${path}`,
          'not among the fields',
          'a field that the connector answers',
        );
      }
      const kinds = new Set(Object.values(declaration.entities).flatMap(({ fields }) => Object.values(fields).flat()));
      for (const { records } of declaration.coverage) {
        t.that(
          kinds.has(records),
          `coverage of ${records}`,
          'no field is read from such records',
          `one of ${[...kinds]}`,
        );
      }
      t.that((can.batch?.limit ?? 1) >= 1, 'can.batch.limit', can.batch, 'at least 1');
    },
  },
  {
    id: 'capabilities',
    title: { vi: 'Có hàm nào thì khai báo năng lực đó', en: 'Methods are there exactly if declared' },
    async run(t) {
      const { can } = t.connector;
      const methods = {
        search: 'search',
        scan: 'scan',
        verify: 'verify',
        describe: 'describe',
        follow: 'follow',
        resembling: 'resembling',
        ownersOf: 'numbers',
      } as const;
      for (const [method, capability] of Object.entries(methods) as [keyof typeof methods, keyof typeof can][]) {
        const there = t.connector[method] !== undefined;
        t.that(
          there === (can[capability] !== undefined),
          `can.${capability}`,
          `${method} is ${there ? '' : 'not '}there`,
          `${method} exactly if can.${capability}`,
        );
      }
    },
  },
  {
    id: 'describe',
    title: {
      vi: 'Mô tả nguồn có đủ các cột mà ánh xạ đọc',
      en: 'What it says its source holds has every column that is read',
    },
    skip: ({ connector }) => (connector.describe ? null : 'its source cannot tell what it holds'),
    async run(t) {
      const described = await t.connector.describe?.(aCall());
      const places = described?.outcome === 'DESCRIBED' ? described.places : [];
      t.that(places.length > 0, 'describe', described, 'tables with their columns');
      for (const entity of t.entities) {
        for (const field of t.fields(entity)) {
          for (const { place, key, from } of t.connector.origins?.(entity, field).origins ?? []) {
            const columns = places.find(({ name }) => name === place)?.columns.map(({ name }) => name) ?? [];
            const missing = [...key, ...from].filter((column) => !columns.includes(column));
            t.equal(
              `describe: columns of ${place} that ${entity}.${field} is read from and that are not there`,
              missing,
              [],
            );
          }
        }
      }
    },
  },
  {
    id: 'not-supported',
    title: { vi: 'Điều không khai báo thì từ chối', en: 'What is not declared is refused' },
    async run(t) {
      const entity = t.main;
      const [key = ''] = t.keys(entity);
      const keys = [key, key];
      const refused = keys.map(() => ({ outcome: 'FAILED', code: 'NOT_SUPPORTED' }));
      for (const field of [stranger, 'constructor', '__proto__', '']) {
        t.equal(
          `read ${entity}.${show(field)}, which is not declared`,
          await t.read({ entity, keys, fields: [field] }),
          refused,
        );
      }
      const [first = stranger] = t.fields(entity);
      t.equal(
        `read a declared field beside one that is not`,
        await t.read({ entity, keys, fields: [first, stranger] }),
        refused,
      );
      const undeclared = 'NoSuchEntity' as EntityName;
      t.equal('read an entity that is not declared', await t.read({ entity: undeclared, keys, fields: [] }), refused);
      const byCmnd = t.connector.declaration.entities.Person?.fieldsByCmnd ?? {};
      for (const field of [
        ...t
          .fields('Person')
          .filter((each) => !Object.hasOwn(byCmnd, each))
          .slice(0, 2),
        stranger,
      ]) {
        const request = { entity: 'Person', keys: ['000000017', '000000018'], fields: [field], by: 'CMND' } as const;
        t.equal(`read Person.${field} by CMND, which is not declared`, await t.read(request), refused);
      }
      if (!t.connector.can.numbers && t.connector.declaration.entities.Person) {
        const request = { entity: 'Person', keys, fields: [], formerNumbers: true } as const;
        t.equal('read former numbers without can.numbers', await t.read(request), refused);
      }
    },
  },
  {
    id: 'search-not-supported',
    title: { vi: 'Cách tìm không khai báo thì từ chối', en: 'Ways of searching that are not declared are refused' },
    skip: ({ connector }) => (connector.search ? null : 'it does not search'),
    async run(t) {
      const { search } = t.connector.can;
      const refused = { outcome: 'FAILED', code: 'NOT_SUPPORTED' };
      const byName = { by: 'NAME', fullName: 'Không Ai Cả', birthYear: '1901' } as const;
      const byNumber = { by: 'DOCUMENT', number: '000000000000' } as const;
      const ask = (criteria: typeof byName | typeof byNumber, limit: number) =>
        t.connector.search?.({ criteria, limit, after: null }, aCall());
      if (!search?.name) t.equal('search by name, which is not declared', await ask(byName, 1), refused);
      if (!search?.document) t.equal('search by number, which is not declared', await ask(byNumber, 1), refused);
      const offered = search?.document ? byNumber : byName;
      for (const limit of [0, -1, (search?.limit ?? 0) + 1]) {
        t.equal(`search for a page of ${limit}`, await ask(offered, limit), refused);
      }
    },
  },
];
