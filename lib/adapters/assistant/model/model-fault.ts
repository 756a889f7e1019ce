/** The model answered nothing that can be used; the built-in assistant takes the turn over. */
export class ModelFault extends Error {}
