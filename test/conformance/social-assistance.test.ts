import sample from '../../connectors/social-assistance/sample/sample.ts';
import { conforms } from './conforms.ts';

conforms('social-assistance', sample);
