/** Puts off work until somebody asks, and does it once: most of what could be read of a text is never needed. */

/** What `make` makes, made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
