import type { CaseResult } from './suite.ts';

const marks = { PASSED: '✓', FAILED: '✗', NOT_APPLICABLE: '–' } as const;

/** What a check of one connector found, for the integrator who reads it: every case, and of a failure what to look at. */
export function reportText(register: string, seed: number, results: readonly CaseResult[]): string {
  const lines = results.flatMap(({ id, title, outcome, checks, milliseconds, found, why }) => {
    const head = `${marks[outcome]} ${id.padEnd(26)} ${title.vi} · ${title.en}`;
    if (outcome === 'NOT_APPLICABLE') return [`${head} (không áp dụng · not applicable: ${why})`];
    if (outcome === 'PASSED') return [`${head} (${checks} · ${milliseconds} ms)`];
    return [
      head,
      `    hỏi · asked        ${found?.asked}`,
      `    thấy · seen        ${found?.seen}`,
      `    mong đợi · expected ${found?.expected}`,
    ];
  });
  return [`${register} (seed ${seed})`, ...lines, summary(register, results)].join('\n');
}

/** `health: 38 passed, 0 failed, 5 not applicable; 4 321 checks in 7.9 s`, in both languages. */
export function summary(register: string, results: readonly CaseResult[]): string {
  const count = (outcome: CaseResult['outcome']) => results.filter((each) => each.outcome === outcome).length;
  const checks = results.reduce((sum, each) => sum + each.checks, 0);
  const seconds = (results.reduce((sum, each) => sum + each.milliseconds, 0) / 1000).toFixed(1);
  const [passed, failed, not] = [count('PASSED'), count('FAILED'), count('NOT_APPLICABLE')];
  return (
    `${register}: ${passed} đạt, ${failed} không đạt, ${not} không áp dụng, ${checks} phép so trong ${seconds} giây · ` +
    `${passed} passed, ${failed} failed, ${not} not applicable, ${checks} checks in ${seconds} s`
  );
}
