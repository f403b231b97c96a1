import { daysLate, latenessOf, standingOf } from '../../dossier/review/lateness.ts';
import { nextStates } from '../../dossier/review/review-moves.ts';
import { reviewStateTitles } from '../../dossier/review/review-words.ts';
import { civilDate } from '../../quality/civil-date.ts';
import type { ProcedureReviewRecord } from '../../store/readiness/procedure-review-store.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import { procedureId } from './procedure-view.ts';

/** A review, as `type ProcedureReview`. */
export function reviewView(record: ProcedureReviewRecord, ids: OpaqueIds, now: Date) {
  const { procedure, version, name, moves } = record;
  const { state, dueOn } = standingOf(record);
  const late = latenessOf(moves, (moment) => civilDate(new Date(moment)));
  return {
    procedureCode: procedure,
    procedureName: name,
    procedure: procedureId(ids, procedure, version),
    state,
    stateText: reviewStateTitles[state],
    dueOn,
    daysLate: daysLate(dueOn, civilDate(now)),
    nextStates: nextStates(state),
    moves: moves.map((move, at) => ({
      ...{ state: move.state, dueOn: move.dueOn, daysLate: late[at] ?? 0, movedAt: move.at },
      ...{ unit: move.unit, official: move.official, note: move.note },
    })),
  };
}
