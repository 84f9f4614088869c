import { unescaped } from '#shared/intake/unescaped';
import { isObject } from '#shared/shape/shape';

/** The text that was analysed: OVA writes it as HTML with marks in it, xAIF as it is or as `{ txt }`. */
export function plainText(analysed: unknown): string {
  const text = isObject(analysed) ? analysed.txt : analysed;
  if (typeof text !== 'string') return '';
  if (!/<\/?(?:span|br|p|div)\b/i.test(text)) return text.trim();
  return unescaped(text.replace(/<(?:br|\/p|\/div)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, '')).trim();
}
