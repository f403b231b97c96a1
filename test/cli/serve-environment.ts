/** What `serve` needs beside its store, its keys and its port. Nobody is there: the hub starts with every register down. */
export const everyRegisterDown = {
  CIVIL_REGISTRY_URL: 'postgres://localhost:1/none',
  RESIDENCE_URL: 'http://localhost:1',
  RESIDENCE_TOKEN: 'token',
  HEALTH_URL: 'postgres://localhost:1/none',
  LAND_URL: 'mysql://localhost:1/none',
  SOCIAL_ASSISTANCE_URL: 'file:///nobody/there/',
  SOCIAL_INSURANCE_URL: 'http://localhost:1',
  SOCIAL_INSURANCE_CLIENT_ID: 'client',
  SOCIAL_INSURANCE_CLIENT_SECRET: 'secret',
  TOKEN_ISSUER: 'urn:test',
  TOKEN_AUDIENCE: 'urn:test:hub',
  ID_KEY: Buffer.alloc(32, 1).toString('base64'),
  EVIDENCE_DOMAIN: 'test.invalid',
};
