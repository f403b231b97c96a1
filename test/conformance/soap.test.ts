import { soapSample } from '../../src/connect/kinds/soap-sample.ts';
import { conforms } from './conforms.ts';
import { soapRegister } from './soap-register.ts';

const sampleOf = (variant: Parameters<typeof soapRegister>[0]) => {
  const { mapping, module } = soapRegister(variant);
  return soapSample(module, { mapping, user: 'SOAP_USER', password: 'SOAP_PASSWORD' });
};

conforms('soap', sampleOf({}), [1, 2, 3]);
conforms('soap, one key in a call', sampleOf({ batchLimit: 1, parallel: 6, security: 'BASIC' }), [1]);
