import { civilDate } from '../../quality/civil-date.ts';
import type { RegistrarOutcome } from '../../store/life/life-record.ts';
import { type Asked, type MovedDossier, type Moving, moveDossier } from './move-dossier.ts';
import { type MoveRefusal, refusal } from './move-refusal.ts';
import type { Mover } from './mover.ts';
import { writtenText } from './written-text.ts';

export interface AskRegistrarInput extends Asked {
  readonly components: readonly string[];
  readonly registrar: string;
  readonly question: string;
  /** By when an answer is asked for, yyyy-mm-dd. */
  readonly dueOn: string;
}

/** Asks a registrar about components; what the citizen was asked for stays so. */
export async function askRegistrar(
  input: AskRegistrarInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  const [registrar, question] = [writtenText(input.registrar, 200), writtenText(input.question, 2_000)];
  if (registrar === null) return refusal('TEXT_MALFORMED', 'registrar');
  if (question === null) return refusal('TEXT_MALFORMED', 'question');
  const { dueOn } = input;
  if (dueOn.length < 10 || dueOn < civilDate(moving.now)) return refusal('DAY_MALFORMED', 'dueOn');
  return moveDossier('ASK_REGISTRAR', input, mover, moving, (standing, seq) => {
    const asked = [...new Set(input.components)];
    if (asked.length === 0) return refusal('COMPONENTS_EMPTY', 'components');
    const isKnown = (code: string) => standing.procedure.components.some((component) => component.code === code);
    if (!asked.every(isKnown)) return refusal('COMPONENT_UNKNOWN', 'components');
    const free = asked.filter((code) => standing.components[code] !== 'REQUESTED');
    const { unit, official } = mover;
    return {
      data: { asked, registrar, dueOn },
      components: Object.fromEntries(free.map((code) => [code, 'REGISTRAR_ASKED' as const])),
      along: {
        question: {
          ...{ dossier: input.dossier, seq, askedAt: moving.now.toISOString(), unit, official },
          ...{ registrar, components: asked, question, dueOn },
        },
      },
    };
  });
}

export interface RegistrarAnswerInput extends Asked {
  /** Id of the question. */
  readonly question: string;
  readonly outcome: RegistrarOutcome;
  readonly answer: string;
  /** Components asked about that need nothing more after this answer. */
  readonly settles?: readonly string[] | null;
}

/** Records what the registrar answered; what it does not settle is open again. */
export async function recordRegistrarAnswer(
  input: RegistrarAnswerInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  const text = writtenText(input.answer, 2_000);
  if (text === null) return refusal('TEXT_MALFORMED', 'answer');
  return moveDossier('RECORD_REGISTRAR_ANSWER', input, mover, moving, async (standing) => {
    const [questions = []] = await moving.life.questions([input.dossier]);
    const question = questions.find(({ id }) => id === input.question);
    if (!question) return refusal('QUESTION_UNKNOWN', 'question');
    if (question.answer) return refusal('QUESTION_ANSWERED', 'question');
    const settles = [...new Set(input.settles ?? [])];
    if (!settles.every((code) => question.components.includes(code))) return refusal('COMPONENT_UNKNOWN', 'settles');
    const waiting = question.components.filter((code) => standing.components[code] === 'REGISTRAR_ASKED');
    const { question: id, outcome } = input;
    return {
      data: { question: id, outcome, settles },
      components: Object.fromEntries(
        waiting.map((code) => [code, settles.includes(code) ? ('ANSWERED' as const) : ('OPEN' as const)]),
      ),
      along: { answer: { question: id, at: moving.now.toISOString(), outcome, text } },
    };
  });
}
