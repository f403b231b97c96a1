import type { Accuracy } from '../../generated/model.ts';
import type { QueryReliabilityArgs } from '../../generated/resolvers.ts';
import { share } from '../../quality/score/wilson.ts';
import type { Taught } from '../../store/confirmations/confirmation-store.ts';
import { Refusal } from '../errors.ts';
import type { RegisterView } from '../register-view.ts';
import type { Learning } from './learning.ts';

/** What was measured, as `type Reliability`. @throws Refusal for a register or a field that there is not. */
export function reliabilityView(
  { register, field }: QueryReliabilityArgs,
  learning: Learning,
  registers: readonly RegisterView[],
  auditOpen: number | null,
) {
  const asked = registers.filter(({ code }) => register == null || code === register);
  if (asked.length === 0 && register != null) throw new Refusal('ARGUMENT_UNKNOWN', { what: 'register' });
  const isField = asked.some(({ fields }) => fields.some((one) => one.field === field));
  if (field != null && !isField) throw new Refusal('ARGUMENT_UNKNOWN', { what: 'field' });
  const taught = learning.taught.filter((each) => isAsked(each, register, field));
  const isMeasured = new Set(
    taught.flatMap(({ entity, field: of, lesson }) => lesson.said.map((each) => `${each.register} ${entity}.${of}`)),
  );
  // Of one register in one field it is told how far it is trusted before anything was measured.
  const isOne = register != null && field != null;
  const measured = asked.flatMap((each) =>
    each.fields
      .filter((one) => (field == null || one.field === field) && (isOne || isMeasured.has(`${each.code} ${one.field}`)))
      .map((one) => measuredOf(each, one.field, learning)),
  );
  return {
    registers: measured,
    flags: flagsOf(taught),
    auditedFlags: flagsOf(taught.filter(({ slice }) => slice === 'AUDIT')),
    auditOpen,
  };
}

function measuredOf(register: RegisterView, field: string, learning: Learning) {
  const { n, right, mean, low, high } = learning.estimate(register.code, field);
  const learned = learning.reliability.isLearned(field);
  return { register, field, n, right, estimate: mean, interval: { low, high }, learned };
}

function isAsked({ entity, field: of, lesson }: Taught, register?: string | null, field?: string | null): boolean {
  if (field != null && field !== `${entity}.${of}`) return false;
  return register == null || lesson.said.some((each) => each.register === register);
}

const order: readonly Accuracy[] = ['CONFIRMED', 'CORROBORATED', 'SINGLE_SOURCE', 'CONFLICTING', 'INVALID'];

/** Of facts that were served with a value. */
function flagsOf(taught: readonly Taught[]) {
  return order.flatMap((accuracy) => {
    const served = taught.flatMap(({ served }) =>
      served.accuracy === accuracy && served.right !== null ? [served] : [],
    );
    if (served.length === 0) return [];
    const wrong = served.filter(({ right }) => !right).length;
    const { rate, low, high } = share(wrong, served.length);
    return [{ accuracy, n: served.length, wrong, share: rate, interval: { low, high } }];
  });
}
