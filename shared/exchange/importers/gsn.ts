import { failed, ok, type Result } from '#shared/result';
import { isObject } from '#shared/shape/shape';
import { formatWords } from '#shared/words/exchange';
import { gsnWords as words } from '#shared/words/imported-formats';
import { importProblemWords as problems } from '#shared/words/importing';
import { addElements } from '../gsn/add-elements';
import { addAssuranceCase, isAssuranceCase } from '../gsn/assurance-case';
import { gsnElement } from '../gsn/element';
import { defineImporter, type Imported } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { readJsonText } from '../importing/read-json';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';
import { readYaml } from '../yaml/read-yaml';
import { isYamlMap, sayYaml, scalarOf, type YamlMap } from '../yaml/yaml-value';

const label = formatWords.gsn;

/** Goal structures: the YAML of gsn2x, and the JSON of the Trustworthy and Ethical Assurance platform. */
export const gsn = defineImporter({
  id: 'gsn',
  label,
  extensions: ['yaml', 'yml', 'json'],
  recognises: (text) => (recognisesGsn(text) ? 0.9 : 0),
  read: (bytes, name) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const { text, losses } = read.value;
    const imported = /^\s*\{\s*"/.test(text) ? fromJson(text, name) : fromYaml(text, name);
    if (!imported.ok) return imported;
    return ok({ ...imported.value, losses: [...losses, ...imported.value.losses] });
  },
});

export function recognisesGsn(text: string): boolean {
  if (/^\s*\{/.test(text)) return /"tree"\s*:/.test(text) && /"type"\s*:\s*"(?:GOAL|STRATEGY)"/.test(text);
  const hasElement = /^(?:CSn|CG|Sn|G|S|C|A|J)[^\s:]*:/m.test(text);
  return (
    hasElement &&
    /(?:^[ \t]+|[{,][ \t]*)(?:text|supportedBy|inContextOf|challenges|undeveloped|nodeType)[ \t]*:/m.test(
      text,
    ) &&
    !/^(?:statements|arguments)[ \t]*:/m.test(text)
  );
}

function fromYaml(text: string, name: string): Result<Imported, string> {
  const yaml = readYaml(text, name);
  if (!yaml.ok) return yaml;
  if (!isYamlMap(yaml.value)) return failed(problems.notOfFormat(name, label));
  const draft = mapDraft();
  const { module, elements, others } = partsOf(yaml.value);
  if (elements.length === 0) return failed(words.noElements(name));
  addElements(
    draft,
    elements.map(([id, value]) => gsnElement(id, value)),
  );
  for (const id of others) draft.lose(id, words.noElement);
  for (const [field, value] of module)
    if (!['name', 'brief'].includes(field))
      draft.lose(words.module, words.moduleField(field, sayYaml(value)));
  const title = scalarOf(module.get('name')) || titleFrom(name);
  return ok(draft.imported({ title, description: scalarOf(module.get('brief')) }));
}

function partsOf(whole: YamlMap) {
  const module = whole.get('module');
  const rest = [...whole].filter(([id]) => id !== 'module');
  return {
    module: isYamlMap(module) ? module : (new Map() as YamlMap),
    elements: rest.filter(([, value]) => isYamlMap(value) || value === null),
    others: rest.filter(([, value]) => !isYamlMap(value) && value !== null).map(([id]) => id),
  };
}

function fromJson(text: string, name: string): Result<Imported, string> {
  const json = readJsonText(text, name);
  if (!json.ok) return json;
  if (!isAssuranceCase(json.value)) return failed(problems.notOfFormat(name, label));
  const draft = mapDraft();
  addAssuranceCase(draft, json.value.tree);
  const about = isObject(json.value.case) ? json.value.case : {};
  const title = typeof about.name === 'string' && about.name.trim() !== '' ? about.name : titleFrom(name);
  return ok(
    draft.imported({
      title,
      ...(typeof about.description === 'string' && { description: about.description }),
    }),
  );
}
