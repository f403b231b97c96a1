import sample from '../../connectors/land/sample/sample.ts';
import { conforms, conformsOnMariaDb } from './conforms.ts';

conforms('land', sample, [1, 2, 3]);
await conformsOnMariaDb('land', sample, [1, 2, 3]);
