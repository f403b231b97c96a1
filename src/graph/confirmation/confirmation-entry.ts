import type { Entered } from '../../dossier/log-opening.ts';
import { part } from '../../evidence/entry.ts';
import { plainJson as json } from '../../evidence/plain-json.ts';
import type { NewConfirmation } from '../../store/confirmations/confirmation-store.ts';

/** The entry of a confirmation. Whose fact it is, what the original says and where it lies name a person. */
export function confirmationEntry(id: string, confirmation: NewConfirmation): Entered {
  const { entity, key, field, value, original, unit, official, procedure, dossier, confirmedAt } = confirmation;
  const { served, slice, claims, salt } = confirmation;
  const { probabilityWrong, ...flags } = served;
  const per10000 = probabilityWrong === null ? null : Math.round(probabilityWrong * 10_000);
  const parts = [
    part('decision', {
      ...{ confirmation: id, at: confirmedAt, entity, field, procedure, dossier, slice },
      original: { kind: original.kind, seenOn: original.seenOn },
      served: { ...flags, probabilityWrong: per10000 },
      claims: claims.map(({ register, absence, outcome }) => ({ register, absence, outcome })),
    }),
    part('official', { official, unit }),
    part('subject-confirmed', json({ entity, key, value, original, salt, claims })),
  ];
  return { type: 'confirmation', about: id, dossier, parts };
}
