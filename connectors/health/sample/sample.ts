import { sqlSample } from '../../../src/connect/kinds/sql-sample.ts';
import health from '../connector.ts';
import { mapping } from '../mapping.ts';

/** What `connector check` tries this connector on. */
export default sqlSample(health, { mapping, schema: new URL('schema.sql', import.meta.url) });
