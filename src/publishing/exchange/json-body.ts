const unsafe = /[<\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g

/** A value as JSON that may also stand in a page: what could close a script, steer a terminal or turn the reading direction is written as its code. */
export function jsonBody(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1).replace(unsafe, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
