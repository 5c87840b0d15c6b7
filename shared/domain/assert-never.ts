/** Closes a discriminated union: the compiler rejects a switch that forgets a variant. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected variant: ${JSON.stringify(value)}`);
}
