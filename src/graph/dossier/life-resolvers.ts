import type { Caller } from '../../access/identity.ts';
import { formOf } from '../../dossier/form/form.ts';
import { capacitiesOf, type Mover } from '../../dossier/life/mover.ts';
import { possibleActs } from '../../dossier/life/moves.ts';
import { deadlineAt } from '../../dossier/life/standing.ts';
import type { DossierEventsArgs, DossierFormArgs } from '../../generated/resolvers.ts';
import { dossiersUnavailable } from '../../quality/dossiers-unavailable.ts';
import type { DossierEvent } from '../../store/dossiers/dossier-record.ts';
import { Refusal } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import type { DossierView } from './dossier-view.ts';
import type { LifeLoaders } from './life-loaders.ts';
import { eventView, questionView, requestView } from './life-view.ts';
import { checkFirst, page } from './page.ts';

const EVENTS_CURSOR = 'DossierEventsCursor';

/** What `Dossier` says of its life. */
export const lifeResolvers: TypeResolvers = {
  Dossier: {
    version: ({ record }: DossierView) => record.seq,
    async timeLimit({ record }: DossierView, _args, context) {
      const life = lifeOf(context);
      const [standing, events] = await Promise.all([life.standing(record), life.events.load(record)]);
      if (!standing) return null;
      const { workingDays } = standing.procedure.timeLimit;
      const deadline = deadlineAt(standing, life.work.calendar, context.gather.today);
      return { workingDays, ...deadline, extendedUntil: extendedUntil(events) };
    },
    possibleActs({ record }: DossierView, _args, { caller }) {
      const mover = moverOf(caller);
      return mover ? possibleActs(record.state, capacitiesOf(mover, record)) : [];
    },
    async componentStates({ record }: DossierView, _args, context) {
      const standing = await lifeOf(context).standing(record);
      if (!standing) return [];
      const { procedure, components } = standing;
      return procedure.components.map(({ code, name }) => ({ code, name, state: components[code] ?? 'OPEN' }));
    },
    async paperRequest({ record }: DossierView, _args, context) {
      const request = await lifeOf(context).requests.load(record);
      return request && requestView(request, context.ids);
    },
    async registrarQuestions({ record }: DossierView, _args, context) {
      const questions = await lifeOf(context).questions.load(record);
      return questions.map((question) => questionView(question, context.ids, context.gather.today));
    },
    async events({ record }: DossierView, args: DossierEventsArgs, context) {
      const first = args.first as number; // has a default
      checkFirst(first);
      const { code } = record.submission;
      const after = args.after == null ? 0 : seqOf(args.after, code, context);
      const events = await lifeOf(context).events.load(record);
      const edges = events.slice(after, after + first + 1).map((event) => ({
        cursor: context.ids.seal([EVENTS_CURSOR, code, String(event.seq)]),
        node: eventView(event, context.ids),
      }));
      return page(edges, first, dossiersUnavailable);
    },
    async form({ record }: DossierView, { kind }: DossierFormArgs, context) {
      const life = lifeOf(context);
      const [standing, events, request] = await Promise.all([
        life.standing(record),
        life.events.load(record),
        life.requests.load(record),
      ]);
      return standing && formOf(kind, { standing, events, request, calendar: life.work.calendar });
    },
  } satisfies Record<string, Resolver>,
};

/** @throws Refusal where this hub has no dossiers */
export function lifeOf({ life }: RequestContext): LifeLoaders {
  if (!life) throw new Refusal('OPERATION_NOT_OFFERED', { offers: 'query' });
  return life;
}

/** Who may move dossiers; null for others. */
export function moverOf({ unit, official, role }: Caller): Mover | null {
  return official !== null && (role === 'official' || role === 'supervisor') ? { unit, official, role } : null;
}

function extendedUntil(events: readonly DossierEvent[]): string | null {
  const extended = events.findLast(({ kind }) => kind === 'EXTENDED');
  return extended ? String(extended.data.until) : null;
}

/** Events are numbered from 1 without gaps, so that the number of one is how many there are up to it. */
function seqOf(cursor: string, ofDossier: string, { ids }: RequestContext): number {
  const [type, dossier, seq] = ids.open(cursor) ?? [];
  if (type !== EVENTS_CURSOR || dossier !== ofDossier) throw new Refusal('CURSOR_INVALID');
  return Number(seq);
}
