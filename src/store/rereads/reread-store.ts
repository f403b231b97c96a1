import type { Knex } from 'knex';

/** A dossier that is read again once registers have returned. */
export interface Reread {
  readonly dossier: string;
  readonly unit: string;
  readonly registers: readonly string[];
  /** Another one each time that the dossier is assessed without registers. */
  readonly version: number;
  /** When that was, the last time. */
  readonly askedAt: Date;
  /** How often it was read again in vain. */
  readonly attempts: number;
}

export interface RereadStore {
  /** Has a dossier read again when these registers have returned; of one that waits already, when these have. */
  wait(dossier: string, unit: string, registers: readonly string[]): Promise<void>;
  /**
   * What is to be read next: what is due first, among those whose time has come and of whose registers none has an outage
   * that lasts or ended less than `settledMs` ago; asked for no less than that ago, too. Null if there is none.
   */
  next(settledMs: number): Promise<Reread | null>;
  /** Takes it off, unless it was assessed without registers meanwhile; whether it is off. */
  done(dossier: string, version: number): Promise<boolean>;
  /** Not before so many milliseconds from now; counts as one attempt. */
  postpone(dossier: string, byMs: number): Promise<void>;
  /** Registers with an outage that lasts, for which something waits. */
  awaited(): Promise<readonly string[]>;
  /** How many there are, ready or not. */
  waiting(): Promise<number>;
}

const milliseconds = `? * interval '1 millisecond'`;

export function rereadStore(database: Knex): RereadStore {
  return {
    async wait(dossier, unit, registers) {
      await database('dossier_reread')
        .insert({ dossier, unit, registers: [...registers] })
        .onConflict('dossier')
        .merge({
          registers: [...registers],
          asked_at: database.fn.now(),
          version: database.raw('dossier_reread.version + 1'),
        });
    },
    async next(settledMs) {
      const { rows } = await database.raw(
        `select r.dossier, r.unit, r.registers, r.version, r.attempts,
           r.asked_at as "askedAt"
         from dossier_reread r join dossier d on d.code = r.dossier
         where r.try_at <= now() and r.asked_at <= now() - ${milliseconds} and not exists (
           select from register_outage o where o.register = any(r.registers)
           and (o.to_at is null or o.to_at > now() - ${milliseconds}))
         order by coalesce(d.due_on, 'infinity'), r.asked_at limit 1`,
        [settledMs, settledMs],
      );
      return rows[0] ?? null;
    },
    async done(dossier, version) {
      return (await database('dossier_reread').where({ dossier, version }).delete()) > 0;
    },
    async postpone(dossier, byMs) {
      await database('dossier_reread')
        .where({ dossier })
        .update({
          attempts: database.raw('attempts + 1'),
          try_at: database.raw(`now() + ${milliseconds}`, [byMs]),
        });
    },
    async awaited() {
      return database('register_outage')
        .whereNull('to_at')
        .whereExists(database('dossier_reread').whereRaw('register_outage.register = any(registers)'))
        .orderBy('register')
        .pluck('register');
    },
    async waiting() {
      const counted = await database('dossier_reread').count({ dossiers: '*' }).first();
      return Number(counted?.dossiers);
    },
  };
}
