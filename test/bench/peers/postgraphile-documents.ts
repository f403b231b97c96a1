import type { QueryName } from '../queries.ts';

const name = 'family middle given';
const tenFields = `pid ${name} dateOfBirth placeOfBirth sex ethnicity nationality lifeStatus abode { text } stay { text }`;

/**
 * The work of the queries as far as the residence database has it, in the shape that PostGraphile gives it: no second
 * register, no records of the civil registry, no cards, no flags. What it costs is less than the whole work would cost.
 */
export const postgraphileDocuments: Partial<Readonly<Record<QueryName, string>>> = {
  Q1: `query Q1($id: String!) {
    personByPid(pid: $id) { pid ${name} dateOfBirth sex lifeStatus abode { text } }
  }`,
  Q2: `query Q2($ids: [String]!) {
    persons(ids: $ids) {
      nodes {
        ${name} dateOfBirth sex abode { text }
        mother { ${name} dateOfBirth }
        father { ${name} dateOfBirth }
      }
    }
  }`,
  Q3: `query Q3($id: String!) {
    personByPid(pid: $id) {
      ${name}
      household { number address members { nodes { relation since person { ${name} dateOfBirth } } } }
    }
  }`,
  Q4: `query Q4($id: String!) {
    personByPid(pid: $id) {
      ${name}
      children { nodes { ${name} dateOfBirth spouse { ${name} abode { text } } } }
    }
  }`,
  Q5: `query Q5($ids: [String]!) { persons(ids: $ids) { nodes { ${tenFields} } } }`,
};
