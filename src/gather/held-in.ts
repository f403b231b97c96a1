/** A register that may say something. */
export interface HeldIn {
  readonly register: string;
  /** Its place among the connectors. */
  readonly place: number;
  /** Its kinds of record of which a life has one. */
  readonly once: ReadonlySet<string>;
  /** The fields asked for in the read that was looked at last, and whether the field is one: many rows share them. */
  readonly last: { asked: ReadonlySet<string> | null; isAsked: boolean };
}
