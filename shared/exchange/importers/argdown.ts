import { describeFileProblem } from '#shared/file/describe-problem';
import { mapOfJson } from '#shared/file/parse';
import { failed, ok } from '#shared/result';
import { argdownWords } from '#shared/words/argdown';
import { formatWords } from '#shared/words/exchange';
import { modelOf } from '../argdown/build-model';
import { describeFaults } from '../argdown/describe-faults';
import { withoutMarkdown } from '../argdown/fences';
import { parseArgdown } from '../argdown/parse';
import { readModel } from '../argdown/read-model';
import { recognisesArgdown } from '../argdown/recognise';
import { defineImporter } from '../importer';
import { readText } from '../importing/read-text';
import { withoutDangling } from '../own-data/without-dangling';

export const argdown = defineImporter({
  id: 'argdown',
  label: formatWords.argdown,
  extensions: ['argdown', 'ad'],
  recognises: (text) => (recognisesArgdown(text) ? 1 : 0),
  read: (bytes, name) => {
    const decoded = readText(bytes, name);
    if (!decoded.ok) return decoded;
    const text = withoutMarkdown(decoded.value.text);
    const { document, faults } = parseArgdown(text);
    const { model, faults: more } = modelOf(document);
    const all = [...faults, ...more].sort((one, other) => one.at - other.at);
    if (all.length > 0) return failed(describeFaults(name, text, all));
    if (document.blocks.length === 0 && Object.keys(document.frontMatter).length === 0) {
      return failed(argdownWords.notArgdown(name));
    }
    const { file, losses } = readModel(model, name.replace(/\.\w+$/, ''));
    const map = mapOfJson(withoutDangling(file));
    return map.ok
      ? ok({ map: map.value, losses: [...decoded.value.losses, ...losses] })
      : failed(describeFileProblem(name, map.problem));
  },
});
