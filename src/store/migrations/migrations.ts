import type { Knex } from 'knex';
import * as installation from './0001-installation.ts';
import * as administrativeUnits from './0002-administrative-units.ts';
import * as confirmations from './0003-confirmations.ts';
import * as procedures from './0004-procedures.ts';
import * as dossiers from './0005-dossiers.ts';
import * as assessments from './0006-assessments.ts';
import * as dossierLife from './0007-dossier-life.ts';
import * as readiness from './0008-readiness.ts';
import * as registerOutages from './0009-register-outages.ts';
import * as actKeys from './0010-act-keys.ts';
import * as evidenceLog from './0011-evidence-log.ts';
import * as waivers from './0012-waivers.ts';
import * as passkeys from './0013-passkeys.ts';
import * as legalHolds from './0015-legal-holds.ts';
import * as laterSignatures from './0016-later-signatures.ts';
import * as closedReviews from './0018-closed-reviews.ts';
import * as emptiedCopies from './0020-emptied-copies.ts';

interface NamedMigration {
  readonly name: string;
  readonly up: (knex: Knex) => Promise<void>;
}

/** In the order in which they are applied. One that a release has carried is never edited, renamed or removed. */
export const migrations: readonly NamedMigration[] = [
  { name: '0001-installation', up: installation.up },
  { name: '0002-administrative-units', up: administrativeUnits.up },
  { name: '0003-confirmations', up: confirmations.up },
  { name: '0004-procedures', up: procedures.up },
  { name: '0005-dossiers', up: dossiers.up },
  { name: '0006-assessments', up: assessments.up },
  { name: '0007-dossier-life', up: dossierLife.up },
  { name: '0008-readiness', up: readiness.up },
  { name: '0009-register-outages', up: registerOutages.up },
  { name: '0010-act-keys', up: actKeys.up },
  { name: '0011-evidence-log', up: evidenceLog.up },
  { name: '0012-waivers', up: waivers.up },
  { name: '0013-passkeys', up: passkeys.up },
  { name: '0015-legal-holds', up: legalHolds.up },
  { name: '0016-later-signatures', up: laterSignatures.up },
  { name: '0018-closed-reviews', up: closedReviews.up },
  { name: '0020-emptied-copies', up: emptiedCopies.up },
];

/** The list as knex takes it. There is no way down: the store holds evidence. */
export const migrationSource: Knex.MigrationSource<NamedMigration> = {
  getMigrations: async () => [...migrations],
  getMigrationName: ({ name }) => name,
  getMigration: async ({ up }) => ({
    up,
    down: async () => {
      throw new Error('Migrations of the store are not taken back.');
    },
  }),
};
