import type { Change } from './changes.ts';

const UNRELEASED = '## Unreleased';
const BREAKING = '### Breaking';

/** What is missing under Unreleased of the CHANGELOG, a sentence for each change that no line of it names. */
export function unannounced(changes: readonly Change[], changelog: string): readonly string[] {
  const { all, breaking } = unreleased(changelog);
  return changes.flatMap((change) => {
    const { subject, description } = change;
    if (named(subject, change.breaking ? breaking : all)) return [];
    const place = change.breaking ? `\`${BREAKING}\` of \`${UNRELEASED}\`` : `\`${UNRELEASED}\``;
    return [`${description} Add a line with \`${subject}\` to CHANGELOG.md, under ${place}: what a client has to do.`];
  });
}

/**
 * The CHANGELOG with what is unreleased put under a version.
 *
 * @throws if there is no such heading, nothing under it, or the version is there already.
 */
export function underVersion(changelog: string, version: string): string {
  if (changelog.split('\n').includes(`## ${version}`)) {
    throw new Error(`CHANGELOG.md: ${version} is released already; raise the version in package.json.`);
  }
  if (unreleased(changelog).all.trim() === '') throw new Error('CHANGELOG.md: nothing is unreleased.');
  return changelog.replace(`${UNRELEASED}\n`, `${UNRELEASED}\n\n## ${version}\n`);
}

function unreleased(changelog: string): { readonly all: string; readonly breaking: string } {
  const lines = changelog.split('\n');
  const start = lines.indexOf(UNRELEASED);
  if (start === -1) throw new Error(`CHANGELOG.md: the heading \`${UNRELEASED}\` is missing.`);
  const all = until(lines.slice(start + 1), /^## /);
  const breaking = all.includes(BREAKING) ? until(all.slice(all.indexOf(BREAKING) + 1), /^### /) : [];
  return { all: all.join('\n'), breaking: breaking.join('\n') };
}

function until(lines: readonly string[], end: RegExp): readonly string[] {
  const length = lines.findIndex((line) => end.test(line));
  return length === -1 ? lines : lines.slice(0, length);
}

/** In backquotes, and whole: `Person.sex` is not named by `Person.sexAtBirth`. */
function named(subject: string, text: string): boolean {
  return text.includes(`\`${subject}\``);
}
