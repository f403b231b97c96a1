import pg from 'pg';
import type { Databases } from './databases.ts';
import type { Subjects } from './queries.ts';

/** People of the population register, shuffled but always in the same order. */
export async function subjectsOf(databases: Databases): Promise<Subjects> {
  const client = new pg.Client({ connectionString: databases.residence });
  await client.connect();
  const ask = async (text: string) => (await client.query<{ id: string }>(text)).rows.map(({ id }) => id);
  try {
    return {
      anybody: await ask('select so_dinh_danh as id from nguoi order by md5(so_dinh_danh) limit 12000'),
      housed: await ask(`select min(so_dinh_danh) as id from thanh_vien group by so_ho_so_cu_tru
        having count(*) >= 3 order by md5(so_ho_so_cu_tru) limit 100`),
      parents: await ask(`select me_so_dinh_danh as id from cong_dan where me_so_dinh_danh is not null
        group by me_so_dinh_danh having count(*) >= 2 and bool_or(vo_chong_so_dinh_danh is not null)
        order by md5(me_so_dinh_danh) limit 100`),
    };
  } finally {
    await client.end();
  }
}
