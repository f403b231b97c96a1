import { conforms } from './conforms.ts';
import { referenceSample } from './reference-sample.ts';

conforms('the reference connector', referenceSample(), [1, 2]);
