import type { Caller, Identity } from './identity.ts';

/** A header that names a procedure or dossier in a form that no portal uses. */
export class PurposeInvalid extends Error {
  readonly part: 'procedure' | 'dossier';
  constructor(part: 'procedure' | 'dossier') {
    super(`The ${part} that the request names does not have the form of one.`);
    this.name = 'PurposeInvalid';
    this.part = part;
  }
}

const procedureCode = /^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?$/;
const dossierCode = /^(?:(?:\d{2,3}\.)*[HG]\d{2}|[HG]\d{2}(?:\.\d{2,3})*)-(\d{6})-\d{4,8}$/;

/** `1.001193`, or with the suffix of a provincial portal. */
export function isProcedureCode(text: string): boolean {
  return procedureCode.test(text);
}

/** Agency, date `yymmdd`, running number: `H29.50.05.13-261008-0975` or `000.00.01.H29-260310-0420`. */
export function isDossierCode(text: string): boolean {
  const date = dossierCode.exec(text)?.[1];
  if (date === undefined) return false;
  const [year, month, day] = [2000 + Number(date.slice(0, 2)), Number(date.slice(2, 4)), Number(date.slice(4, 6))];
  const february = year % 4 === 0 ? 29 : 28;
  const days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/**
 * Puts identity and the request's own words together. A request that names its procedure does not get the token's
 * default dossier with it: that one belongs to another procedure.
 *
 * @throws PurposeInvalid if a header is not of the form of a procedure or dossier code.
 */
export function callerFor(
  identity: Identity,
  headers: { readonly procedure: string | undefined; readonly dossier: string | undefined },
): Caller {
  const { subject, role, unit, official, personalId, demo, defaultPurpose } = identity;
  if (headers.procedure !== undefined && !isProcedureCode(headers.procedure)) throw new PurposeInvalid('procedure');
  if (headers.dossier !== undefined && !isDossierCode(headers.dossier)) throw new PurposeInvalid('dossier');
  const procedure = headers.procedure ?? defaultPurpose?.procedure;
  const dossier = headers.dossier ?? (headers.procedure === undefined ? (defaultPurpose?.dossier ?? null) : null);
  const purpose = procedure === undefined || official === null ? null : { official, unit, procedure, dossier };
  return { subject, role, unit, official, ...(personalId !== undefined && { personalId }), purpose, demo };
}
