import type { Text } from '../generated/model.ts';
import { allFailed } from './batches.ts';
import { type Connector, type ConnectorModule, contractVersion, type FailureCode } from './contract.ts';
import { restartable } from './restartable.ts';

type Address = Parameters<ConnectorModule['create']>[0];

/** A connector as the hub uses it, and what an operator is told if it cannot be used. */
export interface Opened {
  readonly connector: Connector;
  readonly problem: Text | null;
  /** Leaves what it holds of its source and begins anew; what is under way comes to its end. */
  restart(): Promise<void>;
}

/**
 * Makes the connector of a register. One that was made for another version of the contract, or that cannot be made at
 * all, stands there as a register that cannot be asked: the hub and its other registers go on.
 */
export function openConnector(module: ConnectorModule, address: Address): Opened {
  const { id } = module.declaration;
  if (!isCompatible(module.contract)) {
    const made = String(module.contract);
    return refused(module, {
      vi: `Nguồn ${id} được viết cho hợp đồng kết nối phiên bản ${made}, hệ thống dùng phiên bản ${contractVersion}: nguồn này không được mở. Hãy cập nhật connectors/${id} theo CHANGELOG.`,
      en: `The connector ${id} was made for version ${made} of the connector contract, this hub has ${contractVersion}: it is not opened. Bring connectors/${id} up to date, as the CHANGELOG says.`,
    });
  }
  try {
    const connector = restartable(() => module.create(address));
    return { connector, problem: null, restart: () => connector.restart() };
  } catch {
    // What it throws may hold its address.
    return refused(module, {
      vi: `Nguồn ${id} không tạo được: xem lại ${module.urlVariable} và các biến của nó trong .env.`,
      en: `The connector ${id} could not be made: look at ${module.urlVariable} and its other variables in .env.`,
    });
  }
}

/** The same major version, and nothing that this hub does not know yet. */
export function isCompatible(made: unknown): boolean {
  const [theirs, ours] = [made, contractVersion].map((version) => /^(\d+)\.(\d+)$/.exec(String(version)));
  return Boolean(theirs && ours && theirs[1] === ours[1] && Number(theirs[2]) <= Number(ours[2]));
}

function refused({ declaration }: ConnectorModule, problem: Text): Opened {
  const code: FailureCode = 'BAD_CONFIG';
  const connector: Connector = {
    declaration,
    can: {},
    read: async ({ keys }) => allFailed(keys, code),
    ping: async () => ({ ok: false, code }),
    close: async () => {},
  };
  return { connector, problem, restart: async () => {} };
}
