/**
 * Reads a DOM property or calls a DOM method through the prototype that defines it. A page can put
 * `<img name="body">` or `<input name="childNodes">` in the way of the plain property (DOM clobbering, HTML
 * standard 3.1.6 and 4.10.3), but not in the way of the getter on the prototype.
 */
export function own<T>(object: object, property: string): T {
  const descriptor = inherited(object, property);
  return (descriptor?.get ? descriptor.get.call(object) : descriptor?.value) as T;
}

/** Calls the method of that name, looked up on the prototypes only. */
export function call<T>(object: object, name: string, ...args: unknown[]): T {
  return Reflect.apply(inherited(object, name)?.value as () => T, object, args);
}

/**
 * The getter of a DOM property, looked up once for the many objects that share it: those of `Node` for all nodes of a
 * document, from the document itself; those of `Element` for all elements, from any of them.
 */
export function getterOf<T>(object: object, property: string): (of: object) => T {
  const get = inherited(object, property)?.get;
  return (of) => get?.call(of) as T;
}

const known = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

function inherited(object: object, property: string): PropertyDescriptor | undefined {
  const prototype = Object.getPrototypeOf(object) as object;
  const properties = known.get(prototype) ?? new Map<string, PropertyDescriptor | undefined>();
  known.set(prototype, properties);
  if (!properties.has(property)) properties.set(property, find(prototype, property));
  return properties.get(property);
}

function find(start: object | null, property: string): PropertyDescriptor | undefined {
  for (let at = start; at; at = Object.getPrototypeOf(at) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(at, property);
    if (descriptor) return descriptor;
  }
  return undefined;
}
