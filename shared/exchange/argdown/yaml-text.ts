const plainWord = /^[A-Za-z][A-Za-z0-9-]*$/;
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** Signs within texts by which Argdown would end data, front matter or a title, and those that YAML does not want to see. */
const delicate = /[\]>](?=:)|[{}\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|={3,}/g;

/** A value of JSON as YAML on one line, which ends where Argdown says that data ends. */
export function flowYaml(value: unknown): string {
  if (typeof value === 'string') return textYaml(value);
  if (Object.is(value, -0)) return '-0';
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${textYaml(key)}: ${flowYaml(field)}`).join(', ')}}`;
}

export function textYaml(text: string): string {
  if (plainWord.test(text) && !reserved.has(text.toLowerCase())) return text;
  return JSON.stringify(text).replace(delicate, (signs) => signs.replace(/[\s\S]/g, escaped));
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
