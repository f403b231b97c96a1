import { part } from '../../evidence/entry.ts';
import { plainJson as json } from '../../evidence/plain-json.ts';
import type { DossierEvent } from '../../store/dossiers/dossier-record.ts';
import type { Along } from '../../store/life/life-store.ts';
import type { Entered } from '../log-opening.ts';
import type { Act } from './moves.ts';

/** Types of the entries of moves. Who has a dossier is no decision about it; a record of basis has entries of its own. */
const types: Readonly<Record<Act, string | null>> = {
  ASSIGN: null,
  REASSIGN: null,
  ACCEPT_COMPONENTS: 'dossier-decision',
  REQUEST_PAPER: 'paper-requested',
  RECORD_DELIVERY: 'paper-delivery',
  RECEIVE_PAPER: 'dossier-decision',
  ASK_REGISTRAR: 'registrar-asked',
  RECORD_REGISTRAR_ANSWER: 'registrar-answered',
  RECORD_WAIVER: null,
  SIGN_WAIVER: null,
  COUNTERSIGN_WAIVER: null,
  REVOKE_WAIVER: null,
  EXTEND: 'dossier-decision',
  DECIDE: 'dossier-decision',
  RETURN: 'dossier-decision',
  REFUSE: 'dossier-decision',
  STOP: 'dossier-decision',
};

/** What of an event somebody wrote, and may name people in; kept apart from what was decided. */
const written: ReadonlySet<string> = new Set(['reason', 'result', 'note', 'registrar']);

/** The entry of a move; null where it is none. */
export function moveEntry(act: Act, event: DossierEvent, along: Along | null): Entered | null {
  const type = types[act];
  if (type === null) return null;
  const { dossier, seq, kind, at, by, data } = event;
  const [texts, rest] = [true, false].map((isText) =>
    Object.fromEntries(Object.entries(data).filter(([name]) => written.has(name) === isText)),
  );
  const parts = [
    part('decision', json({ dossier, seq, kind, at, ...rest, ...reasonsFor(along) })),
    part('official', json(by)),
    part('statement', json({ ...texts, ...textsOf(along) })),
  ];
  return { type, about: `${dossier}.${seq}`, dossier, parts };
}

/** Because of which flags a paper is asked for. */
function reasonsFor(along: Along | null) {
  if (!along || !('paperRequest' in along)) return {};
  const { components } = along.paperRequest;
  return {
    because: components.map(({ code, outcome, causes, facts, againstAdvice, correction }) => {
      const flags = facts.map(({ of, field, completeness, accuracy, freshness }) => {
        return { role: of, field, completeness, accuracy, freshness };
      });
      return { code, outcome, againstAdvice, correction, causes: causes.map((cause) => cause.code), flags };
    }),
  };
}

/** What was said to somebody, or by somebody, with the move. */
function textsOf(along: Along | null) {
  if (!along) return {};
  if ('paperRequest' in along) return { told: along.paperRequest.text, reason: along.paperRequest.reason };
  if ('question' in along) return { question: along.question.question };
  return 'answer' in along ? { answer: along.answer.text } : { note: along.delivery.note };
}
