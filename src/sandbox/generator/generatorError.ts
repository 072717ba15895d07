/** A reason not to generate that the person who asked can cure; the message says how. */
export class GeneratorError extends Error {}
