import type { Link } from '../../generated/model.ts';
import type { Transform } from '../contract.ts';
import { link } from './link.ts';
import { personalId } from './personal-id.ts';

const person = link('Person', personalId);

/**
 * Points to a person by the personal identification number or, where that is empty, by the number of an identity paper:
 * twelve digits are the personal number itself, nine are a CMND, of which another register tells whose it is. A paper
 * of another form leads to nobody, as no number does.
 */
export const personByNumbers: Transform<Link<'Person'>> = {
  name: 'link to Person by personal id; paper',
  examples: [
    ['000190000001', null],
    [null, '000000017'],
    ['', '000085000002'],
  ],
  read: ([number, paper]) => {
    const reading = person.read([number ?? null]);
    if (reading.state !== 'EMPTY' || !paper) return reading;
    if (/^\d{9}$/.test(paper)) return { state: 'NUMBER', number: paper };
    return /^\d{12}$/.test(paper) ? person.read([paper]) : reading;
  },
};
