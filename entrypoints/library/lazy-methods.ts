type Answering<Service> = {
  [Name in keyof Service]: Service[Name] extends (...args: never[]) => Promise<unknown> ? Name : never;
}[keyof Service] &
  string;

/**
 * Methods of a service whose code is loaded at the first call. Only those that answer later anyway; and none that asks
 * the browser for a permission, which Firefox grants only before the first wait after a click.
 */
export function lazyMethods<Service extends object, Name extends Answering<Service>>(
  load: () => Promise<Service>,
  names: readonly Name[],
): Pick<Service, Name> {
  const calling =
    (name: Name) =>
    async (...args: unknown[]) => {
      const service = await load();
      return (service[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    };
  return Object.fromEntries(names.map((name) => [name, calling(name)])) as Pick<Service, Name>;
}
