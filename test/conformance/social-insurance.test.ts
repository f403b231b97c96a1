import sample from '../../connectors/social-insurance/sample/sample.ts';
import { conforms } from './conforms.ts';

conforms('social-insurance', sample, [1, 2, 3]);
