import sample from '../../connectors/residence/sample/sample.ts';
import { conforms } from './conforms.ts';

conforms('residence', sample);
