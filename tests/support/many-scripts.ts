import type { ArgumentMap } from '#shared/model/argument-map';
import { nodeKindIds } from '#shared/model/node-kinds';
import { laidOut } from './laid-out';

/** Statements that are hard to set: long words, scripts without spaces, scripts from right to left, letters beyond the font. */
export const hardTexts: readonly string[] = [
  'Die Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung von 2003 gilt nach der Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebung nicht mehr.',
  '港口交通在关税上升后下降,各部长一致认为改革将有助于出口商。报告称,二〇二三年的损失达到了四十亿元。',
  '関税が上がった後、港の貨物は減少した。「改革は輸出業者を助ける」と大臣たちは合意した。',
  '관세가 오른 뒤 항구의 교통량이 줄었고, 장관들은 개혁이 수출업자에게 도움이 된다는 데 동의했다.',
  'انخفضت حركة الميناء بعد ارتفاع الرسوم الجمركية، واتفق الوزراء على أن الإصلاح سيساعد المصدرين في عام 2024.',
  'תנועת הנמל ירדה לאחר שהמכסים עלו, והשרים הסכימו שהרפורמה (OECD) תעזור ליצואנים.',
  'การจราจรในท่าเรือลดลงหลังจากภาษีศุลกากรสูงขึ้น และรัฐมนตรีเห็นพ้องกันว่าการปฏิรูปจะช่วยผู้ส่งออก',
  'टैरिफ बढ़ने के बाद बंदरगाह का यातायात कम हो गया, और मंत्रियों ने सहमति व्यक्त की कि सुधार से मदद मिलेगी।',
  'Η κίνηση στο λιμάνι μειώθηκε μετά την αύξηση των δασμών. После повышения тарифов перевозки упали.',
  '🚢🚢🚢 Traffic fell 📉 by 40 % 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 and 🇫🇷🇩🇪🇯🇵 agreed ✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅',
  'x'.repeat(300),
  'W'.repeat(300),
  'https://example.org/a/very/long/address/that/has/no/spaces/at/all?with=a&query=that&goes=on&and=on',
  'AVAVAV To Ty WAWA – “kerning” — fi fl ffi, Å É Ñ Ç ŵ ẞ ǆ Ǖ ẵ ỗ e\u0301e\u0301e\u0301 Z\u0351\u036b\u0343a\u0321\u0353lgo',
  'one\ntwo\n\nthree after an empty line',
];

/** All of them as one tidy map, each as every kind. */
export function mapOfManyScripts(): ArgumentMap {
  const nodes = hardTexts.flatMap((text, index) =>
    nodeKindIds.map((kind) => ({ id: `${kind}-${String(index).padStart(2, '0')}`, kind, text })),
  );
  const sorted = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return laidOut({
    title: hardTexts.join(' '),
    nodes: sorted,
    relations: [],
    sources: [],
    waivers: [],
    view: { placements: [], collapsed: [] },
  });
}
