import type { Text } from '../generated/model.ts';
import type { Place } from './contract.ts';

/** The steps between an address and data, in the order in which they can fail. */
export const steps = ['address', 'port', 'tls', 'credentials', 'permission', 'schema'] as const;
export type Step = (typeof steps)[number];

export type Introspection =
  | { readonly ok: true; readonly places: readonly Place[] }
  | {
      readonly ok: false;
      readonly step: Step;
      /** The code of the system, the driver or the server, never its text: that may hold the address. */
      readonly code: string;
      readonly advice: Text;
    };
