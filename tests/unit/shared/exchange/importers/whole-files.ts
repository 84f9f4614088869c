/** Small files of graph, outline and table formats, each with everything in it that the format has. */
export const wholeFiles: Readonly<Record<string, readonly string[]>> = {
  gsn: [
    `module:
  name: Quay
  brief: Whether it holds
  extends: [a]
G1:
  text: |
    The quay
    holds
  supportedBy: [S1, G2]
  inContextOf: C1
  classes: [high, low]
S1: {text: By parts, supportedBy: [Sn1], inContextOf: [A1, J1], rankIncrement: 1}
G2: &g {text: "Piles hold", undeveloped: true, url: https://a.example/b, acp: x}
Sn1: {text: Survey, layer1: more}
C1: {}
A1: {text: No ice}
J1:
CG1: {text: Rust, challenges: G1, defeated: yes, horizontalIndex: {relative: +1}}
CSn1: {text: Photograph, challenges: "G1 -> S1", defeatedRelation: x}
X1: {nodeType: Goal, text: Other, supportedBy: [M.G1, X1]}
`,
    JSON.stringify({
      version: '1.0',
      case: { name: 'Quay', description: 'Whether it holds' },
      tree: {
        id: 'u1',
        type: 'GOAL',
        name: 'G1',
        description: 'It holds',
        context: ['Summer', { description: 'Winter' }],
        comments: [{ content: 'Really?' }],
        children: [
          {
            id: 'u2',
            type: 'STRATEGY',
            name: 'S1',
            description: 'Parts',
            justification: 'As ever',
            children: [],
          },
          {
            id: 'u3',
            type: 'EVIDENCE',
            name: 'E1',
            description: 'Survey',
            url: 'https://a.example',
            children: [],
          },
          {
            id: 'u4',
            type: 'PROPERTY_CLAIM',
            name: 'D1',
            isDefeater: true,
            defeatsElementId: 'u2',
            children: [],
          },
        ],
      },
    }),
  ],
  carneades: [
    `meta:
  title: Light
  source: >-
    Somebody
statements:
  a: It is red
  b: {text: It looks red, assumed: true, label: x}
  ¬c: {text: No red light, standard: BRD}
arguments:
  a1: {conclusion: a, premises: [b, d], undercutter: ¬c, scheme: perception, weight: 0.5}
  a2: {conclusion: ¬c, premises: {major: b, minor: a}, weight: 7, scheme: "p(x)"}
  a3: {conclusion: a, premises: []}
issues:
  i: {positions: [a, ¬c], standard: PE}
assumptions: [a, p(x)]
argument_schemes: [{id: s}]
tests: {in: [a]}
`,
    '<?xml version="1.0" encoding="UTF-8"?><lkif><argument-graphs><argument-graph id="g" title="Bird"><statements><statement id="s1" value="true" standard="PE"><s>Tweety <v>flies</v> &amp; sings</s></statement><statement id="s2" value="false"><s>Penguin</s></statement></statements><arguments><argument id="a1" direction="con" scheme="x" weight="0.5"><conclusion statement="s1"/><premises><premise polarity="negative" type="ordinary" statement="s2"/><premise polarity="positive" type="exception" statement="s3"/><premise polarity="positive" type="assumption" statement="s2"/></premises></argument></arguments></argument-graph></argument-graphs></lkif>',
  ],
  freemind: [
    '<map version="1.0.1"><!-- c --><node ID="a" TEXT="Quay &#xa;grows" COLOR="#fff"><font NAME="x"/><icon BUILTIN="idea"/><node TEXT="Con: Ice" LINK="https://a.example/b"><arrowlink DESTINATION="b" MIDDLE_LABEL="attacks"/><node TEXT="Undercut: Not in summer" LINK="#a"/></node><node ID="b"><richcontent TYPE="NODE"><html><head><title>t</title></head><body><p>Ships<br/>wait</p><p>long</p></body></html></richcontent><richcontent TYPE="NOTE"><html><body><p>n</p></body></html></richcontent><attribute NAME="n" VALUE="v"/></node><node TEXT="Support, taken together:"><node TEXT="c"/><node TEXT="d"/><arrowlink DESTINATION="z"/></node></node></map>',
  ],
  opml: [
    '<?xml version="1.0" encoding="ISO-8859-1"?><opml version="2.0"><head><title>Quay</title><ownerName>Nora</ownerName></head><body><outline text="It grows &lt;b&gt;soon&lt;/b&gt;" created="x" _note="n" category="a,b"><outline text="Con: Ice &lt;a href=&quot;https://a.example&quot;&gt;here&lt;/a&gt;" isComment="true"/><outline type="include" url="https://a.example/b" text="More"/></outline><outline/></body></opml>',
  ],
  outline: [
    '---\ntitle: "Quay"\n---\n# It should grow\n\n- Support (evidence): Ships wait [1]\n  - Undercut: Not in summer\n- Con: Ice\n- Support, taken together:\n  - a\n  - b\n\nSources\n[1] A report. https://a.example\n',
    'a\n  b\n    c\n  (-) d\n',
  ],
  csv: [
    'id,kind,text,note,tags,status,confidence,premises,target,scheme,warrant,weight,source,url,locator,quote\nc1,claim,"It ""grows"",\nsoon",n,"a;b",assumed,high,,,,,,,,,\ne1,evidence,Ships,,,,,,,,,,Report,https://a.example,p. 7,"they wait"\nr1,support,,,,,,e1;c1,c1,sign,w,0.5,,,,\nr2,attack,,,,,,e1,r1,,,2,,,,\n',
    "Nr;Statement;Parent;Stance;Other\n1;A;;;x\n2;B;1;con;\n3;'=C;9;pro;y\n",
    'Source\tTarget\tLabel\na\tb\tattacks\nb\tc\t\n',
  ],
  dung: [
    '% c\narg(a). arg(b, 0.5).\natt(a,b).att(b,a). sup(a, c)\npref(a,b).\natt(a,b).\n',
    'a first one\nb\na\n#\na b\nb c supports\n',
    '# c\np af 3\n1 2\n2 2\n\n3 1\n',
  ],
  mermaid: [
    `---
title: Quay
---
%%{ init: { "theme": "x" } }%%
flowchart TB
  A["It should <br/> grow #quot;soon#quot;"]:::recommendation -->|objects to| B(["b"]) & C{{c}} ; D
  subgraph one [Group one]
    direction LR
    D[/d/] -. undercuts .-> A
    E((e)) --x F(((f)))
  end
  e1@--> G
  G@{ shape: rect, label: "g" } <--> H>h] --- I[(i)] ~~~ J
  K == why ==> one
  click A href "https://a.example" _blank
  class B,C evidence
  style A fill:#fff %% c
`.replace('  e1@--> G\n', '  F e1@--> G\n'),
    '# T\n\n```mermaid\ngraph LR\n  a-b --> c\n```\n\n```mermaid\npie\n "a": 1\n```\n',
  ],
};
