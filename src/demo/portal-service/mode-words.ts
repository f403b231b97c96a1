import { modeWords } from '../residence-service/mode.ts';

/** The words of the command that sets how the simulated portal behaves. */
export const portalModeWords = modeWords.replace('up |', 'up | as-reported | peak |');
