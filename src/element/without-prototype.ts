/**
 * A copy of an object without a prototype.
 * Whatever a host page has put on `Object.prototype`, nobody reads it as a key of the copy.
 */
export const withoutPrototype = <T extends object>(value: T): T => ({ __proto__: null, ...value });
