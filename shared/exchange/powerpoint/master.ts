import type { Theme } from '#shared/drawing/theme';
import type { Frame } from './frame';
import { colour } from './markup';

/** What every slide of ours builds on: paper, a title, and the colours and fonts of new shapes. */
export function masterPart(namespaces: string, theme: Theme, frame: Frame): string {
  const { slide, margin, titleHeight, growth } = frame;
  const box = `<a:xfrm><a:off x="${Math.round(margin)}" y="${Math.round(margin)}"/><a:ext cx="${Math.round(slide.width - 2 * margin)}" cy="${Math.round(titleHeight)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const size = titleSize(22, growth);
  return [
    `<p:sldMaster ${namespaces}>`,
    `<p:cSld><p:bg><p:bgPr>${colour(theme.paper)}<a:effectLst/></p:bgPr></p:bg><p:spTree>${emptyGroup}`,
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${box}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`,
    '</p:spTree></p:cSld>',
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
    `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="${size}" b="1">${colour(theme.ink)}<a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles>`,
    '</p:sldMaster>',
  ].join('');
}

/** Of points on a slide of usual size, in hundredths. Type of more than four times that is more than a title needs. */
export function titleSize(points: number, growth: number): number {
  return Math.round(points * 100 * Math.min(growth, 4));
}

export function layoutPart(namespaces: string): string {
  return `<p:sldLayout ${namespaces} type="titleOnly" preserve="1"><p:cSld name="Title Only"><p:spTree>${emptyGroup}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Every tree of shapes begins with the group that it is. */
export const emptyGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export function themePart({ ink, paper, muted, hairline, nodes, relations }: Theme): string {
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', ink],
    ['lt1', paper],
    ['dk2', muted],
    ['lt2', hairline],
    ['accent1', nodes.claim.border],
    ['accent2', nodes.evidence.border],
    ['accent3', nodes.recommendation.border],
    ['accent4', relations.support],
    ['accent5', relations.attack],
    ['accent6', relations.undercut],
    ['hlink', nodes.claim.accent],
    ['folHlink', nodes.recommendation.accent],
  ];
  const scheme = colours.map(
    ([name, value]) => `<a:${name}><a:srgbClr val="${value.slice(1)}"/></a:${name}>`,
  );
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return [
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Warrant"><a:themeElements>',
    `<a:clrScheme name="Warrant">${scheme.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Warrant"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Warrant"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('');
}
