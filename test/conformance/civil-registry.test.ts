import sample from '../../connectors/civil-registry/sample/sample.ts';
import { conforms } from './conforms.ts';

conforms('civil-registry', sample);
