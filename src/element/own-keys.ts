/** The same without a prototype, so that what a host page has put on `Object.prototype` is not read as one of its keys. */
export const ownKeys = <T extends object>(value: T): T => ({ __proto__: null, ...value });
