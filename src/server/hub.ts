import type { VerifyToken } from '../access/token.ts';
import type { Graph } from '../graph/graph.ts';

/** What the HTTP server serves, once it is there. */
export interface Hub {
  readonly graph: Graph;
  readonly verifyToken: VerifyToken;
  /** Whether the hub's own database answers. */
  storeReady(): Promise<boolean>;
}
