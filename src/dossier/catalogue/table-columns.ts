/** What a line of the catalogue's table can be. */
export type LineKind = 'procedure' | 'role' | 'detail' | 'representation' | 'basis' | 'component' | 'need';

/** All columns, in the order in which they are written. A file may have them in any order, and leave out what it does not use. */
export const columns = [
  'procedure', 'kind', 'id', 'name_vi', 'name_en', 'level', 'department_vi', 'department_en', 'working_days',
  'pauses_for', 'waits_for_registers', 'representation', 'proposed_bases', 'countersigned_waivers', 'retention_years', 'required', 'several', 'type', 'relation', 'age_below',
  'document', 'article', 'status', 'days_without_answer', 'only_with', 'set', 'of', 'field', 'at', 'from', 'to',
  'expects', 'tolerates', 'shortfall', 'basis', 'remark_vi', 'remark_en',
] as const; // biome-ignore format: a list to be skimmed

export type Column = (typeof columns)[number];

/**
 * The columns of each kind of line beside `procedure` and `kind`; cells of others are empty. `id` is the role, the name of
 * the detail, the id of the basis, the code of the component; of a need, the component that needs it.
 */
export const columnsOf: Readonly<Record<LineKind, readonly Column[]>> = {
  procedure: [
    'name_vi', 'name_en', 'level', 'department_vi', 'department_en', 'working_days', 'pauses_for', 'waits_for_registers',
    'representation', 'proposed_bases', 'countersigned_waivers', 'retention_years', 'remark_vi', 'remark_en',
  ], // biome-ignore format: a list to be skimmed
  role: ['id', 'name_vi', 'name_en', 'required', 'several'],
  detail: ['id', 'name_vi', 'name_en', 'type', 'required'],
  representation: ['relation', 'of', 'age_below', 'basis'],
  basis: ['id', 'document', 'article', 'name_vi', 'name_en', 'status', 'from', 'to', 'days_without_answer'],
  component: ['id', 'name_vi', 'name_en', 'only_with', 'basis'],
  need: ['id', 'set', 'of', 'field', 'at', 'from', 'to', 'expects', 'tolerates', 'shortfall', 'basis'],
};

export const lineKinds = Object.keys(columnsOf) as readonly LineKind[];
