import { decodeMap } from '#shared/file/decode';
import { describeFileProblem } from '#shared/file/describe-problem';
import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { defineImporter } from '../importer';

export const argmap = defineImporter({
  id: 'argmap',
  label: formatWords.argmap,
  extensions: ['argmap'],
  recognises: (text) => (/"format"\s*:\s*"argmap"/.test(text) ? 1 : 0),
  read: (bytes, name) => {
    const decoded = decodeMap(bytes);
    if (!decoded.ok) return failed(describeFileProblem(name, decoded.problem));
    return ok({ map: decoded.value, losses: [] });
  },
});
