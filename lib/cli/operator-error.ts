/** Something the operator can mend, as one sentence. */
export class OperatorError extends Error {}
