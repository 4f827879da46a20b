/** Makes a value of plain data unchangeable, all the way down; what is frozen already is taken to be so in its depth. */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) freeze(value[i]);
    else for (const key in value) freeze(value[key]);
  }
  return value;
}
