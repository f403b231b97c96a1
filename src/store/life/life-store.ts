import type { Knex } from 'knex';
import type { DossierState } from '../../dossier/dossier.ts';
import {
  type DossierChanges,
  type DossierEvent,
  eventOf,
  eventRow,
  type NewDossierEvent,
} from '../dossiers/dossier-record.ts';
import { appendIn, claimKey, onceFor } from '../dossiers/dossier-store.ts';
import {
  type Delivery,
  deliveryRow,
  type NewRegistrarQuestion,
  type PaperRequest,
  questionColumns,
  questionOf,
  questionRow,
  type RegistrarAnswer,
  type RegistrarQuestion,
  requestOf,
  requestRow,
} from './life-record.ts';

/** What an event brings along, written with it or not at all. */
export type Along =
  | { readonly paperRequest: PaperRequest }
  | { readonly delivery: Delivery }
  | { readonly question: NewRegistrarQuestion }
  | { readonly answer: RegistrarAnswer & { readonly question: string } };

/** A dossier that moved, as others have to hear of it. */
export interface Moved {
  readonly dossier: string;
  readonly seq: number;
  readonly kind: string;
  readonly state: DossierState;
}

/** Called within the transaction of a move: what it writes there stands if the move does. */
export type OnMove = (transaction: Knex.Transaction, moved: readonly Moved[]) => Promise<void>;

/** All dossiers of one official, or those named, to another. */
export interface HandOver {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  /** Null: all that are open. */
  readonly dossiers: readonly string[] | null;
  readonly openIn: readonly DossierState[];
}

/** Codes in order of receipt. `missing`: named and not an open one of that official; then none is handed over. */
export interface HandedOver {
  readonly handedOver: readonly string[];
  readonly missing: readonly string[];
}

export interface LifeStore {
  /**
   * `DossierStore.append` with what the event brings along, and `onMove` in the same transaction. REPEATED also where the
   * dossier has a request for papers already.
   */
  move(
    code: string,
    expectedSeq: number,
    event: NewDossierEvent,
    changes: DossierChanges & Pick<Required<DossierChanges>, 'state'>,
    along: Along | null,
    onMove: OnMove,
  ): Promise<'APPENDED' | 'MOVED' | 'REPEATED'>;
  /** In one act, all or none: the event at each of them, with the state in which it stays. */
  handOver(which: HandOver, event: NewDossierEvent, onMove: OnMove | null): Promise<HandedOver | 'REPEATED'>;
  /** Of each of these dossiers, from the first to the last, in one statement. */
  events(codes: readonly string[]): Promise<readonly (readonly DossierEvent[])[]>;
  paperRequests(codes: readonly string[]): Promise<readonly (PaperRequest | null)[]>;
  /** Oldest first. */
  questions(codes: readonly string[]): Promise<readonly (readonly RegistrarQuestion[])[]>;
}

export function lifeStore(database: Knex): LifeStore {
  return {
    async move(code, expectedSeq, event, changes, along, onMove) {
      return onceFor(() =>
        database.transaction(async (transaction) => {
          const appended = await appendIn(transaction, code, expectedSeq, event, changes);
          if (appended === 'MOVED') return appended;
          if (along) await writeAlong(transaction, code, along);
          await onMove(transaction, [{ dossier: code, seq: expectedSeq + 1, kind: event.kind, state: changes.state }]);
          return appended;
        }),
      );
    },
    async handOver({ unit, from, to, dossiers, openIn }, event, onMove) {
      return onceFor(() =>
        database.transaction(async (transaction) => {
          const held: readonly Held[] = await transaction('dossier')
            .where({ unit, assigned_to: from })
            .whereIn('state', openIn as DossierState[])
            .modify((query) => {
              if (dossiers !== null) query.whereIn('code', dossiers);
            })
            .orderBy('id')
            .forUpdate()
            .select('code', 'seq', 'state');
          const codes = held.map(({ code }) => code);
          const missing = (dossiers ?? []).filter((code) => !codes.includes(code));
          if (missing.length > 0) return { handedOver: [], missing };
          if (codes.length > 0) await claimKey(transaction, event);
          const moved = held.map(({ code, seq, state }) => ({ dossier: code, seq: seq + 1, kind: event.kind, state }));
          const rows = moved.map(({ dossier, seq, state }) =>
            eventRow(dossier, seq, { ...event, data: { ...event.data, state } }),
          );
          await transaction('dossier')
            .whereIn('code', codes)
            .update({ assigned_to: to, seq: transaction.raw('seq + 1') });
          await transaction.batchInsert('dossier_event', rows, 500);
          await onMove?.(transaction, moved);
          return { handedOver: codes, missing };
        }),
      );
    },
    async events(codes) {
      const rows = await database('dossier_event').whereIn('dossier', codes).orderBy('seq');
      return ofEach(codes, rows.map(eventOf));
    },
    async paperRequests(codes) {
      const rows = await database('paper_request').whereIn('dossier', codes);
      return ofEach(codes, rows.map(requestOf)).map(([request]) => request ?? null);
    },
    async questions(codes) {
      const rows = await database('registrar_question')
        .whereIn('dossier', codes)
        .orderBy('id')
        .select(database.raw(questionColumns));
      return ofEach(codes, rows.map(questionOf));
    },
  };
}

type Held = { readonly code: string; readonly seq: number; readonly state: DossierState };

async function writeAlong(transaction: Knex.Transaction, dossier: string, along: Along): Promise<void> {
  if ('paperRequest' in along) await transaction('paper_request').insert(requestRow(along.paperRequest));
  else if ('delivery' in along)
    await transaction('paper_request').where({ dossier }).update(deliveryRow(along.delivery));
  else if ('question' in along) await transaction('registrar_question').insert(questionRow(along.question));
  else {
    const { question, at, outcome, text } = along.answer;
    await transaction('registrar_question')
      .where({ dossier, id: question })
      .update({ answered_at: at, outcome, answer: text });
  }
}

function ofEach<Row extends { readonly dossier: string }>(codes: readonly string[], rows: readonly Row[]) {
  const found = new Map<string, Row[]>(codes.map((code) => [code, []]));
  for (const row of rows) found.get(row.dossier)?.push(row);
  return codes.map((code) => found.get(code) ?? []);
}
