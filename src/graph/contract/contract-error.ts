/** The authored schema cannot become a public one; the message lists every refusal with its place and its remedy. */
export class ContractError extends Error {
  readonly refusals: readonly string[];

  constructor(refusals: readonly string[]) {
    super(`The schema in schema/*.graphql is refused:\n${refusals.map((refusal) => `- ${refusal}`).join('\n')}`);
    this.name = 'ContractError';
    this.refusals = refusals;
  }
}
