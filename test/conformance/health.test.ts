import sample from '../../connectors/health/sample/sample.ts';
import { conforms } from './conforms.ts';

conforms('health', sample);
