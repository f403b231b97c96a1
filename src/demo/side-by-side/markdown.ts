import type { SideBySide } from './side-by-side.ts';

/** The table of defects, and below it a line for everything in an answer that differs from the rows. */
export function sideBySideMarkdown({ defects, differences, notCompared }: SideBySide): string {
  const rows = defects.map(({ defect, people, wrong }) => `| ${defect} | ${people.length} | ${wrong.length} |`);
  const defectsOf = (person: string) =>
    defects.filter(({ people }) => people.includes(person)).map((each) => each.defect);
  const lines = [...differences].flatMap(([person, found]) =>
    found.map(
      ({ field, what, rows, answer }) =>
        `- ${person} (${defectsOf(person).join(', ')}) \`${field}\` ${what}: rows ${rows}; answered ${answer}`,
    ),
  );
  return [
    ['| defect | people looked at | wrong |', '| --- | ---: | ---: |', ...rows].join('\n'),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(notCompared.length > 0 ? [`Not compared: ${notCompared.join(', ')}`] : []),
  ].join('\n\n');
}
