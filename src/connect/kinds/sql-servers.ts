import { mariaDb } from './sql-mariadb.ts';
import { isMariaDbAddress } from './sql-mariadb-address.ts';
import { postgres } from './sql-postgres.ts';
import type { SqlServer } from './sql-server.ts';

/** The kind of server that an address leads to: MariaDB by `mariadb:` or `mysql:`, else PostgreSQL. */
export const serverAt = (url: string): SqlServer => (isMariaDbAddress(url) ? mariaDb : postgres);
