import { restSample } from '../../../src/connect/kinds/rest-sample.ts';
import residence from '../connector.ts';
import { mapping } from '../mapping.ts';

/** What `connector check` tries this connector on. */
export default restSample(residence, { mapping, token: 'RESIDENCE_TOKEN' });
