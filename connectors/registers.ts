import type { ConnectorModule } from '../src/connect/contract.ts';
import civilRegistry from './civil-registry/connector.ts';
import health from './health/connector.ts';
import land from './land/connector.ts';
import residence from './residence/connector.ts';
import socialAssistance from './social-assistance/connector.ts';
import socialInsurance from './social-insurance/connector.ts';

/** The registers of this hub. To add one: its import, and its name here. */
export const registers: readonly ConnectorModule[] = [
  civilRegistry,
  residence,
  health,
  socialInsurance,
  land,
  socialAssistance,
];
