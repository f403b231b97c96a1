import type { Transform } from '../contract.ts';
import { ethnicity54 } from '../tables/ethnicity-54.ts';
import { nationality } from '../tables/nationality.ts';
import { type CodeTable, code } from '../transforms/code.ts';
import { enumeration } from '../transforms/enumeration.ts';
import { link } from '../transforms/link.ts';
import { type DateFormat, partialDate } from '../transforms/partial-date.ts';
import { personName } from '../transforms/person-name.ts';
import { personalId } from '../transforms/personal-id.ts';
import { text } from '../transforms/text.ts';
import { type Guess, guesses, type SampledColumn } from './guess.ts';
import type { SampledTable } from './sample-tables.ts';
import { literal, property } from './source-text.ts';

/** What makes a value of a column's text: as it runs, and as it is written into a mapping. */
export interface Reading {
  readonly type: string;
  readonly transform: Transform<unknown>;
  readonly code: string;
  /** By file, what the code needs of it. */
  readonly imports: Readonly<Record<string, string>>;
  /** A code table of the folder's own: its name there. */
  readonly table?: { readonly name: string; readonly column: string; readonly of: CodeTable };
}

export interface MappedField {
  readonly field: string;
  readonly column: SampledColumn;
  readonly reading: Reading;
  /** Of a guess. */
  readonly guess?: Pick<Guess, 'reason' | 'confidence'>;
}

/** One entry of `sources` in a mapping. */
export interface MappedSource {
  readonly entity: string;
  readonly table: SampledTable;
  readonly key: readonly string[];
  readonly linkedBy: 'PID' | 'KEY';
  readonly cmnd: Guess | null;
  readonly ref: string;
  readonly recordedAt: Guess | null;
  readonly fields: readonly MappedField[];
}

const transforms = '../../src/connect/transforms';
const tables = '../../src/connect/tables';

export const readText: Reading = {
  type: 'String',
  transform: text,
  code: 'text',
  imports: { [`${transforms}/text.ts`]: 'text' },
};

export const readDate = (format: DateFormat): Reading => ({
  type: 'PartialDate',
  transform: partialDate(format),
  code: `partialDate(${literal(format)})`,
  imports: { [`${transforms}/partial-date.ts`]: 'partialDate' },
});

export const readCode = (name: string, column: string, of: CodeTable): Reading => ({
  type: 'Code',
  transform: code(of),
  code: `code(${name})`,
  imports: { [`${transforms}/code.ts`]: 'code', './code-tables.ts': name },
  table: { name, column, of },
});

/** A link to a thing by the text of its key. */
export const readLink = (entity: string): Reading => ({
  type: entity,
  transform: link(entity as 'Person', text),
  code: `link(${literal(entity)}, text)`,
  imports: { [`${transforms}/link.ts`]: 'link', [`${transforms}/text.ts`]: 'text' },
});

/** What reads the column of a guess about a person. */
export function readGuess({ field, format, codes }: Guess): Reading {
  switch (field) {
    case 'dateOfBirth':
    case 'dateOfDeath':
      return readDate(format ?? 'yyyy-mm-dd|yyyy');
    case 'fullName':
      return {
        type: 'PersonName',
        transform: personName,
        code: 'personName',
        imports: { [`${transforms}/person-name.ts`]: 'personName' },
      };
    case 'sex': {
      const entries = Object.entries(codes ?? {}).map(
        ([written, sex]) => `${property(written)}: ${sex ? literal(sex) : 'null'}`,
      );
      return {
        type: 'Sex',
        transform: enumeration(codes ?? {}),
        code: `enumeration<Sex>({ ${entries.join(', ')} })`,
        imports: { [`${transforms}/enumeration.ts`]: 'enumeration', '../../src/generated/model.ts': 'type Sex' },
      };
    }
    case 'ethnicity':
    case 'nationality': {
      const [name, file, of] =
        field === 'ethnicity'
          ? (['ethnicity54', 'ethnicity-54.ts', ethnicity54] as const)
          : (['nationality', 'nationality.ts', nationality] as const);
      return {
        type: 'Code',
        transform: code(of),
        code: `code(${name})`,
        imports: { [`${transforms}/code.ts`]: 'code', [`${tables}/${file}`]: name },
      };
    }
    default:
      return {
        type: 'PersonalId',
        transform: personalId,
        code: 'personalId',
        imports: { [`${transforms}/personal-id.ts`]: 'personalId' },
      };
  }
}

export const because = ({ reason, confidence }: Pick<Guess, 'reason' | 'confidence'>) =>
  `// guess, ${confidence.toFixed(2)}: ${reason}`;

/** The column that says when a row was written, if one does. */
export const recordedAtOf = (table: SampledTable): Guess | null =>
  table.columns
    .flatMap((column) => guesses(column).filter(({ field }) => field === 'recordedAt'))
    .sort((a, b) => b.confidence - a.confidence)[0] ?? null;
