import type { FileToken } from '#shared/desktop/desktop-api';

export interface Tokens {
  /** The token of a file that a person chose; the same file has the same token for the whole run. */
  readonly tokenOf: (path: string) => FileToken;
  /** @throws Error on a token that was not given out in this run: no page of ours has one. */
  readonly pathOf: (token: FileToken) => string;
}

/** Stand-ins for paths. `mint` answers words that cannot be guessed. */
export function createTokens(mint: () => string): Tokens {
  const tokens = new Map<string, FileToken>();
  const paths = new Map<FileToken, string>();
  return {
    tokenOf: (path) => {
      const known = tokens.get(path);
      if (known !== undefined) return known;
      const token = mint();
      tokens.set(path, token);
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => {
      const path = paths.get(token);
      if (path === undefined) throw new Error('This token stands for no file.');
      return path;
    },
  };
}
