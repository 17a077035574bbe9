/**
 * Fills the `{name}` places of a message; a place without a value is a programmer's error.
 *
 * @throws {RangeError} naming the place that has no value
 */
export function fill(message: string, valueOf: (name: string) => string | undefined): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = valueOf(name);
    if (value === undefined) throw new RangeError(`fill: no value for {${name}} in "${message}"`);
    return value;
  });
}
