/** More bytes came than any answer has. */
export class AnswerTooLong extends Error {}
