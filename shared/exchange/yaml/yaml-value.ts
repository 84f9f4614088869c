/** What a YAML document says, every scalar as it is written: `1.10` is no number here, and `no` is a word. */
export type Yaml = string | null | readonly Yaml[] | YamlMap;

/** In the order of the document. */
export type YamlMap = ReadonlyMap<string, Yaml>;

export function isYamlMap(value: Yaml | undefined): value is YamlMap {
  return value instanceof Map;
}

/** "" for what is no scalar. */
export function scalarOf(value: Yaml | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The scalars in a list, or the one that stands where a list of one is expected. */
export function scalarsOf(value: Yaml | undefined): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.map(scalarOf).filter((scalar) => scalar !== '');
}

/** As YAML 1.1 and 1.2 write it. */
export function isTrue(value: Yaml | undefined): boolean {
  return ['true', 'yes', 'on'].includes(scalarOf(value).toLowerCase());
}

/** Any value on one line, for a person to read. */
export function sayYaml(value: Yaml | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (isYamlMap(value)) return [...value].map(([key, part]) => `${key}: ${sayYaml(part)}`).join('; ');
  return Array.isArray(value) ? value.map(sayYaml).join(', ') : '';
}
