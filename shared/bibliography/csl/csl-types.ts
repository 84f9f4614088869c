import { commonCslTypeWords, otherCslTypeWords } from '#shared/words/csl-fields';

export type CommonCslType = keyof typeof commonCslTypeWords;
export type OtherCslType = keyof typeof otherCslTypeWords;

/** The types of CSL 1.0.2; see https://docs.citationstyles.org. */
export type CslType = CommonCslType | OtherCslType;

export function isCslType(type: string): type is CslType {
  return Object.hasOwn(commonCslTypeWords, type) || Object.hasOwn(otherCslTypeWords, type);
}

/** What a type is called; a type that is none of CSL is called as it is. */
export function cslTypeInWords(type: string): string {
  if (!isCslType(type)) return type;
  return type in commonCslTypeWords
    ? commonCslTypeWords[type as CommonCslType]
    : otherCslTypeWords[type as OtherCslType];
}
