import { decodeUtf8 } from '#shared/file/decode';
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
import { withoutDangling } from '../argdown/without-dangling';
import { defineImporter } from '../importer';

export const argdown = defineImporter({
  id: 'argdown',
  label: formatWords.argdown,
  extensions: ['argdown', 'ad'],
  read: (bytes, name) => {
    const decoded = decodeUtf8(bytes);
    if (!decoded.ok) return failed(describeFileProblem(name, decoded.problem));
    const text = withoutMarkdown(decoded.value);
    const { document, faults } = parseArgdown(text);
    const { model, faults: more } = modelOf(document);
    const all = [...faults, ...more].sort((one, other) => one.at - other.at);
    if (all.length > 0) return failed(describeFaults(name, text, all));
    if (document.blocks.length === 0 && Object.keys(document.frontMatter).length === 0) {
      return failed(argdownWords.notArgdown(name));
    }
    const { file, losses } = readModel(model, name.replace(/\.\w+$/, ''));
    const map = mapOfJson(withoutDangling(file));
    return map.ok ? ok({ map: map.value, losses }) : failed(describeFileProblem(name, map.problem));
  },
});
