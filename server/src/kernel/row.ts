type Class<T> = new (...values: never[]) => T;

const classes = new Map<Class<object>, Class<object>>();

/** A class whose instances have the entity's methods and nothing of the ORM's: its setters define each property anew on each instance. */
function plainClassOf<T extends object>(entity: Class<T>): Class<T> {
  const known = classes.get(entity);
  if (known) return known as Class<T>;
  class Row {
    constructor(values: object) {
      Object.assign(this, values);
    }
  }
  for (let from = entity.prototype; from !== Object.prototype; from = Object.getPrototypeOf(from)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
      const isMethod = typeof descriptor.value === 'function' || descriptor.get !== undefined;
      const isOrms = name.startsWith('__') || name === 'toJSON';
      if (isMethod && !isOrms && !Object.hasOwn(Row.prototype, name))
        Object.defineProperty(Row.prototype, name, descriptor);
    }
  }
  classes.set(entity, Row as Class<object>);
  return Row as unknown as Class<T>;
}

/** A row that was read, with its entity's methods, for what is written by statements: nobody tracks what becomes of it. */
export function rowOf<T extends object>(entity: Class<T>, values: object): T {
  const Row = plainClassOf(entity) as unknown as new (values: object) => T;
  return new Row(values);
}

const beginnings = new Map<Class<object>, object>();

/** The same for a row that is not stored yet: what an entity begins with (a status, no claim) it begins with too. */
export function newRowOf<T extends object>(entity: Class<T>, values: Partial<T>): T {
  let begins = beginnings.get(entity);
  if (!begins) {
    begins = { ...new (entity as new () => T)() };
    beginnings.set(entity, begins);
  }
  return rowOf(entity, { ...begins, ...values });
}
